import type { Block } from '../model/document.js';
import type { LetterLocale } from '../model/locale/letter.js';
import { firstMatch } from '../text/pattern.js';
import { withUnionCode } from '../text/union-code.js';

const longestNumber = 40;
/** Blocks above the text of a document among which its number stands. */
const longestFront = 24;
/** A number and nothing else, as heads of pages print it: `C26/18-F`, `PP-26/41(Add.2)-F`. */
const numberAlone =
  /^[A-Z][A-Z0-9-]{0,9}\/(?:[A-Z]{2,5}\/){0,2}\d{1,4}(?:\/\d{1,3})? ?(?:\([^()]{2,12}\) ?){0,2}(?:- ?[A-Z])?$/;

/** A number without its language and without what is said of a revision or addendum. */
const bare = (number: string): string =>
  number
    .replace(/\([^()]*\)/g, '')
    .replace(/ ?- ?[A-Z]$/, '')
    .replace(/[ -]+/g, '')
    .toUpperCase();

/**
 * Lines within the text that are the document's own number and nothing else: the head of a page, also where it comes but once.
 *
 * @param from the index of the first block of running text: the number above it is that of the letterhead
 */
export function ownNumberHeads(
  blocks: readonly Block[],
  from: number,
  words: (block: Block) => string,
  locale: LetterLocale,
): Set<Block> {
  const heads = new Set<Block>();
  const isOwn = ownNumberTest(blocks, from, words, locale);
  for (const block of blocks.slice(Math.max(0, from))) {
    if (block.role !== 'text' || block.cell || block.number || block.span.end - block.span.start > longestNumber)
      continue;
    if (isOwn(words(block))) heads.add(block);
  }
  return heads;
}

/** Whether words are the number by which the lines above the text name the document, and nothing else. */
export function ownNumberTest(
  blocks: readonly Block[],
  from: number,
  words: (block: Block) => string,
  locale: LetterLocale,
): (line: string) => boolean {
  const front = blocks.slice(Math.max(0, from - longestFront), Math.max(0, from)).map(words);
  const own = ownNumbers(front, locale);
  return (line) => own.size > 0 && numberAlone.test(line.trim()) && own.has(bare(line.trim()));
}

/** The numbers by which the lines above the text name the document; that of a conference with the conference before it. */
function ownNumbers(front: readonly string[], locale: LetterLocale): Set<string> {
  const own = new Set<string>();
  const series = front.flatMap((line) => {
    const printed = firstMatch(locale.conference, line)?.groups?.series;
    // The heads of pages have the Union's code in every language.
    return printed === undefined ? [] : [printed, withUnionCode(printed, locale.unionCodes)];
  });
  for (const line of front) {
    for (const { pattern } of locale.references) {
      const { series: printed = '', number } = firstMatch(pattern, line)?.groups ?? {};
      if (number !== undefined) for (const name of [number, `${printed}/${number}`]) own.add(bare(name));
    }
    const document = firstMatch(locale.conferenceDocument, line)?.groups?.number;
    if (document !== undefined) for (const conference of series) own.add(bare(`${conference}/${document}`));
  }
  return own;
}
