import { firstMatch } from '../../../text/pattern.js';
import { mentionsWithin } from '../naming/in-order.js';
import type { NamedPerson } from '../naming/names.js';
import type { GivenRole, RoleContext } from './role-context.js';

/**
 * What a sentence says once of two persons: `le Groupe A est présidé par M. X et le Groupe B par Mme Y` gives the second the same
 * office in the other group, `contacter M. X pour le visa et, pour l'hôtel, Mme Y` makes both those to ask.
 *
 * @param said the role that the person before was given by such a link
 */
export function linkAgain(
  before: NamedPerson,
  person: NamedPerson,
  said: GivenRole,
  { place: { text }, words, mentions, locale }: RoleContext,
): GivenRole | null {
  // `Mme X est la personne à contacter pour le programme; pour l'hôtel, c'est M. Y`: behind the verb of the first
  const told = said.role === 'contact' && said.end > before.end && said.end < person.start ? said.end : before.end;
  const between = text.slice(told, person.start);
  const { lead, words: matter } = firstMatch(locale.linkAgain, between)?.groups ?? {};
  if (lead === undefined || [lead, matter].some((clause) => firstMatch(locale.verb, `${clause} `))) return null;
  // The office of the one to ask says what he is beside that: `M. X, Coordonnateur principal (…), ou, à Lomé, Mme Y`.
  const from = told + (said.role === 'contact' ? lead.length : 0);
  if (words.some(({ start }) => start >= from && start < person.start)) return null;
  const place = { start: person.start, end: person.end };
  if (said.role === 'contact') return { ...said, ...place };
  const groups = mentionsWithin(before.end, person.start, mentions);
  const [own] = groups;
  return own && groups.length === 1 ? { ...said, ...place, group: own.group } : null;
}

/** `Les Présidents de la CE 1, Mme X (Mali), et de la CE 2, M. Y (Togo), ont …`: the same office, in the group named between the two. */
export function officeAgain(
  before: NamedPerson,
  person: NamedPerson,
  said: GivenRole,
  { place: { text }, words, mentions, locale }: RoleContext,
): GivenRole | null {
  if (firstMatch(locale.officeAgain, text.slice(before.end, person.start)) === null) return null;
  if (words.some(({ start }) => start >= before.end && start < person.start)) return null;
  const groups = new Set(mentionsWithin(before.end, person.start, mentions).map(({ group }) => group));
  const [own] = groups;
  return own && groups.size === 1 ? { ...said, start: person.start, end: person.end, group: own } : null;
}
