/** Lines of running text in capitals, with the small letters by which it is seen that a sentence goes on. */
import {
  type CapitalsPart,
  inSmallLetters,
  type Keeps,
  runningCapitals,
  withParts,
} from '../../text/running-capitals.js';
import { lineMark } from './line-marks.js';
import { isEnd, rightEdge, tail } from './line-shapes.js';
import type { Line } from './plain-lines.js';

/** A line that ends before this share of the longest ended itself: what stands below it begins anew. */
const leastFilled = 0.7;

interface Part extends CapitalsPart {
  readonly lines: readonly Line[];
}

/**
 * Where the text of a line begins; `T. ABERNATHY` begins with an initial, and so do the lines of a signature. `2 THE BOARD` is a number below
 * a line that ends something, and a date or quantity below another.
 */
function textStartOf(text: string, { start, end }: Line, above: Line | undefined): number {
  const mark = lineMark(text, start, end);
  const isCounted = above !== undefined && mark?.ordinal != null && /[,;]$/.test(tail(text, above));
  return mark && (!mark.weak || isCounted) && !/^\p{Lu}\. /u.test(text.slice(start, start + 3))
    ? start + mark.length
    : start;
}

/** Lines between blank ones, parted at those that a number or a letter begins and behind those that end a sentence. */
function partsOf(text: string, lines: readonly Line[]): Part[] {
  const parts: { start: number; end: number; textStart: number; lines: Line[] }[] = [];
  for (const [index, line] of lines.entries()) {
    const above = line.gap === 0 ? lines[index - 1] : undefined;
    const textStart = textStartOf(text, line, above);
    const last = parts.at(-1);
    if (last && above && !isEnd(text, above) && textStart === line.start && line.start < line.end) {
      last.end = line.end;
      last.lines.push(line);
    } else parts.push({ start: line.start, end: line.end, textStart, lines: [line] });
  }
  return parts;
}

/** Where the lines begin that stand below one that ends early. */
function beginningsOf(text: string, parts: readonly Part[]): ReadonlySet<number> {
  const lines = parts.flatMap((part) => part.lines);
  const width = lines.reduce((widest, line) => Math.max(widest, rightEdge(text, line)), 0);
  const isBelowShort = (above: Line | undefined): boolean =>
    above !== undefined && rightEdge(text, above) < leastFilled * width;
  return new Set(
    parts.flatMap((part) => part.lines.filter((_, at) => isBelowShort(part.lines[at - 1])).map(({ start }) => start)),
  );
}

/** The text as its lines are held against each other; where nothing runs on in capitals it is the same. */
export function withSmallLetters(text: string, lines: readonly Line[]): string {
  const running = runningCapitals(text, partsOf(text, lines));
  if (running.length === 0) return text;
  const beginnings = beginningsOf(
    text,
    running.map(({ part }) => part),
  );
  const keeps: Keeps = (_, { start }) => (beginnings.has(start) ? 'first' : null);
  return withParts(text, running, (part) => inSmallLetters(text, part, keeps));
}
