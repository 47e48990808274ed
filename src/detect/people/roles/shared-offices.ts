import { firstMatch } from '../../../text/pattern.js';
import type { NamedPerson } from '../naming/names.js';
import type { GivenRole, RoleContext } from './role-context.js';
import { sentenceEnds } from '../naming/sentence-ends.js';

const longestBetween = 160;

/**
 * Gives a person without a role the one that the person before shares with them: `M. X coprésidera la CE 5 avec Mme Y`, `M. X,
 * Coprésident de la CE 5, conjointement avec Mme Y`. `présidera la CE 5 conjointement avec Mme Y` makes both co-chairs.
 */
export function withSharedOffices(
  persons: readonly NamedPerson[],
  given: readonly GivenRole[][],
  context: RoleContext,
): GivenRole[][] {
  const roles = given.map((own) => [...own]);
  for (let index = 1; index < persons.length; index++) {
    if (roles[index]?.length !== 0) continue;
    const [holder, person] = [persons[index - 1] as NamedPerson, persons[index] as NamedPerson];
    const office = roles[index - 1]?.findLast(({ role }) => role === 'co-chair' || role === 'chair');
    const shared = office && sharedWith(holder, office, person, context);
    if (!office || !shared || (office.role === 'chair' && !shared.jointly)) continue;
    const both: GivenRole = { ...office, role: 'co-chair' };
    roles[index - 1] = (roles[index - 1] ?? []).map((role) => (role === office ? both : role));
    roles[index] = [{ ...both, start: person.start, end: person.end }];
  }
  return roles;
}

/** The words from an office to the person that it is shared with; what is done in another clause is not shared. */
function sharedWith(
  holder: NamedPerson,
  office: GivenRole,
  person: NamedPerson,
  { place: { text }, words, locale }: RoleContext,
): { readonly jointly: boolean } | null {
  const start = Math.max(holder.end, office.end <= person.start ? office.end : 0);
  const between = text.slice(start, person.start);
  if (between.length > longestBetween || sentenceEnds(between) || between.includes(';')) return null;
  if (words.some((word) => word.start >= start && word.start < person.start)) return null;
  const match = firstMatch(locale.sharedWith, between);
  if (!match || firstMatch(locale.verb, between.slice(0, match.index + 1))) return null;
  return { jointly: match.groups?.jointly !== undefined };
}
