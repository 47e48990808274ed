import type { ZonedBlock } from '../../../model/document.js';
import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { sentences } from '../../../text/sentences.js';
import type { Line } from './line.js';
import { holds } from './rows.js';

const longestHeading = 140;

/** How surely a line heads key dates: `Principales échéances` does, `Calendrier` may head other things. */
export type Strength = 'strong' | 'weak';

/** The strength of a line as a heading of key dates, `null` where it is none. */
export function strength(block: ZonedBlock, locale: DeadlineLocale): Strength | null {
  const words = headingWords(block, locale);
  if (words === null) return null;
  if (holds(locale.keyDates, words)) return 'strong';
  return holds(locale.keyDatesWeak, words) ? 'weak' : null;
}

/** The line; of a paragraph that ends with a colon its last sentence, which introduces what is below. */
function headingWords({ text, cell }: ZonedBlock, locale: DeadlineLocale): string | null {
  const whole = text.trim();
  if (whole.length <= longestHeading && !/[.!?] /.test(whole)) return whole;
  if (cell || !whole.endsWith(':')) return whole.length > longestHeading ? null : whole;
  const last = sentences(text, locale.sentences).at(-1);
  const words = last === undefined ? '' : text.slice(last.start, last.end).trim();
  return words.length > longestHeading ? null : words;
}

/** A table's heading is the line before it, or one line further where a short line comments on it. */
export function headingBefore(lines: readonly Line[], at: number, locale: DeadlineLocale): Strength | null {
  for (const before of [lines[at - 1]?.block, lines[at - 2]?.block]) {
    if (before === undefined || before.cell) return null;
    const found = strength(before, locale);
    if (found !== null) return found;
    if (before.text.length > longestHeading) return null;
  }
  return null;
}
