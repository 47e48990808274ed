import type { Block } from '../model/document.js';
import type { LetterLocale } from '../model/locale/letter.js';
import { firstMatch } from '../text/pattern.js';
import { ownNumberTest } from './own-number-heads.js';

/** A page number and a reference. */
const longestHead = 66;
/** A telefax has the number to the left, the page in the middle and the date of the letter to the right. */
const longestSpacedHead = 140;
const closedUp = (line: string): string => line.trim().replace(/ {2,}/g, ' ');

/** `Circulaire TSB 52 - 2 - 22 novembre 1993`: the number of the letter, the page, and a day with its year. */
const datedHead = /^(?<named>\p{L}[^,;:()]{2,40}?) - ?(?<page>\d{1,3}) ?- (?=[^,;:()]{6,28}$)[^,;:()]*(?:19|20)\d\d$/u;

/**
 * Page number and reference on one line (`- 2 - CR/400`), which Markdown takes for an item of a list: the same reference
 * whatever the page, and the pages in their order. A list of circulars names others, one below the other.
 *
 * @param text the index of the first block of running text
 */
export function numberedHeads(
  blocks: readonly Block[],
  text: number,
  folded: string,
  locale: LetterLocale,
): Set<Block> {
  const isOwn = ownNumberTest(blocks, text, ({ span }) => folded.slice(span.start, span.end), locale);
  const heads: {
    readonly block: Block;
    readonly at: number;
    readonly page: number;
    readonly named: string;
    readonly least: number;
    /** The day and year behind the page, where the number is not printed above the text. */
    readonly unproved: string | null;
  }[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.role !== 'text' || block.cell || block.span.end - block.span.start > longestSpacedHead) continue;
    const line = closedUp(folded.slice(block.span.start, block.span.end));
    if (line.length > longestHead) continue;
    const dated = datedHead.exec(line);
    const { page, leaf, named = '' } = (dated ?? firstMatch(locale.numberedHead, line))?.groups ?? {};
    const isReference = locale.references.some(
      ({ pattern }) => (firstMatch(pattern, named)?.[0].length ?? 0) * 10 >= named.trim().length * 8,
    );
    // a day behind the page may be that of another circular in a list: the number is the letter's own
    const isProved = isOwn(named) || (isReference && (!dated || isPrintedAbove(named, blocks.slice(0, text), folded)));
    if (named === '' || (!isProved && !isReference)) continue;
    const unproved = isProved ? null : line.slice(line.lastIndexOf('- '));
    heads.push({ block, at, page: Number(page ?? leaf), named: named.trim(), least: dated ? 1 : 2, unproved });
  }
  const inOrder = heads.every(({ at, page, named, least }, index) => {
    const before = heads[index - 1];
    return before ? named === before.named && page > before.page && at > before.at + 1 : page >= least;
  });
  // one number on one day, page after page: a list of circulars has others; once alone it may be anything
  const isSure = heads.every(
    ({ unproved }) => unproved === null || (heads.length > 1 && heads.every((other) => other.unproved === unproved)),
  );
  return new Set(inOrder && isSure ? heads.map(({ block }) => block) : []);
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a line of the letter's head has all the words of a reference, in whatever print. */
const isPrintedAbove = (named: string, head: readonly Block[], folded: string): boolean =>
  head.some(({ span }) => {
    const printed = new Set(wordsOf(folded.slice(span.start, Math.min(span.end, span.start + 2 * longestSpacedHead))));
    return wordsOf(named).every((word) => printed.has(word));
  });
