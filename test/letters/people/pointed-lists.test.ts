import { expect, test } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

/** `Awa Diop vice-chair AFR`: who is what below the line. */
async function officers(letter: string): Promise<string[]> {
  const { people } = await recordOf(letter);
  return people
    .filter(({ role }) => role !== 'director')
    .map(({ name, role, group, region }) => [name, role, group, region].filter(Boolean).join(' '));
}

const french = '\n– AFR – Mme Awa Diop (Sénégal)\n– EUR – M. Jan Novak (Tchéquie)';
const english = '\n\n– AFR – Ms Awa Diop (Senegal)\n\n– EUR – Mr Jan Novak (Czech Republic)';
const spanish = '\n\n– AFR – Sra. Awa Diop (Senegal)\n\n– EUR – Sr. Jan Novak (República Checa)';

test.each<[string, string]>([
  [
    'the office that ci-après points from',
    circular(`Les Vice-Présidents ci-après de la CE 5 secondent le Président:${french}`),
  ],
  [
    'the office that suivants points from',
    circular(`Les Vice-Présidents suivants de la CE 5 secondent le Président:${french}`),
  ],
  [
    'the office that following points to',
    englishCircular(`The following Vice-Chairs of SG 5 assist the Chair:${english}`),
  ],
  [
    'the office that listed below points from',
    englishCircular(`The Vice-Chairs listed below assist the Chair of SG 5:${english}`),
  ],
  [
    'the office that siguientes points to',
    spanishCircular(`Los siguientes Vicepresidentes de la CE 5 ayudan al Presidente:${spanish}`),
  ],
])('a list is of %s', async (_, letter) => {
  const group = letter.includes('SG 5') ? 'SG 5' : 'CE 5';
  expect(await officers(letter)).toEqual([`Awa Diop vice-chair ${group} AFR`, `Jan Novak vice-chair ${group} EUR`]);
});

test('a list without a pointer is of the last office', async () => {
  expect(
    await officers(circular('Les Vice-Présidents de la CE 5 ont pour Président:\n– Mme Awa Diop (Sénégal)')),
  ).toEqual(['Awa Diop chair CE 5']);
});

test.each<[string, string[]]>([
  [
    circular('Mme Awa Diop (Sénégal), Vice-Présidente de la CE 5, en est devenue Présidente par intérim.'),
    ['Awa Diop vice-chair CE 5', 'Awa Diop acting-chair CE 5'],
  ],
  [
    englishCircular('Ms Awa Diop (Senegal), Vice-Chair of SG 5, has become its acting Chair.'),
    ['Awa Diop vice-chair SG 5', 'Awa Diop acting-chair SG 5'],
  ],
  [
    spanishCircular('La Sra. Awa Diop (Senegal), Vicepresidenta de la CE 5, ha pasado a ser su Presidenta interina.'),
    ['Awa Diop vice-chair CE 5', 'Awa Diop acting-chair CE 5'],
  ],
  [
    spanishCircular('La Sra. Awa Diop (Senegal), Vicepresidenta de la CE 5, se convirtió en Presidenta del GT 2/5.'),
    ['Awa Diop vice-chair CE 5', 'Awa Diop chair GT 2/5'],
  ],
  [
    circular('Mme Awa Diop (Sénégal), Vice-Présidente de la CE 5, est devenue membre du Bureau.'),
    ['Awa Diop vice-chair CE 5'],
  ],
  [
    englishCircular('Ms Awa Diop (Senegal), Vice-Chair of SG 5, said that the post of Chair has become vacant.'),
    ['Awa Diop vice-chair SG 5'],
  ],
])('who becomes something has that office too', async (letter, expected) => {
  expect(await officers(letter)).toEqual(expected);
});
