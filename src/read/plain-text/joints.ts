import type { Span } from '../../model/span.js';

/** A hyphen that parts a word, a number or an address at the end of a line; one behind a space is a dash. */
const partingHyphen = /[\p{L}\d][-\u2010\u2011]$/u;
const longest = 400;

/**
 * What stands between two lines that are one paragraph and is no white space between words: the end of a line behind a hyphen
 * (`UIT-`, `T A.1`; `…/maps-`, `27`), and the bars of a drawn table. A line end stays where no hyphen stands.
 */
export function betweenLines(text: string, end: number, start: number): readonly Span[] {
  const between = text.slice(end, start);
  if (between.length > longest || !/^[\s|]*$/.test(between)) return [];
  const isParted = partingHyphen.test(text.slice(Math.max(0, end - 2), end)) && /[\p{L}\d]/u.test(text[start] ?? '');
  if (isParted) return [{ start: end, end: start }];
  if (!between.includes('|')) return [];
  const line = end + between.indexOf('\n');
  return [
    { start: end, end: line },
    { start: line + 1, end: start },
  ].filter((span) => span.start < span.end);
}

/** Whether nothing but white space and bars stands between two parts of a cell: no word of another cell does. */
export const isNextInCell = (text: string, end: number, start: number): boolean =>
  start - end <= longest && /^[\s|]*$/.test(text.slice(end, start));
