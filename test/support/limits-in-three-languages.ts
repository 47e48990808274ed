import { type Row, readInThreeLanguages } from './in-three-languages.js';
import { recordOf } from './letters.js';

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
export const readsIn = (title: string, rows: readonly Row[]): void => readInThreeLanguages(title, rows, shownLimits);
