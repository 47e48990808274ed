import { narrowed } from '../platform/bytes.js';
import { plainMarks } from './alphabets.js';
import { plainLetters } from './latin-letters.js';

/**
 * Folding: one character becomes one character, so that an offset in the folded text is the same place in
 * the source. White space becomes a space, typographic hyphens, dashes, quotes and apostrophes their ASCII
 * forms (so do figures and marks of other scripts), an accented letter its base letter, and one with a stroke or hook (`Ł`) the letter it was made from. Case is kept. Ligatures (`œ`) stay, as they have no single base.
 *
 * No rule meets an endless run of spaces: inside a long one stands a filler that is neither space nor word, so that
 * what is optional around a space cannot be tried in ever more ways.
 */
const special: Readonly<Record<string, string>> = {
  '\t': ' ',
  '\n': ' ',
  '\v': ' ',
  '\f': ' ',
  '\r': ' ',
  '\u00ad': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u201b': "'",
  '\u02bc': "'",
  '\u00b4': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  // Bullets of symbol fonts, as they come out of a PDF.
  '\uf02d': '-',
  '\uf0a7': '\u2022',
  '\uf0b7': '\u2022',
  '\u2024': '.',
  '\u2044': '/',
};

const cache = new Map<string, string>([...Object.entries(special), ...Object.entries(plainMarks), ...plainLetters]);

function foldCharacter(character: string): string {
  const known = cache.get(character);
  if (known !== undefined) return known;
  let folded = character;
  if (/\s/u.test(character)) folded = ' ';
  else {
    const base = character.normalize('NFD');
    if (base.length > 1 && /^\p{L}\p{M}+$/u.test(base))
      folded = plainLetters.get(base[0] as string) ?? (base[0] as string);
  }
  cache.set(character, folded);
  return folded;
}

/** Longer runs of spaces part texts; words that belong together stand closer, also in columns. */
export const longestGap = 64;
const longGap = new RegExp(` {${longestGap + 1},}`, 'g');

/** A gap of a given length, with the filler in its middle where it is longer than words that belong together may stand apart. */
export function gap(length: number, longest = longestGap): string {
  if (length <= longest) return ' '.repeat(length);
  const edge = ' '.repeat(longestGap / 2);
  return edge + '\u0001'.repeat(length - longestGap) + edge;
}

/** The same text, which V8 then holds with a byte for each character, where all are Latin-1: it is searched twice as fast. */
function narrow(text: string): string {
  return /[^\0-\xff]/.test(text) ? text : narrowed(text);
}

/** The text with every character folded; its length does not change. */
export function fold(text: string): string {
  // Line ends and tabs are the only ASCII characters that fold; letters above ASCII do one by one.
  const single = text.replace(/[\t\n\v\f\r\u0080-\uffff]/g, foldCharacter);
  // A dash that Pandoc has written as two hyphens.
  const folded = single.includes('--') ? single.replace(/(?<![-\p{L}])--(?=[ \d])/gu, '- ') : single;
  return narrow(folded.replace(longGap, (run) => gap(run.length)));
}
