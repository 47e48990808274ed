import type { DateMention } from '../../../model/annotation.js';
import type { MeetingLocale } from '../../../model/locale/meetings.js';
import type { Passage } from '../../../text/passage.js';
import type { Dated } from './dated.js';

/** `la réunion de juin du Groupe, prévue du 28 au 30 juin`: the month only says which of the meetings, whose days follow. */
export function isEpithet(
  sentence: Passage,
  { start, end, span }: DateMention,
  next: DateMention | undefined,
  locale: MeetingLocale,
): boolean {
  if (start.day !== null || end !== null || next === undefined || next.start.day === null) return false;
  // `au Forum, à Lomé en juin, puis à la CE 5, qui se réunira du 7 au 11 juin`: another meets on those days
  if (sentence.between(span, next.span).says(locale.assembling)) return false;
  const last = next.end ?? next.start;
  const sameYear = start.year === null || (last.year ?? start.year) === start.year;
  return start.month !== null && sameYear && (next.start.month === start.month || last.month === start.month);
}

/** `calendrier des réunions d'avril et mai`, of no group: months in which there are meetings, and the meeting of none. */
export function isSeason({ clause, named, group }: Dated, locale: MeetingLocale): boolean {
  const { mention, sentence } = clause;
  if (mention.start.day !== null || named === null || group !== null) return false;
  const words = sentence.whole.part({ start: named.noun.start, end: mention.span.end });
  return (
    words.groups.length === 0 &&
    // behind another one that has its days (`la cuarta del 6 al 8 de mayo y la quinta en junio`) it is told like that
    words.dates.length === 1 &&
    sentence.whole.part(named.noun).says(locale.several) &&
    !words.says(locale.holding)
  );
}
