/** More texts than this are not cited in one breath. */
const mostBetween = 200;

/** Letters before the figures that count, and what follows them: `G.` `711`, `4` `/17`. */
const numberForm = /^(?<lead>(?:[A-Z]{1,3}\.)?)(?<ordinal>\d{1,4})(?<tail>(?:\/\d{1,2})?)$/;

/**
 * The numbers between two, which `20 à 23` leaves to the reader; `null` where the second does not follow the first in one
 * series of numbers, and no range can be meant.
 */
export function numbersBetween(first: string, last: string): string[] | null {
  const from = numberForm.exec(first)?.groups;
  const to = numberForm.exec(last)?.groups;
  if (!from || !to || from['lead'] !== to['lead'] || from['tail'] !== to['tail']) return null;
  const start = Number(from['ordinal']);
  const count = Number(to['ordinal']) - start - 1;
  if (count < 0 || count > mostBetween) return null;
  return Array.from({ length: count }, (_, at) => `${to['lead']}${start + 1 + at}${to['tail']}`);
}
