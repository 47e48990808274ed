/** Days of a calendar: pure arithmetic in UTC, whatever zone the machine is in. */
const dayMilliseconds = 86_400_000;

const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Monday first, as ISO 8601 has it. */
const weekday = (day: string): number => (new Date(at(day)).getUTCDay() + 6) % 7;

export const lastDayOf = (month: string): string => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return iso(Date.UTC(year, number, 0));
};

/** The month so many months later, `2026-03`; years have four digits. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const count = year * 12 + number - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** The weeks of a month; days of others are `null`. */
export function weeksOf(month: string): (string | null)[][] {
  const first = `${month}-01`;
  const before = Array.from({ length: weekday(first) }, () => null);
  const count = Number(lastDayOf(month).slice(8));
  const days = Array.from({ length: count }, (_, index) => iso(at(first) + index * dayMilliseconds));
  const all: (string | null)[] = [...before, ...days];
  while (all.length % 7 > 0) all.push(null);
  return Array.from({ length: all.length / 7 }, (_, week) => all.slice(week * 7, week * 7 + 7));
}

/** The names of weekdays from Monday on. */
export function weekdayNames(language: string): string[] {
  const names = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  // 3 January 2000 was a Monday.
  return Array.from({ length: 7 }, (_, index) => names.format(at('2000-01-03') + index * dayMilliseconds));
}
