import { expect, test } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

const letters = { fr: circular, en: englishCircular, es: spanishCircular };

/** `date kind qualifier (was date)` */
async function limits(language: keyof typeof letters, body: string): Promise<string[]> {
  const { deadlines } = await recordOf(letters[language](body));
  return deadlines.map(({ date, kind, qualifier, replaces }) =>
    [date, kind, qualifier, replaces && `(was ${replaces})`].filter(Boolean).join(' '),
  );
}

test.each<[keyof typeof letters, string, string[]]>([
  // the new day is quoted first, and the old one behind it
  [
    'en',
    'As the closing date for contributions, read "14 June 2021" where it says "4 June 2021".',
    ['2021-06-14 contribution by (was 2021-06-04)'],
  ],
  [
    'fr',
    'Au § 4, lire «14 juin 2021» là où il est dit «4 juin 2021» comme date limite des contributions.',
    ['2021-06-14 contribution by (was 2021-06-04)'],
  ],
  [
    'es',
    'En el § 4, léase «14 de junio de 2021» donde dice «4 de junio de 2021» como fecha límite de las contribuciones.',
    ['2021-06-14 contribution by (was 2021-06-04)'],
  ],
  // days of a workshop are nobody's limit
  [
    'en',
    'In § 4, read "from 14 to 16 June 2021" where it says "from 4 to 6 June 2021" for the workshop on cables.',
    [],
  ],
  // the former day beside the new one, in the cell or line of key dates
  [
    'en',
    'Key dates:\n\n     Contributions      14 June 2021 (formerly 4 June 2021)\n     Registration       21 June 2021',
    ['2021-06-14 contribution (was 2021-06-04)', '2021-06-21 registration'],
  ],
  [
    'fr',
    '\nPrincipales échéances:\n\n     Contributions      14 juin 2021 (précédemment 4 juin 2021)\n     Inscription        21 juin 2021\n',
    ['2021-06-14 contribution (was 2021-06-04)', '2021-06-21 registration'],
  ],
  [
    'es',
    'Fechas clave:\n\n     Contribuciones     14 de junio de 2021 (anteriormente, 4 de junio de 2021)\n     Inscripción        21 de junio de 2021',
    ['2021-06-14 contribution (was 2021-06-04)', '2021-06-21 registration'],
  ],
  // a period that was to run until one day, and ends on another
  [
    'fr',
    "La période de consultation, qui devait courir jusqu'au 4 juin 2021, s'achèvera le 14 juin 2021.",
    ['2021-06-14 consultation until (was 2021-06-04)'],
  ],
  [
    'en',
    'The period of consultation, which was to run until 4 June 2021, ends on 14 June 2021.',
    ['2021-06-14 consultation until (was 2021-06-04)'],
  ],
  [
    'es',
    'El periodo de consulta, que debía extenderse hasta el 4 de junio de 2021, finalizará el 14 de junio de 2021.',
    ['2021-06-14 consultation until (was 2021-06-04)'],
  ],
])('days that others take the place of, in %s: %s', async (language, body, expected) => {
  expect(await limits(language, body)).toEqual(expected);
});
