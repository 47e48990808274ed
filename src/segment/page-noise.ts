import type { Block, Noise } from '../model/document.js';
import type { LetterLocale } from '../model/locale/letter.js';
import type { Span } from '../model/span.js';
import { isAddressStrip, isRestOfStrip } from '../text/address-strips.js';
import { once } from '../text/once.js';
import { firstMatch } from '../text/pattern.js';
import { isResolutionCall } from '../text/resolution-call.js';
import { joinTornTables } from './torn-tables.js';
import { settleNotes } from './foot-notes.js';
import { numberedHeads } from './numbered-heads.js';
import { ownNumberHeads } from './own-number-heads.js';
import { endsClause, isBrokenOff, isCut, mayBeCut } from './cut-paragraphs.js';
import { fileFeet } from './file-feet.js';
import { numberedFeet, sentenceFeet } from './page-feet.js';
import { isSalutation } from './formulas.js';
import { restsOfReferences } from './reference-rests.js';
import type { SegmentLocale } from './locale.js';
import { isBeforePage, isBesidePage, isOwnHead, isRunningHead, ownName } from './running-heads.js';

/** Cells of a footer: three or four lines in up to three columns. */
const longestFooterTable = 12;
/** A paragraph of running text is at least this long. */
const shortestText = 150;
const longestFootLine = 120;
/** A line that comes again on each page. */
const longestRepeated = 60;
/** Lines of a foot above its address. */
const mostFootLines = 4;

/**
 * Finds page headers and footers that a conversion left between the paragraphs (`- 2 -`, file paths, the
 * Union's address) and joins a paragraph that one of them cut in two; the footer inside is noise.
 */
export function settlePages(
  read: readonly Block[],
  folded: string,
  source: string,
  { letter: locale, paragraphs, dates }: Pick<SegmentLocale, 'letter' | 'paragraphs' | 'dates'>,
): { blocks: Block[]; noise: Noise[] } {
  const isCall = (block: Block): boolean =>
    isResolutionCall(folded.slice(block.span.start, block.span.end), paragraphs);
  const cut = (before: Block, after: Block): boolean =>
    isCut(before, after, source, folded, { letter: locale, dates }) && !(endsClause(before, source) && isCall(after));
  const settled: Block[] = [];
  const tested = read.map(pageTest(read, folded, source, locale));
  const { blocks, noise: noteMarks } = settleNotes(read, source, tested);
  const noise: Noise[] = [...noteMarks];
  const neighbours = footNeighbours(blocks, tested, folded, locale);
  const pages = sentenceFeet(blocks, folded, locale, {
    pages: neighbours,
    mayBeCut: (block) => mayBeCut(block, source),
    isCut: cut,
    isCall,
    count: repetitions(blocks, folded),
    looks: (words) => isFootLine(words, locale) || isPageLine(words, locale),
  });
  const running = firstText(blocks, folded, locale);
  const own = ownName(blocks, running, folded, locale);
  const torn = new Set<Block>();
  const words = ({ span }: Block): string => folded.slice(span.start, span.end);
  const firstAt = once(() => new Map(blocks.map((block, at) => [words(block).trim(), at] as const).toReversed()));
  let pending: Block[] = [];
  let isPageMark = false;
  for (const [index, block] of blocks.entries()) {
    if (
      (pages[index] && block.role !== 'note') ||
      isBesidePage(pending.at(-1), block, source) ||
      (index > running && pages[index + 1] && isBeforePage(block, blocks[index + 1] as Block, source)) ||
      (index > running && (isPageMark || pages[index + 1]) && isOwnHead(block, folded, own)) ||
      (isPageMark && isRunningHead(block, folded, locale, (head) => (firstAt().get(head) ?? index) < index))
    ) {
      pending.push({ ...block, role: 'page-footer' });
      isPageMark = true;
      continue;
    }
    // A comment that a converter leaves at the end of a page, and the notes above it.
    if (block.role === 'page-footer' || block.role === 'note') {
      pending.push(block);
      continue;
    }
    const previous = settled.at(-1);
    if (previous && (isBrokenOff(previous, block, source) || (pending.length > 0 && cut(previous, block)))) {
      settled[settled.length - 1] = { ...previous, span: { start: previous.span.start, end: block.span.end } };
      for (const { span } of pending) noise.push({ ...span, kind: 'page' });
      for (const page of pending) if (page.role === 'note') settled.push(page);
    } else {
      for (const page of pending) settled.push(page);
      if (block.cell && pending.length > 0) torn.add(block);
      settled.push(block);
    }
    pending = [];
    isPageMark = false;
  }
  for (const page of pending) settled.push(page);
  // The marks of the notes were found first, and what cuts paragraphs between and above them after.
  return { blocks: joinTornTables(settled, words, torn), noise: noise.sort((a, b) => a.start - b.start) };
}

/**
 * A foot of several lines: what only an address has (`Place des Nations`), and above and below it, without a blank line
 * between, the office's name, telephone, web site and country. Above the text such lines are a letterhead.
 *
 * @param pages which of the blocks are known to be page headers and footers
 */
function footNeighbours(
  blocks: readonly Block[],
  pages: readonly boolean[],
  folded: string,
  locale: LetterLocale,
): boolean[] {
  const all = [...pages];
  const words = ({ span }: Block): string => folded.slice(span.start, span.end);
  const text = firstText(blocks, folded, locale);
  if (text < 0) return all;
  const isInFoot = (line: string): boolean =>
    isFootLine(line, locale) || (line.length <= longestFootLine && (isAddressStrip(line) || isRestOfStrip(line)));
  const joins = (block: Block | undefined): boolean =>
    block?.role === 'text' && !block.cell && isInFoot(words(block).trim());
  const spacing = usualGap(blocks);
  const gapOf = (at: number): number => blocks[at]?.gap ?? 0;
  for (let index = text; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    if (!all[index]) continue;
    // Of an address in columns the last cell may be any.
    if (!block.cell && !firstMatch(locale.footAddress, words(block)) && !isInFoot(words(block).trim())) continue;
    // A converter parts the columns of the address by blank lines: `Téléphone …`, `Télex …`, `www.itu.int`.
    if (joins(blocks[index + 1]) && gapOf(index + 1) <= spacing + 1) all[index + 1] = true;
    let first = index;
    while (first > Math.max(text, index - mostFootLines) && gapOf(first) <= spacing && joins(blocks[first - 1]))
      first--;
    // A foot is set apart from the text; where nothing shows it, the lines above may end a signature.
    if (gapOf(first) > spacing || (spacing > 0 && all[first - 1])) all.fill(true, first, index);
  }
  return all;
}

/** Blank lines between all paragraphs but a few: some converters put one behind each, the lines of a foot among them. */
function usualGap(blocks: readonly Block[]): number {
  const first = blocks.slice(1).filter(({ role, cell }) => role === 'text' && (cell?.column ?? 0) === 0);
  return first.filter(({ gap = 0 }) => gap === 0).length * 20 <= first.length ? 1 : 0;
}

/** The index of the first block of running text; a letterhead stands above it. */
function firstText(blocks: readonly Block[], folded: string, locale: LetterLocale): number {
  return blocks.findIndex(({ role, span }) => {
    const words = folded.slice(span.start, span.end);
    return role === 'text' && (words.length >= shortestText || isSalutation(words, locale));
  });
}

/** Whether a line is one that only the head or foot of a page has. */
export function isPageLine(words: string, { pageNoise, footAddress }: LetterLocale): boolean {
  return firstMatch(footAddress, words) !== null || pageNoise.some((rule) => firstMatch(rule, words));
}

function isFootLine(line: string, locale: LetterLocale): boolean {
  // `itumail@itu.int   •   www.itu.int`: the sign between two parts of a foot goes with the second.
  const words = line.replace(/^[\u2022\u00b7|-] */u, '');
  if (words.length > longestFootLine) return false;
  if (firstMatch(locale.footLine, words)) return true;
  return locale.issuers.some(({ pattern }) => {
    const match = firstMatch(pattern, words);
    return match?.index === 0 && match[0].length * 10 >= words.trim().length * 7;
  });
}

const withoutFigures = (words: string): string => words.replace(/\d+/g, '#').trim();

/** How often each short line comes, its figures aside. */
function repetitions(blocks: readonly Block[], folded: string): (block: Block) => number {
  const lines = new Map<string, number>();
  const words = ({ span }: Block): string => withoutFigures(folded.slice(span.start, span.end));
  for (const block of blocks) {
    if (block.role !== 'text' || block.span.end - block.span.start > longestRepeated) continue;
    lines.set(words(block), (lines.get(words(block)) ?? 0) + 1);
  }
  return (block) => (block.span.end - block.span.start > longestRepeated ? 0 : (lines.get(words(block)) ?? 0));
}

function pageTest(
  blocks: readonly Block[],
  folded: string,
  source: string,
  locale: LetterLocale,
): (block: Block) => boolean {
  const count = repetitions(blocks, folded);
  const seen = new Set<string>();
  const words = (span: Span): string => folded.slice(span.start, span.end).trim();
  const running = firstText(blocks, folded, locale);
  const own = ownNumberHeads(blocks, running, ({ span: { start, end } }) => folded.slice(start, end), locale);
  const { countsPages } = ownName(blocks, running, folded, locale);
  const counted = new Set(blocks.slice(running + 1).filter(({ span }) => countsPages(words(span))));
  const feet = numberedFeet(blocks, folded, source, locale);
  const files = fileFeet(blocks, source, (block) => {
    const line = folded.slice(block.span.start, block.span.end);
    return isPageLine(line, locale) || count(block) > 1;
  });
  const numbers = loneNumbers(blocks, folded, source);
  const heads = numberedHeads(blocks, running, folded, locale);
  const footers = footerTables(blocks, folded, locale);
  const rests = restsOfReferences(blocks, running, words, locale);
  return (block) => {
    const { role, span, cell, number } = block;
    if (rests.has(block)) return false;
    if ((cell && footers.has(cell.table)) || heads.has(block)) return true;
    if (role !== 'text' || cell || number || span.end - span.start > 300) return false;
    if ([numbers, feet, files, own, counted].some((found) => found.has(block))) return true;
    const text = folded.slice(span.start, span.end);
    if (isPageLine(text, locale)) return true;
    // A running head is the document's own number, again and again; the first time it may head the letter.
    const again = seen.has(words(span));
    seen.add(words(span));
    return (
      again &&
      count(block) > 1 &&
      locale.references.some(({ pattern }) => firstMatch(pattern, text)?.[0].length === text.length)
    );
  };
}

/**
 * The Union's address at the foot of a page stands in columns: a small table with more than one cell that only a footer has. Above
 * the text the same address may share its columns with the date and the reference: there a footer holds nothing else, and the head
 * has other numbers; the only ones are those of the letter (`Place des Nations      Téléphone: +41 22 …`, in the head of the eighties).
 */
function footerTables(blocks: readonly Block[], folded: string, locale: LetterLocale): Set<number> {
  const tables = new Map<number, Block[]>();
  const above = new Set<number>();
  const text = firstText(blocks, folded, locale);
  for (const [at, block] of blocks.entries()) {
    if (!block.cell) continue;
    if (at < text) above.add(block.cell.table);
    const own = tables.get(block.cell.table);
    if (own) own.push(block);
    else tables.set(block.cell.table, [block]);
  }
  const numbers = locale.labels.filter(({ label }) => label === 'telephone' || label === 'fax');
  const isNumber = (words: string): boolean =>
    numbers.some(({ pattern }) => firstMatch(pattern, words.trim()) !== null);
  const hasNumberBeside =
    (table: number) =>
    ({ cell, span }: Block): boolean =>
      cell?.table !== table && isNumber(folded.slice(span.start, span.end));
  const isFooter = ([table, own]: readonly [number, readonly Block[]]): boolean => {
    if (own.length > longestFooterTable) return false;
    const cells = own.map(({ span }) => folded.slice(span.start, span.end));
    // `2/11` is a page number on a line of its own, and a Question in a table.
    const lines = cells.filter((line) => /\p{L}{4}/u.test(line));
    const address = lines.filter((line) => isPageLine(line, locale));
    if (address.length > 1 && !above.has(table)) return true;
    if (above.has(table) && cells.some(isNumber) && !blocks.slice(0, text).some(hasNumberBeside(table))) return false;
    return address.length > 0 && lines.every((line) => address.includes(line) || isFootLine(line, locale));
  };
  return new Set([...tables].filter(isFooter).map(([table]) => table));
}

/** Numbers alone on their lines that count pages: each one more than the one before, not every one in a table of figures. */
function loneNumbers(blocks: readonly Block[], folded: string, source: string): Set<Block> {
  const alone = (start: number): boolean => source.slice(source.lastIndexOf('\n', start - 1) + 1, start).trim() === '';
  const lone = blocks.filter(
    ({ role, span, cell, number }) =>
      role === 'text' &&
      !cell &&
      !number &&
      span.end - span.start <= 3 &&
      /^\d{1,3}$/.test(folded.slice(span.start, span.end)) &&
      alone(span.start),
  );
  const value = (block: Block): number => Number(folded.slice(block.span.start, block.span.end));
  const counting = lone.every(
    (block, at) => value(block) === (at === 0 ? value(block) : value(lone[at - 1] as Block) + 1),
  );
  return new Set(counting && lone.length > 0 && value(lone[0] as Block) <= 2 ? lone : []);
}
