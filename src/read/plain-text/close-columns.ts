import type { Span } from '../../model/span.js';
import type { Columns, LinePart } from './line-columns.js';
import { lineMark } from './line-marks.js';
import { gapWidth } from './line-parts.js';
import type { Line } from './plain-lines.js';

const fewestRows = 3;
const mostRows = 200;
const longestLine = 160;
const mostColumns = 10;
/** Rows in which more than one space stands before a column: words of a sentence do not stand so below one another. */
const fewestWide = 2;

/** Lines below one another, and where in all of them a cell begins, from the beginning of the line. */
interface Grid {
  readonly from: number;
  readonly to: number;
  readonly starts: readonly number[];
}

/**
 * Tables whose columns stand one space apart where the widest cell is, as `lynx` and `column` print them: what shows them is that cells
 * begin below one another on every line.
 *
 *     Role       Name               Country E-mail
 *     Vice-Chair Mr Ilmari Saarinen Finland ilmari@example.org
 */
export function closeColumns(
  text: string,
  lines: readonly Line[],
  free: readonly boolean[],
  firstTable: number,
): Columns {
  const found: (readonly LinePart[] | undefined)[] = Array.from({ length: lines.length });
  let table = firstTable;
  for (let at = 0; at + fewestRows <= lines.length; at++) {
    const grid = gridAt(text, lines, free, at);
    if (!grid) continue;
    const columns = grid.starts.length;
    for (let index = grid.from; index < grid.to; index++) {
      const row = index - grid.from;
      found[index] = cellsOf(text, lines[index] as Line, grid.starts).map((span, column) => ({
        ...span,
        cell: { table, row, column, columns },
      }));
    }
    table++;
    at = grid.to - 1;
  }
  return found;
}

const isPlain = (text: string, line: Line | undefined): line is Line => {
  if (!line || line.tabs > 0 || line.start === line.end || line.end - line.start > longestLine) return false;
  return !/[\t|]|[.:;]$/.test(text.slice(line.start, line.end));
};

/** Where words begin on a line, and how many spaces stand before each. */
function beginnings(text: string, { start, end }: Line): Map<number, number> {
  const found = new Map<number, number>();
  let spaces = 0;
  for (let at = start; at < end; at++) {
    if (text[at] === ' ') spaces++;
    else {
      if (spaces > 0) found.set(at - start, spaces);
      spaces = 0;
    }
  }
  return found;
}

/** The grid that begins with a line, with the lines and columns that make most of it; `null` where there is none. */
function gridAt(text: string, lines: readonly Line[], free: readonly boolean[], from: number): Grid | null {
  const first = lines[from];
  const second = lines[from + 1];
  if (!free[from] || !isPlain(text, first) || !second) return null;
  if (!text.slice(first.start, first.end).includes('  ') && !text.slice(second.start, second.end).includes('  '))
    return null;
  const spaces = new Map(Array.from(beginnings(text, first), ([start, width]) => [start, [width]]));
  let best: Grid | null = null;
  for (let to = from + 1; to < Math.min(lines.length, from + mostRows); to++) {
    const line = lines[to];
    if (!free[to] || !isPlain(text, line) || line.gap > 0 || line.column !== first.column) break;
    const own = beginnings(text, line);
    for (const [start, widths] of spaces) {
      const width = own.get(start);
      if (width === undefined) spaces.delete(start);
      else widths.push(width);
    }
    if (spaces.size === 0) break;
    const starts = startsOf(spaces);
    if (to + 1 - from < fewestRows || starts.length === 0 || starts.length >= mostColumns) continue;
    if (!best || (starts.length + 1) * (to + 1 - from) > best.starts.length * (best.to - best.from))
      best = { from, to: to + 1, starts: [0, ...starts] };
  }
  return best && isTable(text, lines, best) ? best : null;
}

const startsOf = (spaces: ReadonlyMap<number, readonly number[]>): number[] =>
  Array.from(spaces)
    .filter(([, widths]) => widths.filter((width) => width > 1).length >= fewestWide)
    .map(([start]) => start);

/** No list behind its marks, no fields behind their labels; where columns stand far apart on every line, these are read otherwise. */
function isTable(text: string, lines: readonly Line[], { from, to, starts }: Grid): boolean {
  const rows = lines.slice(from, to);
  const [, second = 0] = starts;
  const items = rows.filter((line) => lineMark(text, line.start, line.end)?.length === second).length;
  const labels = rows.filter((line) =>
    text
      .slice(line.start, line.start + second)
      .trimEnd()
      .endsWith(':'),
  ).length;
  const isClose = rows.some((line) => {
    const widths = beginnings(text, line);
    return starts.slice(1).some((start) => (widths.get(start) ?? 0) < gapWidth);
  });
  return 2 * items < rows.length && 2 * labels < rows.length && isClose;
}

function cellsOf(text: string, line: Line, starts: readonly number[]): Span[] {
  return starts.map((start, column) => {
    const from = line.start + start;
    const next = starts[column + 1];
    const words = text.slice(from, next === undefined ? line.end : line.start + next);
    return { start: from, end: from + words.trimEnd().length };
  });
}
