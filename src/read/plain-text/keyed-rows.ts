import type { CellPlace } from '../../model/document.js';
import type { Cells } from './cell-rows.js';
import { isWholeDay } from './column-kinds.js';
import { lineMark } from './line-marks.js';
import type { Line } from './plain-lines.js';

/** Lines between two blank ones: a cell, where a program has put a table down cell by cell. */
interface Clump {
  readonly from: number;
  readonly to: number;
  /** What the first cell of a row is known by. */
  readonly key: Key | null;
}

type Key = 'day' | 'code';

/** `AFR`, `CEI`: the region of a person, an acronym. */
const code = /^\p{Lu}{2,6}$/u;
/** A word or a few over a column. */
const heading = /^\p{Lu}[\p{L}'\u2019]*(?: [\p{L}'\u2019()]+){0,3}$/u;

const mostColumns = 6;
/** Further cells of a row, in characters: beside a day stands what is due, beside a code a name. */
const longestCell: Readonly<Record<Key, number>> = { day: 400, code: 80 };
const mostCellLines = 8;
/** Rows that show that keys come again at the same distance; below a line that introduces them fewer will do. */
const fewestRows = 3;
const fewestIntroduced = 2;

const words = (text: string, { start, end }: Line): string => text.slice(start, Math.min(end, start + 200));

function clumpsOf(text: string, lines: readonly Line[], cells: Cells): Clump[] {
  const clumps: Clump[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    while (to < lines.length && lines[to]?.gap === 0) to++;
    const first = words(text, lines[from] as Line);
    const isAlone = to === from + 1 && !cells[from];
    clumps.push({ from, to, key: !isAlone ? null : isWholeDay(first) ? 'day' : code.test(first) ? 'code' : null });
    from = to;
  }
  return clumps;
}

/** Keys in a row of clumps that come again every so many clumps. */
interface Run {
  readonly first: number;
  readonly columns: number;
  readonly rows: number;
}

function runAt(text: string, lines: readonly Line[], clumps: readonly Clump[], first: number): Run | null {
  const key = clumps[first]?.key;
  if (!key) return null;
  const isCell = (clump: Clump | undefined): boolean =>
    clump !== undefined &&
    clump.key === null &&
    lines[clump.from]?.gap === 1 &&
    clump.to - clump.from <= mostCellLines &&
    (lines[clump.to - 1] as Line).end - (lines[clump.from] as Line).start <= longestCell[key] &&
    (key === 'day' || !/[.;:]$/.test(words(text, lines[clump.to - 1] as Line)));
  let columns = 1;
  while (columns < mostColumns && isCell(clumps[first + columns])) {
    columns++;
    if (clumps[first + columns]?.key === key) break;
  }
  const isRow = (at: number): boolean =>
    clumps[at]?.key === key &&
    (at === first || lines[clumps[at].from]?.gap === 1) &&
    Array.from({ length: columns - 1 }, (_, cell) => clumps[at + cell + 1]).every(isCell);
  if (columns === 1) return null;
  let rows = 0;
  while (isRow(first + rows * columns)) rows++;
  return rows > 1 ? { first, columns, rows } : null;
}

/** The lines over the columns: the first of them may stand right below the line that introduces the table. */
function headOf(text: string, lines: readonly Line[], clumps: readonly Clump[], { first, columns }: Run): number[] {
  const head = clumps.slice(Math.max(0, first - columns), first);
  const places = head.map(({ from, to }, at) => (at === 0 ? to - 1 : from));
  const isHead =
    head.length === columns &&
    head.every(({ from, to, key }, at) => key === null && (at === 0 || to === from + 1)) &&
    places.every((line) => heading.test(words(text, lines[line] as Line))) &&
    lines[clumps[first]?.from ?? 0]?.gap === 1;
  const [top] = head;
  const stands = top && (top.to === top.from + 1 || endsWithColon(text, lines[top.to - 2]));
  return isHead && stands ? places : [];
}

const endsWithColon = (text: string, line: Line | undefined): boolean =>
  line !== undefined && line.end > line.start && text[line.end - 1] === ':';

/**
 * Tables that a program has put down cell by cell with a blank line between (pdftotext): nothing shows the columns but what their
 * first cells are, a day or a code, and that these come again every so many cells. `goesOn` are the further lines of a cell.
 */
export function keyedRows(
  text: string,
  lines: readonly Line[],
  cells: Cells,
): { readonly cells: Cells; readonly goesOn: readonly Line[] } {
  const clumps = clumpsOf(text, lines, cells);
  const placed = [...cells];
  const goesOn: Line[] = [];
  let table = cells.reduce((most, cell) => (cell ? Math.max(most, cell.table + 1) : most), 0);
  for (let at = 0; at < clumps.length; at++) {
    const run = runAt(text, lines, clumps, at);
    if (!run) continue;
    const { first, columns, rows } = run;
    const head = headOf(text, lines, clumps, run);
    const above = lines[(head[0] ?? clumps[first]?.from ?? 0) - 1];
    if (rows < (head.length > 0 || endsWithColon(text, above) ? fewestIntroduced : fewestRows)) continue;
    const place = (row: number, column: number): CellPlace => ({ table, row, column, columns });
    for (const [column, line] of head.entries()) placed[line] = place(0, column);
    for (let index = 0; index < rows * columns; index++) {
      const { from, to } = clumps[first + index] as Clump;
      const cell = place(Math.floor(index / columns) + (head.length > 0 ? 1 : 0), index % columns);
      for (let line = from; line < to; line++) placed[line] = cell;
      for (const line of lines.slice(from + 1, to)) if (!lineMark(text, line.start, line.end)) goesOn.push(line);
    }
    table++;
    at = first + rows * columns - 1;
  }
  return { cells: placed, goesOn };
}
