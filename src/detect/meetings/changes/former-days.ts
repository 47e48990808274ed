import type { CalendarDate, DateMention } from '../../../model/annotation.js';
import type { AnnotatedDocument } from '../../../model/detection.js';
import type { MeetingLocale } from '../../../model/locale/meetings.js';
import { isoDate, resolveDate } from '../../../text/calendar.js';
import { Passage } from '../../../text/passage.js';
import type { FormerDays } from '../candidate.js';
import type { Resolved } from '../merging/resolved.js';

const longestLead = 120;

/** The days that a meeting was to be on; of `qui devait s'ouvrir le 8 avril` only the first is known. */
export function formerDaysOn(mention: DateMention, document: AnnotatedDocument, locale: MeetingLocale): FormerDays {
  const { start } = mention.span;
  const before = new Passage(document, { start: Math.max(0, start - longestLead), end: start });
  return { mention, opening: mention.end === null && before.says(locale.opens) };
}

/** Days without a year are those nearest to the days they replace. */
export function dated(mention: DateMention, old: DateMention): DateMention {
  if (mention.start.year !== null || old.start.year === null) return mention;
  const start = resolveDate(mention.start, old.start);
  return start === null ? mention : { ...mention, start };
}

/** The old days in the year of the new ones, where they have none of their own. */
export function formerDays(
  { mention: { start, end }, opening }: FormerDays,
  now: CalendarDate,
): { start: CalendarDate; end: CalendarDate | null } | null {
  const first = resolveDate(start.year === null && end !== null ? { ...start, year: end.year } : start, now);
  if (first === null || first.month === null) return null;
  if (first.day === null || opening) return { start: first, end: null };
  return { start: first, end: end === null ? first : (resolveDate(end, first) ?? first) };
}

/** A meeting that moved is not told once more for the old days, which a subject or a reference to its circular names. */
export function withoutFormer(resolved: readonly Resolved[]): readonly Resolved[] {
  const former = resolved.flatMap(({ candidate, start }) => {
    const days = candidate.replaces === null ? null : formerDays(candidate.replaces, start);
    return days === null ? [] : [{ ...days, group: candidate.group }];
  });
  if (former.length === 0) return resolved;
  return resolved.filter(
    ({ candidate, start, end }) =>
      candidate.replaces !== null ||
      !former.some(
        (old) =>
          isoDate(old.start) === isoDate(start) &&
          (old.end === null || end === null || isoDate(old.end) === isoDate(end)) &&
          (old.group === null || candidate.group === null || old.group === candidate.group),
      ),
  );
}
