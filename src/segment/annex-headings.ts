import type { AnnexHead, Block } from '../model/document.js';
import type { Message } from '../model/message.js';
import type { Span } from '../model/span.js';
import { type Bar, type Cue, decide } from '../text/cues.js';
import { linesOf } from '../text/lines.js';
import { firstMatch } from '../text/pattern.js';
import { type AnnexLine, readAnnexLine } from './annex-line.js';
import type { AnnexSearch } from './annex-search.js';
import { isClosingFormula } from './formulas.js';
import { unheadedAnnex } from './unheaded-annex.js';

/** Longer than any line that heads an annex. */
const longestHeading = 240;
/** Blocks among which the heading of an announced annex comes, where a list announces it. */
const listReach = 60;

export interface AnnexHeadings {
  /** By the index of the block that an annex begins with. */
  readonly heads: ReadonlyMap<number, AnnexHead>;
  /** Blocks that repeat the heading at the top of a later page. */
  readonly repeated: ReadonlySet<number>;
  readonly messages: readonly Message[];
}

/** A line that may head an annex, with all that speaks for or against it. */
interface Candidate {
  readonly index: number;
  readonly block: Block;
  readonly line: AnnexLine;
  /** The line, folded, and what stands behind the label. */
  readonly words: string;
  readonly rest: string;
  readonly signed: boolean;
  /** The next block of text behind it. */
  readonly next: string | null;
  readonly search: AnnexSearch;
}

const bar: Bar = { yes: 3, doubt: 1 };

/**
 * An annex is known by its heading in any of its forms, by its place behind the signature, a page break, a style; lines of a
 * text or of a list that begin with the same words are told by what follows in them.
 */
const cues: readonly Cue<Candidate>[] = [
  { says: 'nothing but which annex it is', weight: 4, holds: ({ line }) => line.bare },
  { says: 'a title behind a colon or dash', weight: 3, holds: ({ line, rest }) => line.parted && /^\p{L}/u.test(rest) },
  { says: 'a title in brackets', weight: 3, holds: ({ line, rest }) => !line.bare && /^[[("]/.test(rest) },
  { says: 'a title behind the document it belongs to', weight: 3, holds: ({ line }) => !line.bare && line.of !== null },
  { says: 'a title beside the label', weight: 1, holds: ({ rest }) => /^["]?[\p{Lu}]/u.test(rest) },
  { says: 'in capitals', weight: 1, holds: ({ words }) => /^\P{L}*\p{Lu}{2}/u.test(words) },
  { says: 'behind the signature', weight: 2, holds: ({ signed }) => signed },
  { says: 'on a new page', weight: 1, holds: ({ block }) => (block.gap ?? 0) > 1 },
  { says: 'set as a heading', weight: 1, holds: ({ block, search }) => isSetAsHeading(block, search) },
  { says: 'goes on in small letters', weight: -6, holds: ({ line, rest }) => !line.parted && /^\p{Ll}/u.test(rest) },
  { says: 'a sentence', weight: -5, holds: ({ rest, search }) => isSentence(rest, search) },
  { says: 'ends like a sentence', weight: -5, holds: ({ line, rest }) => !line.bare && /[.;,:]\s*$/.test(rest) },
  {
    says: 'a row of a list of contents',
    weight: -5,
    holds: ({ line, words }) => !line.bare && /(?:[.·_]{3,}|…| {2,}) *\d{1,3} *$/.test(words),
  },
  { says: 'how many are enclosed', weight: -9, holds: ({ words, search }) => enclosed(words, search) !== null },
  { says: 'what is enclosed, and not its text', weight: -9, holds: (candidate) => isNamedEnclosure(candidate) },
];

/** The annexes of a document, by the blocks that begin them, and the lines that could not be decided. */
export function annexHeadings(search: AnnexSearch): AnnexHeadings {
  const { blocks, from, locale, text } = search;
  const closing = blocks.findIndex(
    (block, index) => index >= from && block.role === 'text' && isClosingFormula(text(block), locale.letter),
  );
  const found: Candidate[] = [];
  const repeated = new Set<number>();
  const messages: Message[] = [];
  for (let index = Math.max(from, closing + 1); index < blocks.length; index++) {
    const candidate = candidateAt(index, closing >= 0, search);
    if (!candidate) continue;
    const { verdict } = decide(candidate, cues, bar);
    if (verdict === 'yes' && candidate.line.continued && found.length > 0) repeated.add(index);
    else if (verdict === 'yes') found.push(candidate);
    else if (verdict === 'undecided') messages.push(undecided(candidate.block, search));
  }
  for (const [at, candidate] of found.entries())
    if (isHeadOfPage(candidate, found[at - 1])) repeated.add(candidate.index);
  const first = found.filter(({ index }) => !repeated.has(index));
  const headed = first.filter((candidate, at) => !isAnnouncement(candidate, first.slice(at + 1, at + listReach)));
  const heads = new Map(headed.map(({ index, line }) => [index, line]));
  if (heads.size > 0) return { heads, repeated, messages };
  const unheaded = unheadedAnnex(search, closing);
  if (unheaded === null) return { heads, repeated, messages };
  if (unheaded.verdict === 'undecided')
    return { heads, repeated, messages: [...messages, undecided(unheaded.block, search)] };
  return { heads: new Map([[unheaded.index, unheaded.head]]), repeated, messages };
}

function candidateAt(index: number, signed: boolean, search: AnnexSearch): Candidate | null {
  const { blocks, source, text, locale } = search;
  const block = blocks[index] as Block;
  if (block.role !== 'text' || (block.cell && block.cell.columns > 1)) return null;
  const [first] = linesOf(source, block.span);
  if (!first || first.end - first.start > longestHeading) return null;
  const offset = first.start - block.span.start;
  const words = text(block).slice(offset, first.end - block.span.start);
  const read = readAnnexLine(source.slice(first.start, first.end), words, locale.letter);
  if (!read) return null;
  const next = blocks.slice(index + 1).find(({ role }) => role === 'text');
  return {
    index,
    block,
    line: placed(read, first.start),
    words,
    rest: read.title === null ? '' : words.slice(read.title.start, read.title.end),
    signed,
    next: next ? text(next) : null,
    search,
  };
}

/** The line's pieces as places in the source. */
function placed(line: AnnexLine, base: number): AnnexLine {
  const moved = ({ start, end }: Span): Span => ({
    start: start + base,
    end: end + base,
  });
  return {
    ...line,
    of: line.of && { ...line.of, span: moved(line.of.span) },
    title: line.title && moved(line.title),
    end: line.end + base,
  };
}

function isSetAsHeading({ heading, emphasis, style, bookmarks }: Block, { locale }: AnnexSearch): boolean {
  if (heading !== undefined || emphasis === true) return true;
  return [style ?? '', ...(bookmarks ?? [])].some((name) => firstMatch(locale.letter.annexStyle, name) !== null);
}

const isSentence = (rest: string, { locale }: AnnexSearch): boolean =>
  rest !== '' && firstMatch(locale.paragraphs.sentenceWords, rest) !== null;

const enclosed = (words: string, { locale }: AnnexSearch): string | null =>
  firstMatch(locale.letter.enclosures, words)?.groups?.count ?? null;

/** Words enough to be the text of an annex. */
const shortestText = 60;
const bodyReach = 8;

/** `Annexe: Projet de mandat` under a signature, with nothing behind it that could be its text. */
function isNamedEnclosure({ index, words, line, search: { blocks, text, locale } }: Candidate): boolean {
  if (line.label !== null || firstMatch(locale.letter.enclosures, words) === null) return false;
  for (const block of blocks.slice(index + 1, index + bodyReach)) {
    if (block.role !== 'text') continue;
    if (firstMatch(locale.letter.distribution, text(block))) return true;
    if (block.cell || text(block).length >= shortestText || /^1(?:[.)]| )/.test(text(block))) return false;
  }
  return true;
}

/**
 * Some secretariats print the heading of an annex on each of its pages: it stands at the top of one, in the words of the heading before
 * it, and text of the annex between them. The same words in a list of what is enclosed have none, or who else receives the letter.
 */
function isHeadOfPage({ index, block, search }: Candidate, before: Candidate | undefined): boolean {
  const { blocks, locale, text } = search;
  if (!before || blocks[index - 1]?.role !== 'page-footer') return false;
  const [heading, again] = [before.block, block].map((each) => text(each).trim().toUpperCase()) as [string, string];
  const atTop = blocks[before.index - 1]?.role === 'page-footer';
  if (heading !== again && !(atTop && heading.startsWith(`${again} `))) return false;
  const between = blocks.slice(before.index + 1, index).filter(({ role }) => role === 'text');
  return between.length > 0 && !between.some((block) => firstMatch(locale.letter.distribution, text(block)));
}

/**
 * A list of what is enclosed (`Annexe 1: Ordre du jour`, under the signature) names annexes whose headings come later: of two
 * headings with one label the last counts.
 */
function isAnnouncement({ line, words, search }: Candidate, later: readonly Candidate[]): boolean {
  if (line.label === null)
    return firstMatch(search.locale.letter.enclosures, words) !== null && !line.bare && later.length > 0;
  return later.some((other) => other.line.label?.toUpperCase() === line.label?.toUpperCase());
}

function undecided(block: Block, { source }: AnnexSearch): Message {
  const [line = block.span] = linesOf(source, block.span);
  return {
    code: 'undecided-annex',
    args: { words: source.slice(line.start, Math.min(line.end, line.start + longestHeading)) },
    span: line,
  };
}
