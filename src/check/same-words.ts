import { stem } from './definitions.js';

/** How two names that should be one stand to each other. */
export type Likeness = 'same' | 'reordered' | 'different' | 'unrelated';

/** Whether all words of `short` stand in `long`, in their order: the short form of a name. */
function isShortForm(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

/** The last words of the longer of two, as many as the shorter has and a few more: what stands before is not the name. */
const tail = (words: readonly string[], length: number): readonly string[] => words.slice(Math.max(0, words.length - length));

export function likeness(first: readonly string[], second: readonly string[]): Likeness {
  const length = Math.min(first.length, second.length);
  const a = tail(first, length).map(stem);
  const b = tail(second, length).map(stem);
  const longest = [first, second].map((words) => words.map(stem)) as [string[], string[]];
  if (isShortForm(a, longest[1]) || isShortForm(b, longest[0])) return 'same';
  const shared = a.filter((word) => b.includes(word));
  const sharedThere = b.filter((word) => a.includes(word));
  if (shared.length * 3 < length) return 'unrelated';
  const reordered = shared.length > 1 && shared.length === sharedThere.length && shared.join(' ') !== sharedThere.join(' ');
  return reordered && shared.length * 4 >= length * 3 ? 'reordered' : 'different';
}
