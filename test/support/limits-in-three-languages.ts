import { describe, expect, it } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from './letters.js';

/** What a sentence means, and the sentence as each of three secretariats would write it. */
type Row = readonly [expected: string, english: string, french: string, spanish: string];

const writers = [
  ['en', englishCircular, 1],
  ['fr', circular, 2],
  ['es', spanishCircular, 3],
] as const;

/** `kind qualifier time zone`; a date other than 30 June 2021 before it. */
export async function shownLimits(letter: string): Promise<string> {
  const { deadlines } = await recordOf(letter);
  return deadlines
    .map(({ date, time, timeZone, kind, qualifier }) =>
      [date === '2021-06-30' ? null : date, kind, qualifier, time, timeZone].filter(Boolean).join(' '),
    )
    .join(', ');
}

/** A test of each sentence in a letter of its language. */
export function readsIn(title: string, rows: readonly Row[]): void {
  describe.each(writers)(`${title} (%s)`, (_, letter, column) => {
    it.each(rows.map((row) => [row[column], row[0]] as const))('%s', async (text, expected) => {
      expect(await shownLimits(letter(text))).toBe(expected);
    });
  });
}
