/** A document by where its text stands: page by page into parts, which are joined over the ends of pages. */
import { addNoteLabel, type Composition, composed } from './composing.js';
import { type Measure, measureOf, type Paragraph, paragraphsOf } from './flow.js';
import { footNotesOf, noteLabelOf } from './foot-notes.js';
import type { Page } from './geometry.js';
import { type Line, linesOf } from './lines.js';
import { goesOnOverPage } from './page-ends.js';
import { noteBlock } from './note-block.js';
import { type FlowPart, type PagePart, partsOf, type TablePart } from './page-parts.js';
import type { ReadPage } from './pages.js';
import { joinTable } from './tables-over-pages.js';
import { withoutEdges } from './running-edges.js';
import type { PdfText, StoryBlock } from './story.js';

/** A paragraph in the text, or a table, while further pages may go on with it. */
type OpenBlock =
  | {
      readonly kind: 'paragraph';
      readonly paragraph: Paragraph;
      readonly measure: Measure;
      readonly beginsPage: boolean;
    }
  | { readonly kind: 'table'; readonly part: TablePart };

export function untaggedText(pages: readonly ReadPage[], composition: Composition): PdfText {
  const lined = pages.map(({ page }) => ({ page, lines: linesOf(page.runs) }));
  const bodySize = commonSize(lined.flatMap(({ lines }) => lines));
  const splits = withoutEdges(lined, bodySize);
  const notes: Paragraph[] = [];
  const bodies = splits.map(({ body }, index) => {
    const { page } = pages[index] as ReadPage;
    const { start, labels } = footNotesOf(body, page, bodySize);
    for (const label of labels) addNoteLabel(composition, page.number, label);
    for (const note of notesOf(body.slice(start), new Set(labels))) notes.push(note);
    return partsOf(page, body.slice(0, start));
  });
  const blocks = joined(bodies, measuresOf(bodies));
  return {
    body: [...blocks.map((block) => storyBlock(block, composition)), ...turnedText(pages, composition)],
    notes: notes.map((note) => noteBlock(note.lines, composition)),
    edges: splits.map(({ edges }) => edges),
  };
}

/** The size that most of the text is set in. */
function commonSize(lines: readonly Line[]): number {
  const characters = new Map<number, number>();
  let common = 0;
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    const count = (characters.get(size) ?? 0) + line.runs.reduce((sum, run) => sum + run.text.length, 0);
    characters.set(size, count);
    if (count > (characters.get(common) ?? 0)) common = size;
  }
  return common;
}

/** Margin and leading of running text on pages of one width. */
function measuresOf(bodies: readonly (readonly PagePart[])[]): (part: FlowPart) => Measure {
  const byWidth = new Map<number, Line[]>();
  const width = ({ page }: FlowPart): number => Math.round(page.width);
  for (const part of bodies.flat()) {
    if (part.kind !== 'flow' || part.isColumn) continue;
    const known = byWidth.get(width(part)) ?? [];
    for (const line of part.lines) known.push(line);
    byWidth.set(width(part), known);
  }
  const measures = new Map([...byWidth].map(([key, lines]) => [key, measureOf(lines)]));
  return (part) => (part.isColumn ? undefined : measures.get(width(part))) ?? measureOf(part.lines);
}

/** A page that ends this much above the lowest was ended by its author. */
const earlyEnd = 0.12;

function joined(bodies: readonly (readonly PagePart[])[], measureFor: (part: FlowPart) => Measure): OpenBlock[] {
  const blocks: OpenBlock[] = [];
  const bottoms = bodies.map(bottomOf);
  const lowest = bottoms.reduce((low, bottom) => Math.max(low, bottom), 0);
  for (const [index, parts] of bodies.entries()) {
    const beginsPage = index > 0 && (bottoms[index - 1] ?? lowest) < lowest - earlyEnd * (parts[0]?.page.height ?? 0);
    for (const [at, part] of parts.entries()) {
      const isFirst = at === 0 && index > 0;
      if (part.kind === 'table') {
        const last = blocks.at(-1);
        if (!(isFirst && last?.kind === 'table' && joinTable(last.part, part))) blocks.push({ kind: 'table', part });
      } else addFlow(blocks, part, measureFor(part), isFirst, isFirst && beginsPage);
    }
  }
  return blocks;
}

const bottomOf = (parts: readonly PagePart[]): number =>
  parts.reduce((low, part) => {
    const lines = part.kind === 'flow' ? part.lines : part.rows.flat(2).flatMap((paragraph) => paragraph.lines);
    return Math.max(low, lines.at(-1)?.y ?? 0);
  }, 0);

function addFlow(blocks: OpenBlock[], part: FlowPart, measure: Measure, isFirst: boolean, beginsPage: boolean): void {
  for (const [index, paragraph] of paragraphsOf(part.lines, measure).entries()) {
    const last = blocks.at(-1);
    const [first] = paragraph.lines;
    const before = last?.kind === 'paragraph' ? last.paragraph.lines.at(-1) : undefined;
    const opensPart = index === 0 && (isFirst || part.isColumn);
    if (
      opensPart &&
      !beginsPage &&
      before &&
      first &&
      last?.kind === 'paragraph' &&
      goesOnOverPage(before, first, last.measure.right)
    ) {
      for (const line of paragraph.lines) last.paragraph.lines.push(line);
    } else blocks.push({ kind: 'paragraph', paragraph, measure, beginsPage: beginsPage && index === 0 });
  }
}

function storyBlock(block: OpenBlock, composition: Composition): StoryBlock {
  if (block.kind === 'paragraph') return paragraphBlock(block.paragraph, composition, block.beginsPage);
  const { rows } = block.part;
  return {
    kind: 'table',
    rows: rows.map((row) => row.map((cell) => cell.map((paragraph) => paragraphBlock(paragraph, composition)))),
  };
}

const paragraphBlock = (
  { lines, space, cut }: Paragraph,
  composition: Composition,
  beginsPage = false,
): StoryBlock => ({
  kind: 'paragraph',
  space,
  draft(cell) {
    const draft = composed(lines, composition, cell, undefined, cut);
    if (beginsPage) draft.looks = { beginsPage };
    return draft;
  },
});

/** Each begins with its label; further lines go on. */
function notesOf(lines: readonly Line[], labels: ReadonlySet<string>): Paragraph[] {
  const notes: Paragraph[] = [];
  for (const line of lines) {
    const label = noteLabelOf(line);
    const last = notes.at(-1);
    if (!last || (label !== undefined && labels.has(label))) notes.push({ lines: [line], space: 0 });
    else last.lines.push(line);
  }
  return notes;
}

/** What runs at another angle comes last. */
export const turnedText = (pages: readonly ReadPage[], composition: Composition): StoryBlock[] =>
  pages.flatMap(({ page }: { page: Page }) =>
    linesOf(page.turned).map((line) => paragraphBlock({ lines: [line], space: 0 }, composition)),
  );
