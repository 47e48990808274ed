/** Blocks of a page → paragraphs that are printed: those of tables with their places. */
import { type PrintedStory, Printer } from '../printing/printer.js';
import type { Block } from '../../model/document.js';
import type { Edges } from './edges.js';
import type { DraftCell } from '../printing/paragraph.js';
import { TableStack } from '../printing/tables.js';
import { asSet, SetParagraph } from '../printing/typesetting.js';

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  /** Empty lines before it. */
  readonly space?: number;
  readonly draft: (cell: DraftCell | undefined) => SetParagraph;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly rows: readonly (readonly (readonly StoryBlock[])[])[];
}

export type StoryBlock = ParagraphBlock | TableBlock;

/** What a document says, whichever way it was read. */
export interface PdfText {
  readonly body: readonly StoryBlock[];
  readonly notes: readonly StoryBlock[];
  /** By page. */
  readonly edges: readonly Edges[];
}

export function printed(role: Block['role'], blocks: readonly StoryBlock[]): PrintedStory {
  const printer = new Printer<SetParagraph>(role, asSet);
  const tables = new TableStack();
  printBlocks(blocks, undefined, printer, tables);
  return printer.finish();
}

/** As deep as tables stand in cells. */
function printBlocks(
  blocks: readonly StoryBlock[],
  cell: DraftCell | undefined,
  printer: Printer<SetParagraph>,
  tables: TableStack,
): void {
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      if (!cell) for (let line = 0; line < (block.space ?? 0); line++) printer.print(new SetParagraph(undefined));
      printer.print(block.draft(cell));
    } else printTable(block, printer, tables);
  }
}

function printTable({ rows }: TableBlock, printer: Printer<SetParagraph>, tables: TableStack): void {
  tables.openTable();
  for (const row of rows) {
    tables.openRow();
    const cells = row.map((blocks) => ({ blocks, cell: tables.openCell() }));
    tables.closeRow();
    for (const { blocks, cell } of cells) printBlocks(blocks, cell, printer, tables);
  }
  tables.closeTable();
}
