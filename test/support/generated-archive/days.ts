const day = 86_400_000;

export const plusDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);

/** Days of one month, each with its last. */
export interface Period {
  readonly start: string;
  readonly end: string;
}

/** The first days on or after one that leave room for a meeting before the month ends. */
export function periodFrom(date: string, length: number): Period {
  const start = Number(date.slice(8)) + length > 26 ? `${plusDays(`${date.slice(0, 7)}-28`, 6).slice(0, 7)}-03` : date;
  return { start, end: plusDays(start, length) };
}
