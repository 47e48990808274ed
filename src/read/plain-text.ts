import type { Block, CellPlace, SourceDocument } from '../model/document.js';
import type { Span } from '../model/span.js';
import { cellRows } from './cell-rows.js';
import { lineColumns, type LinePart } from './line-columns.js';
import { lineMark } from './line-marks.js';
import { linesOf, type Line } from './plain-lines.js';
import { goesOn, wrappingOf } from './wrapped-lines.js';

/** A block in the making: the lines read so far, and what the next line is held against. */
interface OpenBlock {
  readonly start: number;
  /** The line it ends with; of a line in columns its last part alone. */
  last: Line;
  readonly cell: CellPlace | undefined;
  readonly indent: number;
  readonly gap: number;
  readonly bookmarks: string[];
  readonly ordinal: number | null;
}

/** Tabs, and cells of white space: a run of about four spaces counts as one, a lone space as none. */
const indentOf = (line: Line): number => (line.tabs > 0 ? line.tabs : Math.floor((line.column + 2) / 4));

function closed({ start, last, cell, indent, gap, bookmarks }: OpenBlock): Block {
  return {
    role: 'text',
    span: { start, end: last.end },
    ...(cell ? { cell } : {}),
    ...(bookmarks.length > 0 ? { bookmarks } : {}),
    ...(indent > 0 && !cell ? { indent } : {}),
    ...(gap > 0 ? { gap } : {}),
  };
}

function opened(text: string, line: Line, cell: CellPlace | undefined, bookmarks: string[]): OpenBlock {
  const ordinal = lineMark(text, line.start, line.end)?.ordinal ?? null;
  return {
    start: line.start,
    last: line,
    cell,
    indent: indentOf(line),
    gap: line.gap,
    bookmarks: [...bookmarks],
    ordinal,
  };
}

/** The part of a line, as a line of its own that stands where the part stands. */
const lineOfPart = (line: Line, { start, end }: Span, gap: number): Line => ({
  start,
  end,
  begin: line.begin,
  tabs: start === line.start ? line.tabs : 0,
  column: line.column + start - line.start,
  gap,
  bookmarks: line.bookmarks,
});

/** A further line of a cell has no tab and stands in the same cell; outside tables any line may go on. */
const sameCell = (a: CellPlace | undefined, b: CellPlace | undefined, next: Line): boolean =>
  a === b && (a === undefined || next.tabs === 0);

function blocksOf(
  text: string,
  lines: readonly Line[],
  cells: ReadonlyMap<number, CellPlace>,
  columns: ReadonlyMap<number, readonly LinePart[]>,
): Block[] {
  const wrapping = wrappingOf(text, lines);
  const blocks: Block[] = [];
  let open: OpenBlock | null = null;
  let blank = 0;
  let names: string[] = [];
  for (const [index, line] of lines.entries()) {
    for (const name of line.bookmarks) names.push(name);
    if (line.start === line.end) {
      blank += line.gap + 1;
      continue;
    }
    const gap = line.gap + blank;
    const parts: readonly LinePart[] = columns.get(index) ?? [{ start: line.start, end: line.end }];
    for (const [column, part] of parts.entries()) {
      const cell = part.cell ?? cells.get(index);
      const piece = lineOfPart(line, part, column === 0 ? gap : 0);
      const isWhole = parts.length === 1 && part.start === line.start;
      if (
        open &&
        isWhole &&
        sameCell(open.cell, cell, piece) &&
        goesOn(text, open.last, piece, wrapping, open.ordinal)
      ) {
        open.last = piece;
        for (const name of names) open.bookmarks.push(name);
      } else {
        if (open) blocks.push(closed(open));
        open = opened(text, piece, cell, column === 0 ? names : []);
      }
    }
    blank = 0;
    names = [];
  }
  if (open) blocks.push(closed(open));
  return blocks;
}

/**
 * Plain text as it was decoded: a block is a line, or the lines that a hard wrap made of one paragraph. Tables in
 * the two shapes of text exports get their cells. Linear in the length of the text.
 */
export function readPlainText(text: string): SourceDocument {
  const { lines, markers } = linesOf(text);
  const cells = cellRows(text, lines);
  const tables = new Set(Array.from(cells.values(), ({ table }) => table)).size;
  const columns = lineColumns(text, lines, cells, tables);
  return {
    format: 'txt',
    text,
    blocks: blocksOf(text, lines, cells, columns),
    noise: markers,
    links: [],
    messages: [],
  };
}
