import type { PeopleLocale } from '../../../model/locale/people.js';
import { firstMatch, shape } from '../../../text/pattern.js';
import { addressBehind, emailOfOffice, isTurnedTo } from '../naming/address-behind.js';
import type { NamedPerson } from '../naming/names.js';
import { isSaidOf } from '../naming/same-person.js';
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

/**
 * `Mme X reste joignable à l'adresse x@…`, `M. Y peut être contacté à …`: where the letter has told what a person is, the address is that of
 * the office, and no second one is made.
 */
export function asReachable(
  persons: readonly NamedPerson[],
  given: readonly GivenRole[][],
  context: RoleContext,
): GivenRole[][] {
  const { text } = context.place;
  return given.map((own, index) => {
    const person = persons[index] as NamedPerson;
    const { start, end, name } = person;
    if (own.some(({ role }) => role !== 'contact')) return own;
    if (firstMatch(context.locale.reachable, text.slice(end, end + 60)) === null) return own;
    const earlier = persons.slice(0, index).findLastIndex((other) => isSaidOf(other.name, name));
    const told = given[earlier]?.find(({ role }) => role !== 'contact' && role !== 'other');
    const held = told ?? context.heldBefore(person);
    return held ? [{ ...held, start, end }] : own;
  });
}

function isReached(person: NamedPerson, own: readonly GivenRole[], text: string, locale: PeopleLocale): boolean {
  const { start, end, email } = person;
  const before = text.slice(Math.max(0, start - 40), start);
  // `à la Conseillère de la CE 5, Mme X`: the words that turn to somebody stand before the office
  const isTold = [start, ...own.map((given) => given.start)].some((from) => isTurnedTo(from, text, locale));
  if (!isTold && !(email !== null && ofOrganization.test(before))) return false;
  const bracketEnd = text.startsWith(' (', end) ? end + 80 : end;
  return (
    email !== null ||
    firstMatch(locale.reachedAt, text.slice(start, bracketEnd)) !== null ||
    // `à Mme X de l'organisme hôte (…@…)`
    emailOfOffice(text.slice(end, end + 240), locale) !== null ||
    // `à l'hôte (Mme X, tél. …, x@…)`
    (before.endsWith('(') && inSameBracket.test(text.slice(end, end + 120))) ||
    // `aviser Mme X, Secrétaire de la Conférence (…@…)`
    own.some((given) => addressBehind(person, given, text, locale) !== null) ||
    isDescribed(text.slice(end, end + 240), locale)
  );
}

const inSameBracket = /^[^()@]*@[^()]*\)/;

/** `L'ANTT (M. X, x@…) établira une lettre`: in a bracket behind the letters of an organization. */
const ofOrganization = shape(String.raw`(?<![\p{L}\p{N}/.-])\p{Lu}{3,10} ?\($`);

/** `prévenir Mme X, secrétaire de séance (…@…)`: a task that is no office of the record's stands between. */
function isDescribed(behind: string, locale: PeopleLocale): boolean {
  const task = /^, [^,;:.()@]{2,90}(?= ?\([^()@]{0,40}@)/.exec(behind)?.[0];
  return task !== undefined && firstMatch(locale.verb, `${task} `) === null;
}
