import type { Span } from '../../model/span.js';
import { lineMark } from './line-marks.js';
import { length } from './line-parts.js';
import { isSpace } from './plain-lines.js';

/** Narrower columns hold words and names: nothing says that a line of them is full. */
export const shortestFullCell = 20;

/** Whether a line of a cell is broken at the width of its column: the first word of the next would not have fitted. */
export function isFullCell(text: string, line: Span, next: Span, width: number): boolean {
  if (lineMark(text, next.start, next.end)) return false;
  let end = next.start;
  while (end < next.end && !isSpace(text.charCodeAt(end))) end++;
  return width >= shortestFullCell && length(line) + 1 + end - next.start > width;
}
