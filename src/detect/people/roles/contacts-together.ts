import type { PeopleLocale } from '../../../model/locale/people.js';
import { firstMatch } from '../../../text/pattern.js';
import type { NamedPerson } from '../naming/names.js';
import { madeContact, type GivenRole, type RoleContext } from './role-context.js';

/** Between two names with what the first of them is: `, coordonnateur pour le pays hôte, et `. */
const longestApposition = 140;

/**
 * Persons to ask who are named together, each with an office or a place of work of their own: `M. X, coordonnateur pour le pays
 * hôte, et Mme Y, du Bureau régional, sont les personnes à contacter`, `contacter M. X, coordonnateur local, ou Mme Y`.
 */
export function withContactsTogether(
  persons: readonly NamedPerson[],
  given: readonly GivenRole[][],
  context: RoleContext,
): GivenRole[][] {
  const roles = [...given];
  for (const run of runsOf(persons, context.place.text, context.locale)) {
    if (!areAsked(run, persons, context.place.text, context.locale)) continue;
    for (const index of run) {
      const { start, end } = persons[index] as NamedPerson;
      const own = roles[index] ?? [];
      if (own.length === 0) roles[index] = [{ role: 'contact', group: null, together: true, start, end }];
      else if (own.every(({ role }) => role === 'other')) roles[index] = own.map(madeContact);
    }
  }
  return roles;
}

/** Runs of two persons or more between whom only `et` stands, or what the first of them is. */
function runsOf(persons: readonly NamedPerson[], text: string, locale: PeopleLocale): number[][] {
  const runs: number[][] = [];
  persons.forEach(({ start }, index) => {
    const end = persons[index - 1]?.end ?? start;
    const between = text.slice(end, Math.min(start, end + longestApposition + 1));
    const isLinked = index > 0 && (firstMatch(locale.nameLink, between) !== null || isApposition(between, locale));
    if (isLinked) runs.at(-1)?.push(index);
    else runs.push([index]);
  });
  return runs.filter(({ length }) => length > 1);
}

function isApposition(between: string, locale: PeopleLocale): boolean {
  const said = between.length > longestApposition ? null : firstMatch(locale.apposedLink, between)?.groups?.said;
  if (said == null) return false;
  return firstMatch(locale.relative, said) !== null || firstMatch(locale.verb, `${said} `) === null;
}

/** The words before the first or behind the last say that they are those to ask. */
function areAsked(
  run: readonly number[],
  persons: readonly NamedPerson[],
  text: string,
  locale: PeopleLocale,
): boolean {
  const first = persons[run[0] ?? 0] as NamedPerson;
  const last = persons[run.at(-1) ?? 0] as NamedPerson;
  const behind = text.slice(last.end, last.end + 240);
  const saidBehind = locale.linksAfter.some(
    ({ role, plural, pattern }) => role === 'contact' && plural === true && firstMatch(pattern, behind) !== null,
  );
  if (saidBehind) return true;
  const before = text.slice(Math.max(0, first.start - 220), first.start);
  const asked = locale.linksBefore.some(
    ({ role, pattern }) => role === 'contact' && firstMatch(pattern, before) !== null,
  );
  return asked && firstMatch(locale.verb, /^[^.;]{0,120}/.exec(behind)?.[0] ?? '') === null;
}
