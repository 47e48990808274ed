import type { Deadline, Meeting } from '../model/record.js';
import type { Letter } from './rule.js';

/** What people do ahead of a meeting so as to take part in it. */
const preparing: ReadonlySet<Deadline['kind']> = new Set([
  'registration',
  'contribution',
  'visa',
  'fellowship',
  'interpretation',
]);

export const dayOf = (date: string): string => date.slice(0, 10);

/** Written as far as a day, so that two of them can be compared. */
export const isDay = (date: string | null): date is string => date !== null && date.length >= 10;

/**
 * The index of the meeting that a deadline prepares, `null` where that is not plain: the only one ahead, or the
 * only one ahead of the deadline's group.
 */
export function meetingServed({ record }: Letter, deadline: Deadline): number | null {
  if (!preparing.has(deadline.kind)) return null;
  const ahead = [...record.meetings.entries()].filter(
    ([, { start }]) => record.date === null || dayOf(start) >= record.date.slice(0, start.length),
  );
  const own = ahead.filter(([, { group }]) => group !== null && group === deadline.group);
  const groups = new Set(ahead.map(([, { group }]) => group));
  if (ahead.length === 1) {
    const [[index, only]] = ahead as [[number, Meeting]];
    return deadline.group === null || only.group === null || only.group === deadline.group ? index : null;
  }
  if (own.length === 1 && groups.size > 1) return own[0]?.[0] ?? null;
  return null;
}
