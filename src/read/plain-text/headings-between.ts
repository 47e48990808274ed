import { lineMark } from './line-marks.js';
import { head, isEnd, shortestRunOn } from './line-shapes.js';
import { isFull, type Wrapping } from './line-width.js';
import type { Line } from './plain-lines.js';

/** Longest line that heads the text below it without a blank line around it. */
const longestHeading = 50;

/**
 * `Brevets`, between a line that ends its sentence and one that begins another: were it the rest of the paragraph above, the words
 * of the next line would have stood on it.
 */
export function isHeadingBetween(
  text: string,
  [above, line, below]: readonly [Line, Line, Line | undefined],
  wrapping: Wrapping,
): boolean {
  if (below === undefined || below.gap > 0 || below.start === below.end) return false;
  if (line.end - line.start > longestHeading || below.end - below.start <= shortestRunOn) return false;
  if (!isEnd(text, above) || !/[\p{L}\d)]$/u.test(text.slice(line.start, line.end))) return false;
  const begins = [line, below].every(
    (each) => /^["\u00ab\u201c(]?\p{Lu}/u.test(head(text, each)) && lineMark(text, each.start, each.end) === null,
  );
  return begins && line.column === below.column && !isFull(text, line, below, wrapping);
}
