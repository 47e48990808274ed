import type { CellPlace } from '../../model/document.js';
import type { Cells } from './cell-rows.js';
import { type ColumnKind, columnKind, opensDay } from './column-kinds.js';
import {
  areHeads,
  type Heads,
  headsAbove,
  isHeading,
  isNumero,
  isParagraph,
  mostColumns,
  numberAbove,
} from './column-heads.js';
import { beginsInLowerCase, head, openEnd, tail } from './line-shapes.js';
import type { Line } from './plain-lines.js';
import { type KindedLines, type Rows, rowsAt, type Shape } from './row-paths.js';
import { endInSpaces } from './spaced-lines.js';

const fewestColumns = 2;
const fewestRows = 2;
/** Lines at the foot and the head of a page, amid a table. */
const mostBetweenPages = 4;
/** Lines of a cell that stand on the next page. */
const mostCutLines = 3;

interface Table {
  readonly heads: Heads;
  readonly shape: Shape;
  readonly found: Rows;
  /** Where the rest of the last cell of the page before begins; `null` where no cell is cut. */
  readonly rest: number | null;
}

/** The lines of a text with what is known of them before its tables are. */
export interface KnownLines {
  readonly cells: Cells;
  readonly marks: ReadonlySet<Line>;
  readonly edges: ReadonlySet<Line>;
}

/**
 * Tables that a program has put down a line a cell, or several where the column is narrow (`mutool`, PyMuPDF, pdfminer): the heads of
 * the columns say how many there are, and one column is known by what its cells are: days, hours, codes, numbers, addresses. `goesOn`
 * are the further lines of a cell.
 */
export function headedRows(
  text: string,
  lines: readonly Line[],
  { cells, marks, edges }: KnownLines,
): { readonly cells: Cells; readonly goesOn: readonly Line[] } {
  const isNumber = ({ start, end }: Line): boolean => /^\d{1,3}[.)]?$/.test(text.slice(start, end));
  const numbers = new Set([...marks].filter(isNumber));
  const source = { ...kinded(text, lines), edges, numbers };
  const placed = [...cells];
  const goesOn: Line[] = [];
  let number = cells.reduce((most, cell) => (cell ? Math.max(most, cell.table + 1) : most), 0);
  for (let at = fewestColumns; at < lines.length; at++) {
    if (cells[at] || cells[at - 1] || !isHeading(text, lines[at - 1])) continue;
    const table = tableUnder(source, at);
    if (!table || hasCell(cells, table.heads[0]?.[0] ?? at, table.found.end)) continue;
    placeTable(lines, table, number, placed, goesOn);
    at = table.found.end;
    for (let next = overPage(source, table, at); next; next = overPage(source, next, at)) {
      placeTable(lines, next, ++number, placed, goesOn);
      at = next.found.end;
    }
    number++;
    at--;
  }
  return { cells: placed, goesOn };
}

const hasCell = (cells: Cells, from: number, to: number): boolean => cells.slice(from, to).some(Boolean);

function kinded(text: string, lines: readonly Line[]): Omit<KindedLines, 'edges' | 'numbers'> {
  const kinds = new Map<number, ColumnKind | null>();
  const kindAt = (at: number): ColumnKind | null => {
    const known = kinds.get(at);
    if (known !== undefined) return known;
    const kind = kindOf(text, [lines[at - 1], lines[at], lines[at + 1]]);
    kinds.set(at, kind);
    return kind;
  };
  return { text, lines, kindAt, areSpaced: endInSpaces(text, lines) };
}

/** A period of two lines is a day where it begins, and nothing where it goes on. */
function kindOf(text: string, [above, line, next]: readonly (Line | undefined)[]): ColumnKind | null {
  if (!line || (above && opensDay(text, above, line))) return null;
  return opensDay(text, line, next) ? 'day' : columnKind(text, line, next);
}

/** The table whose heads are some of the lines from the one above `from` on; its first cells may look like heads. */
function tableUnder(source: KindedLines, from: number): Table | null {
  let best: Table | null = null;
  for (let first = from; first < from + mostColumns; first++) {
    if (first > from && !isHeading(source.text, source.lines[first - 1])) break;
    const table = tableAt(source, first);
    if (table && (!best || isBetter(table, best))) best = table;
  }
  return best;
}

/** The table whose first row begins at a line, with the heads over it that best account for what follows. */
function tableAt(source: KindedLines, first: number): Table | null {
  const above = headsAbove(source, first);
  let best: Table | null = null;
  for (let columns = fewestColumns; columns <= above.length; columns++) {
    const heads = above.slice(0, columns).toReversed();
    for (const shape of shapesOf(source, first, heads)) {
      const found = rowsUpToHeads(source, shape, first, heads);
      if (!found || found.rows.length < fewestRows || found.weight < 0) continue;
      const weight = found.weight + standing(source, heads, found) + likeness(source, found, columns);
      const table = { heads, shape, found: { ...found, weight }, rest: null };
      if (weight >= 0 && (!best || isBetter(table, best))) best = table;
    }
  }
  return best;
}

/** Rows that begin at a line; where the heads come again another table begins, or the next page. */
function rowsUpToHeads(source: KindedLines, shape: Shape, first: number, heads: Heads): Rows | null {
  const found = rowsAt(source, shape, first);
  if (!found) return null;
  const above = numberAbove(source, heads[0]?.[0] ?? first);
  for (let at = first + 1; at < found.end; at++)
    if (areHeads(source, heads, at) || (above > 0 && isParagraph(source, at, above + 1)))
      return rowsAt(source, shape, first, at);
  return found;
}

/** For heads that stand apart from what is above; against heads that leave one out right over them. */
function standing({ text, lines }: KindedLines, heads: Heads, { rows, end }: Rows): number {
  const first = heads[0]?.[0] ?? 0;
  const [top, above] = [lines[first], lines[first - 1]];
  if (!above || (top?.gap ?? 0) > 0 || text[above.end - 1] === ':') return 1;
  const areApart = lines.slice(rows[0]?.[0], end).some(({ gap }) => gap > 0);
  return areApart && isHeading(text, above) ? -4 : 0;
}

/** For each row, and against each cell that begins with a figure where the others of its column do not, or the other way round. */
function likeness({ text, lines }: KindedLines, { rows }: Rows, columns: number): number {
  let unlike = 0;
  for (let column = 0; column < columns; column++) {
    const figures = rows.filter((row) => /\d/.test(text[lines[row[column] ?? 0]?.start ?? 0] ?? '')).length;
    unlike += Math.min(figures, rows.length - figures);
  }
  return rows.length - 2 * unlike;
}

/** Rows known by a key before rows that blank lines part. */
const isBetter = (one: Table, other: Table): boolean =>
  (one.shape.kind === null) === (other.shape.kind === null)
    ? one.found.weight > other.found.weight
    : other.shape.kind === null;

/** What the rows at a line may be known by: the kinds of its first lines, in any column. */
function shapesOf(source: KindedLines, first: number, heads: Heads): Shape[] {
  const { text, lines, kindAt } = source;
  const columns = heads.length;
  const shapes: Shape[] = [];
  const kinds = new Set<ColumnKind>();
  for (let at = first; at < first + 3 * columns; at++) {
    const kind = kindAt(at);
    if (kind) kinds.add(kind);
  }
  for (const kind of kinds) {
    if (heads.some(([from]) => kindAt(from) === kind)) continue;
    for (let key = 0; key < columns; key++) {
      if (kind === 'number' && !isNumero(text, lines, heads[key])) continue;
      // elsewhere than first, acronyms stand in any column
      if (kind === 'code' && key > 0) continue;
      shapes.push({ columns, keys: [key], kind });
      // a meeting and the last day for its papers
      if (kind === 'day')
        for (let other = key + 1; other < columns; other++) shapes.push({ columns, keys: [key, other], kind });
    }
  }
  const introducing = lines[(heads[0]?.[0] ?? 0) - 1];
  const isIntroduced = introducing !== undefined && text[introducing.end - 1] === ':';
  if (isIntroduced && (lines[first]?.gap ?? 0) > 0) shapes.push({ columns, keys: [], kind: null });
  return shapes;
}

/** What goes on with a table at the head of the next page, its heads printed again or not. */
function overPage(source: KindedLines, { heads, shape }: Table, end: number): Table | null {
  const { lines, edges } = source;
  let isOver = false;
  for (let at = end, between = 0; at < lines.length && between <= mostBetweenPages; at++) {
    const line = lines[at] as Line;
    isOver ||= line.page === true || edges.has(line);
    if (edges.has(line)) continue;
    between++;
    if (!isOver || shape.kind === null) continue;
    const isHeaded = areHeads(source, heads, at);
    const next = rowsBelow(source, shape, isHeaded ? at + heads.length : at, end);
    if (next)
      return {
        ...next,
        shape,
        heads: isHeaded ? heads.map((_, column) => [at + column, at + column + 1] as const) : [],
      };
  }
  return null;
}

/** Rows that begin at a line of the next page, or below the rest of the cell that was cut. */
function rowsBelow(source: KindedLines, shape: Shape, top: number, cut: number): Pick<Table, 'found' | 'rest'> | null {
  const { text, lines } = source;
  const [above, first] = [lines[cut - 1], lines[top]];
  const isCut =
    above !== undefined &&
    first !== undefined &&
    (beginsInLowerCase.test(head(text, first)) || openEnd.test(tail(text, above))) &&
    !/[.!?:;]$/.test(tail(text, above));
  let best: Pick<Table, 'found' | 'rest'> | null = null;
  for (let at = top; at <= (isCut ? top + mostCutLines : top); at++) {
    const found = rowsAt(source, shape, at);
    if (found && found.weight >= 0 && (!best || found.weight > best.found.weight))
      best = { found, rest: at > top ? top : null };
  }
  return best;
}

function placeTable(
  lines: readonly Line[],
  { heads, shape: { columns }, found, rest }: Table,
  table: number,
  placed: (CellPlace | undefined)[],
  goesOn: Line[],
): void {
  const cell = (from: number, to: number, row: number, column: number): void => {
    const place = { table, row, column, columns };
    for (let line = from; line < to; line++) {
      placed[line] = place;
      if (line > from) goesOn.push(lines[line] as Line);
    }
  };
  for (const [column, [from, to]] of heads.entries()) cell(from, to, 0, column);
  const top = heads.length > 0 ? 1 : 0;
  const starts = found.rows.flat();
  if (rest !== null) cell(rest, starts[0] ?? rest, top, columns - 1);
  const first = top + (rest === null ? 0 : 1);
  for (const [index, from] of starts.entries())
    cell(from, starts[index + 1] ?? found.end, first + Math.floor(index / columns), index % columns);
}
