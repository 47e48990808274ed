import { describe, expect, test } from 'vitest';
import { recordOf } from '../support/letters.js';
import { type Circular, letter, words } from '../support/spanish-letters.js';

const deadlinesOf = ({ deadlines }: Circular): string[] =>
  deadlines.map(({ date, time, timeZone, kind, qualifier, group, status, replaces }) =>
    words(
      time === null ? date : `${date}T${time}`,
      kind,
      qualifier,
      timeZone,
      group,
      status,
      replaces && `<${replaces}`,
    ),
  );

describe('hours with the half of the day', () => {
  test.each([
    ['El seminario tendrá lugar en línea el 4 de marzo de 2030, de 2 a 5 p.m. (hora de Ginebra).', '14:00 17:00'],
    [
      'El seminario tendrá lugar en línea el 4 de marzo de 2030, de 9:30 a. m. a 1 p. m., hora de Ginebra.',
      '09:30 13:00',
    ],
    [
      'El seminario tendrá lugar en línea el 4 de marzo de 2030, de las 10 de la mañana a las 4 de la tarde.',
      '10:00 16:00',
    ],
    ['La reunión comenzará a las 3 p.m. (hora de Ginebra) del 4 de marzo de 2030.', '15:00 15:00'],
  ])('%s', async (body, hours) => {
    const [meeting] = (await recordOf(letter(body))).meetings;
    expect(`${meeting?.start?.slice(11)} ${meeting?.end?.slice(11)}`).toBe(hours);
  });
});

describe('deadlines', () => {
  test.each<[string, string[]]>([
    [
      'Las solicitudes de beca se admitirán hasta las 6 p.m. (hora de Ginebra) del 8 de abril de 2030.',
      ['2030-04-08T18:00 fellowship until Europe/Zurich'],
    ],
    [
      'El plazo de inscripción, que comenzará el 4 de febrero de 2030, vence el 8 de abril de 2030.',
      ['2030-04-08 registration by'],
    ],
    [
      'Quienes requieran visado deberán pedirlo cuanto antes y no después del 8 de abril de 2030.',
      ['2030-04-08 visa by'],
    ],
    [
      'Ha quedado suprimido el plazo del 8 de abril de 2030 para las contribuciones. Queda sin efecto la fecha límite del 9 de abril de 2030 para las becas.',
      ['2030-04-08 contribution by cancelled', '2030-04-09 fellowship by cancelled'],
    ],
    [
      'Las administraciones que quieran proponer un coordinador podrán hacerlo hasta el 8 de abril de 2030.',
      ['2030-04-08 nomination until'],
    ],
    [
      'Los documentos destinados a la traducción se remitirán a más tardar el 8 de abril de 2030.',
      ['2030-04-08 contribution by'],
    ],
    ['La fecha límite de inscripción pasa del 8 al 15 de abril de 2030.', ['2030-04-15 registration by <2030-04-08']],
    ['Rogamos hagan llegar sus ponencias a más tardar el 8 de abril de 2030.', ['2030-04-08 contribution by']],
  ])('%s', async (body, expected) => {
    expect(deadlinesOf(await recordOf(letter(body)))).toEqual(expected);
  });

  test('what the line above a table of groups says is due in each row', async () => {
    const record = await recordOf(
      letter(
        'Los plazos de presentación de contribuciones pasan a ser los siguientes:\n\n' +
          'Grupo\tPlazo anterior\tNuevo plazo\n' +
          'CE 9\t4 de marzo de 2030\t8 de abril de 2030, 12.00 horas UTC\n' +
          'GT 2/9\t6 de marzo de 2030\t9 de abril de 2030, 12.00 horas UTC',
      ),
    );
    expect(deadlinesOf(record)).toEqual([
      '2030-04-08T12:00 contribution by UTC CE 9 <2030-03-04',
      '2030-04-09T12:00 contribution by UTC GT 2/9 <2030-03-06',
    ]);
    expect(record.meetings).toEqual([]);
  });
});

test.each([
  ['hasta el 2030-04-08 a las 18.00 horas (hora de Ginebra)', '2030-04-08T18:00'],
  ['hasta el 8-abr-2030', '2030-04-08'],
  ['hasta el 8/abril/2030', '2030-04-08'],
  ['hasta el 8 may. 2030 en la página del Grupo', '2030-05-08'],
])('the inscription is open %s', async (until, day) => {
  const { deadlines } = await recordOf(letter(`La inscripción permanecerá abierta ${until}.`));
  expect(deadlines.map(({ date, time }) => (time === null ? date : `${date}T${time}`))).toEqual([day]);
});

test.each([
  ['La matrícula en el curso puede hacerse hasta el 1 de marzo de 2030.', '2030-03-01 registration until'],
  ['Quienes deseen seguirlo deberán matricularse antes del 5 de marzo de 2030.', '2030-03-05 registration before'],
  ['La solicitud del préstamo habría de depositarse antes del 9 de marzo de 2030.', '2030-03-09 other before'],
  ['Las respuestas tendrían que llegar antes del 9 de marzo de 2030.', '2030-03-09 reply before'],
  [
    'Los documentos destinados a la primera reunión de la CE 5 se remitirán a ce5@itu.int no más tarde del 7 de septiembre de 2030.',
    '2030-09-07 contribution by CE 5',
  ],
  [
    'Deja de ser aplicable el plazo del 22 de mayo de 2030 para las contribuciones.',
    '2030-05-22 contribution by cancelled',
  ],
  ['El último día para inscribirse es el 5 de marzo de 2030.', '2030-03-05 registration by'],
  ['La CE 5 pide que se formulen observaciones de aquí al 3 de mayo de 2030.', '2030-05-03 comment by CE 5'],
  ['El Anexo 2 se devolverá cumplimentado antes del 9 de marzo de 2030.', '2030-03-09 reply before'],
  [
    'Se explicaron las conversaciones mantenidas sobre el préstamo, cuya solicitud habría de depositarse antes del 9 de marzo de 2030.',
    '2030-03-09 other before',
  ],
])('due in other words: %s', async (body, expected) => {
  expect(deadlinesOf(await recordOf(letter(body)))).toEqual([expected]);
});

test('the last day of a meeting is no limit', async () => {
  const { deadlines } = await recordOf(letter('El 5 de marzo de 2030 es el último día de la reunión de la CE 5.'));
  expect(deadlines).toEqual([]);
});
