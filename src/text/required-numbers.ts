import type { RequiredSet, RequiredWords } from './required-words.js';

/**
 * Sets of words, as their numbers: for each set how many numbers follow, then these. Of each set one stands in every match: a word,
 * or sets that stand in it together, which are written as how many numbers they take, marked, and then as sets again.
 */
export interface RequiredNumbers {
  readonly numbers: Uint16Array;
  /** The number that the first of their words has in the index. */
  readonly first: number;
}

/** Marks how many numbers those take that stand together; the number of a word is less, and that of a short one more. */
export const together = 1 << 14;

type NumberOf = (word: string) => number;

const numbersOfSet = (set: RequiredSet, numberOf: NumberOf): number[] =>
  set.flatMap((item) => {
    if (typeof item === 'string') return [numberOf(item)];
    const sets = setNumbers(item, numberOf);
    return [together + sets.length, ...sets];
  });

export const setNumbers = (sets: RequiredWords, numberOf: NumberOf): number[] =>
  sets.flatMap((set) => {
    const numbers = numbersOfSet(set, numberOf);
    return [numbers.length, ...numbers];
  });
