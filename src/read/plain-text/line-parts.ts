import type { Span } from '../../model/span.js';
import { isSpace, type Line } from './plain-lines.js';
import { once } from '../../text/once.js';

type Separator = 'tab' | 'bar' | 'gap';

/** A line of several parts, and what parts them. */
export interface Split {
  readonly separator: Separator;
  readonly parts: readonly Span[];
}

/** Longest line that is looked at, in characters: the row of a table is no longer. */
const lineLimit = 2000;
const partLimit = 60;
/** Longest cell beside others, in characters, where the rows around it show that it is one. */
const cellLimit = 400;
const mostParts = 10;
/** Fewest spaces that part two columns. */
export const gapWidth = 3;

export const length = ({ start, end }: Span): number => end - start;

/** What stands between runs of white space that `isGap` takes for the end of a column. */
function splitAt(text: string, line: Span, isGap: (from: number, to: number) => boolean): Span[] {
  const parts: Span[] = [];
  let start = line.start;
  let at = line.start;
  while (at < line.end) {
    if (!isSpace(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const from = at;
    while (at < line.end && isSpace(text.charCodeAt(at))) at++;
    if (isGap(from, at)) {
      parts.push({ start, end: from });
      start = at;
    }
  }
  parts.push({ start, end: line.end });
  return parts;
}

/** What stands between two places, without the white space around it. */
export const trimmed = (text: string, start: number, end: number): Span => {
  let [from, to] = [start, end];
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
};

function splitAtBars(text: string, line: Span): Span[] {
  const parts: Span[] = [];
  let start = line.start;
  for (let at = line.start; at <= line.end; at++) {
    if (at < line.end && text[at] !== '|') continue;
    const part = trimmed(text, start, at);
    const atEdge = start === line.start || at === line.end;
    if (length(part) > 0 || !atEdge) parts.push(part);
    start = at + 1;
  }
  return parts;
}

/** A dash or bullet belongs to the text that stands some way behind it. */
function withTheirDashes(text: string, parts: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const isItem = last && length(last) === 1 && joined.length > 1 && bullet.test(text[last.start] as string);
    if (isItem && /\p{L}/u.test(text[part.start] as string)) joined[joined.length - 1] = { ...last, end: part.end };
    else joined.push(part);
  }
  return joined;
}

/** A line between tabs whose last cell is an item, the dash and its text as one; `null` where it is none. */
export function withItems(text: string, { separator, parts }: Split): Split | null {
  if (separator !== 'tab') return null;
  const joined = withTheirDashes(text, parts);
  return joined.length === parts.length - 1 && joined.length > 1 ? { separator, parts: joined } : null;
}

const bullet = /[\u2012-\u2015\u2212\u2022\u25aa\u25cf\u00b7*-]/;

/** `A N N E X E   1`, and text that was justified with spaces, have gaps that part no columns. */
function looksSpaced(text: string, line: Span, parts: readonly Span[]): boolean {
  if (parts.some(({ start, end }) => /^\S(?: \S){2,}$/u.test(text.slice(start, end)))) return true;
  return (text.slice(line.start, line.end).match(/[^\s.:;] {2}(?! )/g)?.length ?? 0) >= 2;
}

const box = '(?:\\[ {0,3}\\]|[\\u2610\\u25a1])';
const option = /\p{L}[\p{L} ]{0,24}/u.source;
const choice = once(() => new RegExp(`^(?:${box} ?${option}|${option} ?${box})$`, 'u'));

/** `Visa needed:   YES [ ]   NO [ ]`: what a form asks, and the boxes to tick, are one line. */
function isChoice(words: string): boolean {
  const [asked = '', ...answers] = words.trim().split(/\t+ *| {3,}/);
  return /[:?]$/.test(asked) && answers.length > 1 && answers.every((answer) => choice().test(answer));
}

const noteMark = /^\[\d{1,2}\]$/;

/** `[1]   Voir …`: the mark of a note, and its text. */
const isNote = (text: string, [mark, words, more]: readonly Span[]): boolean =>
  mark !== undefined &&
  words !== undefined &&
  more === undefined &&
  noteMark.test(text.slice(mark.start, mark.end)) &&
  /^["\u00ab\u201c(]?\p{L}/u.test(text.slice(words.start, words.end));

export function splitLine(text: string, line: Line): Split | null {
  if (line.end === line.start || line.end - line.start > lineLimit) return null;
  const words = text.slice(line.start, line.end);
  const hasTab = /\t/.test(words);
  const hasBar = /\|/.test(words);
  if (!hasTab && !hasBar && !/ {3}/.test(words)) return null;
  if (isChoice(words)) return null;
  const fits = ({ length: count }: readonly Span[]): boolean => count >= 2 && count <= mostParts;
  if (hasBar) {
    const parts = splitAtBars(text, line);
    if (fits(parts)) return { separator: 'bar', parts };
  }
  if (hasTab) {
    const isGap = (from: number, to: number): boolean => text.slice(from, to).includes('\t') || to - from >= gapWidth;
    const parts = splitAt(text, line, isGap);
    if (isNote(text, parts)) return null;
    if (fits(parts)) return { separator: 'tab', parts };
  }
  const parts = withTheirDashes(
    text,
    splitAt(text, line, (from, to) => to - from >= gapWidth),
  );
  if (isNote(text, parts)) return null;
  return fits(parts) && !looksSpaced(text, line, parts) ? { separator: 'gap', parts } : null;
}

/**
 * The cells of a line under those of a row above: where a cell fills its column, two spaces part it from the next, which
 * begins just under the one above. `null` where a cell does not begin so.
 */
export function splitUnder(text: string, line: Line, columns: readonly number[]): Split | null {
  if (line.end - line.start > lineLimit || text.slice(line.start, line.end).includes('\t')) return null;
  if (line.column !== columns[0]) return null;
  const starts = columns.map((column) => line.start + column - line.column);
  const begins = starts.every(
    (start, at) => at === 0 || (start < line.end && /^ {2}\S/.test(text.slice(start - 2, start + 1))),
  );
  if (!begins) return null;
  return { separator: 'gap', parts: starts.map((start, at) => trimmed(text, start, starts[at + 1] ?? line.end)) };
}

/** The cells of a line where each tab ends one, empty ones among them. */
export function splitAtEveryTab(text: string, line: Line): Split | null {
  let end = line.end;
  while (end < text.length && (text[end] === '\t' || text[end] === ' ')) end++;
  if (end - line.begin > lineLimit) return null;
  const parts: Span[] = [];
  let start = line.begin;
  for (let at = line.begin; at <= end && parts.length <= mostParts; at++) {
    if (at < end && text[at] !== '\t') continue;
    parts.push(trimmed(text, start, at));
    start = at + 1;
  }
  return parts.length > mostParts ? null : { separator: 'tab', parts };
}

/** `Place and date: ........   Signature: ........`: blanks to be filled in are those of one line of a form. */
export const isFormLine = (text: string, { start, end }: Span): boolean =>
  /_{4,}|[.]{4,}|\u2026{2,}/u.test(text.slice(start, Math.min(end, start + lineLimit)));

/** Whether a line alone is worth parting: bars part rows of tables only. */
export const isLetterheadLine = ({ separator, parts }: Split): boolean =>
  separator !== 'bar' && parts.every((part) => length(part) <= partLimit) && parts.length <= 4;

/** Whether a line can be the row of a table whatever stands around it: what is long stands last. */
export const isRow = ({ separator, parts }: Split): boolean =>
  parts.slice(0, -1).every((part) => length(part) <= partLimit || separator === 'bar') &&
  (separator !== 'gap' || length(parts.at(-1) as Span) <= partLimit);

/** Whether a line can be a row beside others of the same shape. */
export const isRowAmongOthers = ({ separator, parts }: Split): boolean =>
  separator === 'gap'
    ? parts.slice(0, -1).every((part) => length(part) <= partLimit)
    : parts.slice(0, -1).every((part) => length(part) <= cellLimit);

export const isFenced = (text: string, { start, end }: Span): boolean => text[start] === '|' && text[end - 1] === '|';

export const columnOf = (line: Line, { start }: Span): number => line.column + start - line.start;
