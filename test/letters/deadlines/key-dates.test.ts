import { describe, expect, test } from 'vitest';
import { type Line, table } from '../../support/made-document.js';
import { detectIn as detect, shownDeadline as shown } from '../../support/read-deadlines.js';

const read = (...lines: (string | Line)[]): string[] => detect(lines).findings.map(shown);

describe('tables and lists of key dates', () => {
  test('dates first, several things due on one date', () => {
    expect(
      read(
        'Principales échéances:',
        ...table([
          [
            '20 mai 2021',
            ['– Demandes de bourse', "– Demandes d'interprétation", '– Autres demandes de bourse partielle'],
          ],
          ['27 mai 2021', '– Inscription préalable (en ligne)'],
          ['9-11 juin 2021', 'Réunion de la JCA-QKD'],
        ]),
      ),
    ).toEqual(['2021-05-20 fellowship -', '2021-05-20 interpretation -', '2021-05-27 registration -']);
  });

  test('how long before the meeting, date, what is due', () => {
    const { findings } = detect([
      'Principales échéances (avant la réunion)',
      ...table([
        ['Deux mois', '12 mars 2021', '– Soumission des contributions pour lesquelles une traduction est demandée'],
        [
          'Un mois',
          '12 avril 2021',
          ['– Inscription préalable', "– Demandes de lettres visant à faciliter l'obtention du visa"],
        ],
        ['12 jours calendaires', '29 avril 2021', '– Délai final pour la soumission des contributions'],
      ]),
    ]);
    expect(findings.map(shown)).toEqual([
      '2021-03-12 contribution -',
      '2021-04-12 registration -',
      '2021-04-12 visa -',
      '2021-04-29 contribution by',
    ]);
    expect(findings[1]?.value.action).toBe('Inscription préalable');
  });

  test('a header row, the date in the last column, the meeting itself among the rows', () => {
    expect(
      read(
        ...table([
          ['Étape', 'Date limite'],
          ['Ouverture des inscriptions', '1er mars 2021'],
          ['Inscription', '1er avril 2021'],
          ['Soumission de contributions', '8 avril 2021'],
          ['Date de la réunion', '8 et 9 mai 2021'],
        ]),
      ),
    ).toEqual(['2021-04-01 registration by', '2021-04-08 contribution by']);
  });

  test('a row that says itself that it is a deadline', () => {
    expect(
      read(
        ...table([
          ['Lieu', 'Genève'],
          ['Dates', '3-7 mai 2021'],
          ["Date limite d'inscription", '1er avril 2021'],
        ]),
      ),
    ).toEqual(['2021-04-01 registration by']);
  });

  test('a calendar whose headers say which column is a deadline', () => {
    const { findings } = detect(
      table([
        ['Groupe', 'Date de la réunion', 'Date limite de soumission des contributions', "Séance d'ouverture"],
        [
          "Commission d'études 5",
          '8 et 9 juin 2021',
          'Mardi 1er juin 2021 à 16 heures UTC',
          '8 juin 2021 à 9 h 30 (heure locale)',
        ],
      ]),
    );
    expect(findings.map(shown)).toEqual(['2021-06-01 contribution by']);
    expect(findings[0]?.value).toMatchObject({ time: '16:00', timeZone: 'UTC', group: 'CE 5' });
  });

  test('a corrigendum whose old and new texts stand on lines of their own', () => {
    expect(
      read(
        'Au paragraphe 4, au lieu de:',
        '«Les contributions doivent parvenir au TSB avant le 3 avril 2021»',
        'lire:',
        '«Les contributions doivent parvenir au TSB avant le 10 avril 2021»',
      ),
    ).toEqual(['2021-04-10 contribution before']);
  });

  test('a table of another matter has none', () => {
    expect(
      read(
        'Liste des Recommandations approuvées',
        ...table([
          ['Recommandation', 'Date'],
          ['UIT-T Y.3800', '3 octobre 2019'],
          ['UIT-T Y.3801', '4 avril 2020'],
        ]),
      ),
    ).toEqual([]);
  });

  test('a plain list under a heading', () => {
    expect(
      read(
        'Dates importantes',
        '– Inscription: 5 mai 2021',
        '– Contributions (documents à traduire): 12 avril 2021',
        '– Réunion: 7-9 juin 2021',
        'Je vous prie de croire à ma considération distinguée.',
      ),
    ).toEqual(['2021-05-05 registration -', '2021-04-12 contribution -']);
  });

  test('a date on a line of its own, and what is due under it', () => {
    expect(
      read(
        'Principales échéances:',
        '27 mai 2021',
        '–\tInscription préalable',
        '20 mai2021',
        '–\tSoumission des contributions',
        "9\tUn projet d'ordre du jour figure dans l'Annexe B.",
      ),
    ).toEqual(['2021-05-27 registration -', '2021-05-20 contribution -']);
  });

  test('the text and the table name one deadline: two clues', () => {
    const { findings } = detect([
      'Les contributions sont à soumettre avant le 20 mai 2021 au plus tard.',
      'Principales échéances:',
      ...table([['20 mai 2021', '– Soumission des contributions']]),
    ]);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.clues.map(({ basis }) => basis)).toEqual(['worded', 'labelled']);
    expect(findings[0]?.value.qualifier).toBe('by');
  });
});

describe('schedules known by what is in them', () => {
  test.each<[string, (string | Line)[], string[]]>([
    [
      'a corrigendum says which table it replaces',
      [
        'Annexe A. Le tableau des échéances est remplacé par le suivant:',
        ...table([
          ['9 mars 2021', 'Dépôt des contributions (18 h 00, heure de Genève)'],
          ['12 mars 2021', 'Demandes de lettre pour le visa'],
        ]),
      ],
      ['2021-03-09 contribution -', '2021-03-12 visa -'],
    ],
    [
      'every row has a date to come and a thing due',
      [
        'Le tableau devient:',
        ...table([
          ['Demandes de bourse', '9 mars 2021'],
          ['Inscription en ligne', '12 mars 2021'],
        ]),
      ],
      ['2021-03-09 fellowship -', '2021-03-12 registration -'],
    ],
    [
      'a table of what has happened is none',
      [
        'Le projet a suivi les étapes que voici.',
        ...table([
          ['Réception des contributions', '9 mars 2020'],
          ['Désignation des candidats', '12 mars 2020'],
        ]),
      ],
      [],
    ],
    [
      'nor is one in which other things happen too',
      [
        'Le programme est le suivant.',
        ...table([
          ['9 mars 2021', 'Présentation des résumés'],
          ['10 mars 2021', 'Visite du laboratoire'],
        ]),
      ],
      [],
    ],
    [
      'dates that a letter points out',
      [
        'Nous appelons votre attention sur les dates suivantes:',
        "• 9 mars 2021: demandes de lettre d'invitation en vue de l'obtention d'un visa;",
        '• 30 mars 2021: clôture des inscriptions.',
      ],
      ['2021-03-09 visa -', '2021-03-30 registration by'],
    ],
    [
      'dates of workshops are none',
      [
        'Les ateliers auront lieu aux dates suivantes:',
        '• 9 mars 2021: Lomé;',
        '• 30 mars 2021: Atelier pratique, Dakar.',
      ],
      [],
    ],
    [
      'numbered paragraphs behind the table are the letter',
      [
        'Principales échéances:',
        ...table([['11 mars 2021', 'Inscription préalable']]),
        "7.\tLa Commission d'études 5 est présidée par M. Luc Perrin.",
        '8.\tCette réunion fait suite à celles de Lomé (2-5 mai 2019) et de Dakar (12-15 mars 2020). Elle préparera la session du 5 juin 2021.',
      ],
      ['2021-03-11 registration -'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(read(...lines)).toEqual(expected);
  });
});

test('the paragraph with the next number goes on with the letter, whatever its day is parted by', () => {
  expect(
    read(
      '4. Principales échéances:',
      'a) contributions: 20 mai 2021',
      'b) inscription: 27 mai 2021',
      "5. L'équipe se retrouvera à Turin (Italie) les 14 et 15 juin 2021.",
    ),
  ).toEqual(['2021-05-20 contribution -', '2021-05-27 registration -']);
  expect(read('4 Principales échéances:', '5 mai 2021: contributions', '6 mai 2021: inscription')).toEqual([
    '2021-05-05 contribution -',
    '2021-05-06 registration -',
  ]);
});
