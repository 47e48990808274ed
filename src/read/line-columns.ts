import type { CellPlace } from '../model/document.js';
import type { Span } from '../model/span.js';
import { isSpace, type Line } from './plain-lines.js';
import { lineMark } from './line-marks.js';

/**
 * Lines set in columns: parts with tabs, bars or wide gaps between them. Several such lines, one after another, are
 * a table; a single one is a letterhead line (`Réf.: …      Genève, le …`).
 */
export interface LinePart extends Span {
  readonly cell?: CellPlace;
}

type Separator = 'tab' | 'bar' | 'gap';

interface Split {
  readonly separator: Separator;
  readonly parts: readonly Span[];
}

/** Longest line that is looked at, in characters: the row of a table is no longer. */
const lineLimit = 2000;
const partLimit = 60;
const mostParts = 10;
/** Fewest spaces that part two columns. */
const gapWidth = 3;

const length = ({ start, end }: Span): number => end - start;

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

function splitAtBars(text: string, line: Span): Span[] {
  const parts: Span[] = [];
  let start = line.start;
  for (let at = line.start; at <= line.end; at++) {
    if (at < line.end && text[at] !== '|') continue;
    let [from, to] = [start, at];
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    const atEdge = start === line.start || at === line.end;
    if (from < to || !atEdge) parts.push({ start: from, end: to });
    start = at + 1;
  }
  return parts;
}

/** `A N N E X E   1`, and text that was justified with spaces, have gaps that part no columns. */
function looksSpaced(text: string, line: Span, parts: readonly Span[]): boolean {
  if (parts.some(({ start, end }) => /^\S(?: \S){2,}$/u.test(text.slice(start, end)))) return true;
  return (text.slice(line.start, line.end).match(/[^\s.:;] {2}(?! )/g)?.length ?? 0) >= 2;
}

function splitLine(text: string, line: Line): Split | null {
  if (line.end === line.start || line.end - line.start > lineLimit) return null;
  const words = text.slice(line.start, line.end);
  const hasTab = /\t/.test(words);
  const hasBar = /\|/.test(words);
  if (!hasTab && !hasBar && !/ {3}/.test(words)) return null;
  const mark = lineMark(text, line.start, line.end);
  if (mark && (mark.tabbed || !mark.weak)) return null;
  const splits: Split[] = [];
  if (hasBar) splits.push({ separator: 'bar', parts: splitAtBars(text, line) });
  if (hasTab) {
    const isGap = (from: number, to: number): boolean => text.slice(from, to).includes('\t') || to - from >= gapWidth;
    splits.push({ separator: 'tab', parts: splitAt(text, line, isGap) });
  }
  const parts = splitAt(text, line, (from, to) => to - from >= gapWidth);
  if (!looksSpaced(text, line, parts)) splits.push({ separator: 'gap', parts });
  return splits.find((split) => split.parts.length >= 2 && split.parts.length <= mostParts) ?? null;
}

/** Whether a line alone is worth parting: bars part rows of tables only. */
const isLetterheadLine = ({ separator, parts }: Split): boolean =>
  separator !== 'bar' && parts.every((part) => length(part) <= partLimit) && parts.length <= 4;

/** Whether a line can be the row of a table: what is long stands last. */
const isRow = ({ separator, parts }: Split): boolean =>
  parts.slice(0, -1).every((part) => length(part) <= partLimit || separator === 'bar') &&
  (separator !== 'gap' || length(parts.at(-1) as Span) <= partLimit);

/** Column of a line's last part, tabs before it aside. */
const lastColumn = (line: Line, { parts }: Split): number => line.column + (parts.at(-1) as Span).start - line.start;

interface RowLine {
  readonly index: number;
  readonly split: Split;
  /** Lines below that stand under the last part, as its further lines. */
  readonly below: number[];
}

/**
 * The parts of each line that is set in columns, with their cells where it is a row of a table. `taken` are lines that
 * stand in a table already; tables count on from `firstTable`.
 */
export function lineColumns(
  text: string,
  lines: readonly Line[],
  taken: ReadonlyMap<number, CellPlace>,
  firstTable: number,
): Map<number, readonly LinePart[]> {
  const found = new Map<number, readonly LinePart[]>();
  let table = firstTable;
  let rows: RowLine[] = [];
  const close = (): void => {
    if (rows.length >= 2) placeRows(lines, rows, table++, found);
    else if (rows[0] && isLetterheadLine(rows[0].split)) found.set(rows[0].index, rows[0].split.parts);
    rows = [];
  };
  for (const [index, line] of lines.entries()) {
    const split = taken.has(index) ? null : splitLine(text, line);
    const above = rows.at(-1);
    if (above && !split && standsBelow(line, lines[above.index] as Line, above.split) && !taken.has(index)) {
      above.below.push(index);
      continue;
    }
    const goesOn =
      split && above && above.split.separator === split.separator && above.split.parts.length === split.parts.length;
    if (!goesOn || line.gap > 1) close();
    if (split && isRow(split)) rows.push({ index, split, below: [] });
    else if (split && isLetterheadLine(split)) found.set(index, split.parts);
  }
  close();
  return found;
}

/** Whether a line begins where the last part of the row above it begins. */
const standsBelow = (line: Line, above: Line, split: Split): boolean =>
  line.gap === 0 &&
  split.separator === 'gap' &&
  line.start < line.end &&
  line.column >= 8 &&
  Math.abs(line.column - lastColumn(above, split)) <= 1;

function placeRows(
  lines: readonly Line[],
  rows: readonly RowLine[],
  table: number,
  found: Map<number, readonly LinePart[]>,
): void {
  for (const [row, { index, split, below }] of rows.entries()) {
    const columns = split.parts.length;
    const cells = split.parts.map(({ start, end }, column) => ({ start, end, cell: { table, row, column, columns } }));
    found.set(
      index,
      cells.filter((part) => length(part) > 0),
    );
    const cell = cells[columns - 1]?.cell;
    for (const line of below) {
      const { start, end } = lines[line] as Line;
      found.set(line, [cell ? { start, end, cell } : { start, end }]);
    }
  }
}
