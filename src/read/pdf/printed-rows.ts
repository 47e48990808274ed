/**
 * Rows of a table by the order in which the file prints its text: most programs print one cell after the other, however its text is set
 * in height.
 */
import type { Line } from './lines.js';

export interface ColumnLine {
  readonly line: Line;
  readonly column: number;
}

export interface PrintedCell {
  readonly column: number;
  readonly lines: Line[];
}

/**
 * Parts of the size of the type: what is farther below its cell, or its row, is of the next. A first cell is seldom of several
 * paragraphs, and rows that have no more are many.
 */
const farthestLine = 4;
const farthestFirstLine = 1.45;
const farthestCell = 0.6;

export const firstOrder = (line: Line): number =>
  line.runs.reduce((least, run) => Math.min(least, run.order), Infinity);
export const lastOrder = (line: Line): number => line.runs.reduce((most, run) => Math.max(most, run.order), -Infinity);

/** Cells by row; `undefined` where the file prints line by line, or column by column, which tells no more than the page. */
export function printedRows(
  lines: readonly ColumnLine[],
  heights: number,
  leading: number,
): PrintedCell[][] | undefined {
  const firstLine = Math.max(farthestFirstLine, leading + 0.15);
  const rows: PrintedCell[][] = [];
  const ordered = lines.toSorted((a, b) => firstOrder(a.line) - firstOrder(b.line));
  for (const { line, column } of ordered) {
    const row = rows.at(-1);
    const cell = row?.at(-1);
    const last = cell?.lines.at(-1);
    if (row && cell && last && column === cell.column && isBelow(last, line, column === 0 ? firstLine : farthestLine)) {
      cell.lines.push(line);
    } else if (row && cell && column > cell.column && line.y < bottomOf(row) + farthestCell * line.size) {
      row.push({ column, lines: [line] });
    } else rows.push([{ column, lines: [line] }]);
  }
  return rows.length < heights && descends(rows) ? rows : undefined;
}

const isBelow = (last: Line, line: Line, farthest: number): boolean =>
  line.y > last.y && line.y - last.y < farthest * line.size;

const bottomOf = (row: readonly PrintedCell[]): number => Math.max(...row.map(({ lines }) => lines.at(-1)?.y ?? 0));

/** Whether the cells of each column follow each other downwards. */
function descends(rows: readonly (readonly PrintedCell[])[]): boolean {
  const heights = new Map<number, number>();
  for (const { column, lines } of rows.flat()) {
    if ((lines[0]?.y ?? 0) < (heights.get(column) ?? 0)) return false;
    heights.set(column, lines.at(-1)?.y ?? 0);
  }
  return true;
}
