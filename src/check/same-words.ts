import { fold } from '../text/fold.js';
import { firstMatch, type Pattern } from '../text/pattern.js';
import { stem } from './definitions.js';
import type { Letter } from './rule.js';

/** How two names that should be one stand to each other. */
export type Likeness = 'same' | 'reordered' | 'different' | 'unrelated';

/** Words that, in one order, are enough of a name to know it by, whatever stands before them (`Président du`). */
const enough = 3;

/** How many of the last words of one name stand in the other, in their order. */
function sharedEnd(words: readonly string[], other: readonly string[]): number {
  let at = other.length;
  let count = 0;
  for (const word of words.toReversed()) {
    at = other.lastIndexOf(word, at - 1);
    if (at < 0) break;
    count++;
    if (at === 0) break;
  }
  return count;
}

/** A name without the words before it that the other does not have: `Mandat de l'…`. */
function withoutLead(words: readonly string[], other: readonly string[]): readonly string[] {
  const from = words.findIndex((word) => other.includes(word));
  return from < 0 ? [] : words.slice(from);
}

export function likeness(first: readonly string[], second: readonly string[], { words: locale }: Letter): Likeness {
  const all = [first, second].map((words) => words.map((word) => stem(word, locale))) as [string[], string[]];
  const a = withoutLead(all[0], all[1]);
  const b = withoutLead(all[1], all[0]);
  const shared = a.filter((word) => b.includes(word));
  const sharedThere = b.filter((word) => a.includes(word));
  const longest = Math.max(a.length, b.length);
  const reordered =
    shared.length > 2 &&
    shared.toSorted().join(' ') === sharedThere.toSorted().join(' ') &&
    shared.join(' ') !== sharedThere.join(' ');
  if (reordered && shared.length * 4 >= longest * 3) return 'reordered';
  const end = Math.max(sharedEnd(a, b), sharedEnd(b, a));
  if (end >= enough || end >= Math.min(all[0].length, all[1].length)) return 'same';
  return shared.length * 3 >= Math.min(all[0].length, all[1].length) ? 'different' : 'unrelated';
}

/** A printed name from the first of its words that the other has too. */
export function nameBeside(name: string, other: string, { pack, words: locale }: Letter): string {
  const plain = (word: string): string => stem(withoutElision(word.toLowerCase(), pack.elision), locale);
  const known = new Set(other.split(' ').map(plain));
  const words = name.split(' ');
  const from = words.findIndex(
    (word) => word.length > 3 && /^\p{Lu}/u.test(withoutElision(word, pack.elision)) && known.has(plain(word)),
  );
  return from > 0 ? withoutElision(words.slice(from).join(' '), pack.elision) : name;
}

/** `l'Activité` → `Activité` */
const withoutElision = (words: string, elision: Pattern): string =>
  words.slice(firstMatch(elision, fold(words))?.[0].length ?? 0);
