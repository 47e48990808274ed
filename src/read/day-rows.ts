/** Tables of key dates that a program has made paragraphs of: each begins with a day, and what is due on it stands behind. */
import type { Block, CellPlace, SourceDocument } from '../model/document.js';
import { trimmed } from '../text/lines.js';
import { dayBefore, headBefore } from './plain-text/column-kinds.js';

const fewestRows = 2;
const longestRow = 300;

/** Where the first cell of a paragraph ends; `null` where it is no row. */
function breakOf(text: string, block: Block | undefined, lengthOf: (words: string) => number | null): number | null {
  if (!block || block.role !== 'text' || block.cell || block.number || block.listLevel !== undefined) return null;
  const { start, end } = block.span;
  const words = text.slice(start, end);
  const length = end - start > longestRow || words.includes('\n') ? null : lengthOf(words);
  return length === null ? null : start + length;
}

/** The two cells of a paragraph. */
function cellsOf(text: string, block: Block, place: number, at: Pick<CellPlace, 'table' | 'row'>): Block[] {
  const { heading: _, ...others } = block;
  const cell = (column: number): CellPlace => ({ ...at, column, columns: 2 });
  return [
    { ...others, span: trimmed(text, { start: block.span.start, end: place }), cell: cell(0) },
    { ...others, span: trimmed(text, { start: place, end: block.span.end }), cell: cell(1) },
  ];
}

/** The document with such paragraphs as the rows that they were. */
export function withDayRows(document: SourceDocument): SourceDocument {
  const { text, blocks } = document;
  const places = blocks.map((block) => breakOf(text, block, dayBefore));
  if (!places.some((place, at) => place !== null && (places[at + 1] ?? null) !== null)) return document;
  let table = blocks.reduce((most, { cell }) => (cell ? Math.max(most, cell.table + 1) : most), 0);
  const read: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    let end = at;
    while ((places[end] ?? null) !== null) end++;
    const above = blocks[at - 1];
    const head = breakOf(text, above, headBefore);
    const isIntroduced = head !== null || (above !== undefined && text[above.span.end - 1] === ':');
    if (end - at < (isIntroduced ? fewestRows : fewestRows + 1)) {
      read.push(blocks[at] as Block);
      continue;
    }
    if (above && head !== null) read.splice(-1, 1, ...cellsOf(text, above, head, { table, row: 0 }));
    for (let row = at; row < end; row++) {
      const number = row - at + (head === null ? 0 : 1);
      read.push(...cellsOf(text, blocks[row] as Block, places[row] as number, { table, row: number }));
    }
    table++;
    at = end - 1;
  }
  return { ...document, blocks: read };
}
