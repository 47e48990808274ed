import type { CellPlace } from '../../model/document.js';
import { lineMark } from './line-marks.js';
import type { Line } from './plain-lines.js';

/**
 * Tables as Word's text export writes them: every cell begins on a new line with a tab, its further paragraphs are
 * lines without one, a row ends with a blank line, and an empty cell is a lone tab.
 */

/** Indexes into the lines: the first line of a cell, and one past its last. */
interface Cell {
  readonly from: number;
  readonly to: number;
}

type Row = readonly Cell[];

/** Longest first cell of a row, in characters: more is a paragraph that begins with a tab. */
const firstCellLimit = 150;
/** Longest label (`Objet:`) that makes a single row a table. */
const labelLimit = 40;

const opensCell = (line: Line): boolean => line.tabs === 1 && line.column <= 8;

interface Rows {
  readonly rows: readonly Row[];
  /** The line after the last of them. */
  readonly end: number;
}

/** The rows that begin at the line `from`, up to the first line after a blank one that opens no cell. */
function rowsFrom(text: string, lines: readonly Line[], from: number): Rows {
  const rows: Row[] = [];
  let at = from;
  while (at < lines.length && opensCell(lines[at] as Line)) {
    const row: { from: number; to: number }[] = [];
    do {
      const line = lines[at] as Line;
      const cell = row.at(-1);
      if (opensCell(line)) row.push({ from: at, to: at + 1 });
      else if (cell && !endsTable(text, line, lines[cell.from] as Line)) cell.to = at + 1;
      else return { rows: [...rows, row], end: at };
      at++;
    } while (at < lines.length && (lines[at] as Line).gap === 0);
    rows.push(row);
  }
  return { rows, end: at };
}

/** `2.3`, `4.` and a tab: the number of a paragraph. */
const isNumbered = (text: string, { start, end }: Line): boolean => {
  const mark = lineMark(text, start, end);
  return mark !== null && mark.tabbed && mark.ordinal !== null && !text.slice(start, start + mark.length).includes(')');
};

/** A numbered paragraph of the letter, in a cell that did not begin with a number. */
const endsTable = (text: string, line: Line, cell: Line): boolean => isNumbered(text, line) && !isNumbered(text, cell);

/** How many cells most rows of two or more have; of several such numbers the largest. 0 where no row has two. */
function usualColumns(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length >= 2) counts.set(length, (counts.get(length) ?? 0) + 1);
  let usual = 0;
  let most = 0;
  for (const [columns, count] of counts) {
    if (count > most || (count === most && columns > usual)) [usual, most] = [columns, count];
  }
  return usual;
}

/** The most cells that two rows or more have; 0 where no number of cells comes twice. */
function fullColumns(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Array.from(counts).reduce((most, [columns, count]) => (count > 1 && columns > most ? columns : most), 0);
}

/**
 * Puts together rows that an empty paragraph at the end of a cell seems to end: `Réf.:`, a blank line, then the other
 * cells of the row.
 */
function mergeCutRows(text: string, lines: readonly Line[], rows: readonly Row[]): Row[] {
  const columns = fullColumns(rows);
  const merged: Row[] = [];
  for (const row of rows) {
    const before = merged.at(-1);
    const last = lines[before?.at(-1)?.from ?? 0] as Line;
    const isCut =
      before !== undefined &&
      before.length + row.length === columns &&
      (lines[row[0]?.from ?? 0] as Line).gap === 1 &&
      /^$|:$/.test(text.slice(Math.max(last.start, last.end - 1), last.end));
    if (isCut) merged[merged.length - 1] = [...before, ...row];
    else merged.push(row);
  }
  return merged;
}

/** Quoted texts have tabs before their lines too: they open quotation marks, leave out with dots, go on in lower case. */
function looksQuoted(text: string, lines: readonly Line[], row: Row): boolean {
  return row.some(({ from }, column) => {
    const { start, end } = lines[from] as Line;
    const head = text.slice(start, Math.min(end, start + 60));
    if (/^(?:\.\.\.|\u2026)$/.test(head)) return true;
    if (column > 0) return false;
    return (
      end - start > firstCellLimit || /^["\u00ab\u201c]/.test(head) || /^\p{Ll}\p{Ll}*['\u2019 ](?![^@]*@)/u.test(head)
    );
  });
}

/** A bullet and a tab, after the tab that would open a cell. */
const isItem = (text: string, { start, end }: Line): boolean => {
  const mark = lineMark(text, start, end);
  return mark !== null && mark.tabbed && !/[\p{L}\d]/u.test(text.slice(start, start + mark.length));
};

/** Which cells of a row are items of a list, as a key; `null` where fewer than two are. */
function itemsOf(text: string, lines: readonly Line[], row: Row): string | null {
  const items = row.map(({ from }) => isItem(text, lines[from] as Line));
  return items.filter(Boolean).length < 2 ? null : items.map(Number).join('');
}

/** `Tél.:`, a tab and a number: label and value on one line, so that the tab before them opens no cell. */
const labelAndValue = /^[^\t]{1,40}: ?\t+[^\t]/u;
const isLabelAndValue = (text: string, lines: readonly Line[], { from }: Cell): boolean => {
  const { start, end } = lines[from] as Line;
  return labelAndValue.test(text.slice(start, Math.min(end, start + 60)));
};

/** Lines after a tab that are no row: lines of a letterhead, and the items of a list, whose shape does not come again. */
function noRows(text: string, lines: readonly Line[], rows: readonly Row[]): ReadonlySet<Row> {
  const found = new Set<Row>();
  const lists = new Map<string, Row[]>();
  for (const row of rows) {
    const [first] = row;
    if (first && isLabelAndValue(text, lines, first)) found.add(row);
    const items = itemsOf(text, lines, row);
    if (items === null) continue;
    const alike = lists.get(items);
    if (!items.includes('0')) found.add(row);
    else if (alike) alike.push(row);
    else lists.set(items, [row]);
  }
  for (const [row, ...others] of lists.values()) if (row && others.length === 0) found.add(row);
  return found;
}

/** The rows in runs, without those in `left`. */
function runsOf(rows: readonly Row[], left: ReadonlySet<Row>): Row[][] {
  const runs: Row[][] = [[]];
  for (const row of rows) {
    if (left.has(row)) runs.push([]);
    else (runs.at(-1) as Row[]).push(row);
  }
  return runs.filter((run) => run.length > 0);
}

/** `Objet:` and what it is, in a row of its own. */
function isLabelledRow(text: string, lines: readonly Line[], row: Row): boolean {
  const [first] = row;
  if (!first || row.length < 2 || row.length > 4 || first.to !== first.from + 1) return false;
  const { start, end } = lines[first.from] as Line;
  return end - start <= labelLimit && text.slice(start, end).endsWith(':');
}

function isTable(text: string, lines: readonly Line[], rows: readonly Row[]): boolean {
  if (rows.length === 0) return false;
  if (rows.length === 1) return isLabelledRow(text, lines, rows[0] as Row);
  const quoted = rows.filter((row) => looksQuoted(text, lines, row)).length;
  return rows.filter(({ length }) => length >= 2).length >= 2 && 3 * quoted < rows.length;
}

/** The rows without those of one cell at the beginning and the end: indented lines before and after the table. */
function core(rows: readonly Row[]): readonly Row[] {
  let from = 0;
  let to = rows.length;
  while (from < to && (rows[from] as Row).length < 2) from++;
  while (to > from && (rows[to - 1] as Row).length < 2) to--;
  return rows.slice(from, to);
}

/** A first row that began in running text (lines with a tab above the table, no blank line between) keeps its end. */
function withoutTextBefore(rows: readonly Row[]): readonly Row[] {
  const [first, ...others] = rows;
  const columns = usualColumns(others);
  return first && columns > 0 && first.length > columns + 1 ? [first.slice(-columns), ...others] : rows;
}

/** By the index of a line: its place in a table, if it stands in one; all lines of a cell have the same object. */
export type Cells = readonly (CellPlace | undefined)[];

/** The cells of the lines of a text; tables count from 0. */
export function cellRows(text: string, lines: readonly Line[]): Cells {
  const places = Array.from<CellPlace | undefined>({ length: lines.length });
  let table = 0;
  let at = 0;
  while (at < lines.length) {
    if (!opensCell(lines[at] as Line)) {
      at++;
      continue;
    }
    const { rows: read, end } = rowsFrom(text, lines, at);
    at = end;
    for (const run of runsOf(read, noRows(text, lines, read))) {
      const rows = core(mergeCutRows(text, lines, withoutTextBefore(run)));
      if (!isTable(text, lines, rows)) continue;
      for (const [row, cells] of rows.entries()) {
        for (const [column, { from, to }] of cells.entries()) {
          const place = { table, row, column, columns: cells.length };
          for (let line = from; line < to; line++) places[line] = place;
        }
      }
      table++;
    }
  }
  return places;
}
