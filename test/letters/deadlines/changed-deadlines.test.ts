import { describe, expect, test } from 'vitest';
import type { Deadline } from '../../../src/model/record.js';
import { type Line, table } from '../../support/made-document.js';
import { detectIn } from '../../support/read-deadlines.js';

/** `2021-05-20 contribution`, `cancelled` or the old day behind it. */
const shown = ({ date, kind, status, replaces }: Deadline): string =>
  [date, kind, status ?? '', replaces === null ? '' : `for ${replaces}`].filter(Boolean).join(' ');
const read = (...lines: (string | Line)[]): string[] => detectIn(lines).findings.map(({ value }) => shown(value));

describe('deadlines that fall away', () => {
  test.each<[string, string[]]>([
    ["L'échéance du 9 avril 2021 pour les candidatures est annulée.", ['2021-04-09 nomination cancelled']],
    ["Le délai d'inscription, fixé au 9 avril 2021, est supprimé.", ['2021-04-09 registration cancelled']],
    ["La date limite du 9 avril 2021 n'est donc plus applicable aux demandes de visa.", ['2021-04-09 visa cancelled']],
    ['La date limite de réponse au questionnaire (9 avril 2021) devient sans objet.', ['2021-04-09 reply cancelled']],
    ['Le délai du 9 avril 2021 imparti pour les observations a été levé.', ['2021-04-09 comment cancelled']],
    [
      "L'échéance du 9 avril 2021 ne s'applique plus à l'envoi des contributions.",
      ['2021-04-09 contribution cancelled'],
    ],
    ["Il n'y a plus lieu de respecter le délai du 9 avril 2021 pour les bourses.", ['2021-04-09 fellowship cancelled']],
    [
      "Le Directeur annule la date limite du 9 avril 2021 fixée pour l'inscription.",
      ['2021-04-09 registration cancelled'],
    ],
    [
      'Les échéances du 9 avril 2021 et du 7 mai 2021 pour les contributions sont annulées.',
      ['2021-04-09 contribution cancelled', '2021-05-07 contribution cancelled'],
    ],
  ])('%s', (text, deadlines) => {
    expect(read(text)).toEqual(deadlines);
  });

  test('a row of key dates says so too', () => {
    expect(
      read(
        ...table([
          ['Échéance', 'Mesure'],
          ['9 avril 2021', 'Demandes de bourse (annulé)'],
          ['7 mai 2021', 'Inscription'],
        ]),
      ),
    ).toEqual(['2021-04-09 fellowship cancelled', '2021-05-07 registration']);
  });

  test.each([
    'Les inscriptions non confirmées avant le 9 avril 2021 seront annulées.',
    'Les candidatures envoyées après la date limite du 9 avril 2021 seront annulées.',
    "La date limite d'inscription du 9 avril 2021 est maintenue, mais la visite est annulée.",
  ])('%s keeps its deadline', (text) => {
    expect(detectIn([text]).findings.map(({ value }) => [value.date, value.status])).toEqual([['2021-04-09', null]]);
  });
});

describe('deadlines that take the place of others', () => {
  test.each<[string, string[]]>([
    [
      "Le délai d'inscription, fixé au 9 avril 2021, est prolongé jusqu'au 7 mai 2021.",
      ['2021-05-07 registration for 2021-04-09'],
    ],
    ['Le délai de réponse est reporté du 9 avril 2021 au 7 mai 2021.', ['2021-05-07 reply for 2021-04-09']],
    [
      "L'échéance du 7 mai 2021 pour les observations est avancée au 9 avril 2021.",
      ['2021-04-09 comment for 2021-05-07'],
    ],
    [
      'La date limite du 9 avril 2021 pour les candidatures est annulée et remplacée par le 7 mai 2021.',
      ['2021-05-07 nomination for 2021-04-09'],
    ],
    [
      'Les contributions sont à soumettre avant le 7 mai 2021 (au lieu du 9 avril 2021).',
      ['2021-05-07 contribution for 2021-04-09'],
    ],
    [
      "Veuillez vous inscrire d'ici au 7 mai 2021, et non plus au 9 avril 2021.",
      ['2021-05-07 registration for 2021-04-09'],
    ],
    [
      'La date limite de dépôt des demandes de visa, initialement fixée au 9 avril 2021, est désormais le 7 mai 2021.',
      ['2021-05-07 visa for 2021-04-09'],
    ],
    [
      'La date limite de réponse au questionnaire était fixée au 9 avril 2021. Elle est désormais fixée au 7 mai 2021.',
      ['2021-05-07 reply for 2021-04-09'],
    ],
    [
      "Date limite d'inscription: au lieu de «9 avril 2021», lire «7 mai 2021».",
      ['2021-05-07 registration for 2021-04-09'],
    ],
    ['La nouvelle date limite pour les contributions est le 7 mai 2021.', ['2021-05-07 contribution']],
  ])('%s', (text, deadlines) => {
    expect(read(text)).toEqual(deadlines);
  });

  test('in two columns of a corrigendum, where each says it in a sentence', () => {
    expect(
      read(
        ...table([
          ['Au lieu de', 'Lire'],
          [
            'Les candidatures devront parvenir au TSB le 9 avril 2021 au plus tard.',
            'Les candidatures devront parvenir au TSB le 7 mai 2021 au plus tard.',
          ],
        ]),
      ),
    ).toEqual(['2021-05-07 nomination for 2021-04-09']);
  });

  test('in two columns of dates', () => {
    expect(
      read(
        ...table([
          ['Mesure', 'Ancienne date limite', 'Nouvelle date limite'],
          ['Contributions', '9 avril 2021', '7 mai 2021'],
          ['Inscription', '14 mai 2021', 'Inchangée'],
        ]),
      ),
    ).toEqual(['2021-05-07 contribution for 2021-04-09', '2021-05-14 registration']);
  });

  test('in two paragraphs', () => {
    expect(
      read(
        'Au lieu de:',
        'Les candidatures devront parvenir au TSB le 9 avril 2021 au plus tard.',
        'lire:',
        'Les candidatures devront parvenir au TSB le 7 mai 2021 au plus tard.',
      ),
    ).toEqual(['2021-05-07 nomination for 2021-04-09']);
  });

  test.each([
    'La réunion du Groupe, prévue à Lomé du 12 au 14 avril 2021, est reportée du 10 au 12 mai 2021.',
    "L'atelier, initialement prévu le 12 avril 2021, est repoussé au 10 mai 2021.",
    'La session est avancée du 10 mai 2021 au 12 avril 2021.',
    "La réunion du 12 avril 2021 est reportée jusqu'au 10 mai 2021.",
  ])('%s sets no deadline', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('a table that names one of its two columns of dates', () => {
  test.each([
    [['Objet', 'Ancienne date', 'Date limite']],
    [['Objet', 'Date prévue', 'Nouvelle date limite']],
    [['Mesure', 'Date limite initiale', 'Échéance']],
  ])('%j', (header) => {
    expect(
      read(
        ...table([
          header,
          ['Demande de bourse', '9 avril 2021', '16 avril 2021'],
          ['Inscription', '7 mai 2021', '14 mai 2021'],
        ]),
      ),
    ).toEqual(['2021-04-16 fellowship for 2021-04-09', '2021-05-14 registration for 2021-05-07']);
  });

  test('a column of old references is none', () => {
    expect(
      read(
        ...table([
          ['Objet', 'Ancienne cote', 'Date limite'],
          ['Demande de bourse', 'F4', '16 avril 2021'],
          ['Inscription', 'F7', '14 mai 2021'],
        ]),
      ),
    ).toEqual(['2021-04-16 fellowship', '2021-05-14 registration']);
  });
});

test('a cell may say which day that of its row replaces', () => {
  expect(
    read(
      ...table([
        ['Échéance', 'Mesure'],
        ['16 avril 2021', 'Contributions à traduire (au lieu du 9 avril 2021)'],
        ['7 mai 2021', 'Inscription'],
      ]),
    ),
  ).toEqual(['2021-04-16 contribution for 2021-04-09', '2021-05-07 registration']);
});

test('a limit falls away with what it is the limit of', () => {
  expect(
    read('Sont annulées les bourses et, partant, la date limite du 9 avril 2021 fixée pour les demander.'),
  ).toEqual(['2021-04-09 fellowship cancelled']);
});

describe('the two wordings of a correction', () => {
  test('are of what the line that introduces them names', () => {
    expect(
      read(
        'Dans la section 5, consacrée aux demandes de bourse:',
        'au lieu de: "le 4 mars 2020 au plus tard"',
        'lire: "le 18 mars 2020 au plus tard".',
      ),
    ).toEqual(['2020-03-18 fellowship for 2020-03-04']);
  });

  test('are of nothing named where that line names two things, or a sentence stands between', () => {
    const wordings = ['au lieu de: "le 4 mars 2020 au plus tard"', 'lire: "le 18 mars 2020 au plus tard".'];
    expect(read("Dans la section 5, sur l'inscription et les bourses:", ...wordings)).toEqual([
      '2020-03-18 other for 2020-03-04',
    ]);
    expect(read("L'inscription est obligatoire:", 'Une autre section est erronée.', ...wordings)).toEqual([
      '2020-03-18 other for 2020-03-04',
    ]);
  });
});
