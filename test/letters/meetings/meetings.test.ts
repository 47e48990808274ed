import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/detect/dates.js';
import { detectMeetings } from '../../../src/detect/meetings.js';
import { dateLocale } from '../../../src/locales/fr/dates.js';
import { meetingLocale } from '../../../src/locales/fr/meetings.js';
import type { CalendarDate } from '../../../src/model/annotation.js';
import type { Detection } from '../../../src/model/detection.js';
import type { Meeting } from '../../../src/model/record.js';
import { clean } from '../../../src/text/clean.js';
import { withMentions, documentOf, type Line, table } from '../../support/made-document.js';
import { sentencesWithOtherDates } from '../../support/other-dates.js';
import { expectLinear } from '../../support/steps.js';

const letter: CalendarDate = { year: 2021, month: 2, day: 15 };
const names = {
  'JCA-QKD': 'JCA-QKD',
  "Commission d'études 13": 'CE 13',
  "Commission d'études 5": 'CE 5',
  'Groupe de travail 1/5': 'GT 1/5',
  'Groupe de travail 2/5': 'GT 2/5',
  'Groupe consultatif': 'GCNT',
  'ce Groupe': 'GCNT',
  'PP-26': 'PP-26',
  'Conférence de plénipotentiaires': 'PP-26',
  TSB: 'TSB',
};

function detect(
  lines: readonly (string | Line)[],
  date: CalendarDate | null = letter,
): Detection<Meeting> & { text: string } {
  const document = documentOf(...lines);
  const detection = detectMeetings(
    withMentions(document, findDates(document, dateLocale).dates, names, date),
    meetingLocale,
  );
  return { ...detection, text: document.text };
}

/** `2021-05-03..2021-05-07 CE 5 @Genève hybrid`. */
function shown({ value }: { value: Meeting }): string {
  const days = value.end === null || value.end === value.start ? value.start : `${value.start}..${value.end}`;
  const place = value.place === null ? null : `@${value.place}`;
  return [days, value.group, place, value.country?.code, value.mode].filter((word) => word != null).join(' ');
}
const read = (...lines: (string | Line)[]): string[] => detect(lines).findings.map(shown);

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
    ).toEqual(['2021-08-30 JCA-QKD @Genève']);
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

describe('meetings told beside others', () => {
  const head = (text: string): Line => ({ text, zone: 'letterhead' });
  test.each<[(string | Line)[], string[]]>([
    [
      ["3 Réunie à Lomé du 3 au 7 mai 2021, la Commission d'études 13 a approuvé ces textes le 7 mai 2021."],
      ['2021-05-03..2021-05-07 CE 13 @Lomé'],
    ],
    [
      [
        "Le Groupe consultatif s'est réuni à Genève le 27 janvier 2021, sous la présidence de M. Diallo (Mali), puis à Tunis (Tunisie) les 10 et 11 février 2021.",
      ],
      ['2021-01-27 GCNT @Genève', '2021-02-10..2021-02-11 GCNT @Tunis TN'],
    ],
    [
      [
        "La Commission d'études 5 a retenu la procédure de la PP-26, à la réunion qu'elle tiendra à Lomé du 3 au 7 mai 2021.",
      ],
      ['2021-05-03..2021-05-07 CE 5 @Lomé'],
    ],
    [
      ["Lors de la réunion qu'elle a tenue du 1er au 12 février 2021, la Commission d'études 5 a adopté ces textes."],
      ['2021-02-01..2021-02-12 CE 5'],
    ],
    [
      [head("Objet: Réunion de la Commission d'études 5"), 'La prochaine réunion se tiendra le 4 mai 2021.'],
      ['2021-05-04 CE 5'],
    ],
    [
      [
        "Les réunions des commissions auront lieu au siège de l'UIT, à Genève (Suisse), aux dates suivantes:",
        "• Commission d'études 5: 3-7 mai 2021",
        "• Commission d'études 13: 10-14 mai 2021",
      ],
      ['2021-05-03..2021-05-07 CE 5 @Genève CH', '2021-05-10..2021-05-14 CE 13 @Genève CH'],
    ],
    [
      [
        head("Objet: Réunion de la Commission d'études 5; Lomé (Togo): nouvelles dates"),
        'Dates de la réunion: au lieu de "du 3 au 7 mai 2021", lire "du 10 au 14 mai 2021". Le lieu de la réunion (Lomé, Togo) reste le même.',
      ],
      ['2021-05-10..2021-05-14 CE 5 @Lomé TG'],
    ],
    [
      [
        head('Objet: Réunion et atelier connexe; Lomé (Togo), 3-14 mai 2021'),
        "La réunion de la Commission d'études 5 aura lieu à Lomé du 5 au 14 mai 2021. Elle sera précédée, le 3 mai 2021, d'un atelier sur les normes.",
      ],
      ['2021-05-05..2021-05-14 CE 5 @Lomé TG', '2021-05-03'],
    ],
    [
      [
        "La réunion de la Commission d'études 5 se tiendra à Lomé du 3 au 7 mai 2021.",
        { text: '7 mai 2021: Séance plénière finale', zone: 'annex', annex: 0 },
      ],
      ['2021-05-03..2021-05-07 CE 5 @Lomé'],
    ],
    [
      ["La date limite d'inscription au séminaire (Tunis, 9 mai 2021) est reportée au 2 mai 2021."],
      ['2021-05-09 @Tunis'],
    ],
    [
      ['La deuxième réunion de la JCA-QKD se tiendra par voie électronique le 1er juin 2021.'],
      ['2021-06-01 JCA-QKD electronic'],
    ],
    [['Un atelier se tiendra à Tunis (Tunisie) les 8 et 9 (matin) juin 2021.'], ['2021-06-08..2021-06-09 @Tunis TN']],
  ])('%j', (lines, expected) => {
    expect(read(...lines)).toEqual(expected);
  });

  test('a place is no part of a name', () => {
    const { findings } = detect(['Le Groupe consultatif a tenu sa dix-septième réunion à Tunis le 3 mai 2021.']);
    expect(findings.map(({ value }) => value.title)).toEqual(['dix-septième réunion']);
  });
});

describe('sentences with dates of other things', () => {
  test.each(sentencesWithOtherDates)('%s', (text) => {
    expect(detect([text], { year: 2024, month: 1, day: 15 }).findings).toEqual([]);
  });
});

describe('what is no meeting', () => {
  test.each([
    'Les contributions à la réunion doivent parvenir au TSB avant le 20 mai 2021.',
    "Date limite d'inscription à la réunion: 5 mai 2021",
    'Genève, le 15 février 2021',
    "L'ordre du jour de la réunion sera publié le 5 mai 2021.",
    'La réunion a été annoncée dans la Circulaire TSB 12 du 3 mars 2021.',
    'La Recommandation a été approuvée le 29 avril 2020.',
    'La prochaine réunion aura lieu en 2023.',
    'À sa session de 2009, le Conseil a décidé de créer un groupe.',
    'Les consultations ont débuté le 22 mars 2021.',
    'La réunion devrait avoir lieu avant le 30 juin 2021.',
    'Le Groupe consultatif a été créé le 5 mai 2019.',
    "L'inscription à la réunion est ouverte depuis le 5 janvier 2021.",
    'Mme Ndiaye a été nommée Présidente le 3 mars 2020.',
    'La lettre du 3 mars 2021 relative à la réunion est jointe.',
    'Les contributions reçues avant la réunion, soit le 5 avril 2021 au plus tard, seront traduites.',
    'Journée mondiale des télécommunications, 17 mai 2021',
    'La JCA-QKD organisera des téléconférences ainsi que des réunions physiques.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('titles, heads, tables and lists', () => {
  test.each<[string, string[]]>([
    ["Réunion de la Commission d'études 5; Genève, 14-18 mars 2022", ['2022-03-14..2022-03-18 CE 5 @Genève']],
    [
      'Objet: Création de la JCA-QKD et première réunion de cette activité (réunion électronique, 1er juin 2021)',
      ['2021-06-01 JCA-QKD electronic'],
    ],
    ['Atelier sur les réseaux du futur (Bamako, Mali, 3-5 mai 2021)', ['2021-05-03..2021-05-05 @Bamako ML']],
    [
      'Forum régional sur la cybersécurité – Tunis (Tunisie), 23-25 novembre 2021',
      ['2021-11-23..2021-11-25 @Tunis TN'],
    ],
    ['Conférence de plénipotentiaires (Doha, 9-27 novembre 2026)', ['2026-11-09..2026-11-27 PP-26 @Doha']],
  ])('%s', (text, meetings) => {
    expect(read(text)).toEqual(meetings);
  });

  test('a session line in the head of a Council document', () => {
    const head = (text: string): Line => ({ text, zone: 'letterhead' });
    const { findings } = detect([
      head('Conseil 2021'),
      head('Genève, 8-18 juin 2021'),
      head('Document C21/12-F'),
      head('3 mars 2021'),
    ]);
    expect(findings.map(({ value }) => value)).toMatchObject([
      { title: 'Conseil 2021', group: null, place: 'Genève', start: '2021-06-08', end: '2021-06-18' },
    ]);
    const { findings: broken } = detect([head('Conseil 2021\nGenève, 8-18 juin 2021')]);
    expect(broken.map(({ value }) => value)).toMatchObject([{ title: 'Conseil 2021', start: '2021-06-08' }]);
    expect(read(head('CONSEIL 2018 – GENÈVE, 17-27 AVRIL 2018'))).toEqual(['2018-04-17..2018-04-27 @GENÈVE']);
  });

  test('a table on practical matters', () => {
    expect(
      read(
        ...table([
          ['Lieu', 'Genève (Suisse)'],
          ['Date de la réunion', '8 et 9 mai 2021'],
          ["Date limite d'inscription", '1er avril 2021'],
        ]),
      ),
    ).toEqual(['2021-05-08..2021-05-09 @Genève CH']);
  });

  test('a calendar of meetings', () => {
    expect(
      read(
        ...table([
          ['Réunion', 'Dates', 'Lieu'],
          ["Commission d'études 5", '3-7 mai 2021', 'Genève'],
          ["Réunion de la Commission d'études 13", '12-16 juillet 2021', 'Kigali (Rwanda)'],
        ]),
      ),
    ).toEqual(['2021-05-03..2021-05-07 CE 5 @Genève', '2021-07-12..2021-07-16 CE 13 @Kigali RW']);
  });

  test('a calendar with several columns of dates', () => {
    expect(
      read(
        ...table([
          ['Groupe', 'Date de la réunion', 'Date limite de soumission des contributions', "Séance d'ouverture"],
          [
            "Commission d'études 5",
            '8 et 9 juin 2021',
            'Mardi 1er juin 2021 à 16 heures UTC',
            '8 juin 2021 à 9 h 30 (heure locale)',
          ],
        ]),
      ),
    ).toEqual(['2021-06-08..2021-06-09 CE 5']);
  });

  test('the meeting among the lines of a calendar', () => {
    expect(
      read('Calendrier:', '15 avril 2021\tClôture des inscriptions', '20 avril 2021\tRéunion de la JCA-QKD'),
    ).toEqual(['2021-04-20 JCA-QKD']);
  });

  test('the meeting among the rows of key dates', () => {
    expect(
      read(
        'Principales échéances:',
        ...table([
          ['27 mai 2021', '– Inscription préalable'],
          ['9-11 juin 2021', '– Réunion de la JCA-QKD'],
        ]),
      ),
    ).toEqual(['2021-06-09..2021-06-11 JCA-QKD']);
  });

  test('a list of meetings under the line that introduces it', () => {
    expect(
      read(
        'Les prochaines réunions sont prévues comme suit:',
        '–\tGroupe de travail 1/5: Genève, 3-5 mai 2021;',
        '–\tGroupe de travail 2/5: en ligne, 10 et 11 mai 2021.',
        'Les documents sont disponibles depuis le 5 janvier 2021.',
      ),
    ).toEqual(['2021-05-03..2021-05-05 GT 1/5 @Genève', '2021-05-10..2021-05-11 GT 2/5 virtual']);
  });
});

describe('one meeting named several times', () => {
  test('subject, paragraph and annex title', () => {
    const { findings, text } = detect([
      'Objet: Création de la JCA-QKD et première réunion (réunion électronique, 1er juin 2021)',
      'La première réunion de la JCA-QKD se tiendra le 1er juin 2021 de 13 h 00 à 16 h 00 (heure de Genève).',
      {
        text: "Projet d'ordre du jour de la première réunion de la JCA-QKD (réunion électronique, 1er juin 2021)",
        zone: 'annex',
        annex: 0,
      },
    ]);
    expect(findings.map(shown)).toEqual(['2021-06-01T13:00..2021-06-01T16:00 JCA-QKD electronic']);
    expect(findings[0]?.value.timeZone).toBe('Europe/Zurich');
    expect(findings[0]?.clues.map(({ span }) => clean(text.slice(span.start, span.end)))).toEqual([
      '1er juin 2021',
      '1er juin 2021 de 13 h 00 à 16 h 00 (heure de Genève)',
      '1er juin 2021',
    ]);
  });

  test('a month and a date without a year join the exact days', () => {
    expect(
      read(
        'La prochaine réunion du Groupe consultatif aura lieu en octobre 2021.',
        'La réunion du Groupe consultatif se tiendra à Genève du 25 au 29 octobre 2021.',
        "La réunion du Groupe consultatif du 25 au 29 octobre sera suivie d'une réception.",
      ),
    ).toEqual(['2021-10-25..2021-10-29 GCNT @Genève']);
  });

  test('two groups that meet on one day are two meetings', () => {
    expect(
      read(
        'La réunion de la JCA-QKD se tiendra le 3 mai 2021.',
        "La réunion de la Commission d'études 5 se tiendra le 3 mai 2021.",
      ),
    ).toEqual(['2021-05-03 JCA-QKD', '2021-05-03 CE 5']);
  });

  test('an opening day belongs to the meeting that begins on it', () => {
    expect(
      read(
        "La réunion de la Commission d'études 5 se tiendra à Genève du 3 au 7 mai 2021.",
        "La réunion s'ouvrira le 3 mai 2021 à 9 h 30.",
      ),
    ).toEqual(['2021-05-03..2021-05-07 CE 5 @Genève']);
  });
});

test('no year, no letter: a message', () => {
  const { findings, messages } = detect(['La réunion se tiendra le 3 mai.'], null);
  expect(findings).toEqual([]);
  expect(messages.map(({ code }) => code)).toEqual(['missing-year']);
});

test('a long paragraph of meetings is read with work that grows with its length', async () => {
  const sentence =
    'La réunion qui se tiendra à Genève (Suisse) le 4 mai 2021 et le 6 mai 2021, prévue, à Kigali, en ligne ';
  await expectLinear((times) => read(sentence.repeat(times)), 500);
});

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

describe('days that another meeting takes the place of', () => {
  test.each<[string, string[]]>([
    [
      'La réunion de la JCA-QKD, qui devait avoir lieu le 5 mai, se tiendra le 3 juin 2021 de 13 h 00 à 14 h 15.',
      ['2021-06-03T13:00..2021-06-03T14:15 JCA-QKD'],
    ],
    [
      'L’atelier, qui devait se tenir à Lomé le 5 mai 2021, aura lieu à Accra (Ghana) le 3 juin 2021.',
      ['2021-06-03 @Accra GH'],
    ],
    [
      "La Commission d'études 5, qui devait se réunir du 3 au 7 mai 2021, se réunira du 10 au 14 mai 2021.",
      ['2021-05-10..2021-05-14 CE 5'],
    ],
    ['L’atelier, prévu à l’origine le 5 mai 2021, aura lieu le 3 juin 2021 à Accra (Ghana).', ['2021-06-03 @Accra GH']],
    ['L’atelier, qui doit se tenir à Lomé le 5 mai 2021, sera suivi d’une visite.', ['2021-05-05 @Lomé']],
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual(expected));
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

describe('meetings that move', () => {
  /** `2021-06-09..2021-06-11 <- 2021-06-02..2021-06-04`. */
  const moves = (...lines: (string | Line)[]): string[] =>
    detect(lines).findings.map(({ value: { start, end, replaces, status } }) =>
      [`${start}..${end}`, replaces === null ? null : `<- ${replaces.start}..${replaces.end}`, status]
        .filter((part) => part !== null)
        .join(' '),
    );

  test.each<string>([
    "La réunion de la Commission d'études 5, prévue à Kigali (Rwanda) du 2 au 4 juin 2021, est reportée du 9 au 11 juin 2021.",
    "La réunion de la Commission d'études 5, initialement convoquée du 2 au 4 juin, se tiendra du 9 au 11 juin 2021.",
    'La réunion de la JCA-QKD, qui devait se dérouler du 2 au 4 juin 2021, aura finalement lieu du 9 au 11 juin 2021.',
    'La réunion de la JCA-QKD se tiendra du 9 au 11 juin 2021 et non du 2 au 4 juin 2021, comme annoncé.',
    'La réunion de la JCA-QKD aura lieu du 9 au 11 juin 2021 (au lieu du 2 au 4 juin 2021).',
    'Dates de la session: au lieu de «2-4 juin 2021», lire «9-11 juin 2021».',
    'La session de la JCA-QKD a été décalée du 2-4 juin 2021 au 9-11 juin 2021.',
    'La session de la JCA-QKD ne se tiendra pas du 2 au 4 juin 2021, mais du 9 au 11 juin 2021.',
    'La réunion de la JCA-QKD était programmée du 2 au 4 juin 2021. Elle est repoussée du 9 au 11 juin 2021.',
    'La réunion de la JCA-QKD prévue du 2 au 4 juin 2021 a dû être déplacée. Les nouvelles dates retenues sont les suivantes: 9-11 juin 2021.',
  ])('one entry on the new days: %s', (line) => {
    expect(moves(line)).toEqual(['2021-06-09..2021-06-11 <- 2021-06-02..2021-06-04']);
  });

  test('a meeting brought forward, a month that becomes a day, and a year that turns', () => {
    expect(moves("L'atelier sur la fibre, annoncé pour le 12 mai 2021, est avancé au 5 mai 2021.")).toEqual([
      '2021-05-05..2021-05-05 <- 2021-05-12..2021-05-12',
    ]);
    expect(moves('La réunion de la JCA-QKD prévue en mai 2021 se tiendra le 3 juin 2021.')).toEqual([
      '2021-06-03..2021-06-03 <- 2021-05..null',
    ]);
    expect(
      moves('La réunion de la JCA-QKD, prévue du 15 au 17 décembre 2021, est reportée du 12 au 14 janvier.'),
    ).toEqual(['2022-01-12..2022-01-14 <- 2021-12-15..2021-12-17']);
  });

  test('of a meeting that was to open on a day, no more is said', () => {
    expect(
      moves(
        'La réunion de la JCA-QKD, qui devait débuter le 2 juin 2021, est reportée. Elle se tiendra du 9 au 11 juin 2021.',
      ),
    ).toEqual(['2021-06-09..2021-06-11 <- 2021-06-02..null']);
  });

  test('what was said with the old days holds for the new ones', () => {
    const { findings } = detect([
      'Le séminaire sur les câbles sous-marins était prévu à Kigali (Rwanda) du 2 au 4 juin 2021. Il est reporté du 9 au 11 juin 2021.',
    ]);
    expect(findings.map(({ value }) => [value.title, value.place, value.country?.code])).toEqual([
      ['séminaire sur les câbles sous-marins', 'Kigali', 'RW'],
    ]);
  });

  test('the old days in a table, in lines with labels and in the subject make no second meeting', () => {
    expect(
      moves(
        ...table([
          ['Manifestation', 'Ancienne date', 'Nouvelle date'],
          ["Réunion de la Commission d'études 5", '2-4 juin 2021', '9-11 juin 2021'],
          ['Atelier sur la fibre', '1er juin 2021', 'inchangée'],
        ]),
      ),
    ).toEqual(['2021-06-09..2021-06-11 <- 2021-06-02..2021-06-04', '2021-06-01..2021-06-01']);
    expect(moves('Dates initiales: 2-4 juin 2021', 'Nouvelles dates de la réunion: 9-11 juin 2021')).toEqual([
      '2021-06-09..2021-06-11 <- 2021-06-02..2021-06-04',
    ]);
    expect(
      moves(
        { zone: 'letterhead', text: 'Objet: Réunion de la JCA-QKD (Genève, 2-4 juin 2021)' },
        'La réunion de la JCA-QKD prévue du 2 au 4 juin 2021 est reportée du 9 au 11 juin 2021.',
      ),
    ).toEqual(['2021-06-09..2021-06-11 <- 2021-06-02..2021-06-04']);
  });

  test.each<string>([
    'La réunion de la JCA-QKD prévue le 5 mai 2021 sera suivie, le 6 mai 2021, de celle de la direction.',
    "La date limite d'inscription au séminaire (Tunis, 5 mai 2021) est reportée au 2 mai 2021.",
    'La réunion de la JCA-QKD prévue le 5 mai 2021 est maintenue.',
    'La réunion de la JCA-QKD du 5 mai 2021 examinera le rapport reporté de la session précédente.',
  ])('no move: %s', (line) => {
    expect(moves(line)[0]).toBe('2021-05-05..2021-05-05');
  });
});

describe('meetings that fall away', () => {
  const statuses = (...lines: (string | Line)[]): string[] =>
    detect(lines).findings.map(({ value: { start, status } }) => `${start} ${status ?? 'holds'}`);

  test.each<string>([
    "La réunion de la JCA-QKD, prévue à Genève le 5 mai 2021, n'aura pas lieu.",
    'La troisième réunion de la JCA-QKD, convoquée pour le 5 mai 2021, ne se tiendra malheureusement pas.',
    "L'atelier sur la fibre (Kigali (Rwanda), 5 mai 2021) a dû être annulé faute de participants.",
    'La réunion de la JCA-QKD du 5 mai 2021 est supprimée.',
    "Je suis au regret de vous faire part de l'annulation de la réunion de la JCA-QKD prévue le 5 mai 2021.",
    "La Commission d'études 5 a décidé d'annuler la réunion prévue le 5 mai 2021.",
    'La réunion de la JCA-QKD devait se tenir le 5 mai 2021. Celle-ci ne pourra pas avoir lieu.',
    'ANNULATION de la réunion de la JCA-QKD (Genève, 5 mai 2021)',
    'La réunion de la JCA-QKD prévue le 5 mai 2021 est reportée à une date ultérieure.',
  ])('%s', (line) => {
    expect(statuses(line)).toEqual(['2021-05-05 cancelled']);
  });

  test('said in the paragraph behind, or in the subject alone', () => {
    expect(
      statuses(
        'La réunion de la JCA-QKD était prévue le 5 mai 2021.',
        'Je vous informe que cette réunion est annulée.',
      ),
    ).toEqual(['2021-05-05 cancelled']);
    expect(
      statuses(
        { zone: 'letterhead', text: 'Objet: Annulation de la réunion de la JCA-QKD' },
        'La réunion de la JCA-QKD était prévue à Genève le 5 mai 2021.',
      ),
    ).toEqual(['2021-05-05 cancelled']);
  });

  test('several of them at once, and one among others', () => {
    expect(statuses('Les réunions de la JCA-QKD prévues le 5 mai 2021 et le 3 juin 2021 sont annulées.')).toEqual([
      '2021-05-05 cancelled',
      '2021-06-03 cancelled',
    ]);
    expect(
      statuses("L'atelier du 4 mai 2021 est annulé; la réunion de la Commission d'études 5 se tiendra le 6 mai 2021."),
    ).toEqual(['2021-05-04 cancelled', '2021-05-06 holds']);
  });

  test.each<string>([
    'Si la réunion de la JCA-QKD du 5 mai 2021 est annulée, vous en serez informés.',
    "La réunion de la JCA-QKD du 5 mai 2021 n'est pas annulée.",
    "La réunion de la JCA-QKD du 5 mai 2021 n'aura pas lieu à Genève mais en ligne.",
    "L'annulation de votre inscription à la réunion de la JCA-QKD (Genève, 5 mai 2021) est gratuite.",
    'La réunion de la JCA-QKD du 5 mai 2021 a été annoncée dans la circulaire qui annule et remplace la précédente.',
  ])('it holds: %s', (line) => {
    expect(statuses(line)).toEqual(['2021-05-05 holds']);
  });
});

describe('what counts as a meeting, and whose it is', () => {
  const titled = (...lines: (string | Line)[]): (string | null)[][] =>
    detect(lines).findings.map(({ value: { title, group } }) => [title, group]);

  test.each<[string, string]>([
    ["Une séance d'information aura lieu à Kigali (Rwanda) le 5 mai 2021.", "séance d'information"],
    [
      "Une journée d'étude consacrée aux câbles sous-marins est organisée à Kigali (Rwanda) le 5 mai 2021.",
      "journée d'étude consacrée aux câbles sous-marins",
    ],
    [
      'Un stage de formation sur le contrôle des émissions se déroulera à Kigali (Rwanda) du 3 au 7 mai 2021.',
      'stage de formation sur le contrôle des émissions',
    ],
    ['Un cours sur la mesure du champ sera dispensé, du 3 au 7 mai 2021.', 'cours sur la mesure du champ'],
    [
      "L'atelier intitulé «Des villages reliés» se tiendra à Kigali (Rwanda) le 5 mai 2021.",
      'atelier intitulé «Des villages reliés»',
    ],
    ['Un congrès africain du numérique se tiendra à Kigali (Rwanda) le 5 mai 2021.', 'congrès africain du numérique'],
  ])('%s', (line, title) => {
    expect(titled(line)).toEqual([[title, null]]);
  });

  test.each<string>([
    'Au cours de la séance, le rapport du 5 mai 2021 a été lu.',
    'Le palais des congrès a été rénové le 5 mai 2021.',
    'Les frais de formation sont dus le 5 mai 2021.',
  ])('none: %s', (line) => {
    expect(titled(line)).toEqual([]);
  });

  test('a meeting that prepares a conference is not the conference', () => {
    expect(
      titled(
        "Vous êtes invités à la réunion préparatoire pour l'Asie (RPA-ASIE) en vue de la Conférence de plénipotentiaires, qui se tiendra à Kigali (Rwanda) les 7 et 8 juin 2021.",
      ),
    ).toEqual([["réunion préparatoire pour l'Asie (RPA-ASIE)", null]]);
    expect(titled('Une réunion de coordination en vue de la PP-26 aura lieu à Genève le 7 juin 2021.')).toEqual([
      ['réunion de coordination en vue de la PP-26', null],
    ]);
    expect(titled('La PP-26 se tiendra à Genève du 7 au 18 juin 2021.')).toEqual([[null, 'PP-26']]);
  });

  test('of a meeting that is known already, or that a place follows, no word is a name', () => {
    expect(titled('Ce Forum poursuit les débats tenus à Lomé du 2 au 4 juin 2020.')).toEqual([[null, null]]);
    expect(titled("À sa réunion de Genève (1-5 février 2021), la Commission d'études 13 a conclu.")).toEqual([
      [null, 'CE 13'],
    ]);
    expect(titled('Cet atelier sur les câbles sous-marins se tiendra à Lomé le 4 juin 2021.')).toEqual([
      ['atelier sur les câbles sous-marins', null],
    ]);
  });

  test('how a meeting is held is no name of it', () => {
    const rows = table([
      ['Réunion', 'Date', 'Modalités'],
      ['Première', '4 mai 2021', 'Visioconférence'],
      ['Deuxième', '9 juin 2021', 'Réunion physique, Lomé'],
    ]);
    expect(titled('La JCA-QKD a prévu deux réunions:', ...rows).map(([title]) => title)).toEqual([null, null]);
  });

  test('a session of the Council is of no other group', () => {
    expect(
      titled(
        'La JCA-QKD a remis son rapport. La JCA-QKD en a discuté.',
        'Il sera présenté au Conseil à sa session de 2021 (Genève, 8-18 juin 2021).',
      ),
    ).toEqual([['session de 2021', null]]);
    expect(titled('La JCA-QKD rendra compte à la session de 2021 du Conseil (Genève, 8-18 juin 2021).')).toEqual([
      ['session de 2021 du Conseil', null],
    ]);
    expect(titled('La JCA-QKD rendra compte à sa session de juin (Genève, 8-18 juin 2021).')).toEqual([
      [null, 'JCA-QKD'],
    ]);
  });

  test("a form said with the verb in the pluperfect: s'était déroulé en ligne", () => {
    expect(read("L'atelier, qui s'était déroulé en ligne le 5 mai 2020, a réuni vingt experts.")).toEqual([
      '2020-05-05 virtual',
    ]);
  });
});
