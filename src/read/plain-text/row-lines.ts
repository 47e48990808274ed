import type { Span } from '../../model/span.js';
import type { Further } from './further-lines.js';
import { isRow, type Split } from './line-parts.js';

/** A line that begins a row of a table. */
export interface RowLine {
  readonly index: number;
  readonly split: Split;
  /** Lines below it, or above the first, whose parts are further lines of some of its cells. */
  readonly below: FurtherLine[];
}

/** A line that adds to cells of a row. */
export interface FurtherLine extends Further {
  readonly index: number;
  /** Whether it goes on with the line above it, where that is known. */
  readonly goesOn?: boolean;
}

/** Whether lines of one shape are a table: their shape is certain with three columns, or two of them are short. */
export function isTable(rows: readonly RowLine[]): boolean {
  const [first] = rows as [RowLine, ...RowLine[]];
  if (first.split.separator === 'gap' || first.split.parts.length >= 3) return true;
  return rows.filter(({ split }) => isRow(split)).length >= 2;
}

/** `AFR   – Mme Awa Sow` on each of several lines: a dash between a code and what it stands for makes a list, whatever the gap. */
export const isListOfCodes = (text: string, rows: readonly RowLine[]): boolean =>
  rows.every(({ split: { parts }, below }) => {
    const [key, words, ...more] = parts as [Span, Span];
    if (more.length > 0 || below.length > 0) return false;
    return (
      /^\p{Lu}{2,6}$/u.test(text.slice(key.start, key.end)) &&
      /^[\u2012-\u2015-] \p{Lu}/u.test(text.slice(words.start, words.end))
    );
  });

/**
 * `au lieu de:   "le 3 mai"` over `lire:   "le 10 mai"`: words that are quoted go on with what says what they are, and so do two wordings
 * whose labels stand amid the sentence above them, in lower case.
 */
export const areLabelledWordings = (text: string, rows: readonly RowLine[]): boolean =>
  rows.every((row) => isLabelled(text, row, /^["\u00ab\u201c\u201e]/u)) ||
  (rows.length === 2 && rows.every((row) => isLabelled(text, row, /^[\p{L}\d]/u) && isAmidSentence(text, row)));

function isLabelled(text: string, { split: { parts }, below }: RowLine, words: RegExp): boolean {
  const [label, wording, ...more] = parts as [Span, Span];
  if (more.length > 0 || below.some(({ columns }) => columns.some((column) => column !== 1))) return false;
  return text[label.end - 1] === ':' && words.test(text.slice(wording.start, wording.start + 2));
}

const isAmidSentence = (text: string, { split: { parts } }: RowLine): boolean => {
  const [label] = parts as [Span];
  return /^\p{Ll}[\p{L} ]{2,24} ?:$/u.test(text.slice(label.start, label.end));
};
