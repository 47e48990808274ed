/** What stands beside, above and below the number of a page or the path of a file: the rest of that page's head or foot. */
import type { Block } from '../model/document.js';
import type { LetterLocale } from '../model/locale/letter.js';
import { firstMatch, matchesOf } from '../text/pattern.js';

/** Characters of a page's head beside its number. */
const longestHead = 60;
/** Characters behind the path of a file: its number, its days, who typed it. */
const longestBeside = 40;
/** Blocks above the text of a document among which its number stands. */
const longestFront = 24;

/** The document's name in short, on a line of its own. */
export function isOwnHead({ role, span, cell, number }: Block, folded: string, { names }: OwnName): boolean {
  return role === 'text' && !cell && !number && names(folded.slice(span.start, span.end).trim());
}

/**
 * The document's own number on the line behind a page number (`- 2 -`, `CA/187-F`). An annex that begins on a page of its own is told by
 * the same number (`ANNEX B (to TSB Circular 12)`); where it is said again on the next pages it is their head.
 *
 * @param said whether the same words stood further up
 */
export function isRunningHead(
  { role, span, cell }: Block,
  folded: string,
  locale: LetterLocale,
  said: (words: string) => boolean,
): boolean {
  const text = folded.slice(span.start, span.end).trim();
  if (role !== 'text' || cell || text.length > longestHead) return false;
  if (firstMatch(locale.annexHeading, text)?.index === 0 && !said(text)) return false;
  return locale.references.some(({ pattern }) => (firstMatch(pattern, text)?.[0].length ?? 0) * 10 >= text.length * 6);
}

const filePath = /^\s*(?:(?:[A-Z]:[\\/]|\\\\)\S|\S{2,80}[.](?:docx?|rtf|wpd|pdf)(?!\S))/i;
/** `12.06.96  rm`, `(321116)   22.04.22`: what has a figure, and the initials of who typed it. */
const figuresOrInitials = /\d|^\p{L}{1,4}(?:[/-]\p{L}{1,4})?$/u;

/** What stands behind a file path or page number on its line (the dates of a file) belongs to it. */
export function isBesidePage(page: Block | undefined, block: Block, source: string): boolean {
  const { start, end } = block.span;
  if (!page || block.role !== 'text' || end - start > longestBeside) return false;
  if (source.slice(page.span.end, start).includes('\n')) return false;
  const words = source.slice(start, end);
  if (!/\p{L}/u.test(words)) return true;
  const line = source.lastIndexOf('\n', start - 1) + 1;
  return (
    filePath.test(source.slice(line, Math.min(start, line + 200))) &&
    words.split(/\s+/).every((word) => figuresOrInitials.test(word))
  );
}

/** `TÉLÉFAX CR/61          Page 2/2`: what stands before the number of a page on its line, set apart from it, is the head of that page. */
export function isBeforePage(block: Block, page: Block, source: string): boolean {
  if (block.role !== 'text' || block.cell || page.cell || block.span.end - block.span.start > longestHead) return false;
  const between = source.slice(block.span.end, page.span.start);
  return /^[ \t]+$/.test(between) && !/[.;:,]\s*$/.test(source.slice(block.span.start, block.span.end));
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+(?:[/-][\p{L}\p{N}]+)*/gu) ?? [];

/** Whether a line names the document as heads of pages do, and whether it does so beside the number of a page. */
export interface OwnName {
  readonly names: (line: string) => boolean;
  readonly countsPages: (line: string) => boolean;
}

/**
 * Heads of pages name the document by the number that the lines above the text give it, and by words of theirs, which may be cut short:
 * `TSB Coll. 4/9`, `TSB 4/12 Addendum 1`, `CACE/512 Corr. 1`, `Circ. TSB 19, page 2`.
 *
 * @param from the index of the first block of running text
 */
export function ownName(
  blocks: readonly Block[],
  from: number,
  folded: string,
  { references, pageCount }: LetterLocale,
): OwnName {
  const front = blocks
    .slice(Math.max(0, from - longestFront), Math.max(0, from))
    .map(({ span }) => folded.slice(span.start, span.end));
  const numbers = new Set(
    front.flatMap((line) =>
      references.flatMap(({ pattern }) => {
        const match = firstMatch(pattern, line);
        const [number] = wordsOf(match?.groups?.number ?? '');
        // `CACE/512` is one word
        return match && number
          ? [number, ...wordsOf(match[0]).filter((word) => word.endsWith(`/${number}`) || word.endsWith(`-${number}`))]
          : [];
      }),
    ),
  );
  const printed = front.flatMap(wordsOf);
  const isPrinted = (word: string): boolean =>
    /\d/.test(word) ? printed.includes(word) : printed.some((whole) => whole.startsWith(word));
  const names = (line: string): boolean => {
    if (numbers.size === 0 || line.length > longestHead || /^\(|[.;:,]$/.test(line)) return false;
    const words = wordsOf(line);
    // `5 Inscription` in Circular 5 is a paragraph: a bare number leads no head
    const leads = words.length > 1 && /\p{L}/u.test(words[0] ?? '');
    return leads && words.some((word) => numbers.has(word)) && words.every(isPrinted);
  };
  const countsPages = (line: string): boolean =>
    numbers.size > 0 &&
    line.length <= longestHead &&
    // the whole reference beside a page number may also be an item of a list of letters, which is told elsewhere
    !references.some(({ pattern }) => firstMatch(pattern, line)) &&
    Array.from(matchesOf(pageCount, line)).some(({ index, 0: count }) =>
      names(
        `${line.slice(0, index)} ${line.slice(index + count.length)}`.replace(/^[\s,|\u2013-]+|[\s,|\u2013-]+$/gu, ''),
      ),
    );
  return { names, countsPages };
}
