import type { Block } from '../model/document.js';
import type { LetterLocale } from '../model/locale/letter.js';
import type { Span } from '../model/span.js';
import { fold } from '../text/fold.js';
import { readLabel } from '../text/label.js';
import { closedUp } from '../text/letter-spacing.js';
import { linesOf } from '../text/lines.js';
import { looksLikeName } from '../text/name.js';
import { firstMatch } from '../text/pattern.js';
import { isClosingFormula } from './formulas.js';

/** A signature is a few short lines; further up it is running text. */
const signatureBlocks = 8;
const longestSignatureLine = 160;

/** The blocks of a letter up to its annexes. */
interface Letter {
  readonly blocks: readonly Block[];
  readonly source: string;
  readonly text: (block: Block) => string;
  /** From the first block behind the head. */
  readonly range: Span;
  readonly locale: LetterLocale;
}

/**
 * Index of the block after the body: the closing formula, or, in a letter or report without one, the signature,
 * the `Annexe: 1` line or the distribution list.
 */
export function endOfBody(letter: Letter): number {
  const { blocks, text, range, locale } = letter;
  const copies = locale.labels.find(({ label }) => label === 'copies')?.pattern;
  let listed: number | null = null;
  const isClosingAt = (index: number): boolean => {
    const block = index < range.end ? blocks[index] : undefined;
    return block?.role === 'text' && isClosingFormula(text(block), locale);
  };
  for (let index = range.start; index < range.end; index++) {
    const block = blocks[index] as Block;
    if (block.role !== 'text') continue;
    const words = text(block);
    // Where two courtesies follow one another, the first is a good wish, or thanks.
    if (isClosingFormula(words, locale) && !isClosingAt(index + 1)) return index;
    if (firstMatch(locale.distribution, words)) return Math.min(index, closingStart(letter, index));
    if (copies && firstMatch(copies, words)) listed ??= index;
  }
  // `Copie:` below a signature; where no signature stands above it, it is a line of the text.
  const signed = listed === null ? null : signatureAbove(letter, listed);
  return signed ?? closingStart(letter, range.end);
}

/** Where the closing begins of a letter that ends at `end`: with the signature, else with what stands at its foot. */
function closingStart(letter: Letter, end: number): number {
  return signatureAbove(letter, end) ?? signedAboveEnclosures(letter, end) ?? footStart(letter, end);
}

/** Blocks among which what is enclosed is counted, and then listed. */
const enclosuresReach = 30;

/** The signature above `Annexes: 3` or `Encl.:`, whatever list of what is enclosed follows; `null` where none stands above such a line. */
function signedAboveEnclosures(letter: Letter, end: number): number | null {
  const { blocks, text, range, locale } = letter;
  for (let index = Math.max(range.start, end - enclosuresReach); index < end; index++) {
    const block = blocks[index] as Block;
    if (block.role !== 'text' || !countsEnclosures(text(block), locale)) continue;
    const start = signatureAbove(letter, index);
    if (start !== null) return start;
  }
  return null;
}

/** Where the lines begin that count what is enclosed, and rules, at the end of the letter. */
function footStart({ blocks, text, range, locale }: Letter, end: number): number {
  let start = end;
  while (start > range.start && isAfterSignature(blocks[start - 1] as Block, text, locale)) start--;
  return start;
}

/** Where the signature begins that is the last thing above a block, but for what counts the enclosures; `null` where there is none. */
function signatureAbove(letter: Letter, below: number): number | null {
  const { blocks, source, text, range, locale } = letter;
  const end = footStart(letter, below);
  let name: number | null = null;
  let titled = false;
  let signed = false;
  const first = Math.max(range.start, end - signatureBlocks);
  let index = end - 1;
  for (; index >= first; index--) {
    const block = blocks[index] as Block;
    const words = text(block);
    if (
      block.role !== 'text' ||
      words.length > longestSignatureLine ||
      /[.;:]\s*$/.test(words) ||
      readLabel(words)?.certain
    )
      break;
    const lines = linesOf(source, block.span).map((line) => source.slice(line.start, line.end));
    if (firstMatch(locale.signed, words)) signed = true;
    if (lines.some((line) => isTitle(line, block, text, locale))) titled = true;
    if (lines.some((line) => isName(line, locale))) name = index;
  }
  const start = index + 1;
  if (name === null || !(titled || signed)) return null;
  // The lines above the name belong to it only where they sign or title.
  const lead = [...Array(name - start).keys()].map((offset) => start + offset);
  const own = lead.find((at) => {
    const words = text(blocks[at] as Block);
    return [locale.signed, locale.forOffice, ...locale.titles.map(({ pattern }) => pattern)].some(
      (pattern) => firstMatch(pattern, words) !== null,
    );
  });
  return withCountAbove(letter, own ?? name);
}

/** `Annexes: 2` may also be printed between the text and the signature. */
function withCountAbove({ blocks, text, range, locale }: Letter, signature: number): number {
  const above = signature > range.start ? blocks[signature - 1] : undefined;
  const counts = above?.role === 'text' && countsEnclosures(text(above), locale);
  return counts ? signature - 1 : signature;
}

function isAfterSignature(block: Block, text: (block: Block) => string, locale: LetterLocale): boolean {
  if (block.role !== 'text') return true;
  const words = text(block);
  return !/\p{L}/u.test(words) || countsEnclosures(words, locale);
}

const countsEnclosures = (words: string, locale: LetterLocale): boolean =>
  firstMatch(locale.enclosures, closedUp(words) ?? words) !== null;

function isTitle(line: string, block: Block, text: (block: Block) => string, locale: LetterLocale): boolean {
  const at = text(block);
  return (
    line.length <= longestSignatureLine &&
    [at, fromLine(at, line), behindComma(fromLine(at, line))].some((words) =>
      locale.titles.some(({ pattern }) => firstMatch(pattern, words)),
    )
  );
}

/** A title may stand on the second line of the name's own block. */
function fromLine(block: string, line: string): string {
  return block.slice(Math.max(0, block.length - line.length));
}

/** `Mara Quint, Director`: name and title on one line. */
const behindComma = (line: string): string => /^[^,]{3,60}, *(.+)$/u.exec(line)?.[1] ?? '';

function isName(line: string, locale: LetterLocale): boolean {
  const isTitled = locale.titles.some(({ pattern }) => firstMatch(pattern, fold(behindComma(line))));
  const bare = (isTitled ? line.slice(0, line.indexOf(',')) : line)
    .replace(/\s*\([^()]{1,60}\)\s*$/u, '')
    .replace(/,\s*$/u, '')
    .trim();
  const honorific = firstMatch(locale.honorific, bare);
  if (honorific && bare.length <= 80) return true;
  return looksLikeName(bare) && !locale.titles.some(({ pattern }) => firstMatch(pattern, bare));
}
