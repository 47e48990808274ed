import type { AnnotatedDocument } from '../../../model/detection.js';
import type { MeetingLocale } from '../../../model/locale/meetings.js';
import { compareDates } from '../../../text/calendar.js';
import { Passage } from '../../../text/passage.js';
import type { Resolved } from './resolved.js';

export function isSame(each: Resolved, other: Resolved): boolean {
  if (each.start.day === null || other.start.day === null) {
    return each.start.year === other.start.year && each.start.month === other.start.month && citiesAgree(each, other);
  }
  if (compareDates(each.start, other.start) !== 0) return false;
  const oneDay = each.end !== null && compareDates(each.start, each.end) === 0;
  return oneDay || (each.end !== null && other.end !== null && compareDates(each.end, other.end) === 0);
}

/** `Une séance d'orientation aura lieu le 16 mai de 8 h 45 à 9 h 15`: an event with hours of its own on the first day of a longer meeting. */
export function isOnFirstDay(
  document: AnnotatedDocument,
  each: Resolved,
  other: Resolved,
  locale: MeetingLocale,
): boolean {
  const { title, mention } = each.candidate;
  if (title === null || mention.startTime === null || mention.endTime === null) return false;
  const isLonger = other.end !== null && compareDates(other.start, other.end) < 0;
  return isLonger && new Passage(document, title).says(locale.event);
}

/** A month is that of a meeting in it, unless each is said to be in a city of its own. */
function citiesAgree(a: Resolved, b: Resolved): boolean {
  const [one, other] = [a.candidate.place?.name, b.candidate.place?.name];
  return one == null || other == null || one.toLowerCase() === other.toLowerCase();
}

export const groupsAgree = (a: Resolved, b: Resolved): boolean =>
  a.candidate.group === null || b.candidate.group === null || a.candidate.group === b.candidate.group;
