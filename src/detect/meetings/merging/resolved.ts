import type { CalendarDate } from '../../../model/annotation.js';
import { compareDates, isoDate } from '../../../text/calendar.js';
import type { Candidate } from '../candidate.js';

/** A candidate whose days have their year. */
export interface Resolved {
  readonly candidate: Candidate;
  readonly start: CalendarDate;
  /** Equals `start` for one day; `null` for a month. */
  readonly end: CalendarDate | null;
}

/** The days and the group that a place says. */
export function shapeOf({ candidate: { group }, start, end }: Resolved): string {
  return `${isoDate(start)} ${end === null ? '' : isoDate(end)} ${group?.acronym ?? ''} ${group?.name ?? ''}`;
}

/** Whole days before months, spans of days before their first day. */
export const rank = ({ start, end }: Resolved): number =>
  start.day === null ? 2 : end !== null && compareDates(start, end) === 0 ? 1 : 0;
