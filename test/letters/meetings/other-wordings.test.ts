import { describe, expect, test } from 'vitest';
import { table } from '../../support/made-document.js';
import { detect, read } from '../../support/detected-meetings.js';

describe('meetings by the words of other letters', () => {
  test.each<[string, string[], string[]]>([
    [
      'that must or should take place',
      [
        "Le projet sera examiné à la troisième réunion de la Commission d'études 13, qui doit avoir lieu à Genève du 9 au 13 mai 2021.",
        'La réunion de la JCA-QKD devrait en principe se tenir à Kigali (Rwanda) le 6 juin 2021.',
      ],
      ['2021-05-09..2021-05-13 CE 13 @Genève', '2021-06-06 JCA-QKD @Kigali RW'],
    ],
    [
      'a week of events, and what is part of it',
      [
        'La Semaine des normes vertes se tiendra à Nairobi (Kenya) du 8 au 12 mars 2021. Elle comprendra une réunion commune, le mardi 9 mars 2021, de 14:30 à 18:00 (heure locale).',
      ],
      ['2021-03-08..2021-03-12 @Nairobi KE', '2021-03-09T14:30..2021-03-09T18:00 @Nairobi KE'],
    ],
    [
      'a week that only counts days',
      ['La semaine du 8 au 12 mars 2021 sera chargée; deux semaines des vacances, du 5 au 18 avril 2021, suivront.'],
      [],
    ],
    [
      'a virtual meeting in those days is nowhere',
      [
        'Le Forum se tiendra à Nairobi (Kenya) du 8 au 12 mars 2021. Pendant ce temps se tiendra, le 9 mars 2021, une réunion virtuelle de la JCA-QKD.',
      ],
      ['2021-03-08..2021-03-12 @Nairobi KE', '2021-03-09 JCA-QKD virtual'],
    ],
    [
      'where the one told before is, and not where another was years ago',
      [
        'La réunion de la JCA-QKD se tiendra à Lomé (Togo) du 8 au 12 mars 2021.',
        'La réunion précédente de la JCA-QKD (Dakar, 5-9 mars 2018) en avait décidé ainsi.',
        'Un atelier aura lieu au même endroit le 15 mars 2021.',
      ],
      ['2021-03-08..2021-03-12 JCA-QKD @Lomé TG', '2018-03-05..2018-03-09 JCA-QKD @Dakar', '2021-03-15 @Lomé TG'],
    ],
    [
      'an extraordinary sitting of a group within a group',
      [
        "Le Groupe de travail 1/5 de la Commission d'études 5 tiendra une séance extraordinaire à Genève les 5 et 6 mai 2021.",
      ],
      ['2021-05-05..2021-05-06 GT 1/5 @Genève'],
    ],
    [
      'an online briefing',
      ["Une réunion d'information en ligne se tiendra le 9 mai 2021 à 14 heures."],
      ['2021-05-09T14:00 virtual'],
    ],
    [
      'a course',
      ['Le cours de formation sur la gestion du spectre aura lieu à Lomé (Togo) du 3 au 7 mai 2021.'],
      ['2021-05-03..2021-05-07 @Lomé TG'],
    ],
    ['no course in the course of time', ['Au cours de la formation du Comité, le 3 mai 2021, un vote aura lieu.'], []],
    [
      'those named by their places',
      [
        "Cette réunion de la Commission d'études 13 fait suite à celles de Dakar (2-5 mai 2019) et de Kampala (12-15 mars 2020).",
      ],
      ['2019-05-02..2019-05-05 CE 13 @Dakar', '2020-03-12..2020-03-15 CE 13 @Kampala'],
    ],
    [
      'the end of an inscription is none',
      ["L'inscription se fait sur le site du Forum et prendra fin le 11 mai 2021 à 23 h 59."],
      [],
    ],
    [
      'a month without a year lies where its meetings do',
      [
        'La réunion de la JCA-QKD se tiendra le 20 septembre 2022 et celle du Groupe consultatif le 22 septembre 2022.',
        'Les contributions aux réunions de septembre sont à soumettre douze jours avant.',
      ],
      ['2022-09-20 JCA-QKD', '2022-09-22 GCNT'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(read(...lines)).toEqual(expected);
  });

  test('a list has the group and the place of the line over it', () => {
    expect(
      read(
        "Depuis la Conférence de plénipotentiaires, la Commission d'études 13 s'est réunie à deux reprises à Genève:",
        'a) du 26 février au 1er mars 2020 (11ème réunion);',
        'b) le 24 mai 2020 (12ème réunion).',
      ),
    ).toEqual(['2020-02-26..2020-03-01 CE 13 @Genève', '2020-05-24 CE 13 @Genève']);
  });

  test('a table under a line that announces meetings', () => {
    expect(
      read(
        'Les réunions préparatoires des autres régions sont prévues comme suit:',
        ...table([
          ['Région', 'Lieu', 'Dates'],
          ['Afrique', 'Lusaka (Zambie)', '2-4 avril 2021'],
          ['États arabes', 'Mascate (Oman)', '7-9 mai 2021'],
        ]),
      ),
    ).toEqual(['2021-04-02..2021-04-04 @Lusaka ZM', '2021-05-07..2021-05-09 @Mascate OM']);
  });

  test.each<[string, readonly (readonly string[])[], string[]]>([
    [
      'groups with their next meeting',
      [
        ['Groupe', 'Présidente', 'Prochaine réunion'],
        ['JCA-QKD', 'Mme Ana Costa', '20-21 septembre 2021'],
        ["Commission d'études 5", 'vacant', 'à fixer'],
        ["Commission d'études 13", 'Mme Li Wei', '23 septembre 2021'],
      ],
      ['2021-09-20..2021-09-21 JCA-QKD', '2021-09-23 CE 13'],
    ],
    [
      'in two columns',
      [
        ['Groupe', 'Réunions prévues'],
        ['JCA-QKD', '20-21 septembre 2021'],
        ["Commission d'études 13", '23 septembre 2021'],
      ],
      ['2021-09-20..2021-09-21 JCA-QKD', '2021-09-23 CE 13'],
    ],
    [
      'only the new days of those moved',
      [
        ['Réunion', 'Anciennes dates', 'Nouvelles dates'],
        ["Réunion de la Commission d'études 5", '3-7 mai 2021', '10-14 mai 2021'],
        ["Réunion de la Commission d'études 13", '5-9 mai 2021', 'inchangées'],
      ],
      ['2021-05-10..2021-05-14 CE 5', '2021-05-05..2021-05-09 CE 13'],
    ],
    [
      'what a group did last is no meeting',
      [
        ['Groupe', 'Dernier rapport'],
        ['JCA-QKD', '20 septembre 2020'],
      ],
      [],
    ],
  ])('a table tells %s', (_, rows, expected) => {
    expect(read(...table(rows))).toEqual(expected);
  });

  test('the clock that a letter gives all its hours', () => {
    const { findings } = detect([
      'La réunion de la JCA-QKD se tiendra le 20 septembre 2021 de 9 h 30 à 16 heures.',
      'Les horaires sont indiqués en heure de Genève.',
    ]);
    expect(findings.map(({ value }) => value.timeZone)).toEqual(['Europe/Zurich']);
  });
});

describe('editions, modes and subjects', () => {
  test.each<[string, string[]]>([
    [
      'Les deux éditions précédentes ont eu lieu à Ljubljana (Slovénie) les 3 et 4 avril 2019 et à Tirana (Albanie) en mai 2020.',
      ['2019-04-03..2019-04-04 @Ljubljana SI', '2020-05 @Tirana AL'],
    ],
    [
      'Les éditions antérieures se sont tenues à Bamako (Mali) en juin 2018 et à Accra (Ghana) du 3 au 5 mai 2019.',
      ['2018-06 @Bamako ML', '2019-05-03..2019-05-05 @Accra GH'],
    ],
    ['La troisième édition du Manuel a été publiée à Genève le 4 mai 2020.', []],
    ['La précédente édition avait été suivie par 300 personnes, à Arusha, en octobre 2020.', ['2020-10 @Arusha']],
    ['La précédente édition a réuni 300 personnes à Arusha (Tanzanie) en octobre 2020.', ['2020-10 @Arusha TZ']],
    ['La précédente édition avait été publiée, à Genève, en octobre 2020.', []],
    [
      'L’atelier sur l’accès optique est maintenu au 8 mai 2021. Il se déroulera sous forme entièrement virtuelle.',
      ['2021-05-08 virtual'],
    ],
    ['L’atelier est prévu le 8 mai 2021. Celui-ci se tiendra en ligne.', ['2021-05-08 virtual']],
    ['L’atelier est prévu le 8 mai 2021. L’inscription se fera en ligne.', ['2021-05-08']],
    ['Une réunion de consultation physique s’est tenue à Genève le 15 janvier 2021.', ['2021-01-15 @Genève physical']],
    ['Une réunion d’experts de la couche physique s’est tenue à Genève le 15 janvier 2021.', ['2021-01-15 @Genève']],
    [
      'Le Groupe consultatif a pris cette décision à sa réunion tenue à Genève du 11 au 18 janvier 2021, et le TSB a revu les modèles.',
      ['2021-01-11..2021-01-18 GCNT @Genève'],
    ],
    [
      "À sa réunion tenue à Genève du 11 au 18 janvier 2021, la Commission d'études 5 a revu les modèles.",
      ['2021-01-11..2021-01-18 CE 5 @Genève'],
    ],
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual(expected));

  test('a table under what a group did tells its meetings; an ordinal is no place', () => {
    expect(
      read(
        'La JCA-QKD s’est réunie à deux reprises:',
        ...table([
          ['Réunion', 'Dates', 'Lieu', 'Participants'],
          ['Vingt et unième', '16 et 17 septembre 2020', 'Genève', '84'],
          ['Vingt-deuxième', '30 janvier – 3 février 2021', 'réunion virtuelle', '112'],
        ]),
      ),
    ).toEqual(['2020-09-16..2020-09-17 JCA-QKD @Genève', '2021-01-30..2021-02-03 JCA-QKD virtual']);
    expect(
      read(
        'La JCA-QKD poursuit ses travaux. La JCA-QKD a retenu les dates ci-après.',
        ...table([
          ['Réunion', 'Dates', 'Contributions attendues le'],
          ['Vingt-troisième (Genève)', '8 et 9 septembre 2021', '27 août 2021'],
          ['Vingt-quatrième (en ligne)', 'janvier 2022', 'à fixer'],
        ]),
      ),
    ).toEqual(['2021-09-08..2021-09-09 JCA-QKD @Genève', '2022-01 JCA-QKD virtual']);
  });
});
