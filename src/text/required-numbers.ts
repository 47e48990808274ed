import type { RequiredSet, RequiredWords } from './required-sets.js';
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

/** The words of which one stands wherever the first set is met, as numbers; none where it has a short one, or there is no set. @public the build asks */
export function callingWords(required: ArrayLike<number>): number[] {
  const words = wordsOfSet(required, 0);
  return words.every((number) => number < short) ? [...new Set(words)] : [];
}

/** Of what stands together its first set: the others are asked for later. */
function wordsOfSet(required: ArrayLike<number>, from: number): number[] {
  const words: number[] = [];
  const end = from + 1 + (required[from] ?? 0);
  for (let at = from + 1; at < end; at++) {
    const number = required[at] as number;
    if (number < together || number >= short) words.push(number);
    else {
      words.push(...wordsOfSet(required, at + 1));
      at += number - together;
    }
  }
  return words;
}
