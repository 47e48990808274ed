import type { RequiredSet, RequiredWords } from './required-words.js';
import { short } from './word-index.js';

/**
 * Sets of words, as their numbers: for each set how many numbers follow, then these. Of each set one stands in every match: a word,
 * or sets that stand in it together, which are written as how many numbers they take, marked, and then as sets again.
 */
export type RequiredNumbers = Uint16Array;

/** Marks how many numbers those take that stand together; the number of a word is less, and that of a short one more. */
export const together = 1 << 14;

type NumberOf = (word: string) => number;

const numbersOfSet = (set: RequiredSet, numberOf: NumberOf): number[] =>
  set.flatMap((item) => {
    if (typeof item === 'string') return [numberOf(item)];
    const sets = listed(item, numberOf);
    return [together + sets.length, ...sets];
  });

const listed = (sets: RequiredWords, numberOf: NumberOf): number[] =>
  sets.flatMap((set) => {
    const numbers = numbersOfSet(set, numberOf);
    return [numbers.length, ...numbers];
  });

export const requiredNumbers = (sets: RequiredWords, numberOf: NumberOf): RequiredNumbers =>
  Uint16Array.from(listed(sets, numberOf));

/** Has each word's number follow those of another language, in the sets between two places. */
export function renumber(required: RequiredNumbers, first: number, from = 0, to = required.length): void {
  for (let at = from; at < to; ) {
    const end = at + 1 + (required[at] as number);
    for (at++; at < end; at++) {
      const number = required[at] as number;
      if (number < together || number >= short) required[at] = number + first;
      else {
        const start = at + 1;
        at += number - together;
        renumber(required, first, start, at + 1);
      }
    }
  }
}
