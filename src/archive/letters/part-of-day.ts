/** A day, a month or a year, as records write days: what a stretch of time begins or ends with. */
export const partOfDay = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Its first day. */
export const firstDay = (part: string): string => `${part}-01-01`.slice(0, 10);

/** Its last day. */
export function lastDay(part: string): string {
  if (part.length > 7) return part;
  const day = new Date(`${part}-12`.slice(0, 7));
  day.setUTCMonth(day.getUTCMonth() + 1, 0);
  return day.toISOString().slice(0, 10);
}

/** Whether a day, or a month without one, comes no later than all of it is over. */
export const isNotAfter = (date: string, part: string): boolean => date.slice(0, part.length) <= part;
