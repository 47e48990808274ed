import { daysInMonth } from '../../text/calendar.js';

/** A day, a month or a year, as records write days: what a stretch of time begins or ends with. */
export const partOfDay = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Its last day. */
export function lastDay(part: string): string {
  if (part.length > 7) return part;
  const month = `${part}-12`.slice(0, 7);
  return `${month}-${daysInMonth(Number(month.slice(5)), Number(month.slice(0, 4)))}`;
}

/** Whether a day, or a month without one, comes no later than all of it is over. */
export const isNotAfter = (date: string, part: string): boolean => date.slice(0, part.length) <= part;
