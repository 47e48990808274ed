import { fold } from '../../text/fold.js';

/** A name by its words, without accents, case and stops: `J.-P. Diop` has `j`, `p`, `diop`. */
export const nameWords = (name: string): string[] =>
  fold(name)
    .toLowerCase()
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '');

/** What spellings of one name share. */
export const personKey = (name: string): string => nameWords(name).join(' ');

/**
 * Why two names may be one person's, where they are not spelt alike: `initials` (`A. Velde`), `order` (`VELDE Anton`), `part` (`Anton
 * Velde` and `Anton Kristian Velde`, or a family name alone).
 */
export type Likeness = 'initials' | 'order' | 'part';

/** `null` where nothing says that the two may be one. */
export function likeness(one: string, other: string): Likeness | null {
  const [a, b] = [nameWords(one), nameWords(other)];
  if (a.join(' ') === b.join(' ') || a.length === 0 || b.length === 0) return null;
  if (a.toSorted().join(' ') === b.toSorted().join(' ')) return 'order';
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // the family name is written out in both
  if (short.at(-1) !== long.at(-1) || (short.at(-1)?.length ?? 0) < 2) return null;
  let at = 0;
  let isInitial = false;
  for (const word of short.slice(0, -1)) {
    while (at < long.length - 1 && !fits(word, long[at] as string)) at++;
    if (at >= long.length - 1) return null;
    if (word !== long[at]) isInitial = true;
    at++;
  }
  return isInitial ? 'initials' : 'part';
}

/** Equal, or one of them the other's first letter. */
const fits = (word: string, other: string): boolean =>
  word === other || (word.length === 1 ? other.startsWith(word) : other.length === 1 && word.startsWith(other));
