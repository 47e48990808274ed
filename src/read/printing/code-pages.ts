/** Bytes in the code pages of fonts, by the number of the page; from Word 97 on only RTF has them. */
import { upperHalf437 } from '../../platform/code-page-437.js';
import { fromWindows1252 } from '../windows-1252.js';

const labels: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1250: 'windows-1250',
  1251: 'windows-1251',
  1253: 'windows-1253',
  1254: 'windows-1254',
  1255: 'windows-1255',
  1256: 'windows-1256',
  1257: 'windows-1257',
  1258: 'windows-1258',
  1361: 'euc-kr',
  10_000: 'macintosh',
  10_007: 'x-mac-cyrillic',
  65_001: 'utf-8',
};

/** The upper half of a code page of DOS; no decoder knows those of DOS. */
const pages850 =
  '\u00c7\u00fc\u00e9\u00e2\u00e4\u00e0\u00e5\u00e7\u00ea\u00eb\u00e8\u00ef\u00ee\u00ec\u00c4\u00c5\u00c9\u00e6\u00c6\u00f4\u00f6\u00f2\u00fb\u00f9\u00ff\u00d6\u00dc\u00f8£\u00d8\u00d7ƒ\u00e1\u00ed\u00f3\u00fa\u00f1\u00d1ªº¿®¬½¼¡«»░▒▓│┤\u00c1\u00c2\u00c0©╣║╗╝¢¥┐└┴┬├─┼\u00e3\u00c3╚╔╩╦╠═╬¤\u00f0\u00d0\u00ca\u00cb\u00c8ı\u00cd\u00ce\u00cf┘┌█▄¦\u00cc▀\u00d3\u00df\u00d4\u00d2\u00f5\u00d5µ\u00fe\u00de\u00da\u00db\u00d9\u00fd\u00dd¯´\u00ad±‗¾¶§\u00f7¸°¨·¹³²■\u00a0';

const halves: Readonly<Record<number, string>> = { 437: upperHalf437, 850: pages850 };

/** Pages in which a character may take two bytes. */
export const isWide = (page: number): boolean => /^(?:932|936|949|950|1361|65001)$/.test(String(page));

const decoders = new Map<number, TextDecoder>();

function decoderOfPage(page: number): TextDecoder | undefined {
  const label = labels[page];
  if (label === undefined) return undefined;
  let decoder = decoders.get(page);
  if (!decoder) {
    decoder = new TextDecoder(label);
    decoders.set(page, decoder);
  }
  return decoder;
}

export function decodePage(codes: readonly number[], page: number): string {
  const half = halves[page];
  if (half !== undefined)
    return codes.map((code) => (code < 0x80 ? String.fromCharCode(code) : half.charAt(code - 0x80))).join('');
  return decoderOfPage(page)?.decode(Uint8Array.from(codes)) ?? codes.map(fromWindows1252).join('');
}

/** The code page of a font's character set. */
const charsets: Readonly<Record<number, number>> = {
  77: 10_000,
  128: 932,
  129: 949,
  130: 1361,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
  254: 437,
  255: 850,
};

export const pageOfCharset = (charset: number): number | undefined => charsets[charset];

/** The text of these bytes in a font of this character set; `undefined` where it is Windows' Latin, or of DOS. */
export const decoderOf = (charset: number): TextDecoder | undefined => decoderOfPage(pageOfCharset(charset) ?? 1252);

/** Fonts of signs: their characters have no meaning of their own. */
export const symbolCharset = 2;
