import { describe, expect, it } from 'vitest';
import { circular, englishCircular, spanishCircular } from './letters.js';

/** What a letter says, and its words as each of three secretariats would write them. */
export type Row = readonly [expected: string, english: string, french: string, spanish: string];

const writers = [
  ['en', englishCircular, 1],
  ['fr', circular, 2],
  ['es', spanishCircular, 3],
] as const;

/** A test of each row in each language: what `told` tells of the letter with its words. */
export function readInThreeLanguages(
  title: string,
  rows: readonly Row[],
  told: (letter: string) => Promise<string>,
): void {
  describe.each(writers)(`${title} (%s)`, (_, letter, column) => {
    it.each(rows.map((row) => [row[column], row[0]] as const))('%s', async (text, expected) => {
      expect(await told(letter(text))).toBe(expected);
    });
  });
}
