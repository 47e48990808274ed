import { describe, expect, test } from 'vitest';
import type { Paragraph } from '../../../src/model/record.js';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

const tablesIn = (paragraphs: readonly Paragraph[]): string[][][] =>
  paragraphs.flatMap(({ rows, children }) => [...(rows ? [rows] : []), ...tablesIn(children)]);

const tables = async (text: string): Promise<string[][][]> => tablesIn((await recordOf(text)).paragraphs);

describe('a table put down a line a cell', () => {
  test('is known by the codes of its first column', async () => {
    const body = `
1 Le groupe aura les vice-présidents suivants:
Région
Nom
Pays
AFR
Mme Adjoua Kelle
Togo
ASP
M. Tenzin Norbu-
Wangdi
Bhoutan
EUR
M. Ole Brandvold
Norvège
2 Ils entrent en fonctions sans délai.`;
    expect(await tables(circular(body))).toEqual([
      [
        ['Région', 'Nom', 'Pays'],
        ['AFR', 'Mme Adjoua Kelle', 'Togo'],
        ['ASP', 'M. Tenzin Norbu-Wangdi', 'Bhoutan'],
        ['EUR', 'M. Ole Brandvold', 'Norvège'],
      ],
    ]);
  });

  test('is known by days in any of its columns, over blank lines between rows and after cells of several lines', async () => {
    const body = `The next gatherings are these:

Event
When
Where

Third meeting of
the group

3-5 March 2022
Lisbon

Training on radio
in valleys

8 March 2022
Coimbra, Portugal,
with remote access

The secretariat will answer any question.`;
    expect(await tables(englishCircular(body))).toEqual([
      [
        ['Event', 'When', 'Where'],
        ['Third meeting of the group', '3-5 March 2022', 'Lisbon'],
        ['Training on radio in valleys', '8 March 2022', 'Coimbra, Portugal, with remote access'],
      ],
    ]);
  });

  test('may have days in two columns, and a year on a line of its own', async () => {
    const body = `El calendario es el siguiente:
Grupo
Reunión
Fecha límite
GT 7A
4-8 de abril de 2022
21 de marzo de 2022
GT 7B
11-13 de abril de
2022
28 de marzo de 2022
Se ruega respetarlo.`;
    expect(await tables(spanishCircular(body))).toEqual([
      [
        ['Grupo', 'Reunión', 'Fecha límite'],
        ['GT 7A', '4-8 de abril de 2022', '21 de marzo de 2022'],
        ['GT 7B', '11-13 de abril de 2022', '28 de marzo de 2022'],
      ],
    ]);
  });

  test('has e-mail addresses in its last column, cut where that is narrow', async () => {
    const body = `The team is as follows:

Role
Name
E-mail

Chair
Ms Sunniva
Alcott
s.alcott@fjordtele
com.no

Vice-Chair
Mr Paulo
Nkemelu
nkemelu@
lagoslines.ng

It takes office now.`;
    const [table = []] = await tables(englishCircular(body));
    expect(table.map((row) => row.slice(0, 2))).toEqual([
      ['Role', 'Name'],
      ['Chair', 'Ms Sunniva Alcott'],
      ['Vice-Chair', 'Mr Paulo Nkemelu'],
    ]);
  });

  test('has whole e-mail addresses without blank lines', async () => {
    const body = `The team is as follows:
Role
Name
Country
E-mail
Chair
Ms Sunniva Alcott
Norway
s.alcott@fjordtele.no
Vice-Chair
Mr Paulo Nkemelu
Nigeria
nkemelu@lagoslines.ng
It takes office now.`;
    expect(await tables(englishCircular(body))).toEqual([
      [
        ['Role', 'Name', 'Country', 'E-mail'],
        ['Chair', 'Ms Sunniva Alcott', 'Norway', 's.alcott@fjordtele.no'],
        ['Vice-Chair', 'Mr Paulo Nkemelu', 'Nigeria', 'nkemelu@lagoslines.ng'],
      ],
    ]);
  });

  test('counts its rows under the sign of a number', async () => {
    const body = `Les dons sont énumérés ci-après:
N°
Donateur
Objet
1
Musée de Riga
Télégraphe à cadran
2
Poste du Bhoutan
Timbres, 64 pièces
Ils seront exposés.`;
    expect((await tables(circular(body)))[0]).toEqual([
      ['N°', 'Donateur', 'Objet'],
      ['1', 'Musée de Riga', 'Télégraphe à cadran'],
      ['2', 'Poste du Bhoutan', 'Timbres, 64 pièces'],
    ]);
  });

  test('with the hour behind a day and a sentence below has neither in the wrong cell', async () => {
    const body = `Principales échéances

Date limite
Démarche

7 avril 2021
Demandes de bourse, au moyen du
formulaire joint

28 avril 2021, 18 heures
Contributions

Les salles seront indiquées sur place. Chacun est prié de venir avec un ordinateur.`;
    expect((await tables(circular(body)))[0]).toEqual([
      ['Date limite', 'Démarche'],
      ['7 avril 2021', 'Demandes de bourse, au moyen du formulaire joint'],
      ['28 avril 2021, 18 heures', 'Contributions'],
    ]);
  });
});

test.for([
  [
    'numbers of paragraphs on lines of their own',
    `Procedure
Scope

1
Papers are numbered in the order of their arrival.

2
Late papers are not translated.`,
  ],
  [
    'names and addresses one below another',
    `Hotels near the venue

Hotel Aurora
Harbour Street
Tallinn

Hotel Borealis
Market Square
Tallinn`,
  ],
  [
    'acronyms and what they stand for',
    `Acronyms

FG
Focus group of a study group

JCA
Joint coordination activity`,
  ],
  [
    'days told in sentences',
    `Registration
Travel
3 March 2022 is the last day to register, and a badge is needed to enter.
8 March 2022 is a holiday at the place of the meeting, when all shops are shut.`,
  ],
])('%s are no such table', async ([, body = '']) => {
  expect(await tables(englishCircular(body))).toEqual([]);
});
