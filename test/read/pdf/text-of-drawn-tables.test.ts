import { describe, expect, test } from 'vitest';
import { circular, recordOf } from '../../support/letters.js';
import { tablesOf } from '../../support/tables-of-body.js';

describe('tables drawn with bars', () => {
  const head = `Genève, le 4 mai 2031

`;
  const body = `

Madame, Monsieur,

Le comité se réunira au printemps.
`;

  test('a grid has cells of several lines, and labels that its columns are too narrow for', async () => {
    const grid = `+-------+--------------------+---------------------------------+
| Réf.: | Circulaire TSB 512 | – Aux Administrations des États |
|       |                    |   Membres de l'Union;           |
|       |                    |                                 |
|       |                    | – Aux Associés de l'UIT-T       |
+-------+--------------------+---------------------------------+
| Téléc | +41 22 730 5199    |                                 |
| opie: |                    |                                 |
+-------+--------------------+---------------------------------+
| O     | Essais de stations |                                 |
| bjet: | côtières en mer    |                                 |
+-------+--------------------+---------------------------------+`;
    const { reference, contact, subject, addressees } = await recordOf(head + grid + body);
    expect(reference?.number).toBe('512');
    expect(contact.fax).toBe('+41 22 730 5199');
    expect(subject).toBe('Essais de stations côtières en mer');
    expect(addressees.map(({ text }) => text)).toEqual([
      "Aux Administrations des États Membres de l'Union",
      "Aux Associés de l'UIT-T",
    ]);
  });

  test('rows of antiword go on where their cells are full, and what they say is due is one thing', async () => {
    const table = `
Principales échéances:

|Date                          |Mesure à prendre              |
|12 mars 2032                  |Demande de bourse pour prendre|
|                              |part à la réunion de la       |
|                              |JCA-XYZ                       |
|9 avril 2032                  |Soumission des contributions à|
|                              |la JCA-XYZ                    |

La JCA-XYZ publiera son programme.
`;
    const { deadlines } = await recordOf(circular(table));
    expect(deadlines.map(({ date, kind, action, group }) => [date, kind, action, group])).toEqual([
      ['2032-03-12', 'fellowship', 'Demande de bourse pour prendre part à la réunion de la JCA-XYZ', 'JCA-XYZ'],
      ['2032-04-09', 'contribution', 'Soumission des contributions à la JCA-XYZ', 'JCA-XYZ'],
    ]);
  });

  test('rows that a typist set between bars are a line each', async () => {
    expect(
      await tablesOf(`
Les séances sont les suivantes:

| Lundi | 9 heures | Ouverture |
| Mardi | 9 heures | Rapports  |
| Jeudi | 8 heures | Clôture   |
`),
    ).toEqual([
      [
        ['Lundi', '9 heures', 'Ouverture'],
        ['Mardi', '9 heures', 'Rapports'],
        ['Jeudi', '8 heures', 'Clôture'],
      ],
    ]);
  });
});

test('notes of antiword have their numbers in brackets right before their words', async () => {
  const { notes } = await recordOf(
    circular(
      '\nLe comité a tenu deux sessions.[1] Il en tiendra une autre au printemps.[2]\n',
      '\n-----------------------\n[1]Les actes des sessions sont publiés en ligne.\n[2]À Dakar, en principe.\n',
    ),
  );
  expect(notes).toEqual([
    { label: '1', text: 'Les actes des sessions sont publiés en ligne.' },
    { label: '2', text: 'À Dakar, en principe.' },
  ]);
});

test('a word parted in a label of Markdown is a label', async () => {
  const text = `Genève, le 4 mai 2031

| | |
|---|---|
| Réf.: | Circulaire TSB 512 |
| Con tact: | Inès Valdivia |
| O bjet: | Essais en mer |

Madame, Monsieur,

Les essais auront lieu.
`;
  const { contact, subject } = await recordOf(text);
  expect([contact.name, subject]).toEqual(['Inès Valdivia', 'Essais en mer']);
});
