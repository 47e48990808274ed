import type { PageWords } from '../model/locale/interface/page.js';

/** What it takes to write a date in a language. */
export type DayWords = Pick<PageWords, 'months' | 'firstDay'>;

/** A day, month or year in ISO 8601 as it stands in a sentence: `3 May 2024`, `May 2024`, `2024`. */
export function dayWords(date: string, { months, firstDay }: DayWords): string {
  const [year = '', month, day] = date.slice(0, 10).split('-');
  const shownDay = Number(day) === 1 ? firstDay : day && String(Number(day));
  return [shownDay, month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}
