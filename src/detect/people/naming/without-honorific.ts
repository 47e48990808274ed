import type { PeopleLocale } from '../../../model/locale/people.js';
import { firstMatch } from '../../../text/pattern.js';
import { endOfName } from './name-end.js';
import { type NamedPerson, readPerson } from './names.js';
import { type Place, sourceOf } from './place.js';

/** Characters of a name without an honorific, and of the bracket behind it. */
const longestName = 60;
const bracket = /(?<=\p{L}) {1,3}\(([^()]{2,60})\)/gu;
/** Characters before and behind within which an office stands. */
const reach = 70;

/**
 * `OBI Chidi (Mr, Nigeria) and Ana Rojas (Chile), Vice-Chairs of Study Group 5`: who is named without an honorific has one in the bracket,
 * or a country there and an office right beside. A city has a country too (`in San Salvador (El Salvador)`): words of place before it tell.
 *
 * @param known the persons with an honorific, in reading order
 */
export function findWithoutHonorific(place: Place, known: readonly NamedPerson[], locale: PeopleLocale): NamedPerson[] {
  const found: NamedPerson[] = [];
  let next = 0;
  for (const { 0: whole, 1: words = '', index: end } of place.text.matchAll(bracket)) {
    while (next < known.length && (known[next] as NamedPerson).end <= end) next++;
    if ((known[next]?.start ?? Infinity) <= end) continue;
    const start = startOfName(place, end, locale);
    if (start === null || firstMatch(locale.placeLead, place.text.slice(Math.max(0, start - 20), start))) continue;
    const behind = end + whole.length;
    const honorific = honorificIn(place, behind - 1 - words.length, words, locale);
    const person = readPerson(place, { start, end: start }, honorific, locale);
    if (!person || (honorific === null && !(person.country && isBesideOffice(place.text, person, locale)))) continue;
    found.push({ ...person, end: Math.max(person.end, behind) });
  }
  return found;
}

/** Where the words begin that are a name as far as the bracket; one word alone is none. */
function startOfName(place: Place, end: number, locale: PeopleLocale): number | null {
  const from = Math.max(0, end - longestName);
  const head = place.text.slice(from, end);
  for (const { index } of head.matchAll(/(?<=^|[ (:;,"'-])\p{Lu}/gu)) {
    const start = from + index;
    if (index === 0 && from > 0) continue;
    if (endOfName(place, start, locale) === end && / /.test(place.text.slice(start, end))) return start;
  }
  return null;
}

/** `(Ms, Japan)`, `(Japan; Ms)`, `(Ms)`. */
function honorificIn(place: Place, from: number, words: string, locale: PeopleLocale): string | null {
  for (const { 0: piece, index } of words.matchAll(/[^,;/ ][^,;/]{0,12}/g)) {
    const match = firstMatch(locale.honorific, `${piece} X`);
    const printed = match?.index === 0 ? (match.groups?.printed ?? '') : '';
    if (printed !== '' && printed === piece.trim()) return sourceOf(place, from + index, from + index + printed.length);
  }
  return null;
}

/** An office right behind the bracket, or right before the name: `the Chair, Rie Nakamura (Japan)`. */
function isBesideOffice(text: string, { start, end }: NamedPerson, locale: PeopleLocale): boolean {
  const behind = /^,? [^,;:.()]*/.exec(text.slice(end, end + reach))?.[0] ?? '';
  const before = /[^;.()]*[,:] $|[^,;:.()]* $/.exec(text.slice(Math.max(0, start - reach), start))?.[0] ?? '';
  return [behind, before].some((words) => firstMatch(locale.roleCue, words) !== null);
}
