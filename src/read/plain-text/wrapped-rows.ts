import { lineMark } from './line-marks.js';
import { beginsInLowerCase, isCapitals, openEnd, tail, head } from './line-shapes.js';
import { isFull, type Wrapping } from './line-width.js';
import type { Line } from './plain-lines.js';

/** Shorter cells at the end of a row are values, which fill no line. */
const shortestWrappedCell = 25;
const lastCell = (text: string, { start, end }: Line): number =>
  end - 1 - text.slice(start, end).lastIndexOf('\t') - start;

/**
 * Whether a line goes on with the last cell of the one above it, which was wrapped as a whole with its tabs: a program that puts the
 * cells of a row on one line begins the rest at the margin.
 */
export const goesOnAsWhole = (text: string, line: Line, next: Line, wrapping: Wrapping): boolean =>
  next.gap === 0 &&
  line.start < line.end &&
  next.start < next.end &&
  next.tabs === 0 &&
  next.column <= line.column &&
  !text.slice(next.start, next.end).includes('\t') &&
  isFull(text, line, next, wrapping) &&
  (beginsInLowerCase.test(head(text, next)) ||
    openEnd.test(tail(text, line)) ||
    (wrapping.blankLines && lastCell(text, line) >= shortestWrappedCell && !isCapitals(head(text, next)))) &&
  lineMark(text, next.start, next.end)?.weak !== false;
