import { describe, expect, test } from 'vitest';
import { circular, outline, recordOf } from './support/letters.js';

const due = async (text: string): Promise<string[]> =>
  (await recordOf(text)).deadlines.map(({ date, kind, action }) => `${date} ${kind}: ${action}`);

describe('a table of key dates from the page of a PDF', () => {
  const head = 'Principales échéances:\n  Date                              Mesure\n';
  const rows =
    '  3 mai 2021                        Demandes de bourse pour les participants venant des\n' +
    '                                    PMA\n' +
    '  7 mai 2021                        –        Inscription préalable\n' +
    '                                    –        Demandes de lettre pour le visa, à faire en\n' +
    '                                             ligne\n';
  const rest =
    '  9 juin 2021                       Soumission des contributions\n  11 juin 2021                      Réponses au questionnaire\n';
  const first = ['2021-05-03 fellowship: Demandes de bourse pour les participants venant des PMA'];

  test('has cells of several lines, and several items in a cell', async () => {
    expect(await due(circular(`\n1         Les dates sont les suivantes.\n${head}${rows}${rest}`))).toEqual(
      expect.arrayContaining([
        ...first,
        '2021-05-07 registration: Inscription préalable',
        '2021-06-09 contribution: Soumission des contributions',
      ]),
    );
  });

  test.for([
    ['a form feed and a page number', '\n\n\f                         – 2 –\n\n'],
    [
      'the address and the number of the letter',
      '\n\n   Union internationale des télécommunications • Place des Nations • CH-1211 Genève 20\n\f                   – 2 –\n                 Circulaire TSB 301\n\n',
    ],
    [
      'a head row that is repeated',
      '\n\n\f                         – 2 –\n\n  Date                              Mesure\n',
    ],
  ])('goes on behind %s', async ([, page = '']) => {
    const { paragraphs } = await recordOf(
      circular(`\n1         Les dates sont les suivantes.\n${head}${rows}${page}${rest}`),
    );
    const tables = paragraphs
      .flatMap(({ rows: own, children }) => [own, ...children.map((child) => child.rows)])
      .filter(Boolean);
    expect(tables).toHaveLength(1);
    expect(tables[0]?.map(([date]) => date)).toEqual([
      'Date',
      '3 mai 2021',
      '7 mai 2021',
      '9 juin 2021',
      '11 juin 2021',
    ]);
  });
});

test('two tables with text between them stay two', async () => {
  const table = (name: string): string =>
    `  ${name}            Nombre\n  Pommes            douze\n  Poires            seize\n`;
  const { paragraphs } = await recordOf(
    circular(`\nVoici deux listes:\n${table('Fruit')}\nLa seconde liste est la suivante:\n${table('Lot')}`),
  );
  expect(outline(paragraphs).filter((line) => line.includes(' | '))).toHaveLength(2);
});

test('lines of a proportional font are joined though they end here and there', async () => {
  const { paragraphs } = await recordOf(
    circular(`
1         Les membres du Groupe sont invités à prendre connaissance du rapport que le Bureau a établi
au sujet des réseaux agricoles et des capteurs qui les desservent, et qu'il a mis en ligne sur le site de l'Union
avant la réunion.
2         Le rapport rappelle les décisions prises à Kampala, notamment celles qui concernent les
opérateurs de petits réseaux et les coopératives qui les exploitent depuis plusieurs années dans la région du
lac Victoria.
3         Toute question peut être posée au secrétariat par courrier électronique, à l'adresse que les
Administrations connaissent et qui figure également au bas de la première page de la présente circulaire du
Bureau.
`),
  );
  expect(outline(paragraphs)).toEqual([
    "1 Les membres du Groupe sont invités à prendre connaissance du rapport que le Bureau a établi au sujet des réseaux agricoles et des capteurs qui les desservent, et qu'il a mis en ligne sur le site de l'Union avant la réunion.",
    '2 Le rapport rappelle les décisions prises à Kampala, notamment celles qui concernent les opérateurs de petits réseaux et les coopératives qui les exploitent depuis plusieurs années dans la région du lac Victoria.',
    "3 Toute question peut être posée au secrétariat par courrier électronique, à l'adresse que les Administrations connaissent et qui figure également au bas de la première page de la présente circulaire du Bureau.",
  ]);
});
