/**
 * Tables that Markdown's own grammar does not know, as Pandoc and typists write them: grids (`+---+---+`), columns under
 * lines of dashes, and rows between bars without a line of dashes under the first.
 */

export interface SourceTable {
  /** The Markdown of each cell, row by row. */
  readonly rows: readonly (readonly string[])[];
  /** The lines it stood on. */
  readonly lines: string;
}

/** A text whose grids and columns were taken out. */
export interface TablesApart {
  /** An HTML comment stands where a table was. */
  readonly source: string;
  /** By its comment, which the text has nowhere else. */
  readonly tables: ReadonlyMap<string, SourceTable>;
}

interface Found {
  readonly rows: SourceTable['rows'];
  /** The line after it. */
  readonly end: number;
}

const border = /^\s{0,12}\+(?:[-=:]{2,400}\+){1,40}\s*$/;
const dashes = /^\s{0,12}-{2,400}(?: {1,40}-{2,400}){0,40}\s*$/;
const fence = /^ {0,3}(?:```|~~~)/;
const delimiterRow = /^\s*\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?$/;
/** Longest table in lines, and longest line in characters. */
const mostLines = 5000;
const lineLimit = 4000;

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';
const isBarred = (line: string | undefined): boolean =>
  line !== undefined && line.length <= lineLimit && /^\s{0,12}\|/.test(line) && /[^\\]\|\s*$/.test(line);

/** A list item, a heading, a quotation: begins a block of its own. */
const opensBlock = /^\s*(?:[-+*#>|]|\(?(?:\d{1,3}|[a-zA-Z]{1,2}|[ivxlc]{1,5})[.)](?:\s|$))/;

/** Lines of a cell: one space after the bar is the table's, not the cell's. A line that is full goes on with the next. */
function cellText(lines: readonly string[]): string {
  const width = Math.max(...lines.map((line) => line.length)) - 2;
  const texts = lines.map((line) => line.replace(/^ /, '').trimEnd());
  const joined = texts.map((text, at) => {
    const next = texts[at + 1] ?? '';
    const word = /^\s*\S{0,80}/.exec(next)?.[0].trim() ?? '';
    const isFull = text !== '' && word !== '' && text.length + 1 + word.length >= width;
    return text + (isFull && !text.endsWith('\\') && !opensBlock.test(next) ? ' ' : '\n');
  });
  return joined
    .join('')
    .replace(/ +(?= )/g, '')
    .replace(/^\n+|\n+$/g, '');
}

/** Where the bars of a grid stand: every `+` of its borders. */
function barsOf(borders: readonly string[]): number[] {
  const places = new Set<number>();
  for (const line of borders) for (let at = 0; at < line.length; at++) if (line[at] === '+') places.add(at);
  return Array.from(places).toSorted((a, b) => a - b);
}

/** A part of a grid between two borders: the cells whose bars all its lines have. */
function gridRow(lines: readonly string[], bars: readonly number[]): string[] {
  const common = bars.filter((at) => lines.every((line) => line[at] === '|' || line[at] === '+'));
  const isPlaced = common.length >= 2 && lines.every((line) => line.trimEnd().length - 1 === common.at(-1));
  const cells = lines.map((line) =>
    isPlaced
      ? common.slice(1).map((to, index) => line.slice((common[index] as number) + 1, to))
      : barredCells(line).map((cell) => ` ${cell}`),
  );
  const count = Math.max(...cells.map((row) => row.length));
  return Array.from({ length: count }, (_, column) => cellText(cells.map((row) => row[column] ?? '')));
}

/** A line of a grid: a border has `+` at its ends, and the end of a cell that goes on beside others too. */
function isGridLine(line: string): boolean {
  const words = line.trim();
  return line.length <= lineLimit && words.length > 1 && /^[|+]/.test(words) && '|+'.includes(words.at(-1) as string);
}

const isBorderLine = (line: string | undefined): boolean =>
  line !== undefined && line.length <= lineLimit && border.test(line);

function gridAt(lines: readonly string[], from: number): Found | null {
  if (!isBorderLine(lines[from]) || isBorderLine(lines[from + 1])) return null;
  let to = from + 1;
  while (to < lines.length && to - from < mostLines && isGridLine(lines[to] as string)) to++;
  while (to > from && !isBorderLine(lines[to - 1])) to--;
  if (to - from < 3) return null;
  const grid = lines.slice(from, to);
  // The border of a cell that goes on beside others has dashes in their columns only.
  const isBorder = (line: string): boolean => border.test(line) || /[+|][-=:]{3,}\+/.test(line);
  const bars = barsOf(grid.filter(isBorder));
  const rows: string[][] = [];
  let row: string[] = [];
  for (const line of grid) {
    if (!isBorder(line)) row.push(line);
    else if (row.length > 0) {
      rows.push(gridRow(row, bars));
      row = [];
    }
  }
  return { rows, end: to };
}

interface Column {
  readonly from: number;
  /** `Infinity` for the last. */
  readonly to: number;
}

function columnsOf(line: string): Column[] {
  const starts = Array.from(line.matchAll(/-+/g), ({ index }) => index);
  return starts.map((from, column) => ({ from: column === 0 ? 0 : from, to: starts[column + 1] ?? Infinity }));
}

const columnCells = (lines: readonly string[], columns: readonly Column[]): string[] =>
  columns.map(({ from, to }) =>
    lines
      .map((line) => line.slice(from, to).trim())
      .filter((words) => words !== '')
      .join('\n'),
  );

/** Whether no word of a line runs over from one column into the next. */
const fitsColumns = (line: string, columns: readonly Column[]): boolean =>
  columns.every(({ from }) => from === 0 || from >= line.length || line[from - 1] === ' ' || line[from] === ' ');

/** Rows of one line each, or, where blank lines stand between them, of several. */
function columnRows(lines: readonly string[], columns: readonly Column[], areParted: boolean): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const line of lines) {
    if (!isBlank(line)) row.push(line);
    if (row.length > 0 && (isBlank(line) || !areParted)) {
      rows.push(columnCells(row, columns));
      row = [];
    }
  }
  if (row.length > 0) rows.push(columnCells(row, columns));
  return rows;
}

/** Finds the tables of a text, from line to line. */
class TableFinder {
  /** For each line the next one, itself included, that is made of dashes; -1 where none comes. */
  private readonly nextDashes: Int32Array;

  constructor(private readonly lines: readonly string[]) {
    this.nextDashes = new Int32Array(lines.length + 1).fill(-1);
    for (let at = lines.length - 1; at >= 0; at--) {
      const line = lines[at] as string;
      const isDashes = line.length <= lineLimit && line.includes('--') && dashes.test(line);
      this.nextDashes[at] = isDashes ? at : (this.nextDashes[at + 1] as number);
    }
  }

  /** The table in columns that begins with the line `from`: its header or its first line of dashes. */
  columnsAt(from: number): Found | null {
    const first = this.nextDashes[from] as number;
    if (first < 0 || first > from + 8 || !isBlank(this.lines[from - 1]) || isBlank(this.lines[from])) return null;
    const second = this.nextDashes[first + 1] as number;
    if (first > from) return first === from + 1 ? this.simple(from, first) : null;
    if (columnsOf(this.lines[first] as string).length >= 2) return this.closed([], first + 1, first);
    // A whole line of dashes, a header, then the dashes of the columns.
    if (second <= first + 1 || second > first + 8 || columnsOf(this.lines[second] as string).length < 2) return null;
    const header = this.lines.slice(first + 1, second);
    return header.some(isBlank) ? null : this.closed(header, second + 1, second);
  }

  /** A header, dashes under it, rows up to a blank line. */
  private simple(header: number, rule: number): Found | null {
    const columns = columnsOf(this.lines[rule] as string);
    if (columns.length < 2 || isBlank(this.lines[rule + 1])) return null;
    let end = rule + 1;
    while (!isBlank(this.lines[end]) && end - rule < mostLines && this.nextDashes[end] !== end) end++;
    const body = this.lines.slice(rule + 1, end);
    if (![this.lines[header] as string, ...body].every((line) => fitsColumns(line, columns))) return null;
    const rows = columnRows([this.lines[header] as string, ...body], columns, false);
    return { rows, end: this.nextDashes[end] === end ? end + 1 : end };
  }

  /** Rows between two lines of dashes. */
  private closed(header: readonly string[], from: number, rule: number): Found | null {
    const end = this.nextDashes[from] as number;
    if (end <= from || end - from > mostLines || !isBlank(this.lines[end + 1])) return null;
    const columns = columnsOf(this.lines[rule] as string);
    const body = this.lines.slice(from, end);
    if (![...header, ...body].every((line) => fitsColumns(line, columns))) return null;
    const areParted = header.length > 1 || body.some(isBlank);
    const rows = columnRows(body, columns, areParted);
    return { rows: header.length > 0 ? [columnCells(header, columns), ...rows] : rows, end: end + 1 };
  }
}

/** The cells of a row between bars, escaped bars kept. */
function barredCells(line: string): string[] {
  const cells = line.trim().split(/(?<!\\)\|/);
  return cells.slice(1, -1).map((cell) => cell.trim());
}

/**
 * Rows between bars as GitHub's grammar wants them: a line of dashes under the first, as wide as it, and no other.
 * `null` where fewer than two lines are such rows.
 */
function barredRows(lines: readonly string[], from: number): { readonly rows: string[]; readonly end: number } | null {
  let to = from;
  while (to < lines.length && isBarred(lines[to])) to++;
  const [header, ...others] = lines.slice(from, to);
  if (header === undefined || others.length === 0 || delimiterRow.test(header)) return null;
  const count = barredCells(header).length;
  if (delimiterRow.test(others[0] as string) && barredCells(others[0] as string).length === count) return null;
  const indent = /^\s*/.exec(header)?.[0] ?? '';
  const rows = others.filter((line) => !delimiterRow.test(line) || !line.includes('--'));
  return { rows: ['', header, `${indent}${'|---'.repeat(count)}|`, ...rows], end: to };
}

/** Lines after a bar alone (Pandoc's line blocks): the bar is no text. */
function lineBlock(lines: readonly string[], from: number): { readonly rows: string[]; readonly end: number } | null {
  const isLine = (line: string | undefined): boolean => line !== undefined && /^\| [^|]{0,400}$/.test(line);
  let to = from;
  while (isLine(lines[to])) to++;
  return to - from < 2 ? null : { rows: lines.slice(from, to).map((line) => line.slice(2)), end: to };
}

/** The beginning of a comment that a text has nowhere. */
function unusedComment(text: string): string {
  const used = Array.from(text.matchAll(/<!-- table(-?x*)/g), ([, letters]) => (letters as string).length);
  return `<!-- table-${'x'.repeat(used.reduce((most, count) => Math.max(most, count), 0))} `;
}

/** Takes grids and columns out of a Markdown text, and makes rows between bars a table of GitHub's kind. */
export function tablesApart(text: string): TablesApart {
  const lines = text.split('\n');
  const finder = new TableFinder(lines);
  const comment = unusedComment(text);
  const written: string[] = [];
  const tables = new Map<string, SourceTable>();
  let isCode = false;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as string;
    if (fence.test(line)) isCode = !isCode;
    const found = isCode ? null : (gridAt(lines, at) ?? finder.columnsAt(at));
    const rows = isCode || found ? null : (barredRows(lines, at) ?? lineBlock(lines, at));
    if (found) {
      const place = `${comment}${tables.size} -->`;
      tables.set(place, { rows: found.rows, lines: lines.slice(at, found.end).join('\n') });
      written.push('', (isInList(lines, at) ? (/^ */.exec(line)?.[0] ?? '') : '') + place, '');
      at = found.end;
    } else if (rows) {
      for (const row of rows.rows) written.push(row);
      at = rows.end;
    } else {
      // A run of rows that is a table already is left whole.
      const end = isBarred(line) ? endOfBars(lines, at) : at + 1;
      for (; at < end; at++) written.push(lines[at] as string);
    }
  }
  return { source: written.join('\n'), tables };
}

function endOfBars(lines: readonly string[], from: number): number {
  let to = from + 1;
  while (to < lines.length && isBarred(lines[to])) to++;
  return to;
}

/** Whether an indented line stands under a list item. */
function isInList(lines: readonly string[], at: number): boolean {
  for (let above = at - 1; above >= 0 && above > at - 200; above--) {
    const line = lines[above] as string;
    if (!isBlank(line) && !line.startsWith(' ')) return /^(?:[-*+]|\d{1,9}[.)])\s/.test(line);
  }
  return false;
}
