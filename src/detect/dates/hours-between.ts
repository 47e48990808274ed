import type { DateLocale } from '../../model/locale/dates.js';
import { firstMatch } from '../../text/pattern.js';
import type { Atom } from './atoms.js';

const longestLink = 30;

/**
 * A text without the hours between the first and the last day of a span (`du 9 juin à 9 h 30 au 13 juin à 17 h`), blanked so
 * that offsets stay: they part the two days, and belong to neither a day nor the whole.
 */
export function withoutHoursBetween(
  text: string,
  atoms: readonly Atom[],
  locale: DateLocale,
): { readonly spaced: string; readonly atoms: readonly Atom[] } {
  const hours = new Set<Atom>();
  let spaced = '';
  for (const [at, atom] of atoms.entries()) {
    const day = atoms[at - 1];
    const next = atoms[at + 1];
    if (day === undefined || next === undefined || !isBetween(text, [day, atom, next], locale)) continue;
    const to = text[atom.end] === ')' ? atom.end + 1 : atom.end;
    spaced += text.slice(spaced.length, day.end) + ' '.repeat(to - day.end);
    hours.add(atom);
  }
  if (hours.size === 0) return { spaced: text, atoms };
  return { spaced: spaced + text.slice(spaced.length), atoms: atoms.filter((atom) => !hours.has(atom)) };
}

function isBetween(
  text: string,
  [first, time, last]: readonly [first: Atom, time: Atom, last: Atom],
  locale: DateLocale,
): boolean {
  if (time.kind !== 'time' || time.clockTo !== null || first.kind !== 'day' || last.kind !== 'day') return false;
  const lead = text.slice(first.end, time.start);
  const link = text.slice(time.end, last.start).replace(/^\)/, ' ');
  if (lead.length > longestLink || link.length > longestLink) return false;
  return firstMatch(locale.timeAfter, lead) !== null && firstMatch(locale.rangeLink, link) !== null;
}
