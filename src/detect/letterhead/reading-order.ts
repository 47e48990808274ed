import type { SegmentedDocument, ZonedBlock } from '../../model/document.js';
import { linesOf } from '../../text/lines.js';
import { columnsOf } from './columns.js';

/** The right column begins this far to the right, and holds so many paragraphs. */
const leftmost = 24;
const fewestRight = 3;
const fewestLeft = 2;
/** What goes on below the dash of an item stands a little further in. */
const hanging = 4;

/** The blocks of a letterhead as a person reads them: a row cell by cell, and of two columns the left one first. */
export const readingOrder = (document: SegmentedDocument, blocks: readonly ZonedBlock[]): ZonedBlock[] =>
  byCells(byColumns(document, blocks));

/** A row whose label is set halfway down its value has lines of the value before the label: cell by cell, the label comes first. */
function byCells(blocks: readonly ZonedBlock[]): ZonedBlock[] {
  const ordered: ZonedBlock[] = [];
  let row: ZonedBlock[] = [];
  const column = ({ cell }: ZonedBlock): number => cell?.column ?? 0;
  for (const block of [...blocks, null]) {
    const [first] = row;
    if (first?.cell && block?.cell?.table === first.cell.table && block.cell.row === first.cell.row) {
      row.push(block);
      continue;
    }
    ordered.push(...row.toSorted((a, b) => column(a) - column(b)));
    row = block ? [block] : [];
  }
  return ordered;
}

/** A block of a text that is set on its page with spaces: the column that it begins in, and the one behind its longest line. */
interface Placed {
  readonly block: ZonedBlock;
  readonly column: number;
  readonly edge: number;
}

function placed(document: SegmentedDocument, block: ZonedBlock): Placed {
  const edges = linesOf(document.text, block.span).map((line) => columnsOf(document, line)[0] + line.end - line.start);
  return { block, column: columnsOf(document, block.span)[0], edge: Math.max(...edges, 0) };
}

/**
 * Where labels with their values stand at the left and the addressees in a column at the right, a page put down line by line mixes
 * the two. The right column is the one that most blocks begin in; it is read behind the left where nothing reaches across.
 */
function byColumns(document: SegmentedDocument, blocks: readonly ZonedBlock[]): readonly ZonedBlock[] {
  if (!document.isPlainText || document.text.slice(0, blocks.at(-1)?.span.end ?? 0).includes('\t')) return blocks;
  const all = blocks.map((block) => placed(document, block));
  const column = commonColumn(all.filter((each) => each.column >= leftmost).map((each) => each.column));
  if (column === null) return blocks;
  const isRight = (each: Placed): boolean => each.column >= column - 1 && each.column <= column + hanging;
  const [from, to] = [all.findIndex(isRight), all.findLastIndex(isRight) + 1];
  const region = all.slice(from, to);
  const [right, left] = [region.filter(isRight), region.filter((each) => !isRight(each))];
  const isApart = left.every(({ edge }) => edge < column) && left.length >= fewestLeft;
  if (!isApart || right.length < fewestRight) return blocks;
  return [...blocks.slice(0, from), ...[...left, ...right].map(({ block }) => block), ...blocks.slice(to)];
}

/** The column that comes most often, the left one of two. */
function commonColumn(columns: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const column of columns) counts.set(column, (counts.get(column) ?? 0) + 1);
  let [common, most]: [number | null, number] = [null, fewestRight - 1];
  for (const [column, count] of counts) {
    if (count > most || (count === most && common !== null && column < common)) [common, most] = [column, count];
  }
  return common;
}
