import type { Deadline, Meeting } from '../model/record.js';

/** When something is due, and when a meeting begins, so that they sort. */
export const dueAt = ({ date, time }: Deadline): string => `${date} ${time ?? ''}`;
export const startOf = ({ start }: Meeting): string => start;

/** In the order of days, whatever that of the letter, each with its place in the record. */
export const byDay = <Item>(items: readonly Item[], when: (item: Item) => string): (readonly [Item, number])[] =>
  items.map((item, index) => [item, index] as const).toSorted(([a], [b]) => when(a).localeCompare(when(b), 'en'));
