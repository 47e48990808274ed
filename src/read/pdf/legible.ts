/** Characters as a reader knows them, from what fonts of PDF files say. */
import { privateUse, symbol } from '../printing/symbols.js';

const controls = /[\0-\x08\x0e-\x1f\x7f\ufffe\uffff]/g;

/** What word processors print as a bullet: a dot of Symbol, the square of Wingdings, the ring that is an `o`. */
const isBullet = (sign: string, font: string): boolean =>
  (/^[·▪■●◾\uf0b7\uf0a7]$/.test(sign) && /symbol|dings/i.test(font)) || (sign === 'o' && /courier/i.test(font));

const letters = Array.from({ length: 26 }, (_, at) => [0x41 + at, 0x61 + at]).flat();
const turned = String.fromCharCode(...letters.map((code) => code << 8));
/**
 * Letters of a ligature whose bytes Ghostscript has turned round, `琀椀` for `ti` (its pdfwrite 10.00 does so with the text that a font
 * gives for one sign): as many as a ligature joins, and no other Chinese character beside them.
 */
const turnedLigature = new RegExp(`(?<!\\p{Script=Han})[${turned}]{2,4}(?!\\p{Script=Han})`, 'gu');
const turnedBack = (signs: string): string =>
  String.fromCharCode(...Array.from(signs, (sign) => sign.charCodeAt(0) >> 8));

/**
 * A minus sign that no number follows as one below zero: PostScript's own encodings have it in the place of the hyphen (`ISOLatin1Encoding`, 45), so
 * that printers of typed text set all their hyphens with it.
 */
const hyphenAsMinus = /(?<=[^\s(])\u2212|\u2212(?!\d)/gu;

/** @param font the font's name: symbol fonts have code points without a meaning of their own. */
export function legible(text: string, font: string): string {
  // 0xAD of WinAnsiEncoding (ISO 32000-1 annex D.2) is a hyphen that prints.
  const plain = text
    .replace(/[\u00ad\u2010]/g, '-')
    .replace(hyphenAsMinus, '-')
    .replace(controls, '')
    .replace(turnedLigature, turnedBack);
  if (isBullet(plain.trim(), font)) return '•';
  if (!/[\uf020-\uf0ff]/.test(plain)) return plain;
  return plain.replace(privateUse, (character) => symbol(font, character.charCodeAt(0)));
}
