import { describe, expect, test } from 'vitest';
import { type Line } from '../../support/made-document.js';
import { detect, read } from '../../support/detected-meetings.js';

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
