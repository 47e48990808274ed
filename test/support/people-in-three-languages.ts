import { describe, expect, it } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from './letters.js';

/** What a letter says, and its words as each of three secretariats would write them. */
type Row = readonly [expected: string, english: string, french: string, spanish: string];

const writers = [
  ['en', englishCircular, 1],
  ['fr', circular, 2],
  ['es', spanishCircular, 3],
] as const;

/** `Ada Lund chair 9 AMS PY <address> out` of each person but the one who signs; groups by their number. */
async function people(letter: string): Promise<string> {
  const record = await recordOf(letter);
  return record.people
    .filter(({ role }) => role !== 'director')
    .map(({ name, role, group, region, country, email, outgoing }) =>
      [
        name,
        role,
        group?.replace(/^(?:SG|CE|WP|GT) /u, ''),
        region,
        country?.code,
        email && `<${email}>`,
        outgoing && 'out',
      ]
        .filter(Boolean)
        .join(' '),
    )
    .join(', ');
}

/** A test of each letter in its language. */
export function readPeople(title: string, rows: readonly Row[]): void {
  describe.each(writers)(`${title} (%s)`, (_, letter, column) => {
    it.each(rows.map((row) => [row[column], row[0]] as const))('%s', async (text, expected) => {
      expect(await people(letter(text))).toBe(expected);
    });
  });
}
