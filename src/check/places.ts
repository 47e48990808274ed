import type { ZonedBlock } from '../model/document.js';
import type { ParagraphNode } from '../model/paragraph-node.js';
import type { Span } from '../model/span.js';
import { isoDate } from '../text/calendar.js';
import { clean } from '../text/clean.js';
import { fold } from '../text/fold.js';
import { firstMatch } from '../text/pattern.js';
import { sentences } from '../text/sentences.js';
import { within } from '../text/within.js';
import type { Letter } from './rule.js';

/** Every place a value of the record was read from. */
export const placesOf = ({ record }: Letter, pointer: string): Span[] =>
  (record.evidence[pointer] ?? []).map(({ start, end }) => ({ start, end }));

export const placeOf = (letter: Letter, pointer: string): Span | null => placesOf(letter, pointer)[0] ?? null;

/** The day itself among the words that a value with a date was read from. */
export function dayPlace(letter: Letter, pointer: string, date: string): Span | null {
  const places = placesOf(letter, pointer);
  for (const place of places) {
    const day = within(letter.document.dates, place).find(({ start, end }) =>
      [start, end].some((each) => each !== null && isoDate(each) === date),
    );
    if (day) return day.span;
  }
  return places[0] ?? null;
}

const longestQuote = 90;

/** The printed words of a place, the middle left out where they are many. */
export function quote({ document }: Letter, { start, end }: Span): string {
  return shortened(clean(document.text.slice(start, end)));
}

export function shortened(words: string): string {
  if (words.length <= longestQuote) return words;
  return `${words.slice(0, longestQuote / 2).trimEnd()} … ${words.slice(-longestQuote / 2).trimStart()}`;
}

/** Running text: everything but page headers and footers. */
export const textBlocks = ({ document }: Letter): readonly ZonedBlock[] =>
  document.blocks.filter(({ zone, role }) => zone !== 'page' && role !== 'page-header' && role !== 'page-footer');

export function blockAt({ document }: Letter, offset: number): ZonedBlock | null {
  let low = 0;
  let high = document.blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((document.blocks[middle] as ZonedBlock).span.end <= offset) low = middle + 1;
    else high = middle;
  }
  const block = document.blocks[low];
  return block && block.span.start <= offset ? block : null;
}

/** The folded sentence around a place, or nothing where no block holds it. */
export function sentenceAt(letter: Letter, { start }: Span): string {
  const block = blockAt(letter, start);
  if (!block) return '';
  const at = start - block.span.start;
  const found = sentences(block.text, letter.words.sentences).find((each) => each.start <= at && at < each.end);
  return found ? block.text.slice(found.start, found.end) : block.text;
}

/** Letters are addressed and signed; reports and papers are not. */
export const isLetter = ({ record }: Letter): boolean =>
  record.documentType === 'circular' ||
  record.documentType === 'collective-letter' ||
  record.documentType === 'circular-letter';

/** A corrigendum or addendum speaks of the parts of another document. */
export const amends = ({ record, words }: Letter): boolean =>
  record.reference?.annotations.some((annotation) => firstMatch(words.amendment, fold(annotation)) !== null) ?? false;

/** The trees of paragraphs: the body's, then each annex's. */
export const paragraphTrees = ({ findings }: Letter): (readonly ParagraphNode[])[] => [
  findings.paragraphs,
  ...findings.annexes.map(({ paragraphs }) => paragraphs),
];

/** A node and everything below it, in reading order. */
export function* nodesOf(nodes: readonly ParagraphNode[]): Generator<ParagraphNode> {
  for (const node of nodes) {
    yield node;
    yield* nodesOf(node.children);
  }
}

/** Where nothing can be pointed at, the first printed line stands for the document. */
export function firstLine({ document }: Letter): Span | null {
  const block = document.blocks[0];
  if (!block) return null;
  const end = document.text.indexOf('\n', block.span.start);
  return { start: block.span.start, end: end < 0 ? block.span.end : Math.min(end, block.span.end) };
}
