import type { Span } from '../../model/span.js';
import { labelLetters, smallLabelLetters, withPlainMarks } from '../../text/alphabets.js';

/** The number, letter or bullet that a line of plain text begins with, whatever its language. */
export interface LineMark {
  /** Length of the mark and the white space after it. */
  readonly length: number;
  /** Whether a tab parts it from its text: then it is a mark beyond doubt. */
  readonly tabbed: boolean;
  /** Whether the same characters may be the middle of a sentence (`17 a`, `§ 2`, `– 2 mars`, `M. `). */
  readonly weak: boolean;
  /** The last whole number in it (`3` in `2.3`), `null` for letters, Roman numerals and bullets. */
  readonly ordinal: number | null;
}

/** A number as long as this is a year or a telephone number. */
const number = '\\d{1,3}(?:\\.\\d{1,3}){0,5}(?:bis|ter|quater|quinquies)?';
const capital = /\p{Lu}/u.source;
const small = /\p{Ll}/u.source;
const letter = /\p{L}/u.source;
/** `A.1`, `B.2.3`: below a letter. */
const lettered = `${capital}(?:\\.\\d{1,2}){1,5}`;
/** `II.1`, below a Roman section. */
const belowRoman = '[IVX]{2,6}(?:\\.\\d{1,2}){1,4}';
/** `A1`, `Q-2`: a question's, where no other column stands behind it. */
const joined = `${capital}[-\\u2010\\u2011]?\\d{1,2}`;
const lastColumn = '(?=[ \\u00a0]{0,8}\\t[^\\t]*$)';
/** `A   Renseignements généraux`: a section's, where its title is all that stands on the line. */
const section = `${capital}(?=[ \\u00a0]{2,40}["\\u00ab\\u201c(\\u00bf\\u00a1]?${capital}(?:${small}|['\\u2019])(?![^]* {3}))`;
const roman = '[IVXLC]{1,7}|[ivxlc]{1,7}';
const bullet =
  '(?:--|[\\u2610-\\u2612\\u25a1\\u274f\\u2751\\u2022\\u25cf\\u25cb\\u25aa\\u25a0\\u25e6\\u00b7\\u2023\\u2043\\uf0b7\\uf0a7\\u2012-\\u2015\\u2212*+-])';

/** Anything short and without spaces before a tab, of the shape of a number, a letter or a bullet; `1 a)` too. */
const tabbedMark = new RegExp(
  `^(?:(?:§ ?)?${number}[.)]?|(?:${lettered}|${belowRoman})[.)]?|${joined}[.)]?${lastColumn}|\\(?(?:${roman}|(?!${capital}${small})[${labelLetters}]{1,2}|${number})[.)]|${roman}|[${labelLetters}]|${bullet}|§|` +
    `${number}[.)]? (?:[${smallLabelLetters}]{1,2}|${roman}|\\d{1,2})\\))[ \\u00a0]{0,8}\\t\\s{0,40}`,
  'u',
);
const strongMark = new RegExp(
  `^(?:${number}[.)]{1,2}|\\d{1,3}(?:\\.\\d{1,3}){1,5}(?:bis|ter|quater)?|\\((?:${roman}|[${smallLabelLetters}]{1,2}|\\d{1,3})\\)|` +
    `(?:${roman}|[${smallLabelLetters}]{1,2}|${capital})\\)|[IVX]{1,7}\\.|(?:${lettered}|${belowRoman}|${joined})[.)]?(?=[ \\u00a0]{2})|${section}|${capital}\\.(?=[ \\u00a0]{2})|\\d{1,3}(?:bis|ter|quater)?(?=[ \\u00a0]{2})|[IVX]{1,7}(?=[ \\u00a0]{2})|` +
    `${bullet}|${number}[.)]? [${smallLabelLetters}]{1,2}\\))[ \\u00a0]{1,40}(?=\\S)`,
  'u',
);
/** A bullet glued to its text; a dash so placed may be the rest of a word. */
const gluedBullet = /^[\u2022\u25cf\u25aa\uf0b7](?=\p{L})/u;
/** `a)Réunir`, `3.La`: where a program lost the space. */
const gluedMark = new RegExp(
  `^(?:(?:[${smallLabelLetters}]|\\d{1,2})\\)(?=${letter})|\\d{1,2}\\.(?=${capital}${small}))`,
  'u',
);
/** `[1]Voir …`: a note as antiword writes it. */
const framedNote = /^\[\d{1,2}\](?=["\u00ab\u201c(]?\p{Lu})/u;
const dashAndNumber = /^(?:--|[\u2012-\u2015\u2212-])[ \u00a0]\d/u;
const weakMark =
  /^(?:§[ \u00a0]?(?=[\p{L}\d])|\d{1,3}(?:bis|ter|quater)?[ \u00a0](?=["\u00ab\u201c(]?\p{Lu})|\p{Lu}(?:\.\d{1,2}){1,5}[.)]?[ \u00a0](?=["\u00ab\u201c]?\p{Lu})|\p{Lu}\.[ \u00a0](?=\p{Lu})|\p{Ll}\.[ \u00a0](?=\p{L}))/u;
const looked = 80;

/** The mark at the beginning of `text.slice(start, end)`, if it begins with one. */
export function lineMark(text: string, start: number, end: number): LineMark | null {
  const head = withPlainMarks(text.slice(start, Math.min(end, start + looked)));
  const tabbed = tabbedMark.exec(head);
  const match =
    tabbed ??
    strongMark.exec(head) ??
    gluedBullet.exec(head) ??
    gluedMark.exec(head) ??
    framedNote.exec(head) ??
    weakMark.exec(head);
  if (!match) return null;
  const ordinal = /(\d{1,3})(?:bis|ter|quater|quinquies)?[.)]{0,2}\s*$/.exec(match[0])?.[1];
  const weak =
    !tabbed &&
    (weakMark.test(head) || dashAndNumber.test(head) || (ordinal !== undefined && /\w[ \u00a0]$/.test(match[0])));
  return {
    length: match[0].length,
    tabbed: tabbed !== null,
    weak,
    ordinal: ordinal === undefined ? null : Number(ordinal),
  };
}

/** Whether it begins with a bullet or a dash: a mark without a number or letter. */
export const isBullet = (text: string, { start, end }: Span): boolean => {
  const found = lineMark(text, start, end);
  return found !== null && !/[\p{L}\d]/u.test(text.slice(start, start + found.length));
};
