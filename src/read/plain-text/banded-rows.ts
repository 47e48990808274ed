import type { CellPlace } from '../../model/document.js';
import type { Span } from '../../model/span.js';
import { isFullCell, shortestFullCell } from './full-cells.js';
import type { Columns, LinePart } from './line-columns.js';
import { lineMark } from './line-marks.js';
import { columnOf, length, splitLine } from './line-parts.js';
import type { Line } from './plain-lines.js';

/** Characters of the first column: a day, a name, what a row is about. */
const widestFirst = 45;
/** Further lines of an item stand under its text, behind its dash. */
const widestLead = 12;
/** Lines of a row, and blank lines between two. */
const mostLines = 12;
const widestGap = 2;
/** Runs of lines between two pages (their feet and heads) behind which a table may go on. */
const mostFeet = 3;

/** Lines between two blank ones, each as what stands in its columns. */
interface Band {
  readonly from: number;
  readonly lines: readonly (readonly Span[])[];
  /** Blank lines above it; whether a page begins with it or within it. */
  readonly gap: number;
  readonly page: boolean;
}

/** A row: for each of its lines the parts, and the column that each stands in. */
type Row = readonly { readonly index: number; readonly parts: readonly Span[]; readonly columns: readonly number[] }[];

/**
 * Tables as `pdftotext -layout` prints them: blank lines part the rows, and any cell may take several lines, the first too.
 *
 *     4 mars         –   Demandes de bourse, par courriel, au
 *     2024               secrétariat
 *
 * What shows them is that the cells of two rows or more begin in the same columns and no word stands across one. Tables whose
 * cells of several lines are all in the last column are read without this.
 */
export function bandedRows(
  text: string,
  lines: readonly Line[],
  free: readonly boolean[],
  firstTable: number,
): Columns {
  const found: (readonly LinePart[] | undefined)[] = Array.from({ length: lines.length });
  const bands = bandsOf(text, lines, free);
  let table = firstTable;
  for (let at = 0; at < bands.length; at++) {
    const starts = columnsAt(text, lines, bands[at] as Band);
    if (starts === null) continue;
    const { rows, last } = rowsFrom(text, lines, bands, at, starts);
    if (!isTable(text, rows)) continue;
    placeRows(text, rows, starts.length, table++, found);
    at = last;
    const torn = tornRows(text, lines, bands, at + 1, starts);
    if (torn === null) continue;
    placeRows(text, torn.rows, starts.length, table++, found);
    at = torn.last;
  }
  return found;
}

function bandsOf(text: string, lines: readonly Line[], free: readonly boolean[]): Band[] {
  const bands: Band[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    while (to < lines.length && lines[to]?.gap === 0) to++;
    const all = lines.slice(from, to);
    const isPlain = to - from <= mostLines && all.every(({ tabs }, at) => tabs === 0 && free[from + at]);
    const parted = isPlain ? all.map((line) => partsOf(text, line)) : [];
    const isParted = isPlain && parted.every((parts) => parts !== null);
    bands.push({
      from,
      lines: isParted ? parted.filter((parts) => parts !== null) : [],
      gap: lines[from]?.gap ?? 0,
      page: all.some(({ page }) => page === true),
    });
    from = to;
  }
  return bands;
}

/** The parts of a line that wide gaps part, the line itself where there are none; `null` where bars or tabs do. */
function partsOf(text: string, line: Line): readonly Span[] | null {
  if (line.start === line.end) return null;
  const split = splitLine(text, line);
  if (split === null)
    return text.slice(line.start, line.end).includes('   ') ? null : [{ start: line.start, end: line.end }];
  if (split.separator !== 'gap') return null;
  const [first, second, ...more] = split.parts as readonly [Span, Span, ...Span[]];
  const isItem = length(first) === 1 && lineMark(text, first.start, second.end) !== null;
  return isItem ? [{ start: first.start, end: second.end }, ...more] : split.parts;
}

/** The columns that the parts of a band's first line begin in; `null` where it is no row. */
function columnsAt(text: string, lines: readonly Line[], band: Band): readonly number[] | null {
  const [first] = band.lines;
  const line = lines[band.from] as Line;
  if (!first || first.length < 2) return null;
  const starts = first.map((part) => columnOf(line, part));
  const [left = 0, second = 0] = starts;
  const isLabel = first.slice(0, -1).some(({ end }) => text[end - 1] === ':');
  return isLabel || second - left > widestFirst ? null : starts;
}

/** The rows of the bands from one on that have the same columns, and the last of these bands. `isOver`: on the next page. */
function rowsFrom(
  text: string,
  lines: readonly Line[],
  bands: readonly Band[],
  from: number,
  starts: readonly number[],
  isOver = false,
): { readonly rows: readonly Row[]; readonly last: number } {
  const rows: Row[] = [];
  let at = from;
  for (; at < bands.length; at++) {
    const band = bands[at] as Band;
    if (at > from && (band.gap > widestGap || band.page)) break;
    const row = rowOf(text, lines, band, starts, isOver && at <= from + 1);
    if (row === null) break;
    rows.push(...rowsIn(text, row));
  }
  return { rows, last: at - 1 };
}

/** Rows that no blank line parts: a line that begins anew in the first column and in another one. */
function rowsIn(text: string, lines: Row): Row[] {
  const rows: Row[number][][] = [];
  for (const line of lines) {
    const [first, ...others] = line.parts as readonly [Span, ...Span[]];
    const key = text.slice(first.start, first.end);
    const begins = line.columns[0] === 0 && anew.test(key) && !ofDay.test(key);
    const last = rows.at(-1);
    if (!last || (begins && others.some(({ start }) => anew.test(text.slice(start, start + 2))))) rows.push([line]);
    else last.push(line);
  }
  return rows;
}

const anew = /^[\p{Lu}\d\u2012-\u2015\u2022-]/u;
/** `2024`, `23 h 59`: what belongs to the day above. */
const ofDay = /^\d{4}$|^\d{1,2} ?(?:h(?:\s|\d|$)|[:.]\d{2})/u;

/**
 * A band as a row of columns: its first line begins in the first, and nothing stands between two or across one. On the next page it may be
 * the rest of a row: some further cells, in lower case.
 */
function rowOf(
  text: string,
  lines: readonly Line[],
  band: Band,
  starts: readonly number[],
  mayBeRest: boolean,
): Row | null {
  if (band.lines.length === 0) return null;
  const filled = new Map<number, Span>();
  const row: { index: number; parts: readonly Span[]; columns: readonly number[] }[] = [];
  for (const [at, parts] of band.lines.entries()) {
    const line = lines[band.from + at] as Line;
    const columns: number[] = [];
    for (const part of parts) {
      const start = columnOf(line, part);
      const column = starts.findLastIndex((begin) => begin - 1 <= start);
      const next = starts[column + 1] ?? Number.POSITIVE_INFINITY;
      const above = filled.get(column);
      const lead = start - (starts[column] ?? 0);
      const hangs = above !== undefined && lineMark(text, above.start, above.end) !== null && lead <= widestLead;
      if (column < 0 || columns.includes(column) || start + length(part) >= next || (lead > 1 && !hangs)) return null;
      if (above === undefined || lead <= 1) filled.set(column, part);
      columns.push(column);
    }
    row.push({ index: band.from + at, parts, columns });
  }
  const [first] = row;
  if (first?.columns[0] === 0) return filled.size > 1 ? row : null;
  return mayBeRest && /^\p{Ll}/u.test(text[first?.parts[0]?.start ?? 0] ?? '') ? row : null;
}

/** Two rows or more, one with a cell of several lines before the last column; a label with its value is no row. */
function isTable(text: string, rows: readonly Row[]): boolean {
  const isLabelled = (row: Row): boolean =>
    row.some(({ parts, columns }) => parts.some(({ end }, at) => columns[at] === 0 && text[end - 1] === ':'));
  const last = Math.max(...rows.flatMap((row) => row.flatMap(({ columns }) => columns)));
  const spreads = (row: Row): boolean =>
    Array.from({ length: last }, (_, column) => column).some(
      (column) => row.filter(({ columns }) => columns.includes(column)).length > 1,
    );
  return rows.length > 1 && rows.some(spreads) && !rows.some(isLabelled);
}

/** Rows of the same columns at the top of the next page, below a few feet and heads; `null` where none are. */
function tornRows(
  text: string,
  lines: readonly Line[],
  bands: readonly Band[],
  from: number,
  starts: readonly number[],
): { readonly rows: readonly Row[]; readonly last: number } | null {
  let isNext = false;
  for (let at = from; at < Math.min(bands.length, from + mostFeet + 1); at++) {
    const band = bands[at] as Band;
    isNext ||= band.page;
    const found = isNext ? rowsFrom(text, lines, bands, at, starts, true) : null;
    if (found?.rows.some(([line]) => line?.columns[0] === 0)) return found;
  }
  return null;
}

function placeRows(
  text: string,
  rows: readonly Row[],
  columns: number,
  table: number,
  found: (readonly LinePart[] | undefined)[],
): void {
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(
      0,
      ...rows.flatMap((row) =>
        row.flatMap(({ parts, columns: own }) => parts.filter((_part, at) => own[at] === column).map(length)),
      ),
    ),
  );
  for (const [index, row] of rows.entries()) {
    const places = widths.map((_, column): CellPlace => ({ table, row: index, column, columns }));
    const above: (Span | undefined)[] = [];
    for (const { index: line, parts, columns: own } of row) {
      found[line] = parts.map((part, at) => {
        const column = own[at] as number;
        const before = above[column];
        above[column] = part;
        return {
          start: part.start,
          end: part.end,
          cell: places[column] as CellPlace,
          goesOn: before !== undefined && goesOn(text, before, part, widths[column] ?? 0),
        };
      });
    }
  }
}

/** In a narrow column every line goes on with the one above, but an item; in a wide one, what would not have fitted there. */
function goesOn(text: string, before: Span, part: Span, width: number): boolean {
  if (lineMark(text, part.start, part.end) !== null) return false;
  return (
    width < shortestFullCell ||
    /^[(\p{Ll}]/u.test(text.slice(part.start, part.start + 2)) ||
    isFullCell(text, before, part, width)
  );
}
