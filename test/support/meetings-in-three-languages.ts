import { describe, expect, it } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from './letters.js';

/** What a letter says, and its words as each of three secretariats would write them. */
type Row = readonly [expected: string, english: string, french: string, spanish: string];

const writers = [
  ['en', englishCircular, 1],
  ['fr', circular, 2],
  ['es', spanishCircular, 3],
] as const;

/** `06-02..06-04 zone 9 @Lima PE hybrid cancelled <06-09` of each meeting of 2021; groups by their number. */
async function meetings(letter: string): Promise<string> {
  const short = (day: string): string => day.replace('2021-', '');
  const record = await recordOf(letter);
  return record.meetings
    .map(({ start, end, timeZone, group, place, country, mode, status, replaces }) =>
      [
        end === null || end === start ? short(start) : `${short(start)}..${short(end)}`,
        timeZone,
        group?.replace(/^\p{L}+ /u, ''),
        place && `@${place}`,
        country?.code,
        mode,
        status,
        replaces && `<${short(replaces.start)}`,
      ]
        .filter(Boolean)
        .join(' '),
    )
    .join(', ');
}

/** A test of each letter in its language. */
export function readMeetings(title: string, rows: readonly Row[]): void {
  describe.each(writers)(`${title} (%s)`, (_, letter, column) => {
    it.each(rows.map((row) => [row[column], row[0]] as const))('%s', async (text, expected) => {
      expect(await meetings(letter(text))).toBe(expected);
    });
  });
}
