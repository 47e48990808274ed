import { type Row, readInThreeLanguages } from './in-three-languages.js';
import { recordOf } from './letters.js';

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
export const readPeople = (title: string, rows: readonly Row[]): void => readInThreeLanguages(title, rows, people);
