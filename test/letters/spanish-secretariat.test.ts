import { expect, test } from 'vitest';
import { circular, recordOf, spanishCircular } from '../support/letters.js';

test('Recommendations of the CCIR, of a radio conference and of others', async () => {
  const { citations } = await recordOf(
    spanishCircular(
      'Siguen vigentes la Recomendación 412-3 del CCIR, las Recomendaciones 8 y 11 (CMR-97) y la Recomendación 5 de la Conferencia de Plenipotenciarios.',
    ),
  );
  expect(citations.map(({ type, number, issuer }) => `${type} ${number} ${issuer}`)).toEqual([
    'recommendation 412-3 ITU-R',
    'recommendation 8 WRC',
    'recommendation 11 WRC',
    'recommendation 5 PP',
  ]);
});

test.each<[string, string]>([
  [
    spanishCircular('La inscripción se cerrará a las 17.00 horas del 9 de mayo de 2022.'),
    '2022-05-09T17:00 registration',
  ],
  [
    spanishCircular('La inscripción se cierra el 9 de mayo de 2022 a las 17.00 horas.'),
    '2022-05-09T17:00 registration',
  ],
  [circular('Les inscriptions seront closes à 17 heures le 9 mai 2022.'), '2022-05-09T17:00 registration'],
])('an hour before the day on which something closes: %#', async (letter, expected) => {
  const { deadlines } = await recordOf(letter);
  expect(deadlines.map(({ date, time, kind }) => `${date}T${time} ${kind}`)).toEqual([expected]);
});

test.each<[string, string[]]>([
  [
    'El Sr. Piet Vos (Chile) y la Sra. Eva Lund (Suecia) compartirán la presidencia del Grupo de Trabajo 2/12.',
    ['co-chair Piet Vos GT 2/12', 'co-chair Eva Lund GT 2/12'],
  ],
  [
    'El Sr. Piet Vos (Chile) y la Sra. Eva Lund (Suecia) ocuparán las vicepresidencias de la CE 12.',
    ['vice-chair Piet Vos CE 12', 'vice-chair Eva Lund CE 12'],
  ],
  [
    'La CE 12 ha confiado a la Sra. Eva Lund (Suecia) la presidencia del Grupo de Trabajo 2/12.',
    ['chair Eva Lund GT 2/12'],
  ],
  ['El GANT encomendó al Sr. Piet Vos (Chile) la vicepresidencia de la CE 12.', ['vice-chair Piet Vos CE 12']],
  // of a meeting only
  ['La Sra. Eva Lund (Suecia) y el Sr. Piet Vos (Chile) asumirán la presidencia de la sesión.', []],
])('offices shared and given in Spanish: %s', async (body, expected) => {
  const { people } = await recordOf(spanishCircular(body));
  expect(
    people.filter(({ role }) => role !== 'director').map(({ role, name, group }) => `${role} ${name} ${group}`),
  ).toEqual(expected);
});
