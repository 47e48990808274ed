import { describe, expect, test } from 'vitest';
import { type Line, table } from '../../support/made-document.js';
import { detect, read } from '../../support/detected-meetings.js';

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
