import type { CalendarDate } from '../../model/annotation.js';
import { clockTime, daysInMonth, isoDate } from '../../text/calendar.js';
import { isShownByClocks } from '../../text/zoned-time.js';
import type { Clock } from './atoms.js';
import type { Joined } from './join.js';

/** A day that the calendar has. */
export function isPossible(date: CalendarDate): boolean {
  if (date.month === null) return true;
  if (date.month < 1 || date.month > 12) return false;
  return date.day === null || (date.day >= 1 && date.day <= daysInMonth(date.month, date.year));
}

export const isClock = ({ hour, minute }: Clock): boolean =>
  minute < 60 && (hour < 24 || (hour === 24 && minute === 0));

/** Not in the hour that is skipped in the night when summer time begins. */
export function isShown({ from, to }: Joined, clock: Clock, timeZone: string | null): boolean {
  const day = to === null && from.day !== null ? isoDate(from) : null;
  return day === null || timeZone === null || isShownByClocks(day, clockTime(clock.hour, clock.minute), timeZone);
}
