import { describe, expect, test } from 'vitest';
import { type Line, table } from '../../support/made-document.js';
import { detectIn as detect, shownDeadline as shown } from '../../support/read-deadlines.js';

const read = (...lines: (string | Line)[]): string[] => detect(lines).findings.map(shown);

describe('dates that replace others', () => {
  test.each<[string, readonly (readonly string[])[], string[]]>([
    [
      'only the new column counts',
      [
        ['Mesure à prendre', 'Ancienne date', 'Nouvelle date'],
        ['Demandes de bourse', '11 mars 2021', '18 mars 2021'],
        ['Inscription', '16 mars 2021', 'Sans objet'],
      ],
      ['2021-03-18 fellowship -'],
    ],
    [
      'whichever stands first',
      [
        ['Nouveau délai', 'Délai initial', 'Objet'],
        ['18 mars 2021', '11 mars 2021', 'Contributions'],
        ['20 mars 2021', '12 mars 2021', 'Visa'],
      ],
      ['2021-03-18 contribution by', '2021-03-20 visa by'],
    ],
    [
      'a date that stays is the old one',
      [
        ['Objet', 'Au lieu de', 'Lire'],
        ['Contributions', '11 mars 2021', 'inchangé'],
        ['Inscription', '12 mars 2021', '20 mars 2021'],
      ],
      ['2021-03-11 contribution -', '2021-03-20 registration -'],
    ],
    [
      'two columns of dates that do not replace each other',
      [
        ['Mesure', 'Date limite (CE 13)', 'Date limite (CE 5)'],
        ['Inscription', '12 mars 2021', '20 mars 2021'],
      ],
      ['2021-03-12 registration by', '2021-03-20 registration by'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(read('Les délais sont modifiés en conséquence:', ...table(rows))).toEqual(expected);
  });
});

describe('days that no longer hold', () => {
  test.each<[string, string[]]>([
    ['La réunion était prévue à Genève du 2 au 4 juin 2021. Elle est reportée du 9 au 11 juin 2021.', []],
    ["L'atelier, annoncé pour le 2 juin 2021, est reprogrammé le 9 juin 2021.", []],
    ['Le délai de réponse expirait le 3 mai 2021. Il est reporté au 31 mai 2021.', ['2021-05-31 reply by']],
    [
      'Les inscriptions, qui devaient être closes le 3 mai, seront acceptées jusqu’au 31 mai 2021.',
      ['2021-05-31 registration until'],
    ],
    ['Le délai de réponse, qui expirait le 3 mai 2021, est prorogé au 31 mai 2021.', ['2021-05-31 reply by']],
    [
      'Les contributions, attendues au départ pour le 3 mai 2021, devront parvenir au TSB avant le 10 mai 2021.',
      ['2021-05-10 contribution before'],
    ],
    [
      'Les inscriptions, prévues jusqu’au 3 mai 2021, sont prolongées jusqu’au 31 mai 2021.',
      ['2021-05-31 registration until'],
    ],
    [
      'Les demandes de bourse doivent être présentées avant le 10 mai 2021 (au lieu du 3 mai 2021).',
      ['2021-05-10 fellowship before'],
    ],
    [
      'Les demandes de bourse doivent être présentées avant le 10 mai 2021 et non avant le 3 mai 2021.',
      ['2021-05-10 fellowship before'],
    ],
    // no other day takes the place of these
    ['Le mandat du Groupe est prolongé jusqu’au 31 décembre 2022.', []],
    [
      'Les experts, qui devaient s’inscrire avant le 3 mai 2021, recevront leur badge le 4 mai 2021.',
      ['2021-05-03 registration before'],
    ],
    [
      'Les contributions seront envoyées avant le 10 mai 2021 au lieu de réunion indiqué, et les inscriptions avant le 3 mai 2021.',
      ['2021-05-10 contribution before', '2021-05-03 registration before'],
    ],
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual(expected));

  test('items of a list under an announcement keep their new day alone, and a tab behind a label parts nothing', () => {
    expect(
      read(
        'Les échéances sont modifiées comme suit:',
        'a)\tInscription: 20 mai 2021 (au lieu du 13 mai 2021);',
        'b)\tla date limite de soumission des contributions, fixée au 3 mai 2021, est repoussée au 10 mai 2021;',
        'c)\tles demandes de bourse devront être présentées avant le 12 mai 2021 (au lieu du 4 mai 2021);',
      ),
    ).toEqual(['2021-05-20 registration -', '2021-05-10 contribution by', '2021-05-12 fellowship before']);
  });
});
