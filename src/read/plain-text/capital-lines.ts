/** Lines of running text in capitals, with the small letters by which it is seen that a sentence goes on. */
import {
  type CapitalsPart,
  inSmallLetters,
  type Keeps,
  runningCapitals,
  withParts,
} from '../../text/running-capitals.js';
import { lineMark } from './line-marks.js';
import { rightEdge } from './line-shapes.js';
import type { Line } from './plain-lines.js';

/** A line that ends before this share of the longest ended itself: what stands below it begins anew. */
const leastFilled = 0.7;

interface Part extends CapitalsPart {
  readonly lines: readonly Line[];
}

/** `T. ABERNATHY` begins with an initial, and so do the lines of a signature. */
const isMarked = (text: string, { start, end }: Line): boolean =>
  lineMark(text, start, end)?.weak === false && !/^\p{Lu}\. /u.test(text.slice(start, start + 3));

/** Lines between blank ones, parted at those that a number or a letter begins. */
function partsOf(text: string, lines: readonly Line[]): Part[] {
  const parts: { start: number; end: number; marked: boolean; lines: Line[] }[] = [];
  for (const line of lines) {
    const marked = line.start < line.end && isMarked(text, line);
    const last = parts.at(-1);
    if (last && line.gap === 0 && !marked && line.start < line.end) {
      last.end = line.end;
      last.lines.push(line);
    } else parts.push({ start: line.start, end: line.end, marked, lines: [line] });
  }
  return parts;
}

/** Where the lines begin that stand below one that ends early. */
function beginningsOf(text: string, parts: readonly Part[]): ReadonlySet<number> {
  const lines = parts.flatMap((part) => part.lines);
  const width = lines.reduce((widest, line) => Math.max(widest, rightEdge(text, line)), 0);
  const isRest = (above: Line | undefined): boolean =>
    above !== undefined && rightEdge(text, above) >= leastFilled * width;
  return new Set(
    parts.flatMap((part) => part.lines.filter((_, at) => !isRest(part.lines[at - 1])).map(({ start }) => start)),
  );
}

/** The text as its lines are held against each other; where nothing runs on in capitals it is the same. */
export function withSmallLetters(text: string, lines: readonly Line[]): string {
  const parts = runningCapitals(text, partsOf(text, lines));
  if (parts.length === 0) return text;
  const beginnings = beginningsOf(text, parts);
  const marks = new Set(
    parts.map(({ start, end, marked }) => start + (marked ? (lineMark(text, start, end)?.length ?? 0) : 0)),
  );
  const keeps: Keeps = (_, { start }) => (beginnings.has(start) || marks.has(start) ? 'first' : null);
  return withParts(text, parts, (part) => inSmallLetters(text, part, keeps));
}
