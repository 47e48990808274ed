import type { Match } from './matches.js';

/** A piece of a text to show, and what is marked in it. */
export interface Fragment {
  readonly start: number;
  readonly end: number;
  readonly matches: readonly Match[];
}

/** Characters that a fragment spans at most, and of what stands around its matches. */
const longest = 200;
const around = 60;
const mostFragments = 3;

/** The matches from `first` on that one fragment has room for. */
function together(matches: readonly Match[], first: number): Match[] {
  const start = (matches[first] as Match).start;
  const result: Match[] = [];
  for (let at = first; at < matches.length; at += 1) {
    const match = matches[at] as Match;
    if (result.length > 0 && match.end - start > longest - 2 * around) break;
    result.push(match);
  }
  return result;
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text[at] ?? ' ');

/** From a word's beginning to a word's end. */
function widened(text: string, matches: readonly Match[]): Fragment {
  const first = (matches[0] as Match).start;
  const last = (matches.at(-1) as Match).end;
  let start = Math.max(0, first - around);
  while (start > 0 && start < first && !isSpace(text, start - 1)) start += 1;
  while (start < first && isSpace(text, start)) start += 1;
  let end = Math.min(text.length, last + around);
  while (end < text.length && end > last && !isSpace(text, end)) end -= 1;
  while (end > last && isSpace(text, end - 1)) end -= 1;
  return { start, end, matches };
}

const itemsIn = (matches: readonly Match[]): number => new Set(matches.map(({ item }) => item)).size;

/** The pieces of a text that answer to most of a question, in the order of the text. */
export function fragmentsOf(text: string, matches: readonly Match[]): Fragment[] {
  const candidates = matches.map((_, first) => {
    const shown = together(matches, first);
    return { shown, items: itemsIn(shown) };
  });
  const ranked = candidates.toSorted((a, b) => b.items - a.items);
  const chosen: Fragment[] = [];
  for (const { shown } of ranked) {
    if (chosen.length === mostFragments) break;
    const fragment = widened(text, shown);
    if (chosen.every(({ start, end }) => fragment.end <= start || end <= fragment.start)) chosen.push(fragment);
  }
  return chosen.toSorted((a, b) => a.start - b.start);
}
