const day = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat | null>();

function formatOf(timeZone: string): Intl.DateTimeFormat | null {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = knownFormat(timeZone);
    formats.set(timeZone, format);
  }
  return format;
}

/** `null` where this Node knows no such zone. */
function knownFormat(timeZone: string): Intl.DateTimeFormat | null {
  try {
    const numeric = 'numeric' as const;
    return new Intl.DateTimeFormat('en', {
      timeZone,
      hourCycle: 'h23',
      year: numeric,
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
      second: numeric,
    });
  } catch {
    return null;
  }
}

/** What the clocks of a zone show at an instant, written as if it were UTC; both in milliseconds. */
function shownAt(format: Intl.DateTimeFormat, instant: number): number {
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

/**
 * False for an hour that no clock of the zone shows, as it is skipped when summer time begins (`2024-03-31`, `02:30`,
 * `Europe/Zurich`). An hour that clocks show twice is shown; in a zone that is not known every hour is.
 *
 * @param date `YYYY-MM-DD`
 * @param time `HH:MM`
 * @param timeZone `UTC` or an IANA zone
 */
export function isShownByClocks(date: string, time: string, timeZone: string): boolean {
  // clocks are put forward at night; by day, which is nearly always, there is nothing to reckon
  if (timeZone === 'UTC' || timeZone.startsWith('Etc/') || time >= '04:00') return true;
  const format = formatOf(timeZone);
  const wall = Date.parse(`${date}T${time}Z`);
  if (format === null || Number.isNaN(wall)) return true;
  // the hour exists where one of the offsets in force about then leads to an instant at which clocks show it
  return [wall - day, wall + day].some((near) => {
    const offset = shownAt(format, near) - near;
    return shownAt(format, wall - offset) === wall;
  });
}

/**
 * The instant of a wall-clock time, in milliseconds since 1970; `null` in a zone that this Node does not know. Of an hour
 * that clocks show twice it is the first; one that they skip counts on from before (RFC 5545, 3.3.5).
 *
 * @param moment `YYYY-MM-DDTHH:MM`
 * @param timeZone `UTC` or an IANA zone
 */
export function instantOf(moment: string, timeZone: string): number | null {
  const format = formatOf(timeZone);
  const wall = Date.parse(`${moment}Z`);
  if (format === null || Number.isNaN(wall)) return null;
  const instants = [wall - day, wall + day].map((near) => wall - (shownAt(format, near) - near));
  return instants.find((instant) => shownAt(format, instant) === wall) ?? (instants[0] as number);
}
