import { expect, test } from 'vitest';
import { recordOf } from '../support/letters.js';

const letter = (labels: readonly [city: string, reference: string, subject: string], ...items: string[]): string =>
  `${labels[0]}

${labels[1]}

${items.map((item) => `- ${item}`).join('\n')}

${labels[2]}
`;

test.each<[string, string[]]>([
  [
    letter(
      ['Geneva, 4 May 2021', 'Ref:	TSB Circular 301', 'Subject:	A test\n\nDear Sir/Madam,\n\nText.'],
      'To Administrations of Member States of the Union;',
      'To ITU-T Sector Members and Associates; and',
      'To ITU Academia',
    ),
    [
      'administrations: To Administrations of Member States of the Union',
      'sector-members: To ITU-T Sector Members and Associates',
      'academia: To ITU Academia',
    ],
  ],
  [
    letter(
      ['Genève, le 4 mai 2021', 'Réf.:	Circulaire TSB 301', 'Objet:	Essai\n\nMadame, Monsieur,\n\nTexte.'],
      "Aux Administrations des États Membres de l'Union;",
      "Aux Associés de l'UIT-T; et",
      'Aux établissements universitaires',
    ),
    [
      "administrations: Aux Administrations des États Membres de l'Union",
      "associates: Aux Associés de l'UIT-T",
      'academia: Aux établissements universitaires',
    ],
  ],
  [
    letter(
      [
        'Ginebra, 4 de mayo de 2021',
        'Ref.:	Circular TSB 301',
        'Asunto:	Ensayo\n\nMuy Señora mía/Muy Señor mío:\n\nTexto.',
      ],
      'A las Administraciones de los Estados Miembros de la Unión;',
      'A los Asociados del UIT-T; y',
      'A las Instituciones Académicas',
    ),
    [
      'administrations: A las Administraciones de los Estados Miembros de la Unión',
      'associates: A los Asociados del UIT-T',
      'academia: A las Instituciones Académicas',
    ],
  ],
])('the word that leads to the last addressee is no part of the one before', async (text, expected) => {
  const { addressees } = await recordOf(text);
  expect(addressees.map(({ group, text: to }) => `${group}: ${to}`)).toEqual(expected);
});

test('Members of a Sector in quotation marks, as letters of the years before Sector Members have them', async () => {
  const text = letter(
    ['Ginebra, 3 de mayo de 1995', 'Ref.:	Circular TSB 88', 'Asunto:	Ensayo\n\nMuy Señor mío:\n\nTexto.'],
    'a las Administraciones de los Miembros de la Unión;',
    'a los «miembros» del Sector de Desarrollo',
  );
  const { addressees } = await recordOf(text);
  expect(addressees.map(({ group }) => group)).toEqual(['administrations', 'sector-members']);
});

test('a run-on address in a cell of several lines is parted as one on a line is', async () => {
  const letter = `                    INTERNATIONAL TELECOMMUNICATION UNION

                                                    Geneva, 4 May 2021

|Ref:      |TSB Circular 301           |To Administrations of Member States  |
|          |SG5/AB                     |of the Union, to ITU-T Sector Members|
|          |                           |and to ITU-T Associates participating|
|Tel:      |+41 22 730 5000            |in the work of Study Group 5         |
|Fax:      |+41 22 730 5853            |                                     |
|Subject:  |A test of reading                                                |

Dear Sir/Madam,

1     The text of the letter stands here.
`;
  const { addressees } = await recordOf(letter);
  expect(addressees.map(({ text, group }) => `${group}: ${text}`)).toEqual([
    'administrations: To Administrations of Member States of the Union',
    'sector-members: to ITU-T Sector Members',
    'associates: to ITU-T Associates participating in the work of Study Group 5',
  ]);
});

test('a run-on address beside the references, a word of it at the end of a line', async () => {
  const { addressees } = await recordOf(
    [
      'Ginebra, 4 de mayo de 2021',
      '',
      'Ref.:        Carta Colectiva TSB 3/12                 A las Administraciones de los Estados Miembros de la',
      '             CE 12/AB                                 Unión, a los Miembros de Sector del UIT-T, a los',
      '                                                      Asociados que participan en la Comisión de Estudio 12 y',
      'Tel.:        +41 22 730 5555                          a las Instituciones Académicas de la UIT',
      '',
      'Asunto:      Reunión de la Comisión de Estudio 12',
      '',
      'Muy señora mía/Muy señor mío:',
      '',
      '1      La Comisión se reunirá en mayo.',
      '',
    ].join('\n'),
  );
  expect(addressees.map(({ text, group }) => `${group}: ${text}`)).toEqual([
    'administrations: A las Administraciones de los Estados Miembros de la Unión',
    'sector-members: a los Miembros de Sector del UIT-T',
    'associates: a los Asociados que participan en la Comisión de Estudio 12',
    'academia: a las Instituciones Académicas de la UIT',
  ]);
});

test('an office of the Union anywhere is one of its regional offices; two columns may part the words of an item', async () => {
  const { copies } = await recordOf(`Geneva, 4 May 2021

Ref:       TSB Circular 301            Copy:
Tel:       +41 22 730 00 00            -  To the Head of the ITU Office in Lima;
Fax:       +41 22 730 00 01            -  To the Director of the Telecommunication
E-mail:    tsb@itu.int                    Development Bureau

Subject:   A test

Dear Sir/Madam,

Text.
`);
  expect(copies.map(({ group, text }) => `${group}: ${text}`)).toEqual([
    'regional-offices: To the Head of the ITU Office in Lima',
    'bureau-director: To the Director of the Telecommunication Development Bureau',
  ]);
});

test.each([
  ['For action to', ';', 'OUTGOING LIAISON STATEMENT'],
  ['For action to', ',', 'LIAISON STATEMENT'],
])('%s: groups by their letters, parted by "%s", are each an addressee', async (label, mark, title) => {
  const { addressees, documentType, reference } = await recordOf(
    `SG12-LS9\n\nGeneva, 4 May 2026\n\n${title}\n\nSource: SG12\n\nTitle: On tides\n\n${label}: SCV${mark} ITU-T SG13${mark} TSAG\n\n1 Background\n\nThe tides are measured.\n`,
  );
  expect(addressees.map(({ text }) => text)).toEqual(['SCV', 'ITU-T SG13', 'TSAG']);
  expect([documentType, reference?.number]).toEqual(['other', 'SG12-LS9']);
});
