import type { PeopleLocale } from '../../model/locale/people.js';
import { firstMatch } from '../../text/pattern.js';
import type { NamedPerson } from './names.js';
import { officeBehind, officeWithin } from './offices.js';
import type { GivenRole, RoleContext } from './role-context.js';
import { sentenceStart } from './sentence-ends.js';

/**
 * The persons who are said to leave, each with the office they leave where that is none they were given: `M. X, Vice-Président
 * du GCNT, quitte la présidence de la CE 5`.
 */
export function leaversAmong(
  persons: readonly NamedPerson[],
  roles: readonly GivenRole[][],
  context: RoleContext,
  locale: PeopleLocale,
): Map<number, GivenRole | null> {
  const leavers = new Map<number, GivenRole | null>();
  for (const index of persons.keys()) {
    const said = leavesBehind(persons, index, context, locale) ?? leavesBefore(persons, index, context, locale);
    if (!said) continue;
    const own = roles[index] ?? [];
    const held = own.some(({ role }) => role !== 'contact');
    const { office } = said;
    const isOther = office && !own.some(({ role, group }) => role === office.role && group === office.group);
    if (office && (isOther || !held)) leavers.set(index, office);
    else if (held) leavers.set(index, null);
  }
  return leavers;
}

interface Departure {
  readonly office: GivenRole | null;
}

/** `M. X quitte la présidence de la CE 5`, `M. X, Président de la CE 5, part à la retraite`. */
function leavesBehind(
  persons: readonly NamedPerson[],
  index: number,
  context: RoleContext,
  locale: PeopleLocale,
): Departure | null {
  const { end } = persons[index] as NamedPerson;
  const limit = Math.min(end + 260, persons[index + 1]?.start ?? Infinity);
  const leaves = firstMatch(locale.leaves, context.place.text.slice(end, limit));
  return leaves && { office: officeBehind(end + leaves[0].length, limit, context, locale) };
}

/** `la démission du Président, M. X`, `Le mandat de M. X a pris fin`. */
function leavesBefore(
  persons: readonly NamedPerson[],
  index: number,
  context: RoleContext,
  locale: PeopleLocale,
): Departure | null {
  const { text } = context.place;
  const { start, end } = persons[index] as NamedPerson;
  const from = Math.max(sentenceStart(text, start), start - 160, persons[index - 1]?.end ?? 0);
  const before = text.slice(from, start);
  const over = firstMatch(locale.term, before) && firstMatch(locale.termEnds, text.slice(end, end + 260));
  if (!over && !firstMatch(locale.departure, before)) return null;
  const limit = Math.min(end + 120, persons[index + 1]?.start ?? Infinity);
  return { office: officeBehind(end, limit, context, locale) ?? officeWithin(from, start, context, locale) };
}
