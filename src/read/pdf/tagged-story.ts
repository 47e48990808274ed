/** Paragraphs and tables of a structure tree → what is printed. */
import type { DraftCell } from '../printing/paragraph.js';
import type { SetParagraph } from '../printing/typesetting.js';
import { type Composition, composed } from './composing.js';
import { labelOf } from './labels.js';
import type { Line } from './lines.js';
import type { ParagraphBlock, StoryBlock } from './story.js';
import type { TaggedBlock, TaggedParagraph } from './structure.js';
import { readingLines } from './tagged.js';

/** Labels of paragraphs that are not to be given as they are printed. */
export type GivenLabels = ReadonlyMap<TaggedParagraph, string>;

export function storyOf(blocks: readonly TaggedBlock[], composition: Composition, labels: GivenLabels): StoryBlock[] {
  return blocks.map((block) =>
    block.kind === 'paragraph'
      ? paragraphOf(block, composition, labels)
      : { kind: 'table', rows: block.rows.map((row) => row.map((cell) => storyOf(cell, composition, labels))) },
  );
}

const paragraphOf = (paragraph: TaggedParagraph, composition: Composition, labels: GivenLabels): ParagraphBlock => ({
  kind: 'paragraph',
  draft: (cell) => draftOf(paragraph, composition, labels, cell),
});

function draftOf(
  paragraph: TaggedParagraph,
  composition: Composition,
  labels: GivenLabels,
  cell: DraftCell | undefined,
): SetParagraph {
  const lines = readingLines(paragraph.runs);
  const draft = composed(lines, composition, cell);
  const { heading, listLevel } = paragraph;
  draft.looks = { heading };
  const text = labels.get(paragraph) ?? printedLabel(paragraph, lines);
  draft.numbered = { label: text === '' ? undefined : { text, suffix: '\t' }, level: listLevel };
  return draft;
}

/** Browsers draw the signs of their lists, and have no letters for them. */
function printedLabel({ label, beginsItem }: TaggedParagraph, [first]: readonly Line[]): string {
  const text = label
    .map((run) => run.text)
    .join('')
    .trim();
  return text === '' && beginsItem && first && labelOf(first) === undefined ? '•' : text;
}
