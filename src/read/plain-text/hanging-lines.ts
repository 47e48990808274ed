import { lineMark } from './line-marks.js';
import {
  beginsInLowerCase,
  head,
  isEnd,
  isWide,
  longestColumn,
  openEnd,
  rightEdge,
  shortestRunOn,
  tail,
} from './line-shapes.js';
import { isBrimful, isFull, type Wrapping } from './line-width.js';
import type { Line } from './plain-lines.js';

/** Whether a line stands where the text behind a label does, below others that do, and no sentence has ended. */
export function hangsBelow(text: string, line: Line, next: Line, first: Line, wrapping: Wrapping): boolean {
  const { width } = wrapping;
  const label = lineMark(text, first.start, first.end);
  if (label === null || label.weak) return false;
  const isTabbed = label.tabbed && next.tabs > 0;
  // A sentence may end at the very width of a line that others follow.
  const isLong = next.end - next.start > shortestRunOn;
  if (isEnd(text, line) && !(isTabbed && isLong && /[.!?]$/.test(tail(text, line)) && isBrimful(text, line, wrapping)))
    return false;
  if (first.tabs + next.tabs > 0 && !isTabbed) return false;
  const column = isTabbed
    ? rightEdge(text, { ...first, end: first.start + label.length })
    : first.column + label.length;
  const isBelow = line === first ? rightEdge(text, line) > longestColumn : line.column === column;
  if (next.column !== column) return false;
  // `…,` over `décide`: of a line that is not filled a comma is the end, and below one that is, a call has no end of its own.
  if (tail(text, line).endsWith(','))
    return (
      isTabbed &&
      (isWide(text, next, width) || isEnd(text, next) || /[,:)]$/u.test(tail(text, next))) &&
      isFull(text, line, next, wrapping) &&
      isWide(text, line, width)
    );
  // A row of short cells begins with a capital on each of its lines.
  if (isTabbed) return isBelow || isWide(text, line, width) || beginsInLowerCase.test(head(text, next));
  return isBelow;
}

/** A paragraph without a mark may have all lines but its first further in: the sentence that a full line leaves open goes on there. */
export const hangsOpen = (text: string, line: Line, next: Line, first: Line): boolean =>
  line === first &&
  line.tabs + next.tabs === 0 &&
  next.column - line.column <= deepestHanging &&
  !/[.!?:;,]$/.test(tail(text, line)) &&
  (openEnd.test(tail(text, line)) || beginsInLowerCase.test(head(text, next)));

const deepestHanging = 10;
