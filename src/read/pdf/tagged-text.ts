/** A document by its structure tree, where that names most of the text. */
import { browserLabels, isOfBrowser } from './browser-lists.js';
import { addNoteLabel, type Composition, markOf } from './composing.js';
import type { Edges } from './edges.js';
import { noteLabelOf } from './foot-notes.js';
import type { Page } from './geometry.js';
import { withLabelsJoined } from './labelled-text.js';
import { linesOf } from './lines.js';
import { noteBlock } from './note-block.js';
import type { ReadPage } from './pages.js';
import { takePrintedNotes } from './printed-notes.js';
import type { PdfText } from './story.js';
import { paragraphsIn, type TaggedParagraph } from './structure.js';
import { joinedPages, readingLines, readTagged } from './tagged.js';
import { storyOf } from './tagged-story.js';

/** A tree that names less was begun by one program and lost by the next. */
const leastTagged = 0.9;

/** `undefined` where the pages are not tagged, or not enough. */
export function taggedText(
  pages: readonly ReadPage[],
  composition: Composition,
  producer: string,
): PdfText | undefined {
  if (pages.every(({ tree }) => tree === undefined)) return undefined;
  const read = pages.map(({ page, tree }) => readTagged(page, tree ?? { role: 'Root', children: [] }));
  const characters = read.reduce((sum, page) => sum + page.characters, 0);
  const untagged = read.reduce((sum, page) => sum + page.untagged, 0);
  if (characters === 0 || untagged > (1 - leastTagged) * characters) return undefined;
  const rights = rightMargins(pages.map(({ page }) => page));
  const notes = read.flatMap((page) => page.notes);
  for (const note of notes) {
    const label = noteLabel(note);
    if (label !== undefined) for (const { page } of pages) addNoteLabel(composition, page.number, markOf(label));
  }
  const body = withLabelsJoined(joinedPages(read, (page) => rights.get(page) ?? 0));
  const printed = notes.length === 0 ? takePrintedNotes(body) : [];
  for (const { label } of printed) for (const { page } of pages) addNoteLabel(composition, page.number, label);
  return {
    body: storyOf(body, composition, isOfBrowser(producer) ? browserLabels(body) : new Map()),
    notes: [
      ...notes.map((note) => noteBlock(readingLines(note.runs), composition, ownLabel(note))),
      ...printed.map(({ label, paragraph }) => noteBlock(readingLines(paragraph.runs), composition, label)),
    ],
    edges: pages.map(({ page }, index) => edgesOf(page, paragraphsIn(read[index]?.body ?? []).length > 0)),
  };
}

function ownLabel({ label }: TaggedParagraph): string | undefined {
  const text = label
    .map((run) => run.text)
    .join('')
    .trim();
  return text === '' ? undefined : text;
}

function noteLabel(note: TaggedParagraph): string | undefined {
  const [first] = readingLines(note.runs);
  return ownLabel(note) ?? (first && noteLabelOf(first));
}

/** Of pages of one width: one that has a line or two does not tell. */
function rightMargins(pages: readonly Page[]): Map<number, number> {
  const byWidth = new Map<number, number>();
  for (const page of pages) byWidth.set(page.width, Math.max(byWidth.get(page.width) ?? 0, rightMargin(page)));
  return new Map(pages.map((page) => [page.number, byWidth.get(page.width) ?? 0]));
}

const rightMargin = (page: Page): number =>
  page.runs.reduce((right, run) => (run.artifact ? right : Math.max(right, run.x + run.width)), 0);

/** What is marked as no part of the text, above it and below it. */
function edgesOf(page: Page, hasText: boolean): Edges {
  const text = page.runs.filter((run) => !run.artifact);
  const bottom = hasText ? Math.max(...text.map((run) => run.y)) : page.height / 2;
  const lines = linesOf(page.runs.filter((run) => run.artifact));
  const said = new Set(linesOf(text).map((line) => line.runs.map((run) => run.text).join(' ')));
  // The head of a table, which is printed again on each page, is text once.
  const own = lines.filter((line) => line.y > bottom || !said.has(line.runs.map((run) => run.text).join(' ')));
  return { heads: own.filter((line) => line.y <= bottom), feet: own.filter((line) => line.y > bottom) };
}
