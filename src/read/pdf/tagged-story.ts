/** Paragraphs and tables of a structure tree → what is printed. */
import type { DraftCell } from '../printing/paragraph.js';
import type { SetParagraph } from '../printing/typesetting.js';
import { brokenLines } from './broken-lines.js';
import { type Composition, composed } from './composing.js';
import { isPlainLabel, labelOf } from './labels.js';
import type { Line } from './lines.js';
import type { ParagraphBlock, StoryBlock } from './story.js';
import type { TaggedBlock, TaggedParagraph } from './structure.js';
import { readingLines } from './tagged.js';

/** Labels of paragraphs that are not to be given as they are printed. */
export type GivenLabels = ReadonlyMap<TaggedParagraph, string>;

export function storyOf(blocks: readonly TaggedBlock[], composition: Composition, labels: GivenLabels): StoryBlock[] {
  return blocksOf(blocks, { composition, labels, isBroken: brokenLines(blocks) });
}

interface Telling {
  readonly composition: Composition;
  readonly labels: GivenLabels;
  readonly isBroken: (above: Line, line: Line) => boolean;
}

const blocksOf = (blocks: readonly TaggedBlock[], telling: Telling): StoryBlock[] =>
  blocks.map((block) =>
    block.kind === 'paragraph'
      ? paragraphOf(block, telling)
      : { kind: 'table', rows: block.rows.map((row) => row.map((cell) => blocksOf(printedOnce(cell), telling))) },
  );

/** The head of a table, which a browser prints again on each page, is one. */
const printedOnce = (cell: readonly TaggedBlock[]): TaggedBlock[] => {
  const [first] = cell;
  if (first?.kind !== 'paragraph') return [...cell];
  const text = wordsOf(first);
  return cell.filter(
    (block) => block === first || block.kind === 'table' || block.page === first.page || wordsOf(block) !== text,
  );
};

const wordsOf = ({ runs }: TaggedParagraph): string => runs.map((run) => run.text).join(' ');

const paragraphOf = (paragraph: TaggedParagraph, telling: Telling): ParagraphBlock => ({
  kind: 'paragraph',
  draft: (cell) => draftOf(paragraph, telling, cell),
});

function draftOf(
  paragraph: TaggedParagraph,
  { composition, labels, isBroken }: Telling,
  cell: DraftCell | undefined,
): SetParagraph {
  const lines = readingLines(paragraph.runs);
  const draft = composed(lines, composition, cell, cell ? undefined : isBroken);
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
  return text === '' && beginsItem && first && !hasLabel(first) ? '•' : text;
}

/** `a)`, `2.`, `–`; not the word `a`, nor the `M.` of a name. */
function hasLabel(line: Line): boolean {
  const start = labelOf(line);
  return start !== undefined && (start.gap > 0.6 || (isPlainLabel(start.label) && !/^\p{Lu}\.$/u.test(start.label)));
}
