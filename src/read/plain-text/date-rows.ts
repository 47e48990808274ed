import type { CellPlace } from '../../model/document.js';
import type { Cells } from './cell-rows.js';
import { isWholeDay } from './column-kinds.js';
import type { Line } from './plain-lines.js';
import { openEnd } from './line-shapes.js';

/** A line over a column: one or two words. */
const heading = /^\p{Lu}[\p{L}'\u2019]*(?: [\p{L}'\u2019]+){0,3}$/u;
/** Days in one piece of a table, and in the document, that show it. */
const fewestInPiece = 2;
const fewest = 3;
const mostLines = 4;

interface Row {
  readonly date: number;
  /** The lines behind it: the first, and one past the last. */
  readonly from: number;
  readonly to: number;
}

const words = (text: string, { start, end }: Line): string => text.slice(start, Math.min(end, start + 200));

function rowAt(text: string, lines: readonly Line[], date: number): Row | null {
  const from = date + 1;
  const first = lines[from];
  if (!isWholeDay(words(text, lines[date] as Line)) || !first || first.gap > 1 || first.start === first.end)
    return null;
  if (!/\p{L}{3}/u.test(words(text, first)) || isWholeDay(words(text, first))) return null;
  let to = from + 1;
  while (to < lines.length && to - from < mostLines && (lines[to] as Line).gap === 0) {
    const [above, next] = [words(text, lines[to - 1] as Line), words(text, lines[to] as Line)];
    if (!/^[(\p{Ll}]/u.test(next) && !openEnd.test(above)) break;
    to++;
  }
  return { date, from, to };
}

/** The rows that follow one another from a line on. */
function rowsFrom(text: string, lines: readonly Line[], from: number): Row[] {
  const rows: Row[] = [];
  for (let row = rowAt(text, lines, from); row; row = rowAt(text, lines, row.to)) {
    if (rows.length > 0 && (lines[row.date] as Line).gap > 0) break;
    rows.push(row);
    if (row.to >= lines.length) break;
  }
  return rows;
}

/**
 * Tables of key dates that a program has put down cell by cell: a day, and below it what is due. `goesOn` are the further lines of a
 * cell.
 */
export function dateRows(
  text: string,
  lines: readonly Line[],
  cells: Cells,
): { readonly cells: Cells; readonly goesOn: readonly Line[] } {
  const pieces: Row[][] = [];
  for (let at = 0; at < lines.length; at++) {
    const rows = cells[at] ? [] : rowsFrom(text, lines, at);
    if (rows.length >= fewestInPiece) pieces.push(rows);
    at = Math.max(at, (rows.at(-1)?.to ?? 0) - 1);
  }
  if (pieces.reduce((sum, rows) => sum + rows.length, 0) < fewest) return { cells, goesOn: [] };
  const placed = [...cells];
  const goesOn: Line[] = [];
  let table = cells.reduce((most, cell) => (cell ? Math.max(most, cell.table + 1) : most), 0);
  for (const rows of pieces) {
    const head = headAbove(text, lines, rows[0]?.date ?? 0);
    const place = (row: number, column: number): CellPlace => ({ table, row, column, columns: 2 });
    if (head) for (const [column, line] of head.entries()) placed[line] = place(0, column);
    for (const [index, { date, from, to }] of rows.entries()) {
      const row = index + (head ? 1 : 0);
      placed[date] = place(row, 0);
      const cell = place(row, 1);
      for (let line = from; line < to; line++) placed[line] = cell;
      goesOn.push(...lines.slice(from + 1, to));
    }
    table++;
  }
  return { cells: placed, goesOn };
}

/** The two lines that head the columns. */
function headAbove(text: string, lines: readonly Line[], first: number): readonly [number, number] | null {
  const [date, due, row] = [lines[first - 2], lines[first - 1], lines[first]];
  if (!date || !due || !row || due.gap > 0 || row.gap > 0) return null;
  return heading.test(words(text, date)) && heading.test(words(text, due)) ? [first - 2, first - 1] : null;
}
