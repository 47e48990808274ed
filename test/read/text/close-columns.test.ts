import { expect, test } from 'vitest';
import type { Paragraph } from '../../../src/model/record.js';
import { circular, englishCircular, recordOf } from '../../support/letters.js';

const tablesIn = (paragraphs: readonly Paragraph[]): string[][][] =>
  paragraphs.flatMap(({ rows, children }) => [...(rows ? [rows] : []), ...tablesIn(children)]);

const tables = async (text: string): Promise<string[][][]> => tablesIn((await recordOf(text)).paragraphs);

test('columns one space apart at their widest cell are a table', async () => {
  const body = `The team is as follows:

   Role       Name               Country  E-mail
   Chair      Ms Sunniva Alcott  Norway   alcott@fjordtele.no
   Vice-Chair Mr Paulo O Nkemelu Nigeria  nkemelu@lagoslines.ng
   Vice-Chair Ms Dalia Fuentes   Paraguay fuentes@chacored.py

It takes office now.`;
  expect(await tables(englishCircular(body))).toEqual([
    [
      ['Role', 'Name', 'Country', 'E-mail'],
      ['Chair', 'Ms Sunniva Alcott', 'Norway', 'alcott@fjordtele.no'],
      ['Vice-Chair', 'Mr Paulo O Nkemelu', 'Nigeria', 'nkemelu@lagoslines.ng'],
      ['Vice-Chair', 'Ms Dalia Fuentes', 'Paraguay', 'fuentes@chacored.py'],
    ],
  ]);
});

test('the first row may be the one without room, and text stand right below', async () => {
  const body = `Calendrier:
Réunion du groupe sur les lacs 3-5 mai 2022 Tampere
Atelier sur les câbles         6 mai 2022   Turku
Visite du bac                  7 mai 2022   Naantali
Le calendrier pourra encore changer en cas de gel.`;
  expect(await tables(circular(body))).toEqual([
    [
      ['Réunion du groupe sur les lacs', '3-5 mai 2022', 'Tampere'],
      ['Atelier sur les câbles', '6 mai 2022', 'Turku'],
      ['Visite du bac', '7 mai 2022', 'Naantali'],
    ],
  ]);
});

test.for([
  [
    'a paragraph whose lines are spread to one width',
    `The  team  will meet in the town hall, whose large room has a
view  of  the lake and of the ferry that lays its cables from
one  shore  to  the  other, and will visit the harbour on the
last day of the meeting, where the ferry lies.`,
  ],
  [
    'items behind their marks',
    `The following were asked for:
1)  a map of the lake
2)  a list of the cables
3)  a key to the hall`,
  ],
  [
    'fields behind their labels',
    `For more:
Halls:  Lake view
Floor:  second
Ask at: the desk`,
  ],
])('%s are none', async ([, body = '']) => {
  expect(await tables(englishCircular(body))).toEqual([]);
});
