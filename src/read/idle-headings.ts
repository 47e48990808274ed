/** Programs that take headings for what is set large find nothing else in a letter that is set large as a whole. */
import type { Block, SourceDocument } from '../model/document.js';

/** Characters in headings of one level, as a part of all: no letter has so many. */
const most = 0.7;
const fewestBlocks = 8;

/** The document without the level of heading that most of its text has. */
export function withoutIdleHeadings(document: SourceDocument): SourceDocument {
  const blocks = document.blocks.filter(({ role }) => role === 'text');
  if (blocks.length < fewestBlocks) return document;
  const characters = new Map<number, number>();
  let all = 0;
  for (const { heading, span } of blocks) {
    const length = span.end - span.start;
    all += length;
    if (heading !== undefined) characters.set(heading, (characters.get(heading) ?? 0) + length);
  }
  const idle = Array.from(characters).find(([, length]) => length > most * all)?.[0];
  return idle === undefined ? document : { ...document, blocks: document.blocks.map((block) => plain(block, idle)) };
}

function plain(block: Block, idle: number): Block {
  if (block.heading !== idle) return block;
  const { heading: _, emphasis: _set, ...others } = block;
  return others;
}
