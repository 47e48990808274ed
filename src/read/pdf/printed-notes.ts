/**
 * Notes that a tagged PDF has as its last paragraphs: a browser prints those of a page so, as the page has no element for them. They count on
 * from one to the next, each stands raised in the text above, and they are smaller
 * than the text, or lead back there.
 */
import { markOf } from './composing.js';
import { noteLabelOf, raisedMarks, withoutLabel } from './foot-notes.js';
import type { TaggedBlock, TaggedParagraph } from './structure.js';
import { paragraphsIn } from './structure.js';
import { readingLines } from './tagged.js';

export interface PrintedNote {
  /** A link leads back from it. */
  readonly isLed: boolean;
  readonly label: string;
  readonly paragraph: TaggedParagraph;
}

/** `↩`, `↑`, `⏎` with a variation selector. */
const wayBack = /\s*[\u21a9\u2191\u21b5\u23ce]\ufe0e?\s*$/u;

/** Takes the notes from the end of the text. */
export function takePrintedNotes(body: TaggedBlock[]): PrintedNote[] {
  const raised = raisedMarks(paragraphsIn(body).flatMap(({ runs }) => readingLines(runs)));
  if (raised.size === 0) return [];
  const size = commonSize(body);
  const notes: PrintedNote[] = [];
  let start = body.length;
  for (let at = body.length - 1; at >= 0; at--) {
    const block = body[at];
    const note = block?.kind === 'paragraph' ? noteOf(block, size) : undefined;
    if (note && raised.has(note.label) && isNext(note.label, notes[0]?.label) && (note.isLed || at === start - 1)) {
      notes.unshift(note);
      start = at;
    } else if (notes.length > 0 || body.length - at > mostBehind) break;
  }
  body.splice(start, notes.length);
  return notes;
}

/** Paragraphs behind the notes: what stood at the foot of the sheets. */
const mostBehind = 8;

/** Figures count down to the one before. */
const isNext = (label: string, after: string | undefined): boolean =>
  after === undefined || !/^\d+$/.test(label) || Number(label) === Number(after) - 1;

function noteOf(paragraph: TaggedParagraph, size: number): PrintedNote | undefined {
  const lines = readingLines(paragraph.runs);
  const [first] = lines;
  if (!first || paragraph.heading !== undefined) return undefined;
  const isLed = paragraph.beginsInLink || wayBack.test(paragraph.runs.map(({ text }) => text).join(''));
  if (!isLed && first.size > 0.95 * size) return undefined;
  const own = markOf(paragraph.label.map(({ text }) => text).join(''));
  const label = own === '' ? (noteLabelOf(first) ?? aloneLabel(first.runs[0]?.text ?? '')) : own;
  if (label === undefined) return undefined;
  const text =
    own === '' ? [...withoutLabel(first, label).runs, ...lines.slice(1).flatMap(({ runs }) => runs)] : paragraph.runs;
  return { isLed, label, paragraph: { ...paragraph, runs: text.flatMap(withoutWayBack), label: [] } };
}

/** A number that was printed by itself: the link that leads back. */
const aloneLabel = (text: string): string | undefined => (/^\s*\d{1,3}\s*$/.test(text) ? text.trim() : undefined);

const withoutWayBack = (run: TaggedParagraph['runs'][number]): TaggedParagraph['runs'] => {
  const text = run.text.replace(wayBack, '');
  return text.trim() === '' ? [] : [{ ...run, text }];
};

function commonSize(body: readonly TaggedBlock[]): number {
  const characters = new Map<number, number>();
  let common = 0;
  for (const { runs } of paragraphsIn(body)) {
    for (const { size, text } of runs) {
      characters.set(size, (characters.get(size) ?? 0) + text.length);
      if ((characters.get(size) ?? 0) > (characters.get(common) ?? 0)) common = size;
    }
  }
  return common;
}
