import { expect, test } from 'vitest';
import { circular, recordOf } from '../../support/letters.js';
import { meetings } from '../../support/meetings-told.js';

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
