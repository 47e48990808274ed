import { describe, expect, test } from 'vitest';
import { type Line, table } from '../../support/made-document.js';
import { detect, read } from '../../support/detected-meetings.js';

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
