import type { PeopleLocale } from '../../model/locale/people.js';
import { firstMatch } from '../../text/pattern.js';
import { addressBehind, emailOfOffice } from './address-behind.js';
import type { NamedPerson } from './names.js';
import { madeContact, type GivenRole, type RoleContext } from './role-context.js';

/**
 * Persons whom a sentence has one turn to, with how to reach them in brackets: `en écrivant à Mme X (x@…)`, `auprès de M. Y
 * (tél. …)`. Whatever is to be written, they are those to ask.
 */
export function withReached(
  persons: readonly NamedPerson[],
  given: readonly GivenRole[][],
  { place: { text }, locale }: RoleContext,
): GivenRole[][] {
  return given.map((own, index) => {
    const person = persons[index] as NamedPerson;
    if (own.some(({ role }) => role !== 'other') || !isReached(person, own, text, locale)) return own;
    const { start, end } = person;
    return own.length > 0 ? own.map(madeContact) : [{ role: 'contact', group: null, start, end }];
  });
}

function isReached(person: NamedPerson, own: readonly GivenRole[], text: string, locale: PeopleLocale): boolean {
  const { start, end, email } = person;
  const before = text.slice(Math.max(0, start - 40), start);
  if (firstMatch(locale.turnsTo, before) === null) return false;
  const bracketEnd = text.startsWith(' (', end) ? end + 80 : end;
  return (
    email !== null ||
    firstMatch(locale.reachedAt, text.slice(start, bracketEnd)) !== null ||
    // `à Mme X de l'organisme hôte (…@…)`
    emailOfOffice(text.slice(end, end + 240), locale) !== null ||
    // `aviser Mme X, Secrétaire de la Conférence (…@…)`
    own.some((given) => addressBehind(person, given, text, locale) !== null) ||
    isDescribed(text.slice(end, end + 240), locale)
  );
}

/** `prévenir Mme X, secrétaire de séance (…@…)`: a task that is no office of the record's stands between. */
function isDescribed(behind: string, locale: PeopleLocale): boolean {
  const task = /^, [^,;:.()@]{2,90}(?= ?\([^()@]{0,40}@)/.exec(behind)?.[0];
  return task !== undefined && firstMatch(locale.verb, `${task} `) === null;
}
