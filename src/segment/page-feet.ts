import type { Block } from '../model/document.js';
import type { LetterLocale } from '../model/locale/letter.js';
import { firstMatch, type Pattern, shape, withoutMatches } from '../text/pattern.js';

/** A longer line is text. */
const longestFoot = 120;
/** Words that name an office or a file may stand beside a page number; a sentence has more. */
const longestRest = 30;

/** Blocks that stand on one line of the page: `Circulaire TSB 41`, a tab, `page 1/2`. */
export function linesOf(blocks: readonly Block[], source: string): Block[][] {
  const lines: Block[][] = [];
  for (const block of blocks) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    const isBeside =
      last !== undefined &&
      !block.cell &&
      !last.cell &&
      block.role === 'text' &&
      last.role === 'text' &&
      !source.slice(last.span.end, block.span.start).includes('\n') &&
      last.span.end < block.span.start;
    if (isBeside) line?.push(block);
    else lines.push([block]);
  }
  return lines;
}

const without = (words: string, rules: readonly { readonly pattern: Pattern }[]): string =>
  rules.reduce((rest, { pattern }) => withoutMatches(pattern, rest), words).trim();

const wordsOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** What is left of a line without references, page counts, offices and what parts them. */
const restOf = (line: string, { references, issuers, pageCount }: LetterLocale): string =>
  wordsOf(without(withoutMatches(pageCount, without(line, references)), issuers));

const isNumber = (word: string): boolean => /^\d+$/.test(word);

/** The house's address on the net, between bullets or with a page number parted from it: `www.itu.int • 3`, `2 | http://…`. */
const addressedFoot = shape(
  String.raw`^(?:\d{1,3} ?[•·|-] ?(?:https?://|www\.)\S{3,80}|(?:https?://|www\.)\S{3,80} ?[•·|-] ?\d{1,3}|[•·|-] ?(?:https?://|www\.)\S{3,80} ?[•·|-])$`,
);

/** A line that counts pages and says nothing else but which letter it is of, and whose. */
export function isNumberedFoot(words: string, locale: LetterLocale): boolean {
  const line = words.trim();
  if (addressedFoot.test(line)) return true;
  if (line.length > longestFoot || !firstMatch(locale.pageCount, line)) return false;
  const unnamed = without(line, locale.references);
  const count = firstMatch(locale.pageCount, unnamed)?.[0];
  if (count === undefined) return false;
  // `TSB 4/13` is the number of a letter: two figures count pages by themselves or behind the whole reference.
  const isBare = !/\p{L}|-/u.test(count);
  if (isBare && unnamed === line && wordsOf(withoutMatches(locale.pageCount, line)) !== '') return false;
  const rest = restOf(line, locale);
  // An acronym and a number beside a page number are a reference in short: `TSB 41 - page 2`; a day and a year are none.
  const isReference = /^[\p{Lu}\d ]+$/u.test(rest) && /\d/.test(rest) && rest.split(' ').filter(isNumber).length <= 1;
  return rest === '' || (rest.length <= longestRest && isReference);
}

/** The blocks of all lines that count pages. */
export function numberedFeet(
  blocks: readonly Block[],
  folded: string,
  source: string,
  locale: LetterLocale,
): Set<Block> {
  const lines = linesOf(blocks, source);
  const named = lines.map((line): string | null => {
    const [first] = line;
    const last = line.at(-1);
    if (!first || !last || line.some(({ role, cell, number }) => role !== 'text' || cell || number)) return null;
    const words = folded.slice(first.span.start, last.span.end);
    // a telefax parts day, sender and page by as much room as columns have
    const isHead =
      line.length > 1 && locale.pageNoise.some((rule) => firstMatch(rule, words)?.[0].length === words.length);
    return isHead || isNumberedFoot(words, locale) ? referenceIn(words, locale) : null;
  });
  // A line below the other with another letter's number: a list of letters, as a page has text between its head and its foot.
  const isListed = (at: number): boolean =>
    [named[at - 1], named[at + 1]].some(
      (other) => other != null && other !== '' && named[at] !== '' && other !== named[at],
    );
  return new Set(lines.filter((_, at) => named[at] !== null && !isListed(at)).flat());
}

/** The number of a letter that a line names; empty where it names none. */
const referenceIn = (words: string, { references }: LetterLocale): string =>
  references.flatMap(({ pattern }) => firstMatch(pattern, words)?.[0] ?? [])[0] ?? '';

/** Most lines that a page ends and begins with. */
const mostLines = 6;

export interface SentenceFeet {
  /** Known to be heads and feet of pages. */
  readonly pages: readonly boolean[];
  /** Whether a paragraph may go on with another one behind it. */
  readonly mayBeCut: (before: Block) => boolean;
  /** Whether it goes on with that one. */
  readonly isCut: (before: Block, after: Block) => boolean;
  /** Whether a line is the call of a resolution (`décide`), which comes again in each. */
  readonly isCall: (block: Block) => boolean;
  /** How often a line comes, its figures aside. */
  readonly count: (block: Block) => number;
  /** Whether a line could stand at the foot of a page: telephone numbers, an address, the number of a letter. */
  readonly looks: (words: string) => boolean;
}

/**
 * Lines between the two halves of a sentence, set apart from both: the foot of a page where one of them counts pages, comes again, or
 * says that the text goes on, and the others look like one.
 */
export function sentenceFeet(
  blocks: readonly Block[],
  folded: string,
  locale: LetterLocale,
  { pages, mayBeCut, isCut, isCall, count, looks }: SentenceFeet,
): boolean[] {
  const all = [...pages];
  const words = ({ span }: Block): string => folded.slice(span.start, span.end).trim();
  const couldBe = (block: Block, at: number): boolean =>
    all[at] === true ||
    (block.role !== 'text' ? true : !block.cell && !block.number && words(block).length <= longestFoot);
  // A telephone number or the name of an office by itself is no foot; beside what only a foot has, it is one.
  const isCertain = (block: Block, at: number): boolean =>
    all[at] === true || (count(block) > 1 && !isCall(block)) || firstMatch(locale.goesOverleaf, words(block)) !== null;
  const looked = new Map<Block, boolean>();
  const looksLikeFoot = (block: Block): boolean => {
    const known = looked.get(block) ?? (looks(words(block)) || restOf(words(block), locale) === '');
    looked.set(block, known);
    return known;
  };
  // `… s'inscrire à l'adresse` and, below the number of the next page, `https://www.itu.int/go/x.`: the end of the sentence, no part of the head
  const endsSentence = (block: Block): boolean => /[^.][.,;]$/.test(words(block));
  const isFoot = (block: Block, at: number): boolean =>
    isCertain(block, at) || block.role !== 'text' || (!endsSentence(block) && looksLikeFoot(block));
  for (let at = 0; at + 2 < blocks.length; at++) {
    const before = blocks[at] as Block;
    if (all[at] || !mayBeCut(before)) continue;
    let to = at + 1;
    while (
      to < blocks.length &&
      to - at <= mostLines &&
      couldBe(blocks[to] as Block, to) &&
      (isFoot(blocks[to] as Block, to) || !isCut(before, blocks[to] as Block))
    )
      to++;
    const after = blocks[to];
    if (!after || to === at + 1 || to - at > mostLines || !isCut(before, after)) continue;
    const between = blocks.slice(at + 1, to);
    const isApart =
      ((between[0]?.gap ?? 0) > 0 && (after.gap ?? 0) > 0) || between.some((_, index) => all[at + 1 + index]);
    const isSure = between.some((block, index) => isCertain(block, at + 1 + index));
    if (isApart && isSure && between.every((block, index) => isFoot(block, at + 1 + index))) all.fill(true, at + 1, to);
  }
  return all;
}
