import type { Block } from '../model/document.js';
import type { LetterLocale } from '../model/locale/letter.js';
import type { Span } from '../model/span.js';
import { readLabel } from '../text/label.js';
import { closedUp } from '../text/letter-spacing.js';
import { linesOf } from '../text/lines.js';
import { looksLikeName } from '../text/name.js';
import { firstMatch } from '../text/pattern.js';
import { isClosingFormula } from './formulas.js';

/** A signature is a few short lines; further up it is running text. */
const signatureBlocks = 8;
const longestSignatureLine = 160;

/**
 * Index of the block after the body: the closing formula, or, in a letter or report without one, the signature,
 * the `Annexe: 1` line or the distribution list.
 */
export function endOfBody(
  blocks: readonly Block[],
  source: string,
  text: (block: Block) => string,
  range: Span,
  locale: LetterLocale,
): number {
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
    if (firstMatch(locale.distribution, words))
      return Math.min(index, signatureStart(blocks, source, text, { ...range, end: index }, locale));
    if (copies && firstMatch(copies, words)) listed ??= index;
  }
  // `Copie:` below a signature; where no signature stands above it, it is a line of the text.
  const signed = listed && signatureStart(blocks, source, text, { ...range, end: listed }, locale);
  if (signed !== null && signed !== listed) return signed;
  return signatureStart(blocks, source, text, range, locale);
}

function signatureStart(
  blocks: readonly Block[],
  source: string,
  text: (block: Block) => string,
  range: Span,
  locale: LetterLocale,
): number {
  let end = range.end;
  while (end > range.start && isAfterSignature(blocks[end - 1] as Block, text, locale)) end--;
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
  if (name === null || !(titled || signed)) return end;
  // The lines above the name belong to it only where they sign or title.
  const lead = [...Array(name - start).keys()].map((offset) => start + offset);
  const own = lead.find((at) => {
    const words = text(blocks[at] as Block);
    return firstMatch(locale.signed, words) !== null || locale.titles.some(({ pattern }) => firstMatch(pattern, words));
  });
  return own ?? name;
}

function isAfterSignature(block: Block, text: (block: Block) => string, locale: LetterLocale): boolean {
  if (block.role !== 'text') return true;
  const words = text(block);
  return !/\p{L}/u.test(words) || firstMatch(locale.enclosures, closedUp(words) ?? words) !== null;
}

function isTitle(line: string, block: Block, text: (block: Block) => string, locale: LetterLocale): boolean {
  const at = text(block);
  return (
    line.length <= longestSignatureLine &&
    locale.titles.some(({ pattern }) => firstMatch(pattern, at) || firstMatch(pattern, fromLine(at, line)))
  );
}

/** A title may stand on the second line of the name's own block. */
function fromLine(block: string, line: string): string {
  return block.slice(Math.max(0, block.length - line.length));
}

function isName(line: string, locale: LetterLocale): boolean {
  const bare = line
    .replace(/\s*\([^()]{1,60}\)\s*$/u, '')
    .replace(/,\s*$/u, '')
    .trim();
  const honorific = firstMatch(locale.honorific, bare);
  if (honorific && bare.length <= 80) return true;
  return looksLikeName(bare) && !locale.titles.some(({ pattern }) => firstMatch(pattern, bare));
}
