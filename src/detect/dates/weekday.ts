import type { DateLocale } from '../../model/locale/dates.js';
import type { Span } from '../../model/span.js';
import { weekdayOf } from '../../text/calendar.js';
import { firstMatch } from '../../text/pattern.js';
import type { Atom } from './atoms.js';
import { isPossible } from './possible.js';

const longestWeekday = 20;

/** Where a day and the weekday in front of it do not agree: their place in the text, and the weekday that it is. */
export function wrongWeekday(
  text: string,
  { date: { year, month, day }, date, start, end }: Atom,
  locale: DateLocale,
): (Span & { readonly expected: string }) | null {
  if (year === null || month === null || day === null || !isPossible(date)) return null;
  const left = text.slice(Math.max(0, start - longestWeekday), start);
  const match = firstMatch(locale.weekdayBefore, left);
  if (!match) return null;
  const named = locale.weekdays[(match.groups?.['weekday'] ?? '').toLowerCase()];
  const real = weekdayOf(year, month, day);
  if (named === undefined || named === real) return null;
  return { start: start - (left.length - match.index), end, expected: locale.weekdayNames[real - 1] ?? '' };
}
