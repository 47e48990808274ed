import { describe, expect, test } from 'vitest';
import { recordOf } from './support/letters.js';

const letter = (end: string, head = 'Aux Administrations des États Membres'): string => `Genève, le 3 février 2031

Réf.:\tCirculaire TSB 77

${head}

Objet:\tAtelier sur les marées

Madame, Monsieur,

Un atelier aura lieu.

Veuillez agréer, Madame, Monsieur, l'assurance de ma considération distinguée.

${end}
`;

describe('who signs', () => {
  test.each([
    ['Pour le Directeur\nLena Marchal\nAdjointe au Directeur', 'Lena Marchal', 'Adjointe au Directeur', false],
    ['Par délégation,\nLena Marchal\nAdjointe au Directeur', 'Lena Marchal', 'Adjointe au Directeur', false],
    ['(signé)\nLena Marchal\nDirectrice du TSB', 'Lena Marchal', 'Directrice du TSB', true],
    ['[Original signé]\n\np.o. Lena Marchal\nDirectrice du TSB', 'Lena Marchal', 'Directrice du TSB', true],
  ])('%j', async (end, name, title, signed) => {
    expect((await recordOf(letter(end))).signatory).toMatchObject({ name, title, signed });
  });

  test('one mark above two signatures is of both', async () => {
    const record = await recordOf(
      letter('[Original signé]\nIvo Brandt\tLena Marchal\nDirecteur du TSB\tDirectrice du BDT'),
    );
    expect(record.signatory).toMatchObject({ name: 'Ivo Brandt', title: 'Directeur du TSB', signed: true });
    expect(record.people.map(({ name, role }) => `${name}: ${role}`)).toEqual([
      'Ivo Brandt: director',
      'Lena Marchal: director',
    ]);
  });
});

describe('what is enclosed', () => {
  test.each([
    ['Annexe: 1', 1],
    ['Annexes: 2', 2],
    ['Annexe(s): 2', 2],
    ['Pièces jointes: trois', 3],
    ['Pièce jointe : une', 1],
    ['P.J.: 4', 4],
    ['Annexes (5)', 5],
    ['Annexe: 2.1 du rapport', null],
  ])('%s', async (line, enclosures) => {
    expect((await recordOf(letter(`Lena Marchal\nDirectrice du TSB\n\n${line}`))).enclosures).toBe(enclosures);
  });
});

test('addressees under a label are told apart by their lines', async () => {
  const record = await recordOf(
    letter(
      'Lena Marchal\nDirectrice du TSB',
      "Pour:\tles Administrations des États Membres\n\tles Membres du Secteur UIT-T et de\n\tl'UIT-D\n\tles Associés de l'UIT-T",
    ),
  );
  expect(record.addressees).toEqual([
    { text: 'les Administrations des États Membres', group: 'administrations' },
    { text: "les Membres du Secteur UIT-T et de l'UIT-D", group: 'sector-members' },
    { text: "les Associés de l'UIT-T", group: 'associates' },
  ]);
});
