import type { AnnotatedDocument } from '../../model/detection.js';
import type { ZonedBlock } from '../../model/document.js';
import type { Span } from '../../model/span.js';
import { clean } from '../../text/clean.js';
import { blockLabel } from '../../text/label.js';
import type { Label } from '../../text/label-reading.js';
import { within } from '../../text/within.js';

/** A paragraph or a table, before it has its place in the tree. */
export interface Item {
  readonly label: Label | null;
  /** Where the label stands in the source. */
  readonly labelSpan: Span | null;
  /** The text behind the label. */
  readonly span: Span;
  /** The same, folded. */
  readonly text: string;
  readonly rows: readonly (readonly (readonly Span[])[])[] | null;
  readonly blocks: readonly ZonedBlock[];
}

/** The blocks of a part of the letter as paragraphs and tables; a box of a single cell is running text. */
export function itemsOf(blocks: readonly ZonedBlock[], document: AnnotatedDocument): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at] as ZonedBlock;
    const end = block.cell ? tableEnd(blocks, at) : at + 1;
    const part = blocks.slice(at, end);
    if (block.cell && !isBox(part, block.cell.table)) items.push(...tableItem(part, block.cell.table, document.text));
    else for (const piece of part) items.push(...paragraphItem(piece, document));
    at = end;
  }
  return items;
}

/** A table goes on to the last block that names it; nested tables stand in between. */
function tableEnd(blocks: readonly ZonedBlock[], start: number): number {
  const table = (blocks[start] as ZonedBlock).cell?.table as number;
  let end = start + 1;
  for (let at = start + 1; at < blocks.length && (blocks[at] as ZonedBlock).cell; at++) {
    const other = (blocks[at] as ZonedBlock).cell?.table as number;
    if (other === table) end = at + 1;
    else if (other < table) break;
  }
  return end;
}

function isBox(blocks: readonly ZonedBlock[], table: number): boolean {
  return blocks.every(({ cell }) => cell?.table !== table || (cell.columns === 1 && cell.row === 0));
}

/** Signs that nobody sees, as soft hyphens are, fill no table: its words may all be of other parts of the letter. */
function tableItem(blocks: readonly ZonedBlock[], table: number, source: string): Item[] {
  if (blocks.every(({ span }) => clean(source.slice(span.start, span.end)) === '')) return [];
  const rows: Span[][][] = [];
  let cell: Span[] | null = null;
  for (const block of blocks) {
    if (block.cell?.table === table) {
      const { row, column, columns } = block.cell;
      while (rows.length <= row) rows.push([]);
      const cells = rows[row] as Span[][];
      while (cells.length < Math.max(columns, column + 1)) cells.push([]);
      cell = cells[column] as Span[];
    }
    cell?.push(block.span);
  }
  const span = { start: (blocks[0] as ZonedBlock).span.start, end: (blocks.at(-1) as ZonedBlock).span.end };
  return [{ label: null, labelSpan: null, span, text: '', rows: rows.filter((row) => row.length > 0), blocks }];
}

function paragraphItem(block: ZonedBlock, document: AnnotatedDocument): Item[] {
  if (!/[\p{L}\p{N}]/u.test(block.text)) return isOmission(block.text) ? [plainItem(block)] : [];
  const read = blockLabel(document.text, block);
  const isOfText = read !== null && (isWordOfSentence(read, block, document.text) || isOfDay(read, block, document));
  const label = isOfText ? null : read;
  const item = label ? labelled(plainItem(block), label) : plainItem(block);
  return isBareBullet(item) ? [] : [item];
}

/** `I AM PLEASED`, `A SEMINAR WILL`: in running text in capitals a letter is a label only with what parts it from its text. */
const isWordOfSentence = ({ certain, text, textStart }: Label, block: ZonedBlock, source: string): boolean =>
  !certain &&
  /^\p{L}+$/u.test(text) &&
  /^\p{Ll}/u.test(block.text.slice(textStart)) &&
  /^\p{Lu}/u.test(source.slice(block.span.start + textStart, block.span.end));

/** `1 February 2027` and nothing else: a cell of a table that a program has made lines of. */
const isOfDay = ({ text }: Label, { number, span }: ZonedBlock, { dates }: AnnotatedDocument): boolean =>
  /^\d{1,2}$/.test(text) &&
  !number &&
  within(dates, span).some((date) => date.span.start === span.start && date.span.end === span.end);

/** A list's bullet that a letter is printed for (`o` of Courier), before a paragraph left empty. */
const isBareBullet = ({ label, text }: Item): boolean =>
  label?.readings[0].counting === 'bullet' && !/[\p{L}\p{N}]/u.test(text);

/** An item with the label that its first block begins with. */
export function labelled(item: Item, label: Label): Item {
  const [block] = item.blocks as [ZonedBlock];
  const { start, end } = block.span;
  return {
    ...item,
    label,
    labelSpan: { start: start + label.span.start, end: start + label.span.end },
    span: { start: start + label.textStart, end },
    text: block.text.slice(label.textStart),
  };
}

export function plainItem(block: ZonedBlock): Item {
  return { label: null, labelSpan: null, span: block.span, text: block.text, rows: null, blocks: [block] };
}

/** `...` alone on a line stands for what a quotation leaves out; a rule of underscores is no text. */
function isOmission(text: string): boolean {
  return /^[[(]?(?:[.]{3,}|…)[\])]?$/u.test(text.trim());
}
