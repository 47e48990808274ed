import { expect, test } from 'vitest';
import { circular, englishCircular, recordOf } from '../../support/letters.js';

/** `2021-06-02..2021-06-04 CE 5 @Lomé hybrid`, hours and zone with their day. */
async function meetings(body: string): Promise<string[]> {
  const record = await recordOf(circular(body));
  return record.meetings.map(({ start, end, timeZone, group, place, mode }) =>
    [end === null || end === start ? start : `${start}..${end}`, timeZone, group, place && `@${place}`, mode]
      .filter((part) => part !== null)
      .join(' '),
  );
}

const session = "La réunion de la Commission d'études 5 se tiendra à Lomé (Togo) du 7 au 11 juin 2021";

test.each<string>([
  `${session}; on pourra y participer en ligne.`,
  `${session}. Les délégués empêchés de se déplacer auront la possibilité d'y assister à distance.`,
  `${session}. Une connexion à distance sera proposée.`,
  `${session}; il sera possible d'y prendre part à distance.`,
  `${session}.\n\nLes participants à distance se connecteront au moyen de la plate-forme de l'Union.`,
  `${session}.\n\nLa réunion se déroulera en présence physique, avec possibilité de participation à distance. Chacun est tenu de s'inscrire avant le 14 mai 2021.`,
  `${session}.\n\nLa session se tiendra selon des modalités mixtes.`,
  `${session}.\n\nIl sera aussi possible de se joindre aux débats par visioconférence.`,
  `${session}.\n\nOn pourra participer sur place ou par voie électronique.`,
  `${session}.\n\nCeux qui ne peuvent se rendre à Lomé pourront suivre les travaux en ligne, s'ils se sont inscrits avant le 14 mai 2021.`,
])('a place and a way in from afar are hybrid: %s', async (body) => {
  expect(await meetings(body)).toEqual(['2021-06-07..2021-06-11 CE 5 @Lomé hybrid']);
});

test.each<string>([
  `${session}; il ne sera pas possible d'y prendre part à distance.`,
  `${session}. Elle traitera de l'enseignement à distance.`,
  `${session}.\n\nIl sera impossible de suivre les débats à distance.`,
])('nobody joins from afar: %s', async (body) => {
  expect(await meetings(body)).toEqual(['2021-06-07..2021-06-11 CE 5 @Lomé']);
});

test('a paragraph of its own says how the one meeting to come is held', async () => {
  const body = `${session}.\n\nLa réunion se déroulera uniquement en présentiel; aucune participation à distance n'est prévue.`;
  expect(await meetings(body)).toEqual(['2021-06-07..2021-06-11 CE 5 @Lomé physical']);
  const other = `${session}.\n\nLa réunion du GCNT se tiendra en ligne.`;
  expect(await meetings(other)).toEqual(['2021-06-07..2021-06-11 CE 5 @Lomé']);
});

test.each<string>([
  "La réunion de la Commission d'études 5 du 9 juin 2021 prendra la forme d'une téléconférence.",
  "La réunion de la Commission d'études 5 se tiendra le 9 juin 2021, exclusivement sous forme de visioconférence.",
  "La réunion de la Commission d'études 5 aura lieu le 9 juin 2021 au moyen de la plate-forme Zoom.",
  "La réunion de la Commission d'études 5 du 9 juin 2021 n'aura pas lieu à Lomé mais en ligne.",
  "La réunion de la Commission d'études 5 du 9 juin 2021 ne se tiendra pas en présentiel à Lomé, mais entièrement à distance.",
])('virtual, and at no place: %s', async (body) => {
  expect(await meetings(body)).toEqual(['2021-06-09 CE 5 virtual']);
});

test('a column of forms, which may have the place too', async () => {
  const body = `Les réunions ci-après sont prévues:

Groupe\tDates\tModalités
CE 2\t7-9 juin 2021\tVirtuel
CE 3\t14-16 juin 2021\tEn ligne uniquement
CE 5\t21-23 juin 2021\tPhysique, Lomé
CE 9\t28-30 juin 2021\tHybride (Dakar)
CE 11\t5-7 juillet 2021\tGenève, avec participation à distance
CE 12\t12-14 juillet 2021\tRéunion présentielle, Tunis`;
  expect(await meetings(body)).toEqual([
    '2021-06-07..2021-06-09 CE 2 virtual',
    '2021-06-14..2021-06-16 CE 3 virtual',
    '2021-06-21..2021-06-23 CE 5 @Lomé physical',
    '2021-06-28..2021-06-30 CE 9 @Dakar hybrid',
    '2021-07-05..2021-07-07 CE 11 @Genève hybrid',
    '2021-07-12..2021-07-14 CE 12 @Tunis physical',
  ]);
});

test('the days stand under a header that names the meeting, beside the limits', async () => {
  const body = `Les groupes se réuniront à Genève aux dates suivantes:

Groupe\tRéunion\tDate limite pour les contributions\tOuverture
GT 5A\tLundi 7 – jeudi 17 juin 2021\tLundi 31 mai 2021 à 16 heures (UTC)\t9 h 30
GT 5B\tMardi 8 – mercredi 16 juin 2021\tMardi 1er juin 2021\t14 h`;
  expect(await meetings(body)).toEqual([
    '2021-06-07..2021-06-17 GT 5A @Genève',
    '2021-06-08..2021-06-16 GT 5B @Genève',
  ]);
  const { deadlines } = await recordOf(circular(body));
  expect(deadlines.map(({ date, time }) => [date, time])).toEqual([
    ['2021-05-31', '16:00'],
    ['2021-06-01', null],
  ]);
});

test('days in figures that are the whole of a cell', async () => {
  const body = `Manifestation\tPériode\tLieu
Atelier sur les câbles sous-marins\t07.06.21-09.06.21\tLisbonne (Portugal)
Forum des régulateurs\t14.6.-18.6.2021\tLomé (Togo)`;
  expect(await meetings(body)).toEqual(['2021-06-07..2021-06-09 @Lisbonne', '2021-06-14..2021-06-18 @Lomé']);
});

test.each<[string, string[]]>([
  [
    "La réunion du Groupe de travail 1/5 aura lieu le 9 juin 2021 dans les locaux de l'Autorité des fréquences, à Lomé (Togo), de 9 h 30 à 17 heures.",
    ['2021-06-09T09:30..2021-06-09T17:00 Africa/Lome GT 1/5 @Lomé'],
  ],
  [
    "Elle sera suivie, le 9 juin 2021, d'un atelier de la Commission d'études 5 de l'UIT-T sur les mesures d'exposition (phase 2), qui se tiendra également à Lomé (Togo), entre 10 heures et 16 h 30.",
    ['2021-06-09T10:00..2021-06-09T16:30 Africa/Lome CE 5 @Lomé'],
  ],
  [
    "La réunion de la Commission d'études 5 est convoquée à Lomé (Togo) le 9 juin 2021; elle commencera à 9 heures et se terminera à 18 heures.",
    ['2021-06-09T09:00..2021-06-09T18:00 Africa/Lome CE 5 @Lomé'],
  ],
  [
    'Le webinaire aura lieu le 9 juin 2021. Horaire: 15 h 00 – 16 h 30 (heure de Genève).',
    ['2021-06-09T15:00..2021-06-09T16:30 Europe/Zurich virtual'],
  ],
  [
    "L'atelier aura lieu à Lomé (Togo) le 9 juin 2021, dans la salle 4 dont l'accueil sera ouvert, de 8 h à 18 h.",
    ['2021-06-09 @Lomé'],
  ],
  ["L'atelier aura lieu à Lomé le 9 juin 2021. Les badges seront remis de 8 h à 9 h.", ['2021-06-09 @Lomé']],
  [
    'Une présentation du nouveau portail sera faite en ligne le 9 juin 2021, de 13 h 00 à 14 h 00 (heure de Genève).',
    ['2021-06-09T13:00..2021-06-09T14:00 Europe/Zurich virtual'],
  ],
  ['La présentation des candidatures en ligne sera close le 9 juin 2021.', []],
  [
    "La réunion de la Commission d'études 5 aura lieu à Lomé du 7 juin 2021 à 9 h 30 au 11 juin 2021 à 17 heures.",
    ['2021-06-07..2021-06-11 CE 5 @Lomé'],
  ],
  [
    "La réunion de la Commission d'études 5 se tiendra à Lomé du 7 à 9 h 30 au 11 juin 2021 à 17 heures.",
    ['2021-06-07..2021-06-11 CE 5 @Lomé'],
  ],
  [
    "L'atelier se déroulera à Lomé du lundi 7 (14 heures) au mercredi 9 juin 2021 (midi).",
    ['2021-06-07..2021-06-09 @Lomé'],
  ],
  [
    'Le GCNT a institué la JCA-AB à sa troisième réunion (Genève, 20 et 21 avril 2021).',
    ['2021-04-20..2021-04-21 GCNT @Genève'],
  ],
  [
    "La Commission d'études 5 a confié ces travaux au Groupe de travail 2/5 lors de sa réunion tenue à Genève du 12 au 16 avril 2021.",
    ['2021-04-12..2021-04-16 CE 5 @Genève'],
  ],
  [
    "La Commission d'études 5 se réunira à Lomé le 9 juin 2021, le bureau d'inscription étant ouvert de 8 h à 12 h.",
    ['2021-06-09 CE 5 @Lomé'],
  ],
  [
    "La séance d'information aura lieu à Lomé (Togo) le 9 juin 2021 de 10 heures à midi.",
    ['2021-06-09T10:00..2021-06-09T12:00 Africa/Lome @Lomé'],
  ],
  [
    "La réunion de la Commission d'études 5 se tiendra en ligne et non à Lomé, le 9 juin 2021.",
    ['2021-06-09 CE 5 virtual'],
  ],
])('hours, spans and whose it is: %s', async (body, expected) => {
  expect(await meetings(body)).toEqual(expected);
});

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

test('a deadline that was to be earlier, and what the secretariat makes known', async () => {
  const body = `Les demandes de bourse, attendues jusqu'ici pour le 2 juin 2021, pourront parvenir au Bureau jusqu'au 9 juin 2021.

Le résultat de la consultation sera porté à la connaissance des États Membres le 1er juillet 2021 au plus tard.

Les inscriptions à la réunion de la Commission d'études 5, qui se tiendra à Lomé du 7 au 11 juillet 2021, seront closes le 30 juin 2021.`;
  const { deadlines } = await recordOf(circular(body));
  expect(deadlines.map(({ date, kind, qualifier, replaces }) => [date, kind, qualifier, replaces])).toEqual([
    ['2021-06-09', 'fellowship', 'until', '2021-06-02'],
    ['2021-07-01', 'other', 'by', null],
    ['2021-06-30', 'registration', 'by', null],
  ]);
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

test("months in which there are meetings are no meeting's", async () => {
  const body =
    'Le calendrier des réunions de mai et juin 2021 est modifié comme suit. La réunion de la CE 5 se tiendra le 9 juin 2021.';
  expect(await meetings(body)).toEqual(['2021-06-09 CE 5']);
});

test.each<readonly [string, readonly string[]]>([
  [
    'Les rédacteurs se retrouveront le 9 juin 2021 de 13 h à 15 h (UTC), en visioconférence.',
    ['2021-06-09T13:00..2021-06-09T15:00 UTC virtual'],
  ],
  [
    "Le GCR a chargé le Groupe de travail 4A d'étudier ce point à sa réunion du 7 au 11 juin 2021.",
    ['2021-06-07..2021-06-11 GT 4A'],
  ],
  [
    "Le GCNT s'est réuni à Lomé le 14 janvier 2021 et le 10 février 2021.",
    ['2021-01-14 GCNT @Lomé', '2021-02-10 GCNT @Lomé'],
  ],
  ['Le GCNT se réunira quant à lui en ligne le 9 juin 2021.', ['2021-06-09 GCNT virtual']],
  [
    "Le projet sera exposé lors du Forum sur les alertes, qu'accueillera Windhoek (Namibie) le 9 juin 2021.",
    ['2021-06-09 @Windhoek'],
  ],
  [
    "Le GCNT, réuni à Lomé le 9 juin 2021, a retenu l'idée avancée par la Commission d'études 5 à l'issue de sa réunion de Genève, 3-7 mai 2021.",
    ['2021-06-09 GCNT @Lomé', '2021-05-03..2021-05-07 CE 5 @Genève'],
  ],
  [
    "L'atelier aura lieu à Lomé (Togo) le 7 juin 2021. Il précédera la réunion que la Commission d'études 5 tiendra à Lomé le 9 juin 2021. Les deux manifestations se dérouleront sous forme hybride.",
    ['2021-06-07 @Lomé hybrid', '2021-06-09 CE 5 @Lomé hybrid'],
  ],
])('by other verbs and turns: %s', async (body, expected) => {
  expect(await meetings(body)).toEqual(expected);
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

test.each<[string, string[]]>([
  ['La séance de clôture se déroulera le 11 juin 2021, de 15 h à 17 h.', ['2021-06-11T15:00..2021-06-11T17:00']],
  [
    'La troisième et dernière séance du Comité 3 aura lieu le 11 juin 2021 de 9 h 30 à 12 h, au Palais des arts.',
    ['2021-06-11T09:30..2021-06-11T12:00'],
  ],
  ['Le Comité tiendra une séance le 11 juin 2021 à 10 heures.', ['2021-06-11T10:00']],
  [
    "La Commission d'études 5 s'est réunie trois fois par voie électronique, le 12 mai 2020, le 7 juin 2020 et le 9 juin 2020.",
    ['2020-05-12 CE 5 electronic', '2020-06-07 CE 5 electronic', '2020-06-09 CE 5 electronic'],
  ],
  [
    "La Commission d'études 5 s'est réunie à deux reprises, à distance, les 12 mai 2020 et 7 juin 2020.",
    ['2020-05-12 CE 5 virtual', '2020-06-07 CE 5 virtual'],
  ],
  [
    "La JCA-RA, instituée par la Commission d'études 5 à sa réunion tenue à Lomé du 7 au 11 juin 2020, a fini ses travaux.",
    ['2020-06-07..2020-06-11 CE 5 @Lomé'],
  ],
  [
    "La JCA-RA a été dissoute par décision de la Commission d'études 5, lors de sa dernière réunion (Lomé, 7-11 juin 2020).",
    ['2020-06-07..2020-06-11 CE 5 @Lomé'],
  ],
  [
    "La JCA-RA a adopté le plan établi par la Commission d'études 5 et, à sa réunion du 7 juin 2020, en a fixé le prix.",
    ['2020-06-07 JCA-RA'],
  ],
  [
    "La lettre annonçait la tenue, à Lomé (Togo), d'un séminaire sur les marées. La salle manquant, ce séminaire se tiendra du 7 au 11 juin 2021.",
    ['2021-06-07..2021-06-11 @Lomé'],
  ],
  [
    "Le Togo offre d'accueillir un atelier à Lomé. Celui-ci aura lieu du 7 au 11 juin 2021.",
    ['2021-06-07..2021-06-11 @Lomé'],
  ],
  [
    'La lettre annonçait un séminaire à Lomé (Togo). Un atelier se tiendra du 7 au 11 juin 2021.',
    ['2021-06-07..2021-06-11'],
  ],
  ['Le Forum se tiendra à Charm el-Cheikh (Égypte) du 7 au 11 juin 2021.', ['2021-06-07..2021-06-11 @Charm el-Cheikh']],
  [
    'Le Forum se tiendra à Neustadt an der Aue (Allemagne) du 7 au 11 juin 2021.',
    ['2021-06-07..2021-06-11 @Neustadt an der Aue'],
  ],
  [
    "Le plan sera remis au Forum des marées, prévu à Lomé (Togo) en juin 2021, puis à la Commission d'études 5, qui se réunira à Lima du 7 au 11 juin 2021.",
    ['2021-06 @Lomé', '2021-06-07..2021-06-11 CE 5 @Lima'],
  ],
  [
    "Le plan sera remis à la Commission d'études 5, dont la réunion est prévue à Lomé en mai 2021, et à la Commission d'études 9, qui se réunira du 7 au 11 juin 2021.",
    ['2021-05 CE 5 @Lomé', '2021-06-07..2021-06-11 CE 9'],
  ],
])('%s', async (body, expected) => {
  expect(await meetings(body)).toEqual(expected);
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

test.each<[string, readonly string[]]>([
  [
    'Deux webinaires préparatoires sont prévus:\n\na)\tle 9 juin 2021, en français;\n\nb)\tle 11 juin 2021, en anglais.',
    ['2021-06-09 virtual', '2021-06-11 virtual'],
  ],
  [
    'Le séminaire se tiendra au Palais des congrès de Yaoundé (Cameroun) les 9 et 10 juin 2021.',
    ['2021-06-09..2021-06-10 @Yaoundé'],
  ],
  ["L'atelier aura lieu à l'Hôtel du Fleuve de Bamako (Mali) le 9 juin 2021.", ['2021-06-09 @Bamako']],
  ["L'atelier aura lieu le 9 juin 2021 au Pavillon Bleu, Windhoek (Namibie).", ['2021-06-09 @Windhoek']],
  [
    'La CE 16 tiendra, à Rennes (France), une réunion hybride du 7 au 11 juin 2021.',
    ['2021-06-07..2021-06-11 CE 16 @Rennes hybrid'],
  ],
  [
    'La CE 16 se réunira virtuellement le 3 juin 2021, puis en présentiel à Lomé (Togo) les 14 et 15 juin 2021.',
    ['2021-06-03 CE 16 virtual', '2021-06-14..2021-06-15 CE 16 @Lomé physical'],
  ],
  [
    'Les Groupes de travail 1/11 et 3/11 se réuniront respectivement les 7 et 8 juin 2021.',
    ['2021-06-07 GT 1/11', '2021-06-08 GT 3/11'],
  ],
  [
    'La réunion de la CE 3 aura lieu à Lomé le 20 juillet 2021, à la suite de celle du Groupe de travail 3J (9-19 juillet 2021).',
    ['2021-07-20 CE 3 @Lomé', '2021-07-09..2021-07-19 GT 3J @Lomé'],
  ],
  ['La réunion de la CE 16 aura lieu exclusivement en distanciel le 9 juin 2021.', ['2021-06-09 CE 16 virtual']],
  [
    'La CE 16 se réunira à Lomé le 9 juin 2021. Un atelier sur les essais se tiendra immédiatement avant, le 8 juin 2021.',
    ['2021-06-09 CE 16 @Lomé', '2021-06-08'],
  ],
  [
    'Les entretiens auront lieu en marge de la réunion du Groupe de travail 5B, qui se tiendra à Lomé du 7 au 11 juin 2021.',
    ['2021-06-07..2021-06-11 GT 5B @Lomé'],
  ],
  [
    'La troisième réunion du FG-CAB se tiendra à Tunis du 7 au 11 juin 2021. La quatrième aura lieu à Lomé en juillet 2021.',
    ['2021-06-07..2021-06-11 FG-CAB @Tunis', '2021-07 FG-CAB @Lomé'],
  ],
  [
    "La CE 5 se réunira à Lomé du 7 au 11 juin 2021.\n2\tUne séance d'orientation des nouveaux délégués aura lieu le 7 juin 2021 de 8 h à 8 h 30.",
    ['2021-06-07..2021-06-11 CE 5 @Lomé', '2021-06-07T08:00..2021-06-07T08:30'],
  ],
  [
    "Ont été retenues les dates ci-après:\n– Commission d'études 1 de l'UIT-D: 7-11 juin 2021, Genève\n– GCDT: 14 juin 2021, en ligne\n– GCNT: 15 juin 2021",
    ['2021-06-07..2021-06-11 CE 1 @Genève', '2021-06-14 GCDT virtual'],
  ],
])('how, where and whose: %s', async (body, expected) => {
  expect(await meetings(`1\t${body}`)).toEqual(expected);
});

test.each<[string, string[]]>([
  [
    'Il est proposé que la prochaine session de la CE 5 ait lieu à Lomé du 7 au 11 juin 2021.',
    ['2021-06-07..2021-06-11 CE 5 @Lomé'],
  ],
  ['Le GCNT souhaite que la CE 5 se réunisse à distance le 7 juin 2021.', ['2021-06-07 CE 5 virtual']],
  ['Il convient que la réunion de la CE 5 se tienne à Lomé le 7 juin 2021.', ['2021-06-07 CE 5 @Lomé']],
])('what a letter wishes to be held, in the subjunctive: %s', async (body, expected) => {
  expect(await meetings(body)).toEqual(expected);
});

test('the title of a meeting ends where a verb in the subjunctive begins', async () => {
  const {
    meetings: [session],
  } = await recordOf(
    circular("Il est proposé que l'atelier sur les câbles sous-marins ait lieu à Lomé le 7 juin 2021."),
  );
  expect(session?.title).toBe('atelier sur les câbles sous-marins');
});

test('one told in few words after another: `celle du`, `la cinquième`; from afar too, or not at all', async () => {
  expect(
    await meetings(
      "La réunion du Groupe de travail 5B, qui se tient elle aussi à distance, reste fixée du 7 au 11 juin 2021. Celle du Groupe de travail 5C, annoncée pour les 14 et 15 juin 2021, n'aura pas lieu.",
    ),
  ).toEqual(['2021-06-07..2021-06-11 GT 5B virtual', '2021-06-14..2021-06-15 GT 5C']);
  const { meetings: english } = await recordOf(
    englishCircular(
      'The meeting of Working Party 5B will be held in Lomé on 7 June 2021. That of Working Party 5C, scheduled for 14 and 15 June 2021, will not take place.',
    ),
  );
  expect(english).toMatchObject([
    { group: 'WP 5B', status: null },
    { group: 'WP 5C', start: '2021-06-14', status: 'cancelled' },
  ]);
  expect(
    await meetings(
      "La réunion du FG-CAB se tiendra à Lomé le 7 juin 2021; aucune participation à distance n'est prévue.",
    ),
  ).toEqual(['2021-06-07 FG-CAB @Lomé physical']);
});

test('an hour that goes on in the next line of its cell, and a session over its days in the head', async () => {
  const { meetings: read } = await recordOf(`
|Conseil 2016                             |[pic]                          |
|Genève, 25 mai-2 juin 2016               |                               |
|                                         |                               |
|                                         |Document C16/77-F              |
|                                         |29 mars 2016                   |

Rapport du Secrétaire général

ENTRETIEN DES CÂBLES

1     Réunions
1.1   Les réunions ci-après sont prévues:

|Réunion                     |Date                        |Lieu            |
|Auteurs du tableau des      |12 avril 2016, 15 h 00 –    |Visioconférence |
|câbles                      |17 h 00 (heure de Genève)   |                |
|Réunion des auteurs         |19 avril 2016               |Genève          |
`);
  expect(read.map(({ start, end, place, mode, timeZone }) => [start, end, place, mode, timeZone])).toEqual([
    ['2016-05-25', '2016-06-02', 'Genève', null, null],
    ['2016-04-12T15:00', '2016-04-12T17:00', null, 'virtual', 'Europe/Zurich'],
    ['2016-04-19', '2016-04-19', 'Genève', null, null],
  ]);
});

test('a report says how its own meeting was held', async () => {
  const { meetings: read } = await recordOf(`Groupe consultatif pour le
développement des télécommunications
(GCDT)
31ème réunion, Genève, 20-23 mai 2024

Document TDAG-24/31-F
27 mai 2024
Original: anglais

Rapport de la 31ème réunion du GCDT

1. Ouverture
1.1. La réunion, organisée sous forme hybride, a été ouverte par la Présidente.
`);
  expect(read).toMatchObject([{ group: 'GCDT', start: '2024-05-20', mode: 'hybrid' }]);
});
