import type { DateLocale } from '../../model/locale/dates.js';
import { clockTime } from '../../text/calendar.js';
import type { Clock } from './atoms.js';
import type { Joined } from './join.js';
import { longestZone, type NamedZone, zoneNamed } from './zone.js';

/** `HH:MM` */
export const printed = (clock: Clock | null): string | null =>
  clock === null ? null : clockTime(clock.hour, clock.minute);

/** The zone named after the hours; the date's words then reach over it. */
export function zoneOf(
  text: string,
  date: Pick<Joined, 'end' | 'hoursEnd' | 'hoursApart'>,
  locale: DateLocale,
): NamedZone | null {
  if (date.hoursEnd === null) return null;
  const named = zoneNamed(text.slice(date.hoursEnd, date.hoursEnd + longestZone), locale);
  if (named === null) return null;
  date.hoursEnd += named.length;
  if (date.hoursApart === null) date.end = Math.max(date.end, date.hoursEnd);
  return named;
}
