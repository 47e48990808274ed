import type { Block, CellPlace, Noise, SourceDocument } from '../model/document.js';
import type { Span } from '../model/span.js';
import { Arrangement } from '../text/arrangement.js';
import { withMailHeadsApart } from './mail-heads.js';
import { withPlainBars } from './plain-text/box-drawing.js';
import { type Cells, cellRows } from './plain-text/cell-rows.js';
import { fieldCodes, linesOfCodes } from './plain-text/field-codes.js';
import { withItemsWhole } from './parted-items.js';
import { betweenLines, isNextInCell } from './plain-text/joints.js';
import { gluedApart } from './plain-text/glued-lines.js';
import { isHeadingBetween } from './plain-text/headings-between.js';
import { headedRows } from './plain-text/headed-rows.js';
import { keyedRows } from './plain-text/keyed-rows.js';
import { type Columns, lineColumns, type LinePart } from './plain-text/line-columns.js';
import { withSmallLetters } from './plain-text/capital-lines.js';
import { stacksApart } from './plain-text/label-stacks.js';
import { loneMarks } from './plain-text/lone-marks.js';
import { dayLinesApart } from './plain-text/day-lines.js';
import { dateRows } from './plain-text/date-rows.js';
import { linesOf, type Line } from './plain-text/plain-lines.js';
import { isFull, type Wrapping, wrappingOf } from './plain-text/line-width.js';
import { narrowItems } from './plain-text/narrow-items.js';
import { pageEdges } from './plain-text/page-edges.js';
import { type ReadingOrder, readingOrder } from './plain-text/reading-order.js';
import { spacedLines } from './plain-text/spaced-lines.js';
import { withoutTargets } from './plain-text/link-targets.js';
import { tornLines } from './plain-text/torn-lines.js';
import { goesOn } from './plain-text/wrapped-lines.js';
import { goesOnAsWhole } from './plain-text/wrapped-rows.js';

/** A block in the making: the lines read so far, and what the next line is held against. */
interface OpenBlock {
  /** The line, or the part of one, that it begins with. */
  readonly first: Line;
  /** The line it ends with; of a line in columns its last part alone. */
  last: Line;
  readonly cell: CellPlace | undefined;
  readonly gap: number;
  readonly goesOn: boolean;
  /** Of all its lines. */
  readonly bookmarks: string[];
}

/** Tabs, and cells of white space: a run of about four spaces counts as one, a lone space as none. */
const indentOf = (line: Line): number => (line.tabs > 0 ? line.tabs : Math.floor((line.column + 2) / 4));

function closed({ first, last, cell, gap, goesOn: isFurther, bookmarks }: OpenBlock): Block {
  const block: { -readonly [Key in keyof Block]: Block[Key] } = {
    role: 'text',
    span: { start: first.start, end: last.end },
  };
  const indent = cell ? 0 : indentOf(first);
  if (cell) block.cell = cell;
  if (bookmarks.length > 0) block.bookmarks = bookmarks;
  if (indent > 0) block.indent = indent;
  if (!cell && first.column > 0) block.column = first.column;
  if (gap > 0) block.gap = gap;
  if (isFurther) block.goesOn = true;
  return block;
}

/** The part of a line, as a line of its own that stands where the part stands. */
function lineOfPart(line: Line, { start, end }: Span): Line {
  if (start === line.start && end === line.end) return line;
  return {
    start,
    end,
    begin: line.begin,
    part: start > line.start,
    tabs: start === line.start ? line.tabs : 0,
    column: line.column + start - line.start,
    gap: start === line.start ? line.gap : 0,
    bookmarks: line.bookmarks,
  };
}

/** A further line of a cell has no tab and stands in the same cell; outside tables any line may go on. */
const sameCell = (a: CellPlace | undefined, b: CellPlace | undefined, next: Line): boolean =>
  a === b && (a === undefined || next.tabs === 0);

/**
 * A sentence that ends at the very end of its line, in a paragraph whose number stands on a line of its own: the next paragraph has
 * a number, too.
 */
const isNumberedText = (
  text: string,
  { first, last }: OpenBlock,
  [next, below]: readonly [Line, Line | undefined],
  wrapping: Wrapping,
): boolean =>
  /\d/.test(text[first.start] ?? '') &&
  /[.!?]$/.test(text.slice(last.end - 1, last.end)) &&
  /^\p{Lu}/u.test(text.slice(next.start, next.end)) &&
  isFull(text, last, next, wrapping) &&
  // a sentence that goes on itself: the address at the foot of a page and a wish at the end do not
  below !== undefined &&
  below.gap === 0 &&
  isFull(text, next, below, wrapping) &&
  /^(?:\p{Ll}|\p{Lu}{1,2}\.\d)/u.test(text.slice(below.start, below.start + 4));

/** What goes on with the last part of a line in columns stands under it, or a little further in. */
const standsUnder = (next: Line, last: Line, cell: CellPlace | undefined): boolean =>
  last.part !== true || cell !== undefined || (next.column >= last.column - 1 && next.column <= last.column + 4);

function blocksOf(
  text: string,
  lines: readonly Line[],
  cells: Cells,
  columns: Columns,
  wrapping: Wrapping,
  { marks, edges, goesOn: further }: Readonly<Record<'marks' | 'edges' | 'goesOn', ReadonlySet<Line>>>,
): { readonly blocks: readonly Block[]; readonly inserted: readonly Noise[] } {
  const inserted: Noise[] = [];
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
    const parts = columns[index];
    for (let column = 0; column < (parts?.length ?? 1); column++) {
      const part: LinePart = parts?.[column] ?? line;
      const cell = part.cell ?? cells[index];
      const piece = lineOfPart(line, part);
      const above = lines[index - 1];
      const isRest =
        open?.last.part === true &&
        above !== undefined &&
        text.slice(above.start, above.end).includes('\t') &&
        goesOnAsWhole(text, above, line, wrapping);
      const isWhole = (parts === undefined || parts.length === 1) && part.start === line.start;
      const isInCell = part.goesOn === true && cell !== undefined && cell === open?.cell;
      if (
        open &&
        (isWhole || (isInCell && isNextInCell(text, open.last.end, piece.start))) &&
        !marks.has(piece) &&
        !edges.has(piece) &&
        !edges.has(open.last) &&
        (blank === 0 || piece.page === true) &&
        sameCell(open.cell, cell, piece) &&
        (isRest || standsUnder(piece, open.last, cell)) &&
        (part.goesOn === true ||
          isRest ||
          marks.has(open.last) ||
          further.has(piece) ||
          (marks.has(open.first) && isNumberedText(text, open, [piece, lines[index + 1]], wrapping)) ||
          (goesOn(text, open.last, piece, wrapping, open.first) &&
            !isHeadingBetween(text, [open.last, piece, lines[index + 1]], wrapping)))
      ) {
        for (const span of betweenLines(text, open.last.end, piece.start)) inserted.push({ ...span, kind: 'inserted' });
        open.last = piece;
        for (const name of names) open.bookmarks.push(name);
      } else {
        if (open) blocks.push(closed(open));
        const isFirst = column === 0;
        open = {
          first: piece,
          last: piece,
          cell,
          gap: isFirst ? line.gap + blank : 0,
          goesOn: part.goesOn === true,
          bookmarks: isFirst ? names : [],
        };
      }
    }
    blank = 0;
    names = [];
  }
  if (open) blocks.push(closed(open));
  return { blocks, inserted };
}

/**
 * Plain text as it was decoded: a block is a line, or the lines that a hard wrap made of one paragraph. Tables in
 * the two shapes of text exports get their cells; codes of fields are set aside. Linear in the length of the text.
 *
 * @param reading where lines begin that go on with the one above, and those of cells
 */
export function readPlainText(
  source: string,
  { joints, cells: known }: Pick<ReadingOrder, 'joints' | 'cells'> = asWritten,
): SourceDocument {
  const fields = fieldCodes(source);
  const plain = withPlainBars(fields.masked);
  const { lines: printed, markers } = linesOf(plain);
  const lines = dayLinesApart(plain, stacksApart(plain, gluedApart(plain, printed)));
  const text = withSmallLetters(plain, lines);
  const edges = pageEdges(text, lines);
  const lone = loneMarks(text, lines);
  const headed = headedRows(text, lines, {
    cells: withKnown(cellRows(text, lines), lines, known),
    marks: lone.marks,
    edges,
  });
  const dated = dateRows(text, lines, headed.cells);
  const { cells, goesOn } = keyedRows(text, lines, dated.cells);
  const wrapping = wrappingOf(text, lines);
  const columns = lineColumns(text, lines, cells, wrapping);
  const joined = lines.filter(({ begin }) => joints.has(begin));
  const further = new Set([
    ...joined,
    ...headed.goesOn,
    ...dated.goesOn,
    ...goesOn,
    ...lone.goesOn,
    ...spacedLines(text, lines),
    ...narrowItems(text, lines),
    ...linesOfCodes(text, lines, fields),
  ]);
  const { blocks, inserted } = blocksOf(text, lines, cells, columns, wrapping, {
    marks: lone.marks,
    edges,
    goesOn: further,
  });
  const torn = tornLines(text, blocks);
  const noise = [...markers, ...fields.noise, ...inserted].toSorted((a, b) => a.start - b.start);
  return withItemsWhole({
    format: 'txt',
    isPlainText: true,
    text: source,
    blocks: withoutTargets(text, blocks).map((block) =>
      block.span.start < fields.end ? block : { ...block, role: 'page-footer' },
    ),
    noise,
    links: fields.links,
    messages: torn === null ? [] : [torn],
  });
}

const asWritten: Pick<ReadingOrder, 'joints' | 'cells'> = { joints: new Set(), cells: new Map() };

/** The cells that lines stand in, and those that are known by where they begin. */
function withKnown(cells: Cells, lines: readonly Line[], known: ReadingOrder['cells']): Cells {
  if (known.size === 0) return cells;
  const first = cells.reduce((most, cell) => (cell ? Math.max(most, cell.table + 1) : most), 0);
  const moved = new Map([...new Set(known.values())].map((place) => [place, { ...place, table: place.table + first }]));
  return lines.map(({ begin }, at) => {
    const place = known.get(begin);
    return (place && moved.get(place)) ?? cells[at];
  });
}

/** The text of a file, in the order in which it is to be read. */
export function readTextFile(source: string): SourceDocument {
  const reading = readingOrder(source);
  if (reading === null) return withMailHeadsApart(readPlainText(source));
  const arrangement = new Arrangement(source, reading.order);
  return { ...withMailHeadsApart(readPlainText(arrangement.text, reading)), arrangement };
}

/** Whether the lines of a text end at one width, so that several make a paragraph. */
export function wrapsLines(source: string): boolean {
  const { lines } = linesOf(source);
  return wrappingOf(withSmallLetters(source, lines), lines).width !== null;
}

/** A text as its lines are held against each other: running text in capitals in small letters. */
export const comparedText = (source: string): string => withSmallLetters(source, linesOf(source).lines);
