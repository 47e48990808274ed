/** Where the lines of a column end at the latest: what tells when a line of it is full. */
import type { Line } from './lines.js';
import { isFilled, textOf } from './page-ends.js';
import type { Gutter } from './regions.js';

/** What word processors leave between the text of a cell and the next cell, as a part of the size. */
const cellGap = 1;
/** Columns as wide as each other, in points. */
const sameWidth = 1;

/** The lines of each column, what parts them, and whether the order of the file tells rows, so that lines of one cell are known. */
export interface Columns {
  readonly lines: readonly (readonly Line[])[];
  readonly gutters: readonly Gutter[];
  readonly pageRight: number;
  readonly areCellsKnown: boolean;
}

/**
 * A line of a cell may be as long as its column: to where the next begins, or the margin of the page. The last column of a table narrower
 * than the page, and one before a column whose text is set to its middle, end sooner: at their longest line, where a line is broken that
 * would have gone on.
 */
export function columnEnd({ lines: columns, gutters, pageRight, areCellsKnown }: Columns, column: number): number {
  const lines = columns[column] as readonly Line[];
  const size = lines[0]?.size ?? 0;
  const next = gutters[column]?.right;
  if (areCellsKnown && next !== undefined && !isFlushLeft(columns[column + 1] ?? [])) return longest(lines);
  const end = next === undefined ? Math.min(evenEnd(columns, size) ?? pageRight, pageRight) : next - cellGap * size;
  return isBrokenBefore(lines, end) ? longest(lines) : end;
}

const isFlushLeft = (lines: readonly Line[]): boolean => {
  const lefts = lines.map(({ left }) => left);
  return Math.max(...lefts) - Math.min(...lefts) < 0.5 * (lines[0]?.size ?? 0);
};

const longest = (lines: readonly Line[]): number => lines.reduce((right, line) => Math.max(right, line.right), 0);

/** Where the last of three columns or more ends, if they are as wide as each other. */
function evenEnd(columns: readonly (readonly Line[])[], size: number): number | undefined {
  const lefts = columns.map((lines) => Math.min(...lines.map(({ left }) => left)));
  const widths = lefts.slice(1).map((left, index) => left - (lefts[index] ?? 0));
  const [width = 0] = widths;
  if (widths.length < 2 || widths.some((each) => Math.abs(each - width) > sameWidth)) return undefined;
  return Math.max((lefts.at(-1) ?? 0) + width - cellGap * size, longest(columns.at(-1) ?? []));
}

/** Whether lines that surely go on are broken where the next word would have fitted. */
const isBrokenBefore = (lines: readonly Line[], end: number): boolean =>
  lines.some((line, index) => {
    const last = lines[index - 1];
    return last !== undefined && goesOnSurely(last, line) && !isFilled(last, line, end);
  });

/** Lines of a cell follow each other this near, as a part of the size. */
const farthestLine = 1.5;

/** A bracket left open, an address cut, small letters behind small letters. */
function goesOnSurely(last: Line, line: Line): boolean {
  if (line.y - last.y > farthestLine * line.size || Math.abs(line.left - last.left) > line.size / 2) return false;
  const [before, after] = [textOf(last), textOf(line)];
  if (before.lastIndexOf('(') > before.lastIndexOf(')')) return true;
  if (/@\S*[.\p{Ll}]$/u.test(before) && /^[\p{Ll}.]+$/u.test(after)) return true;
  return /[\p{Ll},]$/u.test(before) && /^\p{Ll}{2}/u.test(after);
}
