import type { CalendarDate } from '../model/annotation.js';

/** Days of a month; of February in a year that is not known, 29. */
export function daysInMonth(month: number, year: number | null): number {
  if (month === 2) return year === null || isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days since 1 January 1970 of a whole date; a month counts from its first day. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(year: number, month: number, day: number): number {
  return ((((dayNumber(year, month, day) + 3) % 7) + 7) % 7) + 1;
}

/** True where `next` is the day after `date`; dates without a year are taken to share one. */
export function followsDirectly(date: CalendarDate, next: CalendarDate): boolean {
  if (date.month === null || date.day === null || next.month === null || next.day === null) return false;
  const year = date.year ?? next.year;
  if (date.day < daysInMonth(date.month, year)) {
    return next.month === date.month && next.day === date.day + 1 && next.year === date.year;
  }
  const turn = date.month === 12;
  const yearFits = next.year === (turn && date.year !== null ? date.year + 1 : date.year);
  return next.day === 1 && next.month === (turn ? 1 : date.month + 1) && yearFits;
}

/** Negative where `a` is earlier; a part that either lacks does not count. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  if (a.year !== null && b.year !== null && a.year !== b.year) return a.year - b.year;
  if (a.month !== null && b.month !== null && a.month !== b.month) return a.month - b.month;
  if (a.day !== null && b.day !== null) return a.day - b.day;
  return 0;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** `2012`, `2012-04` or `2012-04-27`, as far as the date goes; `null` without a year. */
export function isoDate(date: CalendarDate): string | null {
  if (date.year === null) return null;
  const year = String(date.year).padStart(4, '0');
  if (date.month === null) return year;
  const month = `${year}-${twoDigits(date.month)}`;
  return date.day === null ? month : `${month}-${twoDigits(date.day)}`;
}

/** `18`, `5` → `18:05`. */
export const clockTime = (hour: number, minute: number): string => `${twoDigits(hour)}:${twoDigits(minute)}`;

/**
 * Gives a date its year from the letter's date: the occurrence `nearest` to the letter (a meeting may be past),
 * or the first one `onOrAfter` it (a deadline lies ahead). `null` where neither text nor letter has a year.
 */
export function resolveDate(
  date: CalendarDate,
  letter: CalendarDate | null,
  choice: 'nearest' | 'onOrAfter' = 'nearest',
): CalendarDate | null {
  if (date.year !== null) return date;
  if (letter === null || letter.year === null || date.month === null) return null;
  const years = [letter.year - 1, letter.year, letter.year + 1, letter.year + 2, letter.year + 3, letter.year + 4];
  const candidates = years
    .filter((year) => date.day === null || date.day <= daysInMonth(date.month as number, year))
    .map((year) => ({ ...date, year }));
  if (choice === 'onOrAfter') return candidates.find((each) => compareDates(each, letter) >= 0) ?? null;
  const letterDay = dayNumber(letter.year, letter.month ?? 7, letter.day ?? 1);
  const distance = (each: CalendarDate): number =>
    Math.abs(dayNumber(each.year ?? 0, each.month ?? 1, each.day ?? 15) - letterDay);
  return candidates.reduce<CalendarDate | null>(
    (best, each) => (best === null || distance(each) < distance(best) ? each : best),
    null,
  );
}
