/** The bytes 0x80 to 0x9F of Windows-1252; its other bytes are their own code points. */
const windows1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** The character of a code of Windows' Latin code page. */
export const fromWindows1252 = (byte: number): string =>
  byte >= 0x80 && byte <= 0x9f ? (windows1252[byte - 0x80] as string) : String.fromCharCode(byte);
