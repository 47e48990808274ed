/** Paragraphs and tables of a structure tree → what is printed. */
import type { DraftCell } from '../printing/paragraph.js';
import type { SetParagraph } from '../printing/typesetting.js';
import { type Composition, composed } from './composing.js';
import type { ParagraphBlock, StoryBlock } from './story.js';
import type { TaggedBlock, TaggedParagraph } from './structure.js';
import { readingLines } from './tagged.js';

export function storyOf(blocks: readonly TaggedBlock[], composition: Composition): StoryBlock[] {
  return blocks.map((block) =>
    block.kind === 'paragraph'
      ? paragraphOf(block, composition)
      : { kind: 'table', rows: block.rows.map((row) => row.map((cell) => storyOf(cell, composition))) },
  );
}

export const paragraphOf = (paragraph: TaggedParagraph, composition: Composition): ParagraphBlock => ({
  kind: 'paragraph',
  draft: (cell) => draftOf(paragraph, composition, cell),
});

function draftOf(paragraph: TaggedParagraph, composition: Composition, cell: DraftCell | undefined): SetParagraph {
  const draft = composed(readingLines(paragraph.runs), composition, cell);
  const { heading, listLevel } = paragraph;
  draft.looks = { heading };
  const label = paragraph.label
    .map((run) => run.text)
    .join('')
    .trim();
  draft.numbered = { label: label === '' ? undefined : { text: label, suffix: '\t' }, level: listLevel };
  return draft;
}
