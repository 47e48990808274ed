import type { CalendarDate } from '../../../model/annotation.js';
import type { AnnotatedDocument } from '../../../model/detection.js';
import type { MeetingLocale } from '../../../model/locale/meetings.js';
import { compareDates } from '../../../text/calendar.js';
import { Passage } from '../../../text/passage.js';
import { groupsAgree } from './same-meeting.js';
import type { Resolved } from './resolved.js';

/**
 * Without what is no meeting of its own: the days of a subject that names several (`Atelier et réunion, 5-17 mai`)
 * where the text dates each, and the sittings inside a longer meeting.
 */
export function withoutParts(
  resolved: readonly Resolved[],
  document: AnnotatedDocument,
  locale: MeetingLocale,
): readonly Resolved[] {
  const head = document.blocks.findLast(({ zone }) => zone === 'letterhead')?.span.end ?? 0;
  const whole = (each: Resolved): each is Resolved & { end: CalendarDate } =>
    each.start.day !== null && each.end !== null;
  const told = resolved.filter(whole).filter(({ candidate }) => candidate.span.start >= head);
  const long = told.filter((each) => compareDates(each.start, each.end) < 0);
  return resolved.filter((each) => {
    if (!whole(each)) return true;
    const { title, span } = each.candidate;
    const isSitting = title !== null && new Passage(document, title).says(locale.sitting);
    if (isSitting && compareDates(each.start, each.end) === 0) {
      const inside = ({ start, end }: Resolved & { end: CalendarDate }): boolean =>
        compareDates(start, each.start) <= 0 && compareDates(each.start, end) <= 0;
      return !long.some(inside);
    }
    // `a levé la séance le 14 février à 17 h 30`: the last hour of the meeting that was told before
    const before = new Passage(document, { start: Math.max(0, span.start - longestLead), end: span.start });
    const closes = before.says(locale.closes);
    if (closes && long.some((other) => compareDates(other.end, each.start) === 0 && groupsAgree(other, each)))
      return false;
    if (span.start >= head) return true;
    const first = told.filter(
      ({ start, end }) => compareDates(start, each.start) === 0 && compareDates(end, each.end) < 0,
    );
    const covers = (one: Resolved & { end: CalendarDate }): boolean =>
      long.some(({ start, end }) => compareDates(end, each.end) === 0 && compareDates(start, one.end) >= 0);
    return !first.some(covers);
  });
}

const longestLead = 120;
