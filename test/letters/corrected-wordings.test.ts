import { describe, expect, test } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../support/letters.js';

type Wrap = (body: string) => string;

describe('a correction that puts one person in the place of another', () => {
  test.each<[string, Wrap]>([
    [
      'In paragraph 9, replace "Mr Piet Aalto (piet.aalto@essai.example)" by "Ms Delia Brandt (delia.brandt@essai.example, tel.: +41 22 730 0000)".',
      englishCircular,
    ],
    [
      'Au § 9, remplacer «M. Piet Aalto (piet.aalto@essai.example)» par «Mme Delia Brandt (delia.brandt@essai.example)».',
      circular,
    ],
    [
      'En el § 9, sustitúyase «Sr. Piet Aalto (piet.aalto@essai.example)» por «Sra. Delia Brandt (delia.brandt@essai.example)».',
      spanishCircular,
    ],
  ])('%s', async (body, wrap) => {
    const { people } = await recordOf(wrap(body));
    const contacts = people.filter(({ role }) => role === 'contact');
    expect(contacts.map(({ name, email, outgoing }) => [name, email, outgoing])).toEqual([
      ['Piet Aalto', 'piet.aalto@essai.example', true],
      ['Delia Brandt', 'delia.brandt@essai.example', false],
    ]);
  });

  test('has the address of the second for the second alone', async () => {
    const body = 'In section 6, instead of "Mr Piet Aalto" read "Ms Delia Brandt (delia.brandt@essai.example)".';
    const { people } = await recordOf(englishCircular(body));
    expect(people.find(({ name }) => name === 'Piet Aalto')?.email).toBeNull();
  });

  test('makes nobody a contact where no address is told', async () => {
    const body = 'In section 6, instead of "Mr Piet Aalto and" read "Ms Delia Brandt and".';
    expect((await recordOf(englishCircular(body))).people.filter(({ role }) => role === 'contact')).toEqual([]);
  });
});

describe('a correction of days and place together, of the meeting that the subject names', () => {
  const corrigendum = (subject: string, body: string): string =>
    englishCircular(body).replace('A test of reading', subject);
  test.each([
    'In paragraph 1, instead of "Accra, Ghana, 28-30 November 2021" read "Nairobi, Kenya, 5-7 December 2021".',
    'In paragraph 1, instead of "from 28 to 30 November 2021 in Accra (Ghana)" read "from 5 to 7 December 2021 in Nairobi (Kenya)".',
  ])('%s', async (body) => {
    const { meetings } = await recordOf(corrigendum('Second forum on digital twins: change of dates and venue', body));
    expect(meetings.map(({ start, end, place, replaces }) => [start, end, place, replaces])).toEqual([
      ['2021-12-05', '2021-12-07', 'Nairobi', { start: '2021-11-28', end: '2021-11-30' }],
    ]);
  });
});

describe('those to ask', () => {
  test.each<[string, string[]]>([
    ['Mr Dan Orlov (dan.orlov@essai.example, tel.: +41 22 730 0000) will be glad to help.', ['Dan Orlov']],
    [
      'For anything else, please turn to Ms Nomi Batsa (nomi.batsa@essai.example), the coordinator, or to her colleague Mr Tev Fonu (tev.fonu@essai.example).',
      ['Nomi Batsa', 'Tev Fonu'],
    ],
    [
      'Enquiries may be addressed to the Study Group 5 Counsellor, Mr Colin Rut (colin.rut@essai.example).',
      ['Colin Rut'],
    ],
  ])('%s', async (body, names) => {
    const { people } = await recordOf(englishCircular(body));
    expect(people.filter(({ role }) => role === 'contact').map(({ name }) => name)).toEqual(names);
  });
});
