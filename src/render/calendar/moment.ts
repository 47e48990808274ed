import type { Deadline, Meeting } from '../../model/record.js';
import { dayNumber } from '../../text/calendar.js';

/** When something is, as a calendar has it. */
export type Moment =
  /** Whole days, from `first` up to, not including, `behind`; both `YYYY-MM-DD`. */
  | { readonly kind: 'days'; readonly first: string; readonly behind: string }
  /** Wall-clock times `YYYY-MM-DDTHH:MM` of a zone; `end` is `null` where it is not known. */
  | { readonly kind: 'hours'; readonly start: string; readonly end: string | null; readonly timeZone: string | null }
  /** The months, from `first` up to, not including, `behind`, in which something is on a day that is not known. */
  | { readonly kind: 'months'; readonly first: string; readonly behind: string; readonly text: string }
  /** A month or a year by which something is due: `2025-01`. */
  | { readonly kind: 'period'; readonly text: string };

/** Lengths of `YYYY-MM-DD` and `YYYY-MM`. */
const day = 10;
const month = 7;

const parts = (date: string): [year: number, month: number, day: number] => {
  const [year = 0, month = 1, date_ = 1] = date.slice(0, day).split('-').map(Number);
  return [year, month, date_];
};

const dayOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, day);

/** The day behind `YYYY-MM-DD`. */
const dayBehind = (date: string): string => dayOf(dayNumber(...parts(date)) + 1);

/** `24:00`, which a text may write for the end of a day, is `00:00` of the next. */
const clock = (date: string, time: string): string =>
  time === '24:00' ? `${dayBehind(date)}T00:00` : `${date}T${time}`;

const clockOf = (moment: string): string => clock(moment.slice(0, day), moment.slice(day + 1));

export function deadlineMoment({ date, time, timeZone }: Deadline): Moment {
  if (date.length < day) return { kind: 'period', text: date };
  const first = date.slice(0, day);
  const hour = time ?? (date.length > day ? date.slice(day + 1) : null);
  if (hour !== null) return { kind: 'hours', start: clock(first, hour), end: null, timeZone };
  return { kind: 'days', first, behind: dayBehind(first) };
}

/** The first day of the month behind `YYYY-MM`. */
const monthBehind = (date: string): string => {
  const [year, number] = parts(date);
  return number === 12
    ? `${String(year + 1).padStart(4, '0')}-01-01`
    : `${date.slice(0, 5)}${String(number + 1).padStart(2, '0')}-01`;
};

/** A meeting over several days has hours of its own on none of them: it is one of whole days. */
export function meetingMoment({ start, end, timeZone }: Meeting): Moment {
  if (start.length < day) {
    const text = end === null || end === start ? start : `${start} – ${end}`;
    if (start.length < month) return { kind: 'period', text };
    const last = end !== null && end.length >= month ? end : start;
    return { kind: 'months', first: `${start}-01`, behind: monthBehind(last), text };
  }
  const first = start.slice(0, day);
  const last = end !== null && end.length >= day ? end.slice(0, day) : first;
  if (start.length === day || last !== first) return { kind: 'days', first, behind: dayBehind(last) };
  const until = end !== null && end.length > day && end > start ? clockOf(end) : null;
  return { kind: 'hours', start: clockOf(start), end: until, timeZone };
}

/** The first day of what a date says, for a time stamp: `2024-06` is `2024-06-01`. */
export const firstDay = (date: string): string => dayOf(dayNumber(...parts(date)));
