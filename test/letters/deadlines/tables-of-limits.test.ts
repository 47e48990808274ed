import { describe, expect, test } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';
import { clean } from '../../../src/text/clean.js';
import { type Line, table } from '../../support/made-document.js';
import { detectIn as detect, shownDeadline as shown } from '../../support/read-deadlines.js';

const read = (...lines: (string | Line)[]): string[] => detect(lines).findings.map(shown);

describe('tables of other shapes', () => {
  test('a row that a converter ran together', () => {
    expect(
      read(
        'Les dates à retenir sont les suivantes:',
        'Date             Mesure',
        '---------------- ----------------',
        '20 mars 2021     Demandes de visa 3 avril 2021     Contributions à envoyer au TSB 10 avril 2021    Inscription',
      ),
    ).toEqual(['2021-03-20 visa -', '2021-04-03 contribution -', '2021-04-10 registration -']);
  });

  test('a table on its side, with and without labels', () => {
    expect(
      read(
        ...table([
          ['Échéance', '3 mai 2021', '20 mai 2021'],
          ['Mesure', 'Inscription', 'Soumission des contributions'],
        ]),
      ),
    ).toEqual(['2021-05-03 registration -', '2021-05-20 contribution -']);
    expect(
      read(
        ...table([
          ['Inscription', 'Contributions', 'Demandes de visa'],
          ['3 mai 2021', '20 mai 2021', '5 avril 2021'],
        ]),
      ),
    ).toEqual(['2021-05-03 registration -', '2021-05-20 contribution -', '2021-04-05 visa -']);
  });

  test('a table whose last rows became lines', () => {
    expect(
      read(
        'Principales échéances:',
        ...table([
          ['3 avril 2021', 'Soumission des contributions'],
          ['22 avril 2021', 'Demandes de bourse'],
        ]),
        "-\tDemandes d'interprétation",
        '6 mai 2021\t-\tInscription préalable',
        "-\tLettres d'invitation",
      ),
    ).toEqual([
      '2021-04-03 contribution -',
      '2021-04-22 fellowship -',
      '2021-04-22 interpretation -',
      '2021-05-06 registration -',
      '2021-05-06 visa -',
    ]);
  });

  test('a form says in its heading what is sent back', () => {
    expect(
      read(
        { text: 'Demande de bourse', zone: 'annex', annex: 0 },
        { text: '(à renvoyer avant le 12 mars 2021)', zone: 'annex', annex: 0 },
      ),
    ).toEqual(['2021-03-12 fellowship before']);
  });

  test('a day that one place names without what is due', () => {
    const { findings } = detect([
      'Au point 3, au lieu de "le 3 mai 2021", lire "le 5 mai 2021 au plus tard".',
      'Les réponses doivent parvenir au Bureau le 5 mai 2021 au plus tard.',
    ]);
    expect(findings.map(shown)).toEqual(['2021-05-05 reply by']);
    expect(findings[0]?.clues).toHaveLength(2);
  });
});

test('under a header of due dates an amount is what is due', () => {
  const rows = table([
    ['Échéance', 'Montant'],
    ['30 juin 2021', '50 %'],
    ['30 septembre 2021', '50 %'],
  ]);
  expect(read('Les paiements sont échelonnés.', ...rows)).toEqual(['2021-06-30 other -', '2021-09-30 other -']);
});

describe('hours apart from their day', () => {
  const timed = (...lines: (string | Line)[]): string[] =>
    detect(lines).findings.map(
      ({ value }) =>
        `${value.date} ${value.time ?? '-'} ${value.timeZone ?? '-'} ${value.kind} ${value.qualifier ?? '-'}`,
    );
  test.each<[string, (string | Line)[], string[]]>([
    [
      'behind the words that make the day the last',
      ['Les contributions doivent être soumises le 6 mars 2021 au plus tard (23 h 59, heure de Genève).'],
      ['2021-03-06 23:59 Europe/Zurich contribution by'],
    ],
    [
      'without a bracket',
      ['Les inscriptions devront parvenir au TSB le 6 mars 2021 au plus tard à 18 heures UTC.'],
      ['2021-03-06 18:00 UTC registration by'],
    ],
    [
      'in the next cell',
      ['Échéances:', ...table([['9 mars 2021', 'Dépôt des contributions (18 h 00, heure de Genève)']])],
      ['2021-03-09 18:00 Europe/Zurich contribution -'],
    ],
    [
      'at the end of a line of a list',
      ['Échéances:', '• 9 mars 2021: dépôt des contributions (18 h 00, heure de Genève);'],
      ['2021-03-09 18:00 Europe/Zurich contribution -'],
    ],
    [
      'a number in the next cell is no hour',
      ['Échéances:', ...table([['9 mars 2021', 'Dépôt des contributions (18 pages au plus)']])],
      ['2021-03-09 - - contribution -'],
    ],
    [
      'the clock that the letter gives all its hours',
      [
        'Les inscriptions devront parvenir au TSB le 6 mars 2021 à 18 h au plus tard.',
        'Sauf indication contraire, toutes les heures mentionnées sont exprimées en heure de Genève.',
      ],
      ['2021-03-06 18:00 Europe/Zurich registration by'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(timed(...lines)).toEqual(expected);
  });
  test('point at their own words', () => {
    const { findings, text } = detect(['Échéances:', ...table([['9 mars 2021', 'Contributions (18 h 00)']])]);
    expect(findings[0]?.clues.map(({ span }) => clean(text.slice(span.start, span.end)))).toEqual([
      '9 mars 2021',
      '18 h 00',
    ]);
  });
});

describe('the next paragraph of the letter is no row of a list of days', () => {
  test.each<['fr' | 'en' | 'es', string]>([
    [
      'fr',
      "5. Dates à retenir:\n\n    - 4 juin 2021: demandes de visa;\n    - 11 juin 2021: envoi des contributions.\n\n6. Aucune bourse ne sera accordée pour l'atelier.",
    ],
    [
      'en',
      '5. Key dates:\n\n    - 4 June 2021: visa requests;\n    - 11 June 2021: submission of contributions.\n\n6. No fellowships will be granted for the workshop.',
    ],
    [
      'es',
      '5. Fechas clave:\n\n    - 4 de junio de 2021: solicitudes de visado;\n    - 11 de junio de 2021: envío de las contribuciones.\n\n6. No se concederán becas para el taller.',
    ],
  ])('%s', async (language, body) => {
    const letter = { fr: circular, en: englishCircular, es: spanishCircular }[language](body);
    const { deadlines } = await recordOf(letter);
    expect(deadlines.map(({ date, kind }) => `${date} ${kind}`)).toEqual([
      '2021-06-04 visa',
      '2021-06-11 contribution',
    ]);
  });
});
