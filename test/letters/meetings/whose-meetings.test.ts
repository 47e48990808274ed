import { expect, test } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';
import { meetings, session } from '../../support/meetings-told.js';

test.each<[string, string]>([
  [
    "L'atelier sur l'intelligence artificielle, la confiance et la durabilité aura lieu à Lomé le 9 juin 2021.",
    "atelier sur l'intelligence artificielle, la confiance et la durabilité",
  ],
  [
    'Le séminaire consacré aux réseaux, aux services et aux terminaux se tiendra à Lomé le 9 juin 2021.',
    'séminaire consacré aux réseaux, aux services et aux terminaux',
  ],
  ['Le forum sur les câbles, organisé à Lomé le 9 juin 2021, est gratuit.', 'forum sur les câbles'],
])('a title goes to the end of what it lists: %s', async (body, title) => {
  const { meetings: found } = await recordOf(circular(body));
  expect(found.map((each) => each.title)).toEqual([title]);
});

test('a study group is of the Sector whose it is said to be', async () => {
  const { groups } = await recordOf(circular("L'UIT-D et sa Commission d'études 2 tiendront un atelier à Lomé."));
  expect(groups.filter(({ acronym }) => acronym === 'CE 2').map(({ sector }) => sector)).toEqual(['ITU-D']);
});

test.each<readonly [string, readonly string[]]>([
  [
    "Le GTC-LANG s'est réuni à trois reprises depuis la session de 2020 du Conseil: le 14 janvier, le 10 février et les 3 et 4 mars 2021.",
    ['2021-01-14 GTC-LANG', '2021-02-10 GTC-LANG', '2021-03-03..2021-03-04 GTC-LANG'],
  ],
  [
    'Le GTC-LANG a tenu deux réunions depuis la dernière session du Conseil, le 14 janvier 2021 et le 10 février 2021.',
    ['2021-01-14 GTC-LANG', '2021-02-10 GTC-LANG'],
  ],
  [
    'Le GCR a confié ce point au Groupe de travail 4A, qui en débattra à sa réunion du 7 au 11 juin 2021.',
    ['2021-06-07..2021-06-11 GT 4A'],
  ],
  [
    'Les travaux du Groupe de travail 4A ont avancé depuis la session du Conseil (Genève, 7-11 juin 2021).',
    ['2021-06-07..2021-06-11 @Genève'],
  ],
])('what was held since another meeting, and whose it was: %s', async (body, expected) => {
  expect(await meetings(body)).toEqual(expected);
});

test('the last and the next meeting are those of the group that the letter is about; one of others is not', async () => {
  const body = `${session}. La Commission d'études 5 fera le point depuis la dernière réunion (Lomé, 2-6 novembre 2020). La prochaine réunion des Directeurs aura lieu le 3 mai 2021.`;
  expect(await meetings(body)).toEqual([
    '2021-06-07..2021-06-11 CE 5 @Lomé',
    '2020-11-02..2020-11-06 CE 5 @Lomé',
    '2021-05-03',
  ]);
});

test('the date of the letter by which a group of a list was founded is no meeting', async () => {
  const body =
    "À l'issue de sa réunion de Lomé, 3-7 mai 2021, la CE 5 propose d'en regrouper deux:\n\na)\tla JCA-BOIS, créée par la Circulaire TSB 12 du 2 mars 2018;\n\nb)\tla JCA-EAU.";
  expect(await meetings(body)).toEqual(['2021-05-03..2021-05-07 CE 5 @Lomé']);
});

test("a city is written as in the text, not as in a subject's capitals", async () => {
  const text = circular(`${session}.`).replace(
    'Essai de lecture',
    "REUNION DE LA COMMISSION D'ETUDES 5 (LOME, 7-11 JUIN 2021)",
  );
  const { meetings: found } = await recordOf(text);
  expect(found.map(({ place }) => place)).toEqual(['Lomé']);
});

test("the head of a group's document has the place and days of its meeting", async () => {
  const record = await recordOf(`UNION INTERNATIONALE DES TÉLÉCOMMUNICATIONS     SG5-TD31-F
SECTEUR DE LA NORMALISATION                     COMMISSION D'ÉTUDES 5
                                                12 mai 2021
                                                Original: anglais

Question(s):  4/5                               Lomé, 7-11 juin 2021

                     DOCUMENT TEMPORAIRE

Origine:      Rapporteur pour la Question 4/5

Titre:        Rapport sur les marées

Résumé:       Le présent document traite des marées.

1     Introduction

Les marées ont été mesurées par trois laboratoires.
`);
  expect(record.meetings).toMatchObject([
    { group: 'CE 5', place: 'Lomé', start: '2021-06-07', end: '2021-06-11', precision: 'day' },
  ]);
});

test('the title of a meeting ends where a verb in the subjunctive begins', async () => {
  const {
    meetings: [session],
  } = await recordOf(
    circular("Il est proposé que l'atelier sur les câbles sous-marins ait lieu à Lomé le 7 juin 2021."),
  );
  expect(session?.title).toBe('atelier sur les câbles sous-marins');
});

test.each([
  "Objet:	Réunions de la Commission d'études 3 (Genève, 3-5 mai 2021) et de la Commission d'études 9 (Lomé, 7-9 juin 2021)",
  'Subject:	Meetings of Study Group 3 (Geneva, 3-5 May 2021) and Study Group 9 (Lomé, 7-9 June 2021)',
  'Asunto:	Reuniones de la Comisión de Estudio 3 (Ginebra, 3-5 de mayo de 2021) y de la Comisión de Estudio 9 (Lomé, 7-9 de junio de 2021)',
])('each group of a subject has the days of its bracket: %s', async (subject) => {
  const label = subject.split('\t', 1)[0] ?? '';
  const letter = [circular, englishCircular, spanishCircular]
    .map((write) => write(''))
    .find((text) => text.includes(label));
  const { meetings: found } = await recordOf(letter?.replace(/^(?:Objet|Subject|Asunto):.*$/m, subject) ?? '');
  expect(found.map(({ group, start }) => `${group?.replace(/\D/g, '')} ${start}`)).toEqual([
    '3 2021-05-03',
    '9 2021-06-07',
  ]);
});
