import { describe, expect, test } from 'vitest';
import { recordOf } from '../../support/letters.js';

/** The people of a letter, `role name`. */
const people = async (letter: string): Promise<string[]> =>
  (await recordOf(letter)).people.map(({ role, name }) => `${role} ${name}`);

const body =
  'Madame, Monsieur,\n\nJe vous invite à la réunion.\n\nVeuillez agréer, Madame, Monsieur, ma haute considération.\n\n';

describe('who signs with a name alone holds the office that the letter is headed with', () => {
  test.each<[string, string]>([
    ['L a   S e c r é t a i r e   g é n é r a l e', 'secretary-general'],
    ['Le Secrétaire général', 'secretary-general'],
    ['Le Vice-Secrétaire général', 'deputy-secretary-general'],
    ['Secrétariat général', 'other'],
    ['Au Secrétaire général', 'other'],
  ])('%s', async (head, role) => {
    const letter = `Union internationale des télécommunications\n\n${head}\n\nGenève, le 19 janvier 2026\n\nRéf.: DM-26/12\n\nObjet: Forum\n\n${body}Odile Trévoux\n`;
    expect(await people(letter)).toEqual([`${role} Odile Trévoux`]);
  });
});

describe('labels in a stack, their values in another', () => {
  test.each<[string, string, string[]]>([
    [
      'the name is the contact',
      'CL-25/9\nOdile Trévoux\n+41 22 730 5320\npaiements@itu.int',
      ['contact Odile Trévoux'],
    ],
    ['with a title', 'CL-25/9\nOdile de Trévoux\n+41 22 730 5320\npaiements@itu.int', ['contact Odile de Trévoux']],
    ['no name, no contact', 'CL-25/9\n\n+41 22 730 5320\npaiements@itu.int', []],
  ])('%s', async (_, values, expected) => {
    const letter = `Union internationale des télécommunications\n\nRéf.:\nContact:\nTél.:\nCourriel:\n\n${values}\n\nObjet:\n\nRappel\n\nGenève, le 3 février 2025\n\n${body}`;
    const record = await recordOf(letter);
    expect(record.people.map(({ role, name }) => `${role} ${name}`)).toEqual(expected);
    expect(record.contact).toMatchObject({ telephone: '+41 22 730 5320', email: 'paiements@itu.int' });
  });
});

describe('what stands under a distribution list', () => {
  const items = '–   Administrations des États Membres\n–   Exploitants de réseaux à satellite\n';
  test.each<[string, string]>([
    [
      'columns under a rule',
      '____________________________________________________________\nPlace des Nations      Téléphone  +41 22 730 51 11    E-mail:   itumail@itu.int\nCH-1211 Genève 20      Télécopie  +41 22 733 72 56              www.itu.int\nSuisse                 Gr4:       +41 22 733 72 56\n',
    ],
    [
      'columns under no rule',
      '\nPlace des Nations      Téléphone  +41 22 730 51 11\nCH-1211 Genève 20      Télécopie  +41 22 733 72 56\nSuisse\n',
    ],
    ['nothing', ''],
  ])('%s is no part of it', async (_, foot) => {
    const letter = `Genève, le 25 juin 2021\n\nRéf.: CR/472\n\nObjet: Droits\n\n${body}Odile Trévoux\nDirectrice\n\nDistribution:\n${items}${foot}`;
    expect((await recordOf(letter)).copies.map(({ text }) => text)).toEqual([
      'Administrations des États Membres',
      'Exploitants de réseaux à satellite',
    ]);
  });
});

test("the document's own number alone on a line is the head of a page, also where it comes once", async () => {
  const report = (line: string): string => `Conférence de plénipotentiaires (PP-34)
Oslo, 5-23 octobre 2034

SÉANCE PLÉNIÈRE\tAddendum 2 au
\tDocument 61-F
\t3 août 2034
\tOriginal: anglais

Rapport du Secrétaire général

ÉTAT DES BÂTIMENTS

Résumé

Le présent addendum décrit les travaux qui ont été entrepris au siège de l'Union depuis la dernière session du Conseil, et ceux qui restent à faire avant la fin de l'exercice en cours.

Suite à donner

La Conférence est invitée à prendre note du rapport.

1\tLes travaux avancent comme prévu.

\t${line}

2\tLe coût reste inchangé.
`;
  const own = await recordOf(report('PP-34/61(Add.2)-F'));
  expect(own.paragraphs.map(({ text }) => text)).toEqual([
    'Les travaux avancent comme prévu.',
    'Le coût reste inchangé.',
  ]);
  expect(own.citations).toEqual([]);
  const other = await recordOf(report('PP-34/12-F'));
  expect(other.citations.map(({ number }) => number)).toEqual(['PP-34/12-F']);
});
