import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import type { Span } from '../../../model/span.js';
import { firstMatch } from '../../../text/pattern.js';

/** A folded text, and where it begins in the source. */
export interface Placed {
  readonly text: string;
  readonly origin: number;
}

/** A folded text beside a date, and where in it the words of the date begin. */
export interface Beside extends Placed {
  readonly limit: number;
}

/** Where a phrase is cut at the latest: its first comma, colon, bracket or full stop. */
export function cutAt(text: string, from: number): number {
  const stop = text.slice(from).search(/[,;:.](?= |$)| [(-]/);
  return stop < 0 ? text.length : from + stop;
}

/** More words than a date has before it that are none of what is due. */
const mostLoose = 6;

/** Where a phrase ends without the words that lead on to its date (`dès que possible et`). */
export function settledEnd(text: string, from: number, to: number, locale: DeadlineLocale): number {
  let end = to;
  for (let step = 0; step < mostLoose; step++) {
    while (end > from && /[ ,;:.("-]/.test(text[end - 1] ?? '')) end--;
    const loose = firstMatch(locale.looseEnd, text.slice(Math.max(from, end - 60), end));
    if (loose === null) break;
    end -= loose[0].length;
  }
  return end;
}

/** A piece of a text as a place in the source; `null` where nothing is left of it. */
export function trimmed({ text, origin }: Placed, from: number, to: number, locale: DeadlineLocale): Span | null {
  let start = from;
  const end = settledEnd(text, from, to, locale);
  while (start < end && /[ ,;:.)"-]/.test(text[start] ?? '')) start++;
  return end > start ? { start: origin + start, end: origin + end } : null;
}
