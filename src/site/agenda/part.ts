import type { Agenda } from '../../index.js';

/** Some of the entries, with the contradictions that concern them. */
export function partOf({ entries, contradictions }: Agenda, from: number, to: number): Agenda {
  if (from === 0 && to >= entries.length) return { entries, contradictions };
  return {
    entries: entries.slice(from, to),
    contradictions: contradictions.flatMap((each) => {
      const concerned = each.entries.filter((at) => from <= at && at < to).map((at) => at - from);
      return concerned.length > 0 ? [{ ...each, entries: concerned }] : [];
    }),
  };
}
