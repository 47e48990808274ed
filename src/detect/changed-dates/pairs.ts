import type { DateMention } from '../../model/annotation.js';
import type { DateChange } from './date-change.js';

/**
 * The dates of an old wording with those of the new one in its stead, in their order; what both say alike (`à sa réunion du
 * 3 mai`) holds as before.
 */
export function pairedChanges(old: readonly DateMention[], by: readonly DateMention[]): [DateMention, DateChange][] {
  const kept = old.filter((each) => !by.some((other) => isSame(each, other)));
  const fresh = by.filter((each) => !old.some((other) => isSame(each, other)));
  return kept.map((each, at) => [each, { kind: 'replaced', by: fresh[at] ?? null }]);
}

/** Those of some dates that others name too. */
export const alike = (some: readonly DateMention[], others: readonly DateMention[]): DateMention[] =>
  some.filter((each) => others.some((other) => isSame(each, other)));

const isSame = (a: DateMention, b: DateMention): boolean =>
  JSON.stringify([a.start, a.end, a.startTime]) === JSON.stringify([b.start, b.end, b.startTime]);
