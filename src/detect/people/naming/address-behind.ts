import type { PeopleLocale } from '../../../model/locale/people.js';
import type { Role } from '../../../model/record.js';
import { firstMatch, shape } from '../../../text/pattern.js';
import { emailIn } from './details.js';
import type { NamedPerson } from './names.js';
import { nameKey } from './same-person.js';
import type { GivenRole } from '../roles/role-context.js';

/** The address of a person: at the name, else behind the office that the words give. */
export function addressBehind(
  person: NamedPerson,
  given: GivenRole,
  text: string,
  locale: PeopleLocale,
): string | null {
  const end = Math.max(person.end, given.end);
  if (isTurnedToWithAnother(Math.min(person.start, given.start), text, locale))
    return ownEmail(person, text) ?? addressInClause(text.slice(end, end + longestAddress), locale);
  return (
    person.email ??
    emailBehind(text.slice(person.end, end), true) ??
    (given.together ? null : emailOf(text.slice(end, end + 300), given.role, locale)) ??
    (isTurnedTo(Math.min(person.start, given.start), text, locale)
      ? emailAt(text.slice(end, end + longestAddress), locale)
      : null) ??
    (person.end < given.end ? emailOfOffice(text.slice(end, end + 240), locale) : null)
  );
}

/** Whether the words before a name, or the office before it, are those with which one turns to somebody. */
export const isTurnedTo = (start: number, text: string, locale: PeopleLocale): boolean =>
  firstMatch(locale.turnsTo, text.slice(Math.max(0, start - longestLead), start)) !== null;

/** An address for both is nobody's own, but one in a bracket behind the name is, and one that has a part of the name in it. */
function ownEmail({ start, end, name, email }: NamedPerson, text: string): string | null {
  if (email === null) return null;
  const [before = ''] = text.slice(start, end).split(email);
  const local = nameKey(email.split('@')[0] ?? '');
  const isNamed = name.split(/[ -]/).some((part) => part.length >= shortestPart && local.includes(nameKey(part)));
  return isNamed || /[(<][^()<>]*$/.test(before) ? email : null;
}

/** `au Directeur et au Président, M. X, dont l'adresse est x@…`: said in the same clause of the one named last. */
function addressInClause(behind: string, locale: PeopleLocale): string | null {
  const [clause = ''] = behind.split(/[.;:] /);
  return /^ ?,/.test(clause) && firstMatch(locale.writtenTo, clause) ? emailIn(clause) : null;
}

const shortestPart = 3;

const isTurnedToWithAnother = (start: number, text: string, locale: PeopleLocale): boolean =>
  firstMatch(locale.turnsToBoth, text.slice(Math.max(0, start - longestLead), start)) !== null;

const longestLead = 120;
const longestAddress = 160;

/** `aviser Mme X, Présidente de la CE 5, à l'adresse x@…`: right behind all that is said of the person. */
const emailAt = (behind: string, locale: PeopleLocale): string | null =>
  firstMatch(locale.emailLabel, behind) ? emailBehind(behind, true) : null;

/** `…, Conseiller de la CE 17 (tél. …, courriel: …)`: in brackets anybody's, in the clause that of one who answers. */
function emailOf(behind: string, role: Role, locale: PeopleLocale): string | null {
  const bracketed = emailBehind(behind.slice(0, 120), role === 'contact');
  if (bracketed) return bracketed;
  const says = [locale.answers, locale.reachable].some((rule) => firstMatch(rule, behind));
  if (says || rightBehind.test(behind)) return emailBehind(behind, true);
  return firstMatch(locale.writtenTo, behind) ? emailIn(behind) : null;
}

/** `– M. X, Président, Commission d'études 3: x@…`: an item of a list of addresses. */
const rightBehind = /^ ?[:,] ?<?[^ @,;]{1,64}@/;

/** `Rapporteure du GCNT pour les méthodes de travail (…@…)`: what the office is for stands between. */
export function emailOfOffice(behind: string, locale: PeopleLocale): string | null {
  const rest = /^ [^,;:.()@]{1,90}(?= ?\()/.exec(behind)?.[0];
  if (!rest || !firstMatch(locale.roleComplement, rest) || firstMatch(locale.verb, rest)) return null;
  return emailBehind(behind.slice(rest.length), false);
}

/** A stop, unless a label stands behind it: `…, BDT. Courriel: x@…`. */
const nextSentence = shape(String.raw`\p{Ll}{3}\. (?!\p{L}[\p{L} -]{1,18}\.? ?: ?)\p{Lu}`);

function emailBehind(behind: string, inClause: boolean): string | null {
  const clause = (inClause ? /^(?:[^;@]|;(?= ?\p{L}[\p{L}-]{2,14}\.? ?:))*@[^ ]*/u : /^ ?\([^()@]*@[^ ()]*/).exec(
    behind,
  )?.[0];
  if (!clause || nextSentence.test(clause)) return null;
  return emailIn(clause);
}
