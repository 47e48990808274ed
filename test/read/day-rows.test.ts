import { describe, expect, test } from 'vitest';
import type { Paragraph } from '../../src/model/record.js';
import { circular, englishCircular, recordOf, spanishCircular } from '../support/letters.js';

const tablesIn = (paragraphs: readonly Paragraph[]): string[][][] =>
  paragraphs.flatMap(({ rows, children }) => [...(rows ? [rows] : []), ...tablesIn(children)]);

const tables = async (text: string): Promise<string[][][]> => tablesIn((await recordOf(text)).paragraphs);

describe('key dates whose cells stand on one line', () => {
  test('are rows in text, over lines that go on', async () => {
    const body = `1 Les dates à retenir sont les suivantes:
Date limite Démarche
7 avril 2021 Demandes de bourse, au moyen du
formulaire joint
1er mai 2021 Demandes de lettre pour le visa
28 mai 2021, 18 h 00 Soumission des contributions
2 Les salles seront indiquées sur place.`;
    expect(await tables(circular(body))).toEqual([
      [
        ['Date limite', 'Démarche'],
        ['7 avril 2021', 'Demandes de bourse, au moyen du formulaire joint'],
        ['1er mai 2021', 'Demandes de lettre pour le visa'],
        ['28 mai 2021, 18 h 00', 'Soumission des contributions'],
      ],
    ]);
  });

  test('are rows where lines end in spaces', async () => {
    const prose = `The team will gather in the town hall, whose large room has a view of the 
lake and of the ferry that lays its cables from one shore to the other. 
Those who come by train will find the station on the other side of the 
square, next to the library, and those who come by boat a pier in front of 
the building, where a guide will wait for them from eight in the morning to 
ten in the evening of each day of the meeting, with a sign of the team.`;
    const body = `${prose}
These days matter:
7 April 2021 Requests for fellowships, on the form 
attached
28 April 2021 Contributions
30 April 2021 Registration`;
    const [table] = await tables(
      englishCircular(body.replaceAll('cables from one shore to the other. ', 'cables from one shore to the other.')),
    );
    expect(table).toEqual([
      ['7 April 2021', 'Requests for fellowships, on the form attached'],
      ['28 April 2021', 'Contributions'],
      ['30 April 2021', 'Registration'],
    ]);
  });

  const paragraphs = [
    'Ginebra, 4 de mayo de 2021',
    'Ref.: Circular TSB 301',
    'Asunto: Una prueba',
    'Muy señora mía/Muy señor mío:',
    'Los plazos son los siguientes:',
    'Fecha límite Trámite',
    '15 de junio de 2021 Solicitud de beca',
    '6 de julio de 2021 (23.59 horas, hora de Ginebra) Inscripción en línea',
    'Atentamente,',
    'Juana Tavernier',
    'Directora de la Oficina de Normalización de las Telecomunicaciones',
  ];
  const rows = [
    ['Fecha límite', 'Trámite'],
    ['15 de junio de 2021', 'Solicitud de beca'],
    ['6 de julio de 2021 (23.59 horas, hora de Ginebra)', 'Inscripción en línea'],
  ];

  test('are rows of a page', async () => {
    const record = await recordOf(
      `<!DOCTYPE html><html><body>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</body></html>`,
    );
    expect(tablesIn(record.paragraphs)).toEqual([rows]);
    expect(record.deadlines.map(({ date, kind, time }) => [date, kind, time])).toEqual([
      ['2021-06-15', 'fellowship', null],
      ['2021-07-06', 'registration', '23:59'],
    ]);
  });

  test('are rows of Markdown', async () => {
    expect(await tables(`# Circular TSB 301\n\n${paragraphs.join('\n\n')}\n`)).toEqual([rows]);
  });
});

test.for([
  [
    'sentences that begin with a day',
    '4 May 2021 is the day of the visit.\n\n5 May 2021 is free.\n\n6 May 2021 is for the drafting group.',
  ],
  ['a day over what a document is', 'These are of note:\n4 May 2021 Original: English\n5 May 2021 Source: Secretariat'],
  ['one day', 'The following day matters:\n4 May 2021 Registration'],
])('%s are no rows', async ([, body = '']) => {
  expect(await tables(englishCircular(body))).toEqual([]);
});

test('days of a table keep their words in Spanish text', async () => {
  expect(
    await tables(
      spanishCircular(
        'Los plazos son:\n15 de junio de 2021 Solicitud de beca\n6 de julio de 2021 Inscripción en línea\n9 de julio de 2021 Envío de contribuciones\nSe ruega respetarlos.',
      ),
    ),
  ).toEqual([
    [
      ['15 de junio de 2021', 'Solicitud de beca'],
      ['6 de julio de 2021', 'Inscripción en línea'],
      ['9 de julio de 2021', 'Envío de contribuciones'],
    ],
  ]);
});
