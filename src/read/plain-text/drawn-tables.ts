import type { CellPlace } from '../../model/document.js';
import type { Span } from '../../model/span.js';
import type { Cells } from './cell-rows.js';
import type { Columns, LinePart } from './line-columns.js';
import { length, trimmed } from './line-parts.js';
import { lineMark } from './line-marks.js';
import { openEnd } from './line-shapes.js';
import type { Line } from './plain-lines.js';

/** `+-----+---+`, and under a head `+=====+===+`. */
const border = /^\+(?:[-=:]{2,400}\+){1,40}$/;
const dashes = /^[-=:+|]+$/;
/** Longest line of a table, and most of its lines. */
const lineLimit = 2000;
const mostLines = 5000;
/** Lines with bars alone are a drawing where so many of ten filled cells begin right behind their bar. */
const flushPerTen = 8;
/** Narrower columns hold words and names: nothing says that a line of them is full but what goes on in lower case. */
const shortestFullCell = 20;
const small = /[\p{Ll}(:]/u;

/** What stands between two bars, without the white space around it, and the room there is. */
interface DrawnCell {
  readonly span: Span;
  readonly width: number;
}

type DrawnLine = readonly DrawnCell[];

/** A row of a table: its lines, each with its index. */
type DrawnRow = { readonly index: number; readonly cells: DrawnLine }[];

/**
 * Tables drawn with bars, whose cells have several lines: grids (`+---+---+` between the rows, as Pandoc writes them), and rows
 * between bars alone, all of one width, as antiword writes them. There a row goes on where its cells are full. A typed row
 * between bars (`| a | b |`) is a line of its own, and not read here.
 */
export function drawnTables(text: string, lines: readonly Line[], taken: Cells, firstTable: number): Columns {
  const found: (readonly LinePart[] | undefined)[] = Array.from({ length: lines.length });
  let table = firstTable;
  for (let from = 0; from < lines.length; ) {
    const to = endOfBars(text, lines, from, taken);
    // one row alone is a table where one of more rows stands above it: `|Subject: |…|` under the addressees
    const isAlone = to - from === 1 && table > firstTable && barsIn(text, lines[from] as Line).length > 2;
    const rows =
      to - from < 2 && !isAlone ? null : (gridRows(text, lines, from, to) ?? flushRows(text, lines, from, to));
    if (rows && rows.length > 0) {
      for (let index = from; index < to; index++) found[index] = [];
      placeRows(text, rows, table++, found);
    }
    from = Math.max(to, from + 1);
  }
  return found;
}

/** The line after those that begin and end with a bar or a corner, without blank lines between. */
function endOfBars(text: string, lines: readonly Line[], from: number, taken: Cells): number {
  let to = from;
  while (to < lines.length && to - from < mostLines && !taken[to] && (to === from || lines[to]?.gap === 0)) {
    const { start, end } = lines[to] as Line;
    const isBarred = '|+'.includes(text[start] ?? ' ') && '|+'.includes(text[end - 1] ?? ' ') && end - start > 2;
    if (!isBarred || end - start > lineLimit) break;
    to++;
  }
  return to;
}

const wordsOf = (text: string, { start, end }: Span): string => text.slice(start, end);

function gridRows(text: string, lines: readonly Line[], from: number, to: number): DrawnRow[] | null {
  const isBorder = (at: number): boolean => border.test(wordsOf(text, lines[at] as Line));
  if (!isBorder(from)) return null;
  const rows: DrawnRow[] = [];
  let row: { index: number; cells: DrawnLine }[] = [];
  const close = (): void => {
    if (row.length > 0) rows.push(row);
    row = [];
  };
  for (let at = from; at < to; at++) {
    if (isBorder(at)) close();
    else row.push({ index: at, cells: [] });
  }
  close();
  return rows.map((each) => cellsOf(text, lines, each));
}

/** The cells of a row: between the bars that all its lines have. */
function cellsOf(text: string, lines: readonly Line[], row: DrawnRow): DrawnRow {
  const at = row.map(({ index }) => lines[index] as Line);
  const [first] = at as [Line];
  const bars = Array.from({ length: first.end - first.start }, (_, column) => column).filter((column) =>
    at.every((line) => '|+'.includes(text[line.start + column] ?? ' ')),
  );
  return row.map(({ index }, own) => ({ index, cells: cellsBetween(text, at[own] as Line, bars) }));
}

function cellsBetween(text: string, line: Line, bars: readonly number[]): DrawnCell[] {
  return bars.slice(1).map((bar, column) => {
    const start = line.start + (bars[column] as number) + 1;
    const span = trimmed(text, start, line.start + bar);
    // The border of a cell beside one that goes on.
    const isRule = length(span) > 2 && dashes.test(wordsOf(text, span));
    return { span: isRule ? { start: span.start, end: span.start } : span, width: line.start + bar - start };
  });
}

const barsIn = (text: string, { start, end }: Line): number[] =>
  Array.from(wordsOf(text, { start, end }).matchAll(/\|/g), ({ index }) => index);

/** Rows between bars, all lines as wide as the first, what is in their cells right behind the bar. */
function flushRows(text: string, lines: readonly Line[], from: number, to: number): DrawnRow[] | null {
  const [first] = lines.slice(from, to) as [Line];
  const width = first.end - first.start;
  const drawn = lines.slice(from, to).map((line) => ({ line, bars: barsIn(text, line) }));
  if (!drawn.every(({ line, bars }) => line.end - line.start === width && bars[0] === 0 && bars.length > 1))
    return null;
  const cells = drawn.map(({ line, bars }) => cellsBetween(text, line, bars));
  if (cells.some((row) => row.every(({ span }) => length(span) === 0))) return null;
  const filled = cells
    .flat()
    .filter(({ span }) => length(span) > 0)
    .map(({ span }) => text[span.start - 1] === '|');
  if (10 * filled.filter(Boolean).length < flushPerTen * filled.length) return null;
  const rows: DrawnRow[] = [];
  for (const [at, row] of cells.entries()) {
    const last = rows.at(-1);
    const above = last?.at(-1)?.cells;
    const samePlaces = String(drawn[at]?.bars) === String(drawn[at - 1]?.bars);
    if (last && above && samePlaces && goesOn(text, row, above)) last.push({ index: from + at, cells: row });
    else rows.push([{ index: from + at, cells: row }]);
  }
  return rows;
}

/** Whether a line goes on with the row above: its first cell is empty, or the one above was full or left open. */
function goesOn(text: string, cells: DrawnLine, above: DrawnLine): boolean {
  const [first, upper] = [cells[0], above[0]];
  if (!first || !upper) return false;
  // A box of one column is one cell, whatever stands in it.
  if (cells.length === 1) return true;
  if (length(first.span) === 0) {
    // Beside an empty first cell a row of its own may have several.
    const filled = cells.flatMap((cell, column) => (length(cell.span) > 0 ? [{ cell, over: above[column] }] : []));
    return filled.length === 1 || filled.some(({ cell, over }) => over !== undefined && isFull(text, over, cell.span));
  }
  if (length(upper.span) === 0) return false;
  if (openEnd.test(wordsOf(text, upper.span))) return true;
  return isFull(text, upper, first.span) && small.test(text[first.span.start] as string);
}

/** Whether a line of a cell is broken at its width: the first word of the next would not have fitted. */
function isFull(text: string, { span, width }: DrawnCell, next: Span): boolean {
  if (length(span) === 0 || lineMark(text, next.start, next.end)?.weak === false) return false;
  if (width < shortestFullCell && !small.test(text[next.start] as string)) return false;
  const word = /^[\S\u00a0]*/.exec(wordsOf(text, next))?.[0].length ?? 0;
  // A space may stand beside the bars.
  const room = width - (text[span.start - 1] === '|' ? 0 : 2);
  return length(span) + 1 + word > room;
}

function placeRows(
  text: string,
  rows: readonly DrawnRow[],
  table: number,
  found: (readonly LinePart[] | undefined)[],
): void {
  for (const [row, drawn] of rows.entries()) {
    const columns = drawn[0]?.cells.length ?? 1;
    const places = Array.from({ length: columns }, (_, column): CellPlace => ({ table, row, column, columns }));
    for (const [at, { index, cells }] of drawn.entries())
      found[index] = cells.flatMap(({ span: { start, end } }, column) => {
        if (start === end) return [];
        const above = drawn[at - 1]?.cells[column];
        const goesOn = above !== undefined && isFull(text, above, { start, end });
        return [{ start, end, cell: places[column], goesOn }];
      });
  }
}
