import { say } from '../../model/sentence/index.js';
import type { Span } from '../../model/span.js';
import { fold } from '../../text/fold.js';
import { editDistance } from '../edit-distance.js';
import { type PrintedName, printedNames } from '../names.js';
import { placesOf, shortened } from '../places.js';
import type { Letter, LetterRule } from '../rule.js';

type Person = Pick<PrintedName, 'name' | 'gender' | 'span'>;

const squeezed = (name: string): string =>
  fold(name)
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
const isCapitals = (name: string): boolean => !/\p{Ll}/u.test(name.replace(/^\p{Lu}\p{Ll}+/u, ''));

/** One name twice, spelt in two ways. */
function isMisspelt(a: Person, b: Person): boolean {
  if (a.name === b.name || (a.gender !== null && b.gender !== null && a.gender !== b.gender)) return false;
  const [mine, other] = [squeezed(a.name), squeezed(b.name)];
  if (mine === other) {
    // Capitals mostly go without accents, and `J.-P.` is `J-P`.
    const letters = (name: string): string => name.replace(/[^\p{L}]/gu, '').normalize('NFC');
    const accents = letters(a.name).toLowerCase() !== letters(b.name).toLowerCase();
    return accents && !/\p{Lu}{3}/u.test(a.name + b.name);
  }
  const parts = fold(a.name)
    .toLowerCase()
    .split(/[\s-]+/);
  const others = fold(b.name)
    .toLowerCase()
    .split(/[\s-]+/);
  if (parts.length !== others.length || mine.length < 5) return false;
  const differing = parts.flatMap((part, at) => (part === others[at] ? [] : [[part, others[at] ?? ''] as const]));
  const [pair] = differing;
  // Full names that share all but one part; of surnames alone no more than a letter differs.
  if (!pair || differing.length > 1) return false;
  const [part, counterpart] = pair;
  if (Math.min(part.length, counterpart.length) < 4) return false;
  const limit = parts.length > 1 && Math.min(part.length, counterpart.length) > 5 ? 2 : 1;
  return editDistance(part, counterpart, limit) <= limit;
}

/** `Jean Dupont` and `M. Dupond`: the surname alone. */
function surnameMisspelt(full: Person, short: Person): boolean {
  const parts = full.name.split(' ');
  if (parts.length < 2 || short.name.includes(' ') || (full.gender && short.gender && full.gender !== short.gender))
    return false;
  const last = fold(parts.at(-1) ?? '').toLowerCase();
  const other = fold(short.name).toLowerCase();
  if (parts.some((part) => fold(part).toLowerCase() === other)) return false;
  return Math.min(last.length, other.length) >= 5 && editDistance(last, other, 1) === 1;
}

function everybody(letter: Letter): Person[] {
  const named: Person[] = printedNames(letter);
  const listed = letter.record.people.flatMap(({ name }, index): Person[] => {
    return placesOf(letter, `/people/${index}`).flatMap((place: Span): Person[] => {
      const printed = letter.document.text.slice(place.start, place.end);
      const at = printed.indexOf(name);
      if (at < 0) return [];
      const span = { start: place.start + at, end: place.start + at + name.length };
      return named.some((known) => known.span.start < span.end && span.start < known.span.end)
        ? []
        : [{ name, gender: null, span }];
    });
  });
  return [...named, ...listed].sort((a, b) => a.span.start - b.span.start);
}

/** Where there are more it is a list of participants, in which families meet. */
const most = 300;

/** One person whose name is spelt in two ways. */
export const personTwoSpellings: LetterRule = {
  code: 'person-two-spellings',
  severity: 'warning',
  *check(letter) {
    const people = everybody(letter).filter(({ name }) => !isCapitals(name));
    const seen = new Set<string>();
    const counts = new Map<string, number>();
    for (const { name } of people) counts.set(name, (counts.get(name) ?? 0) + 1);
    const firsts = people.filter(({ name }) => {
      const isFirst = !seen.has(name);
      seen.add(name);
      return isFirst;
    });
    if (firsts.length > most) return;
    for (const [at, person] of firsts.entries()) {
      const other = firsts
        .slice(0, at)
        .find((known) => isMisspelt(known, person) || surnameMisspelt(known, person) || surnameMisspelt(person, known));
      if (!other) continue;
      const [slip, kept] =
        (counts.get(other.name) ?? 0) < (counts.get(person.name) ?? 0) ? [other, person] : [person, other];
      yield {
        span: slip.span,
        related: kept.span,
        sentence: say('person-two-spellings', { name: shortened(slip.name), other: shortened(kept.name) }),
      };
    }
  },
};
