import type { Block } from '../model/document.js';
import { linesOf } from './page-feet.js';

/** The number of a file and the days when it was made and printed: `12A3-F`, a tab, `04.02.26`, a tab, `05.02.26`. */
const fileAndDates = /^(?=\S*\d)\S{3,40}(?:\s+\d{1,2}([./-])\d{1,2}\1(?:\d{2}|\d{4})){1,2}$/;
const longest = 80;

/**
 * The blocks of lines at the foot of a page that name the file and its days: beside what only a page has, or again and again.
 * A row of a table looks like one and is not.
 */
export function fileFeet(blocks: readonly Block[], source: string, isOfPage: (block: Block) => boolean): Set<Block> {
  const lines = linesOf(blocks, source);
  const feet = lines.filter((line, index) => {
    const [first, last] = [line[0] as Block, line.at(-1) as Block];
    if (line.some(({ role, cell, number }) => role !== 'text' || cell || number)) return false;
    if (last.span.end - first.span.start > longest) return false;
    if (!fileAndDates.test(source.slice(first.span.start, last.span.end).trim())) return false;
    const beside = [lines[index - 1]?.at(-1), first, lines[index + 1]?.[0]];
    return beside.some((block) => block !== undefined && isOfPage(block));
  });
  return new Set(feet.flat());
}
