/** Regions in columns → rows and cells; text that runs down one column and then the next → one column after the other. */
import { columnEnd } from './column-ends.js';
import { continues, type Measure, measureOf, type Paragraph, paragraphsOf } from './flow.js';
import { isPlainLabel, labelOf } from './labels.js';
import { type Line, lineOf } from './lines.js';
import { isFilled, textOf } from './page-ends.js';
import { type ColumnLine, firstOrder, lastOrder, type PrintedCell, printedRows } from './printed-rows.js';
import { columnOf, type Region } from './regions.js';

/** Where the text of a page ends, and how far apart its lines are. */
export type PageMeasure = Pick<Measure, 'right' | 'leading'>;

export type Cells = readonly (readonly Paragraph[])[];

/** The lines of a region by row and column; parts of one column are one line. */
function linesByColumn({ rows, gutters }: Region): (Line | undefined)[][] {
  return rows.map(({ parts }) => {
    const columns: Line[][] = Array.from({ length: gutters.length + 1 }, () => []);
    for (const part of parts) columns[columnOf(part, gutters)]?.push(part);
    return columns.map((lines) => (lines.length < 2 ? lines[0] : lineOf(lines.flatMap((line) => line.runs))));
  });
}

const present = (lines: readonly (Line | undefined)[]): Line[] => lines.filter((line) => line !== undefined);

/** Text set in columns like a newspaper's: long lines in each, and many of them. */
export function newspaperColumns(region: Region): Line[][] | undefined {
  if (region.rows.length < 8) return undefined;
  const table = linesByColumn(region);
  const columns = Array.from({ length: region.gutters.length + 1 }, (_, column) =>
    present(table.map((row) => row[column])),
  );
  const isRunning = columns.every((lines) => {
    const { right } = measureOf(lines);
    const left = Math.min(...lines.map((line) => line.left));
    const long = lines.filter((line) => line.right > right - 3 * line.size && line.right - left > 15 * line.size);
    return lines.length > 0.6 * region.rows.length && long.length > 0.6 * lines.length;
  });
  return isRunning ? columns : undefined;
}

const columnLines = (table: readonly (readonly (Line | undefined)[])[]): ColumnLine[] =>
  table.flatMap((row) => row.flatMap((line, column) => (line ? [{ line, column }] : [])));

/** Items of a list with a tab in each are no rows: what begins with a dash or `a)` is a paragraph of its own. */
export function isList({ rows, gutters }: Region): boolean {
  if (gutters.length > 1) return false;
  const labelled = rows.filter(({ parts }) => {
    const start = parts[0] && labelOf(parts[0]);
    return start !== undefined && isPlainLabel(start.label);
  });
  return labelled.length > 0.7 * rows.length;
}

export interface Table {
  readonly rows: Cells[];
  /** Where the lines of each column end at the latest. */
  readonly ends: readonly number[];
}

/** A paragraph belongs to the row in which it begins. */
export function tableOf(region: Region, page: PageMeasure): Table {
  const table = linesByColumn(region);
  const columns = region.gutters.length + 1;
  const byColumn = Array.from({ length: columns }, (_, column) => present(table.map((row) => row[column])));
  const inPrint = printedRows(columnLines(table), table.length, page.leading);
  const printed = inPrint?.some(joinsFields) ? undefined : inPrint;
  const known = {
    lines: byColumn,
    gutters: region.gutters,
    pageRight: page.right,
    areCellsKnown: printed !== undefined,
  };
  const ends = byColumn.map((_, column) => columnEnd(known, column));
  const measures = byColumn.map((lines, column) =>
    measureOf(lines, { right: ends[column] as number, leading: page.leading }),
  );
  return { rows: printed ? printedCells(printed, measures) : alignedCells(table, measures), ends };
}

const isFieldName = (line: Line | undefined): boolean => line !== undefined && textOf(line).endsWith(':');

/** `Réf.:` and `Tél.:` in one cell: the names of fields that float beside their values are printed one after the other, before them. */
const joinsFields = (row: readonly PrintedCell[]): boolean =>
  row.some(({ column, lines }) => column === 0 && lines.filter(isFieldName).length > 1);

const printedCells = (rows: readonly (readonly PrintedCell[])[], measures: readonly Measure[]): Cells[] =>
  rows.map((cells) =>
    measures.map((measure, column) =>
      cells.filter((cell) => cell.column === column).flatMap((cell) => paragraphsOf(cell.lines, measure)),
    ),
  );

function alignedCells(table: readonly (readonly (Line | undefined)[])[], measures: readonly Measure[]): Cells[] {
  const columns = measures.length;
  const adjoining = adjoiningLines(table);
  const starts = rowStarts(table, measures, adjoining);
  const rowOf = new Map<Line, number>();
  let row = -1;
  for (const [index, lines] of table.entries()) {
    if (starts[index]) row++;
    for (const line of present(lines)) rowOf.set(line, row);
  }
  // Where lines are all as far apart and each fills every column, no cell goes on in the next row.
  const isComplete = isFilledEvenly(table);
  const beside = isComplete ? new Set(present(table.flat())) : besideFields(table);
  const rows: Paragraph[][][] = Array.from({ length: row + 1 }, () => Array.from({ length: columns }, () => []));
  for (let column = 0; column < columns; column++) {
    const lines = present(table.map((each) => each[column]));
    let at = 0;
    for (const paragraph of inCells(lines, rowOf, { adjoining, beside }, measures[column] as Measure)) {
      const [first] = paragraph.lines as [Line];
      if (!adjoining.has(first)) at = rowOf.get(first) ?? 0;
      rows[at]?.[column]?.push(paragraph);
    }
  }
  return rows.filter((cells) => cells.some((cell) => cell.length > 0));
}

/** Paragraphs of a column; where a row begins, one that is not printed on and has room is at its end. */
function inCells(
  lines: readonly Line[],
  rowOf: ReadonlyMap<Line, number>,
  { adjoining, beside }: { readonly adjoining: ReadonlySet<Line>; readonly beside: ReadonlySet<Line> },
  measure: Measure,
): Paragraph[] {
  const cells: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const last = lines[index - 1];
    const isNew =
      last &&
      rowOf.get(last) !== rowOf.get(line) &&
      !adjoining.has(line) &&
      (beside.has(line) || !isFilled(last, line, measure.right));
    if (!last || isNew) cells.push([line]);
    else cells.at(-1)?.push(line);
  }
  return cells.flatMap((cell) => paragraphsOf(cell, measure));
}

/** What stands beside `Fax:` below `Tel.:` is of its row, whatever room the line above has; below a line without a label, its cell may be of several lines. */
function besideFields(table: readonly (readonly (Line | undefined)[])[]): Set<Line> {
  const beside = new Set<Line>();
  for (const [index, [label, ...cells]] of table.entries()) {
    if (!table[index - 1]?.[0] || !isFieldName(label)) continue;
    for (const line of present(cells)) beside.add(line);
  }
  return beside;
}

/** Lines that the file prints right after the line above them in their column: they are of one cell. */
function adjoiningLines(table: readonly (readonly (Line | undefined)[])[]): Set<Line> {
  const adjoining = new Set<Line>();
  const ofFields = new Set(table.flatMap((row) => (isFieldName(row[0]) ? present(row.slice(0, 2)) : [])));
  let lines = 0;
  for (const [column] of (table[0] ?? []).entries()) {
    const inColumn = present(table.map((row) => row[column]));
    lines += Math.max(inColumn.length - 1, 0);
    for (const [index, line] of inColumn.entries()) {
      const last = inColumn[index - 1];
      if (last && firstOrder(line) - lastOrder(last) === 1 && !ofFields.has(line)) adjoining.add(line);
    }
  }
  // A file that prints column by column says nothing of rows.
  const isByColumn = adjoining.size === lines && table.every((row) => present(row).length > 1);
  return isByColumn ? new Set() : adjoining;
}

/** A row begins where its first cell does, and does not go on from the line above. */
function rowStarts(
  table: readonly (readonly (Line | undefined)[])[],
  measures: readonly Measure[],
  adjoining: ReadonlySet<Line>,
): boolean[] {
  const above: (Line | undefined)[] = [];
  const uniform = isUniform(table) || isFilledEvenly(table);
  return table.map((lines, index) => {
    const goOn = lines.map(
      (line, column) =>
        line === undefined || adjoining.has(line) || wraps(above[column], line, measures[column] as Measure),
    );
    for (const [column, line] of lines.entries()) if (line) above[column] = line;
    const several = present(lines).length > 1;
    const close = isClose(table[index - 1], lines);
    if (index === 0) return true;
    // Lines that are all as far apart as each other are rows of one line each, where each has several cells.
    if (uniform && several && lines[0] !== undefined) return !goOn.every((each) => each) || !beginsSmall(lines[0]);
    if (lines[0] === undefined)
      return several && !close && goOn.every((each, column) => !each || lines[column] === undefined);
    if (several && isFieldName(lines[0]) && isFieldName(table[index - 1]?.[0])) return true;
    return goOn[0] === false && !(several && close && goOn.slice(1).every((each) => each));
  });
}

const beginsSmall = (line: Line): boolean => /^\p{Ll}/u.test(textOf(line));

/** Whether no distance between lines stands out. */
function isUniform(table: readonly (readonly (Line | undefined)[])[]): boolean {
  const heights = table.map((lines) => present(lines)[0]?.y ?? 0);
  const distances = heights.slice(1).map((height, index) => height - (heights[index] ?? 0));
  return Math.max(...distances) < 1.2 * Math.min(...distances);
}

/** Every row has text in every column, and all but the head of the table are as far apart as each other. */
const isFilledEvenly = (table: readonly (readonly (Line | undefined)[])[]): boolean =>
  table.every((lines) => lines.every((line) => line !== undefined)) &&
  (isUniform(table) || (table.length > fewestRows && isUniform(table.slice(1))));

/** Two distances are alike by chance. */
const fewestRows = 3;

const wraps = (last: Line | undefined, line: Line, measure: Measure): boolean =>
  last !== undefined && continues(last, line, measure);

/** No more than the leading of its lines parts a row from the one above. */
function isClose(above: readonly (Line | undefined)[] | undefined, lines: readonly (Line | undefined)[]): boolean {
  const [upper] = present(above ?? []);
  const [lower] = present(lines);
  return upper !== undefined && lower !== undefined && lower.y - upper.y < 1.4 * lower.size;
}
