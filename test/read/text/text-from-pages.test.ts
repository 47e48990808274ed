import { describe, expect, test } from 'vitest';
import { circular, outline, recordOf } from '../../support/letters.js';

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

describe('text taken from a page word by word', () => {
  const letter = `Genève, le 4 mai 2021
Réf.:
Circulaire TSB 301
Contact:
Ilse Brandt
Objet:

–
Aux Administrations des
États Membres de l'Union;
–
Aux Membres du Secteur
UIT-T;
–
Aux Associés
Copie:
–
Aux Présidents des
commissions d'études
Atelier sur les capteurs agricoles, et visite d'une
coopérative

Madame, Monsieur,
1
Je vous invite à l'atelier.
2
Le Groupe a décidé:
a)
de publier le rapport;
b)
de tenir un atelier.
Principales échéances:
Date
Objet
3 juin 2021
Demande de bourse pour participer à la
JCA
7 juin 2021
Inscription préalable

\f– 2 –

9 juin 2021
Soumission des contributions
11 juin 2021
Demande de visa
`;

  test('numbers, letters and dashes go before the lines below them', async () => {
    const { subject, addressees, copies, paragraphs } = await recordOf(letter);
    expect(addressees.map(({ text }) => text)).toEqual([
      "Aux Administrations des États Membres de l'Union",
      'Aux Membres du Secteur UIT-T',
      'Aux Associés',
    ]);
    expect(copies.map(({ text }) => text)).toEqual(["Aux Présidents des commissions d'études"]);
    expect(subject).toBe("Atelier sur les capteurs agricoles, et visite d'une coopérative");
    expect(outline(paragraphs).slice(0, 4)).toEqual([
      "1 Je vous invite à l'atelier.",
      '2 Le Groupe a décidé:',
      '  a) de publier le rapport;',
      '  b) de tenir un atelier.',
    ]);
  });

  test('days and what is due below them are the rows of a table, over a page too', async () => {
    expect(await due(letter)).toEqual([
      '2021-06-03 fellowship: Demande de bourse pour participer à la JCA',
      '2021-06-07 registration: Inscription préalable',
      '2021-06-09 contribution: Soumission des contributions',
      '2021-06-11 visa: Demande de visa',
    ]);
  });

  test('figures alone on their lines are no numbers of paragraphs', async () => {
    const { paragraphs } = await recordOf(circular('\nPays\n12\nMali\n7\nTogo\n31\nGabon\n'));
    expect(outline(paragraphs).join('\n')).not.toMatch(/12 Mali|7 Togo|31 Gabon/);
  });
});

test("the house's address between bullets, all that a converter left of a foot, parts no sentence", async () => {
  const { paragraphs } = await recordOf(
    circular(
      '1 La Secrétaire générale, Mme Odile Trévoux, a ouvert la réunion du groupe de travail\net\n• http://www.itu.int/council •\na remercié les délégués de leurs efforts.\n2 La suite est connue.',
    ),
  );
  expect(outline(paragraphs)).toEqual([
    '1 La Secrétaire générale, Mme Odile Trévoux, a ouvert la réunion du groupe de travail et a remercié les délégués de leurs efforts.',
    '2 La suite est connue.',
  ]);
});
