/** Stories → one document: spans and tables are counted over the whole text. */
import type { Block, LinkTarget, Noise, SourceDocument } from '../../model/document.js';
import type { Span } from '../../model/span.js';
import type { DraftRange } from './paragraph.js';
import type { DraftBlock, PrintedStory } from './printer.js';

export interface Assembled extends Pick<SourceDocument, 'text' | 'blocks' | 'noise' | 'links'> {
  /** Where the first tracked change stands. */
  readonly firstChange: DraftRange | undefined;
}

/** Puts the stories one after the other: page headers, body, notes, page footers. */
export function assemble(stories: readonly PrintedStory[]): Assembled {
  const blocks: Block[] = [];
  const noise: Noise[] = [];
  const links: LinkTarget[] = [];
  let firstChange: DraftRange | undefined;
  let offset = 0;
  let tables = 0;
  for (const story of stories) {
    const tablesBefore = tables;
    for (const block of story.blocks) {
      if (block.cell) tables = Math.max(tables, tablesBefore + block.cell.table + 1);
      blocks.push(moved(block, offset, tablesBefore));
    }
    const add = (kind: Noise['kind'], { start, end }: Span): void =>
      void noise.push({ kind, start: start + offset, end: end + offset });
    for (const mark of story.noteMarks) add('note-mark', mark);
    for (const range of story.aside) add(range.kind, range);
    for (const { start, end, url } of story.links)
      links.push({ span: { start: start + offset, end: end + offset }, url });
    if (story.firstChange)
      firstChange ??= { start: story.firstChange.start + offset, end: story.firstChange.end + offset };
    offset += story.text.length;
  }
  const text = stories.map((story) => story.text).join('');
  noise.sort((a, b) => a.start - b.start);
  return { text, blocks, noise, links, firstChange };
}

function moved(block: DraftBlock, offset: number, tables: number): Block {
  if (offset > 0) {
    block.span = { start: block.span.start + offset, end: block.span.end + offset };
    if (block.number) block.number = { start: block.number.start + offset, end: block.number.end + offset };
  }
  if (block.cell && tables > 0) block.cell = { ...block.cell, table: block.cell.table + tables };
  return block;
}
