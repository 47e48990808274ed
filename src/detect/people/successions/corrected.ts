import { firstMatch } from '../../../text/pattern.js';
import type { NamedPerson } from '../naming/names.js';
import type { GivenRole, RoleContext } from '../roles/role-context.js';

/** From a name to the one put in its stead: an address and a telephone number may stand between. */
const longestGap = 200;

/**
 * `Au § 9, remplacer «M. X (x@…)» par «Mme Y (y@…)»`: the wordings of a correction that are a name each, with how to reach them.
 * The first is no longer the one to ask, the second is.
 */
export function withCorrected(
  persons: readonly NamedPerson[],
  given: readonly GivenRole[][],
  { place: { text }, locale }: RoleContext,
): GivenRole[][] {
  const roles = [...given];
  for (const [index, person] of persons.entries()) {
    const next = persons[index + 1];
    if (next === undefined || !isQuoted(person, text) || !isQuoted(next, text)) continue;
    const between = text.slice(person.end, Math.min(next.start, person.end + longestGap + 1));
    if (between.length > longestGap || firstMatch(locale.correctedName, between) === null) continue;
    const isFree = [index, index + 1].every((at) => (roles[at] ?? []).every(({ role }) => role === 'contact'));
    const isReached = [person, next].some(({ email }) => email !== null) || between.includes('@');
    if (!isFree || !isReached) continue;
    // an address behind the second name is not the first one's
    const together = person.email === null;
    roles[index] = [{ role: 'contact', group: null, together, outgoing: true, start: person.start, end: person.end }];
    roles[index + 1] = [{ role: 'contact', group: null, start: next.start, end: next.end }];
  }
  return roles;
}

const isQuoted = ({ start }: NamedPerson, text: string): boolean =>
  /" ?$/.test(text.slice(Math.max(0, start - 2), start));
