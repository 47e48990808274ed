import { expect, test } from 'vitest';
import { recordOf } from '../../support/letters.js';

const letter = (name: string): string => `TSB Circular 9

Geneva, 3 March 2031

Contact:	${name}
Tel.:	+41 22 730 0000

Subject:	Orchards

Dear Sir/Madam,

1	The orchard group is chaired by Ms Ida Example (Sweden).
`;

test('the contact has the country that the text tells of the same person, with the place that tells it', async () => {
  const { people, evidence } = await recordOf(letter('Ida Example'));
  const at = people.findIndex(({ role }) => role === 'contact');
  expect(people[at]?.country?.code).toBe('SE');
  expect(evidence[`/people/${at}`]?.some(({ text }) => text?.includes('Sweden'))).toBe(true);
});

test('another person has not', async () => {
  const { people } = await recordOf(letter('Ada Example'));
  expect(people.find(({ role }) => role === 'contact')?.country).toBeNull();
});
