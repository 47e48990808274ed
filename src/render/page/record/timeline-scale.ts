const dayLength = 86_400_000;

/** Days since 1970 of a date known to the day, month or year: its first day, or its last. */
export function dayOf(iso: string, edge: 'first' | 'last' = 'first'): number {
  const [year = Number.NaN, month, day] = iso.split('-').map(Number);
  if (edge === 'first' || day !== undefined) return Date.UTC(year, (month ?? 1) - 1, day ?? 1) / dayLength;
  return Date.UTC(year, month ?? 12, 0) / dayLength;
}

export interface Tick {
  /** `2024-05`, or `2024` where years alone are marked. */
  readonly date: string;
  readonly day: number;
}

/** Steps of an axis in months: no more ticks than can be read beside one another. */
const steps = [1, 2, 3, 6, 12, 24, 60, 120];
const mostTicks = 6;

/** The first days of months, quarters or years between two days, as many as can be read. */
export function ticksBetween(first: number, last: number): Tick[] {
  const monthOf = (day: number): number => {
    const date = new Date(day * dayLength);
    return date.getUTCFullYear() * 12 + date.getUTCMonth();
  };
  const [from, to] = [monthOf(first), monthOf(last)];
  const step = steps.find((each) => (to - from) / each <= mostTicks) ?? 1200;
  const ticks: Tick[] = [];
  for (let month = Math.ceil(from / step) * step; month <= to; month += step) {
    const year = String(Math.floor(month / 12)).padStart(4, '0');
    const date = step >= 12 ? year : `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
    const day = dayOf(date);
    if (day >= first && day <= last) ticks.push({ date, day });
  }
  return ticks;
}
