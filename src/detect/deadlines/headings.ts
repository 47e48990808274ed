import type { ZonedBlock } from '../../model/document.js';
import type { DeadlineLocale } from '../../model/locale/deadlines.js';
import { holds } from './rows.js';

const longestHeading = 140;

/** How surely a line heads key dates: `Principales échéances` does, `Calendrier` may head other things. */
export type Strength = 'strong' | 'weak';

/** The strength of a line as a heading of key dates, `null` where it is none. */
export function strength(block: ZonedBlock, locale: DeadlineLocale): Strength | null {
  if (block.text.length > longestHeading) return null;
  if (holds(locale.keyDates, block.text.trim())) return 'strong';
  return holds(locale.keyDatesWeak, block.text.trim()) ? 'weak' : null;
}

/** A table's heading is the line before it, or one line further where a short line comments on it. */
export function headingBefore(blocks: readonly ZonedBlock[], at: number, locale: DeadlineLocale): Strength | null {
  for (const before of [blocks[at - 1], blocks[at - 2]]) {
    if (before === undefined || before.cell || before.text.length > longestHeading) return null;
    const found = strength(before, locale);
    if (found !== null) return found;
  }
  return null;
}
