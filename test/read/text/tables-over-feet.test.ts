import { describe, expect, test } from 'vitest';
import type { Paragraph } from '../../../src/model/record.js';
import { circular, englishCircular, outline, recordOf, spanishCircular } from '../../support/letters.js';

const tablesIn = (paragraphs: readonly Paragraph[]): string[][][] =>
  paragraphs.flatMap(({ rows, children }) => [...(rows ? [rows] : []), ...tablesIn(children)]);

describe('a table a cell a line, which the address at the foot of a page tears', () => {
  test('goes on amid a cell, below its heads', async () => {
    const body = `
1 Le calendrier est le suivant:
Phase
Période
Participants
Phase d'essai
du 4 mars au
7 juin 2021
Laboratoires agréés
Phase de contrôle
du 9 août au
3 septembre 2021
Laboratoires qui ont rendu
leurs mesures et qui en

Place des Nations
CH-1211 Genève 20
Suisse – Switzerland

Téléphone/Telephone +41 22 730 51 11
Téléfax/Telefax
+41 22 730 51 37

E-mail: itumail@itu.int
www.itu.int

- 2 -

Phase
Période
Participants
ont gardé une copie
Phase finale
à partir du
1er octobre 2021
Tous

2 Les laboratoires rendront compte par écrit.
`;
    const { paragraphs } = await recordOf(circular(body));
    expect(tablesIn(paragraphs)).toEqual([
      [
        ['Phase', 'Période', 'Participants'],
        ["Phase d'essai", 'du 4 mars au 7 juin 2021', 'Laboratoires agréés'],
        [
          'Phase de contrôle',
          'du 9 août au 3 septembre 2021',
          'Laboratoires qui ont rendu leurs mesures et qui en ont gardé une copie',
        ],
        ['Phase finale', 'à partir du 1er octobre 2021', 'Tous'],
      ],
    ]);
    expect(outline(paragraphs).at(-1)).toBe('2 Les laboratoires rendront compte par écrit.');
  });

  test('has neither the address on one line nor the numbers of paragraphs below it', async () => {
    const body = `1
Plazos:
Fecha
Medida
3 de junio de 2021
Solicitud de beca
7 de junio de 2021
Solicitud de carta de invitación
Place des Nations • CH-1211 Ginebra 20 • Suiza • Tel.: +41 22 730 5111 • www.itu.int
– 2 –
Circular TSB 301
Fecha
Medida
14 de junio de 2021
Inscripción
2
El taller tratará de:
a)
los cables de energía y de datos de la
Recomendación UIT-T K.99;
b)
las pruebas.
3
Se ruega responder por escrito.`;
    const { paragraphs } = await recordOf(spanishCircular(body));
    expect(tablesIn(paragraphs)).toEqual([
      [
        ['Fecha', 'Medida'],
        ['3 de junio de 2021', 'Solicitud de beca'],
        ['7 de junio de 2021', 'Solicitud de carta de invitación'],
        ['14 de junio de 2021', 'Inscripción'],
      ],
    ]);
    expect(outline(paragraphs).slice(-4)).toEqual([
      '2 El taller tratará de:',
      '  a) los cables de energía y de datos de la Recomendación UIT-T K.99;',
      '  b) las pruebas.',
      '3 Se ruega responder por escrito.',
    ]);
  });

  test('with the same heads below a line of text is another', async () => {
    const body = `1 The first session:
Date
Action
3 June 2021
Papers
5 June 2021
Registration
The second session, which follows it in the autumn, has days of its own:
Date
Action
2 September 2021
Papers
4 September 2021
Registration`;
    expect(tablesIn((await recordOf(englishCircular(body))).paragraphs)).toHaveLength(2);
  });
});

test('a table in columns goes on behind an address in columns, with the rest of a cell', async () => {
  const body = `1         The dates are:

          Date                           Step                                   Address

          4 June 2021                    Nomination of experts                  tsbxx@itu.int
                                         by the Study Groups

          8 June 2021                    Grants (only for the                   grants@itu.int
                                         countries that meet the




 Place des Nations • CH-1211 Geneva 20 • Switzerland            Tel: +41 22 730 5111 • Fax: +41 22 730 5137
 E-mail: itumail@itu.int                                        www.itu.int
\f                                                   -2-
                                             TSB Circular 301


          Date                           Step                                   Address

                                         requirements)

          11 June 2021                   Papers                                 tsbxx@itu.int

          15 June 2021                   Registration

2         The documents are on the page of the group, which is kept up to date by the secretariat until
the opening of the meeting.`;
  const { paragraphs } = await recordOf(englishCircular(body));
  expect(tablesIn(paragraphs)).toEqual([
    [
      ['Date', 'Step', 'Address'],
      ['4 June 2021', 'Nomination of experts by the Study Groups', 'tsbxx@itu.int'],
      ['8 June 2021', 'Grants (only for the countries that meet the requirements)', 'grants@itu.int'],
      ['11 June 2021', 'Papers', 'tsbxx@itu.int'],
      ['15 June 2021', 'Registration', ''],
    ],
  ]);
});

test('a table a cell a line is known by the names in it', async () => {
  const body = `1 The Vice-Chairs are:
Name
Country
Ms Ilse van der Meer
Suriname
Mr Tane Rewi
Tonga
2 They take office at once.`;
  expect(tablesIn((await recordOf(englishCircular(body))).paragraphs)).toEqual([
    [
      ['Name', 'Country'],
      ['Ms Ilse van der Meer', 'Suriname'],
      ['Mr Tane Rewi', 'Tonga'],
    ],
  ]);
});

test('two wordings with labels amid a sentence are no table', async () => {
  const body = `
1\tLes dates sont corrigées comme suit:
\tau lieu de:\tSaly (Sénégal), 3-5 juin 2021
\tlire:\tSaly (Sénégal), 7-9 juin 2021
2\tLe reste est inchangé.
`;
  expect(outline((await recordOf(circular(body))).paragraphs)).toEqual([
    '1 Les dates sont corrigées comme suit:',
    '  au lieu de: Saly (Sénégal), 3-5 juin 2021',
    '  lire: Saly (Sénégal), 7-9 juin 2021',
    '2 Le reste est inchangé.',
  ]);
});
