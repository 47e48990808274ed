import { expect, test } from 'vitest';
import { englishCircular, recordOf, spanishCircular } from '../support/letters.js';

test('midnight at the end of a day closes it, with the clock named between', async () => {
  const { deadlines } = await recordOf(
    englishCircular('Names of candidates should reach me by midnight (Geneva time) at the end of 30 May 2021.'),
  );
  expect(deadlines.map(({ date, time, timeZone }) => [date, time, timeZone])).toEqual([
    ['2021-05-30', '24:00', 'Europe/Zurich'],
  ]);
});

test('on line is online', async () => {
  const { meetings } = await recordOf(
    englishCircular('The seventh meeting of SG 5 took place entirely on line on 20 April 2021.'),
  );
  expect(meetings.map(({ mode }) => mode)).toEqual(['virtual']);
});

test('a meeting that no se realizará is cancelled', async () => {
  const { meetings } = await recordOf(
    spanishCircular('El seminario sobre cables, previsto en Lima el 6 de junio de 2021, no se realizará.'),
  );
  expect(meetings.map(({ start, status }) => [start, status])).toEqual([['2021-06-06', 'cancelled']]);
});

test('monographs for a meeting are contributions', async () => {
  const { deadlines } = await recordOf(
    spanishCircular('Las monografías se enviarán a la Secretaría antes del 12 de junio de 2021.'),
  );
  expect(deadlines.map(({ date, kind }) => [date, kind])).toEqual([['2021-06-12', 'contribution']]);
});
