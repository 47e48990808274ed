import type { AnnexHead, Block } from '../model/document.js';
import { type Bar, type Cue, type Decision, decide } from '../text/cues.js';
import { blockLabel } from '../text/label.js';
import { looksLikeName } from '../text/name.js';
import { firstMatch } from '../text/pattern.js';
import type { AnnexSearch } from './annex-search.js';

/** A line behind the signature that may begin an annex though no heading says so. */
interface Beginning {
  readonly index: number;
  readonly block: Block;
  readonly words: string;
  /** True where the letter says that something goes with it. */
  readonly announced: boolean;
  readonly search: AnnexSearch;
}

export interface UnheadedAnnex {
  readonly index: number;
  readonly block: Block;
  readonly head: AnnexHead;
  readonly verdict: Decision['verdict'];
}

/** Blocks behind the signature among which such an annex begins, and those among which its text begins. */
const beginningReach = 16;
const headReach = 5;
const longestLine = 240;
const shortestText = 120;

const bar: Bar = { yes: 5, doubt: 4 };

const cues: readonly Cue<Beginning>[] = [
  { says: 'an annex is announced', weight: 2, holds: ({ announced }) => announced },
  { says: 'on a new page', weight: 1, holds: ({ block }) => (block.gap ?? 0) > 0 },
  { says: 'set as a heading', weight: 1, holds: ({ block }) => block.emphasis === true || block.heading !== undefined },
  { says: 'names a kind of annex', weight: 2, holds: ({ words, search }) => namesKind(words, search) },
  { says: 'numbered text begins below', weight: 2, holds: (beginning) => numberedBelow(beginning) },
  { says: 'running text below', weight: 1, holds: (beginning) => textBelow(beginning) },
  { says: 'of the signature', weight: -6, holds: ({ words, search }) => isOfSignature(words, search) },
  { says: 'ends like a sentence', weight: -3, holds: ({ words }) => /[.;:]\s*$/.test(words) },
];

/**
 * An annex that begins behind the signature without a heading of its own: the letter announces it, a page begins, a title
 * stands there and numbered text follows. `null` where nothing of the kind follows.
 */
export function unheadedAnnex(search: AnnexSearch, closing: number): UnheadedAnnex | null {
  const { blocks, text, locale, from } = search;
  const isEnclosures = (block: Block): boolean =>
    block.role === 'text' && firstMatch(locale.letter.enclosures, text(block))?.groups?.count !== undefined;
  const listed = blocks.findLastIndex((block, index) => index >= Math.max(from, closing) && isEnclosures(block));
  const start = Math.max(closing, listed) + 1;
  if (start === 0) return null;
  for (const [offset, block] of blocks.slice(start, start + beginningReach).entries()) {
    const index = start + offset;
    const words = text(block);
    if (block.role !== 'text') continue;
    const label = blockLabel(search.source, block);
    if (firstMatch(locale.letter.distribution, words) || (label && label.readings[0].counting !== 'bullet'))
      return null;
    if (label) continue;
    if (block.cell || words.length > longestLine) continue;
    const { verdict } = decide({ index, block, words, announced: listed >= 0, search }, cues, bar);
    if (verdict !== 'no') return { index, block, verdict, head: headless(block) };
  }
  return null;
}

/** The line is the title, and no heading stands before it. */
const headless = ({ span }: Block): AnnexHead => ({ label: null, of: null, title: span, end: span.start });

const namesKind = (words: string, { locale }: AnnexSearch): boolean =>
  firstMatch(locale.annexes.kindLine, words.trim()) !== null ||
  locale.annexes.types.some(({ pattern }) => firstMatch(pattern, words) !== null);

function numberedBelow({ index, search: { blocks, source } }: Beginning): boolean {
  return blocks
    .slice(index + 1, index + headReach)
    .some((block) => block.role === 'text' && !block.cell && blockLabel(source, block)?.readings[0].ordinal === 1);
}

const textBelow = ({ index, search: { blocks, text } }: Beginning): boolean =>
  blocks
    .slice(index + 1, index + headReach)
    .some((block) => block.role === 'text' && !block.cell && text(block).length >= shortestText);

function isOfSignature(words: string, { locale: { letter } }: AnnexSearch): boolean {
  return (
    firstMatch(letter.signed, words) !== null ||
    letter.titles.some(({ pattern }) => firstMatch(pattern, words)) ||
    letter.labels.some(({ pattern }) => firstMatch(pattern, words)) ||
    firstMatch(letter.honorific, words) !== null ||
    looksLikeName(words.trim())
  );
}
