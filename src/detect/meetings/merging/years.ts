import type { CalendarDate } from '../../../model/annotation.js';
import { resolveDate } from '../../../text/calendar.js';
import type { Candidate } from '../candidate.js';

/** The days that the letter gives a year somewhere, by month and day, and the months that have meetings in one year alone. */
export function datedDays(candidates: readonly Candidate[]): Map<string, CalendarDate> {
  const days = new Map<string, CalendarDate>();
  const months = new Map<string, Set<number>>();
  for (const { mention } of candidates) {
    const { year, month, day } = mention.start;
    if (year === null) continue;
    days.set(`${month} ${day}`, mention.start);
    months.set(`${month}`, (months.get(`${month}`) ?? new Set()).add(year));
  }
  for (const [month, years] of months) {
    const [year, second] = years;
    if (year !== undefined && second === undefined && !days.has(`${month} null`))
      days.set(`${month} null`, { year, month: Number(month), day: null });
  }
  return days;
}

/**
 * `la réunion du 25 au 29 octobre` has the year that the letter gives those days elsewhere, or, where it looks neither ahead nor back, the
 * month that they are in.
 */
export function withYear(candidate: Candidate, days: ReadonlyMap<string, CalendarDate>): Candidate {
  const { mention, tense } = candidate;
  if (mention.start.year !== null) return candidate;
  const { month, day } = mention.start;
  const ofMonth = tense === null && day !== null ? days.get(`${month} null`) : undefined;
  const start = days.get(`${month} ${day}`) ?? (ofMonth && { ...mention.start, year: ofMonth.year });
  return start === undefined ? candidate : { ...candidate, mention: { ...mention, start } };
}

export function resolveDays(
  candidate: Candidate,
  letter: CalendarDate | null,
): { start: CalendarDate; end: CalendarDate | null } | null {
  const { mention, atEnd, tense } = candidate;
  const first = atEnd && mention.end !== null ? mention.end : mention.start;
  const start = resolveDate(first, letter, tense === 'future' ? 'onOrAfter' : 'nearest');
  if (start === null || start.month === null) return null;
  if (start.day === null) return { start, end: null };
  if (mention.end === null || atEnd) return { start, end: start };
  if (mention.end.year !== null) return { start, end: mention.end };
  const turns = (mention.end.month ?? 0) < start.month ? 1 : 0;
  return { start, end: { ...mention.end, year: (start.year ?? 0) + turns } };
}
