import type { CellPlace } from '../../model/document.js';
import type { Span } from '../../model/span.js';
import type { Cells } from './cell-rows.js';
import type { Columns, LinePart } from './line-columns.js';
import { columnOf, gapWidth, isLetterheadLine, length, splitLine } from './line-parts.js';
import { lineMark } from './line-marks.js';
import type { Line } from './plain-lines.js';

/** Columns further right are no left margin. */
const leftMargin = 8;
/** Longest first cell: a label, a date, a name. */
const longestFirst = 40;
/** Lines below the first of a cell may stand a little further in: behind a dash. */
const hanging = 4;
/** Most lines of a cell, and of such rows one below the other. */
const mostLines = 12;
const mostStacked = 400;

/** A line of two columns: what stands in each. */
interface TwoColumns {
  readonly index: number;
  readonly left: Span | null;
  readonly right: Span | null;
}

/** A row: the lines before and behind the one its first cell stands on, as many of each. */
interface CentredRow {
  readonly above: readonly TwoColumns[];
  readonly anchor: TwoColumns;
  /** Filled line by line as it is read. */
  readonly below: TwoColumns[];
}

/**
 * Rows of two columns whose first cell stands halfway down the second, as a page sets it where cells are centred:
 *
 *                 Inscription préalable des
 *     24 mai
 *                 participants
 *
 * The first cell of an even number of lines has a line of its own; as many lines stand above as below, which tells one row from
 * the next. A table set to the top, where the first cell stands beside the first line, is none.
 */
export function centredRows(text: string, lines: readonly Line[], taken: Cells, firstTable: number): Columns {
  const found: (readonly LinePart[] | undefined)[] = Array.from({ length: lines.length });
  let table = firstTable;
  const last: { table: Open | null } = { table: null };
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    while (to < lines.length && lines[to]?.gap === 0 && to - from < mostStacked) to++;
    const isFree = lines.slice(from, to).every(({ start, end }, at) => start < end && !taken[from + at]);
    const column = isFree ? rightColumn(text, lines, from, to) : null;
    const below = isFree && (lines[from]?.gap ?? 0) <= widestGap ? last.table : null;
    const rows = column === null ? null : stackedRows(text, lines, from, to, column);
    const more = below && rowsBelow(text, lines, from, to, below.column);
    if (below && more) {
      placeRows(text, more, below, found);
      last.table = { ...below, row: below.row + more.length };
    } else if (rows && column !== null) {
      placeRows(text, rows, { table, row: 0 }, found);
      last.table = { table, row: rows.length, column };
      table++;
    } else last.table = null;
    from = to;
  }
  return found;
}

/** Blank lines between two rows of a table whose cells have several paragraphs. */
const widestGap = 2;

/** Further rows of a table, below blank lines: every line stands in one of its two columns, and the first has a cell in each row. */
function rowsBelow(
  text: string,
  lines: readonly Line[],
  from: number,
  to: number,
  column: number,
): CentredRow[] | null {
  const parts = lines.slice(from, to).map((line, at) => twoColumns(text, line, from + at, column));
  if (to - from < 2 || !parts.every((part) => part !== null)) return null;
  const rows = stackedRows(text, lines, from, to, column);
  const read = rows?.reduce((sum, { above, below }) => sum + above.length + 1 + below.length, 0) ?? 0;
  return read === to - from ? rows : null;
}

/** Where the next row of a table goes. */
interface Beginning {
  readonly table: number;
  readonly row: number;
}

/** A table that may go on below blank lines, with the column of its second cells. */
interface Open extends Beginning {
  readonly column: number;
}

/** The column that lines with nothing before it begin at, above and below a line that stands further left. */
function rightColumn(text: string, lines: readonly Line[], from: number, to: number): number | null {
  for (let at = from + 1; at + 1 < to; at++) {
    const [above, line, below] = [lines[at - 1], lines[at], lines[at + 1]] as [Line, Line, Line];
    const isBetween =
      above.column === below.column &&
      line.column <= leftMargin &&
      line.end - line.start <= longestFirst &&
      line.column + line.end - line.start + gapWidth <= above.column &&
      splitLine(text, line) === null;
    if (isBetween) return above.column;
  }
  return null;
}

function twoColumns(text: string, line: Line, index: number, column: number): TwoColumns | null {
  if (line.tabs > 0) return null;
  const split = splitLine(text, line);
  const [left, right, ...more] = split?.separator === 'gap' ? split.parts : [line];
  const stands = (part: Span): boolean => {
    const own = columnOf(line, part);
    return own >= column && own <= column + hanging;
  };
  if (split && (split.separator !== 'gap' || !isLetterheadLine(split))) return null;
  if (!left || more.length > 0) return null;
  if (!right && stands(left)) return { index, left: null, right: left };
  const isLeft = line.column <= leftMargin && length(left) <= longestFirst && line.column + length(left) < column;
  if (!isLeft || (right && !stands(right))) return null;
  return { index, left, right: right ?? null };
}

/** The rows of lines that follow one another, `null` where they are none such. */
function stackedRows(
  text: string,
  lines: readonly Line[],
  from: number,
  to: number,
  column: number,
): CentredRow[] | null {
  const rows: CentredRow[] = [];
  let above: TwoColumns[] = [];
  let owed = 0;
  for (let index = from; index < to; index++) {
    const line = twoColumns(text, lines[index] as Line, index, column);
    if (line === null) {
      // Running text below the last whole row, or above the first.
      if (owed > 0) return null;
      if (rows.length > 0) break;
      above = [];
    } else if (line.left === null && owed > 0) {
      rows.at(-1)?.below.push(line);
      owed--;
    } else if (line.left === null) {
      above.push(line);
      if (above.length > mostLines) return null;
    } else {
      if (owed > 0) return null;
      rows.push({ above, anchor: line, below: [] });
      owed = above.length;
      above = [];
    }
  }
  const whole = withoutEdges(rows);
  return owed === 0 && above.length === 0 && whole.some(({ above: lead }) => lead.length > 0) ? whole : null;
}

/** Lines above and below that stand at the left alone are text around the table. */
function withoutEdges(rows: readonly CentredRow[]): CentredRow[] {
  const isRow = ({ above, anchor }: CentredRow): boolean => above.length > 0 || anchor.right !== null;
  const first = rows.findIndex(isRow);
  return first < 0 ? [] : rows.slice(first, rows.findLastIndex(isRow) + 1);
}

function placeRows(
  text: string,
  rows: readonly CentredRow[],
  { table, row: first }: Beginning,
  found: (readonly LinePart[] | undefined)[],
): void {
  for (const [index, { above, anchor, below }] of rows.entries()) {
    const row = first + index;
    const [left, right] = [0, 1].map((column): CellPlace => ({ table, row, column, columns: 2 }));
    for (const [at, line] of [...above, anchor, ...below].entries()) {
      const { start, end } = line.right ?? { start: 0, end: 0 };
      const goesOn = at > 0 && line.left === null && lineMark(text, start, end) === null;
      found[line.index] = [
        ...(line.left ? [{ ...spanOf(line.left), cell: left }] : []),
        ...(line.right ? [{ start, end, cell: right, goesOn }] : []),
      ];
    }
  }
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
