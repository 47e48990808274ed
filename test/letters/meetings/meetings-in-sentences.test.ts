import { describe, expect, test } from 'vitest';
import { detect, read } from '../../support/detected-meetings.js';

describe('meetings in running text', () => {
  test.each<[string, string[]]>([
    [
      "La prochaine réunion de la Commission d'études 13 se tiendra à Genève (Suisse) du 3 au 14 mai 2021.",
      ['2021-05-03..2021-05-14 CE 13 @Genève CH'],
    ],
    ['La JCA-QKD se réunira à Kigali (Rwanda) les 8 et 9 juin 2021.', ['2021-06-08..2021-06-09 JCA-QKD @Kigali RW']],
    [
      'La JCA-QKD a tenu deux réunions: la quinzième, en ligne, le 11 septembre 2020, et la seizième, à Genève, du 10 au 12 février 2021.',
      ['2020-09-11 JCA-QKD virtual', '2021-02-10..2021-02-12 JCA-QKD @Genève'],
    ],
    [
      "À sa dernière réunion (Genève, 20 février – 2 mars 2020), la Commission d'études 13 a décidé de créer ce registre.",
      ['2020-02-20..2020-03-02 CE 13 @Genève'],
    ],
    [
      'Le Groupe consultatif a donné son accord à sa réunion électronique tenue du 11 au 18 janvier 2021.',
      ['2021-01-11..2021-01-18 GCNT electronic'],
    ],
    [
      'La première réunion de la JCA-QKD est prévue à Genève (Suisse) le 30 août 2021 de 18 h 00 à 19 h 30.',
      ['2021-08-30T18:00..2021-08-30T19:30 JCA-QKD @Genève CH'],
    ],
    [
      "La deuxième réunion de la JCA-QKD se tiendra sous la forme d'une réunion électronique le 1er juin 2021.",
      ['2021-06-01 JCA-QKD electronic'],
    ],
    [
      'Les dixième et onzième réunions de ce Groupe ont eu lieu respectivement le 26 septembre 2019 et le 4 février 2020 à Genève.',
      ['2019-09-26 GCNT @Genève', '2020-02-04 GCNT @Genève'],
    ],
    [
      "Lors de la 20ème réunion du Groupe consultatif, qui s'est tenue les 22 et 23 janvier 2020, trois textes ont été examinés.",
      ['2020-01-22..2020-01-23 GCNT'],
    ],
    ['Nous vous invitons à participer à la prochaine réunion du Groupe consultatif en janvier 2022.', ['2022-01 GCNT']],
    [
      'Un atelier sur la sécurité quantique aura lieu à Bamako (Mali) du 5 au 7 octobre 2021.',
      ['2021-10-05..2021-10-07 @Bamako ML'],
    ],
    [
      'Le séminaire régional sera organisé à Addis-Abeba, Éthiopie, du 13 au 15 septembre 2021.',
      ['2021-09-13..2021-09-15 @Addis-Abeba ET'],
    ],
    [
      "Du 3 au 7 mai 2021 se tiendra à Genève la réunion de la Commission d'études 5.",
      ['2021-05-03..2021-05-07 CE 5 @Genève'],
    ],
    ["Le 5 mai 2020, la Commission d'études 5 s'est réunie à Genève.", ['2020-05-05 CE 5 @Genève']],
    ['La PP-26 se tiendra à Doha (Qatar) du 9 au 27 novembre 2026.', ['2026-11-09..2026-11-27 PP-26 @Doha QA']],
    [
      'La réunion du Groupe de travail 1/5 se tiendra les 3 et 4 mai 2021 et celle du Groupe de travail 2/5 les 6 et 7 mai 2021.',
      ['2021-05-03..2021-05-04 GT 1/5', '2021-05-06..2021-05-07 GT 2/5'],
    ],
    ['Les documents de la réunion des 22 et 23 janvier 2020 sont disponibles.', ['2020-01-22..2020-01-23']],
    [
      "La réunion de la Commission d'études 5, prévue du 3 au 7 mai 2021, est reportée au 10 mai 2021.",
      ['2021-05-10 CE 5'],
    ],
    [
      'Ce webinaire aura lieu le 7 avril 2021 de 14 h 00 à 15 h 30 (heure de Genève).',
      ['2021-04-07T14:00..2021-04-07T15:30 virtual'],
    ],
    [
      "La réunion de la Commission d'études 5 aura lieu à Yverdon du 3 au 7 mai 2021.",
      ['2021-05-03..2021-05-07 CE 5 @Yverdon'],
    ],
    ['La réunion, qui sera entièrement virtuelle, se tiendra du 3 au 7 mai.', ['2021-05-03..2021-05-07 virtual']],
    [
      "L'Assemblée (Conférence de plénipotentiaires) a eu lieu à Bucarest, en Roumanie, du 26 septembre au 14 octobre 2022.",
      ['2022-09-26..2022-10-14 PP-26 @Bucarest RO'],
    ],
    [
      "La quatrième réunion du Groupe consultatif s'est tenue le 25 janvier 2021 et la cinquième aura lieu le 12 octobre 2021.",
      ['2021-01-25 GCNT', '2021-10-12 GCNT'],
    ],
    ['La réunion se tiendra du 14 au 18 juin 2021 au lieu du 7 au 11 juin 2021.', ['2021-06-14..2021-06-18']],
    ['La réunion prévue les 5 et 6 mai 2021 est annulée.', ['2021-05-05..2021-05-06']],
    ['Un atelier sur la protection en ligne des enfants aura lieu à Dakar le 5 mai 2021.', ['2021-05-05 @Dakar']],
    ['Sa prochaine réunion se tiendra en ligne le 6 mai 2021.', ['2021-05-06 virtual']],
    [
      "La Commission d'études 5 se réunira les 8 et 9 juin 2021, après la réunion de la JCA-QKD (7 juin 2021).",
      ['2021-06-08..2021-06-09 CE 5', '2021-06-07 JCA-QKD'],
    ],
    ['Le GTC a examiné le texte à sa session de juin 2019.', ['2019-06']],
  ])('%s', (text, meetings) => {
    expect(read(text)).toEqual(meetings);
  });

  test('a sentence that goes on about the meeting before', () => {
    expect(
      read(
        "Une réunion conjointe de la Commission d'études 5 et des régulateurs est envisagée. Elle se tiendra à Genève le 6 mai 2021.",
      ),
    ).toEqual(['2021-05-06 CE 5 @Genève']);
  });

  test('a place, and taking part from afar: hybrid', () => {
    expect(
      read(
        'La réunion de la JCA-QKD est prévue à Genève (Suisse) le 30 août 2021. Il sera possible de participer à distance à cette réunion.',
      ),
    ).toEqual(['2021-08-30 JCA-QKD @Genève CH hybrid']);
    expect(
      read(
        'La réunion de la JCA-QKD est prévue à Genève le 30 août 2021. Aucune participation à distance ne sera assurée.',
      ),
    ).toEqual(['2021-08-30 JCA-QKD @Genève physical']);
  });

  test('the zone is that of the place where hours are given', () => {
    const [finding] = detect([
      'La réunion de la JCA-QKD est prévue à Kigali le 30 août 2021 de 9 h 00 à 12 h 30.',
    ]).findings;
    expect(finding?.value).toMatchObject({
      precision: 'minute',
      timeZone: 'Africa/Kigali',
      title: null,
    });
    const [days] = detect(['La réunion de la JCA-QKD est prévue à Kigali du 30 août au 1er septembre 2021.']).findings;
    expect(days?.value).toMatchObject({ precision: 'day', timeZone: null });
  });
});

describe('how letters and reports tell of them', () => {
  test.each<[string, string[]]>([
    [
      "La Commission d'études 5, réunie à Genève du 4 au 7 juin 2021, a décidé ce qui suit.",
      ['2021-06-04..2021-06-07 CE 5 @Genève'],
    ],
    ['La consultation virtuelle des Conseillers se tiendra du 8 au 18 juin 2021.', ['2021-06-08..2021-06-18 virtual']],
    ['La réunion aura lieu à Genève. Elle se tiendra du 3 au 7 juin 2021.', ['2021-06-03..2021-06-07 @Genève']],
    [
      'La réunion se tiendra du 3 au 7 juin 2021. Elle aura lieu à Lisbonne (Portugal).',
      ['2021-06-03..2021-06-07 @Lisbonne PT'],
    ],
    ["La réunion débutera le 3 juin 2021 à 9 h 30 et s'achèvera le 7 juin 2021.", ['2021-06-03..2021-06-07']],
    [
      'La réunion aura lieu au Centre international de conférences de Genève (CICG) les 3 et 4 juin 2021.',
      ['2021-06-03..2021-06-04 @Genève'],
    ],
    [
      "La JCA-QKD s'est réunie le 25 janvier et les 6 et 7 septembre 2020, à Genève.",
      ['2020-01-25 JCA-QKD @Genève', '2020-09-06..2020-09-07 JCA-QKD @Genève'],
    ],
    [
      "La JCA-QKD s'est réunie à Genève les 17 et 18 juin 2020, à Nairobi (Kenya) du 30 septembre au 2 octobre 2020 et de nouveau à Genève le 27 janvier 2021.",
      [
        '2020-06-17..2020-06-18 JCA-QKD @Genève',
        '2020-09-30..2020-10-02 JCA-QKD @Nairobi KE',
        '2021-01-27 JCA-QKD @Genève',
      ],
    ],
    [
      'Des séances de formation auront lieu les 3, 10 et 17 mai 2021, de 14 heures à 16 heures UTC.',
      [
        '2021-05-03T14:00..2021-05-03T16:00',
        '2021-05-10T14:00..2021-05-10T16:00',
        '2021-05-17T14:00..2021-05-17T16:00',
      ],
    ],
    ["Le Forum sera précédé, le 8 juin 2021, d'un atelier de formation aux outils.", ['2021-06-08']],
    ["Lors de sa réunion de juin 2017, la Commission d'études 5 a approuvé ce texte.", ['2017-06 CE 5']],
  ])('%s', (text, meetings) => {
    expect(read(text)).toEqual(meetings);
  });

  test('a paragraph further on says that one may follow from afar', () => {
    expect(
      read(
        "L'atelier se tiendra à Genève le 3 juin 2021.",
        'Les séances pourront être suivies à distance.',
        "À sa réunion tenue à Kigali du 4 au 8 mai 2020, la Commission d'études 5 en avait décidé ainsi.",
      ),
    ).toEqual(['2021-06-03 @Genève hybrid', '2020-05-04..2020-05-08 CE 5 @Kigali']);
    expect(
      read(
        "L'atelier se tiendra à Genève le 3 juin 2021.",
        'Lignes directrices relatives à la participation à distance',
      ),
    ).toEqual(['2021-06-03 @Genève']);
  });

  test.each<[string, string | null]>([
    [
      'La quatrième réunion de la JCA-QKD et sixième réunion du Groupe de travail 1/5 (Genève, 3 juin 2021)',
      'sixième réunion du Groupe de travail 1/5',
    ],
    ["La prochaine réunion de la Commission d'études 5 aura lieu le 3 juin 2021.", null],
    ['Une réunion virtuelle est prévue le 3 juin 2021.', null],
    ['Un séminaire régional sur les réseaux se tiendra le 3 juin 2021.', 'séminaire régional sur les réseaux'],
    ['La trente et unième session aura lieu le 3 juin 2021.', 'trente et unième session'],
  ])('%s', (text, title) => {
    expect(detect([text]).findings.map(({ value }) => value.title)).toEqual([title]);
  });

  test.each([
    [['C O N S E I L  2 0 2 1', 'Genève, 8-18 juin 2021'], 'CONSEIL 2021'],
    [['GENÈVE', 'SESSION DE 2021', '(8 - 18 JUIN)'], 'SESSION DE 2021'],
    [['GENEVE  -  SESSION DE 2021  -  (8 - 18 JUIN)'], 'SESSION DE 2021'],
  ])('the session in the head of a report: %s', (lines, title) => {
    const { findings } = detect(lines.map((text) => ({ text, zone: 'letterhead' as const })));
    expect(findings.map(({ value }) => [value.start, value.end, value.title])).toEqual([
      ['2021-06-08', '2021-06-18', title],
    ]);
    expect(findings[0]?.value.place?.toLowerCase()).toMatch(/^gen[eè]ve$/);
  });
});
