import { describe, expect, it } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

/** `start/end @group place COUNTRY mode` */
async function shown(letter: string): Promise<string[]> {
  const { meetings } = await recordOf(letter);
  return meetings.map(({ start, end, group, place, country, mode }) =>
    [`${start}/${end}`, group && `@${group}`, place, country?.code, mode].filter(Boolean).join(' '),
  );
}

type Letter = [body: string, wrap: (body: string) => string, expected: string[]];

const table = (group: string, dates: string, rows: readonly string[]): string =>
  [`| ${group} | ${dates} |`, '|---|---|', ...rows].join('\n');

describe('the paragraph over a table tells where and how the meetings in it are held', () => {
  it.each<Letter>([
    [
      `Les réunions que les groupes de travail tiendront ce printemps auront lieu à Nairobi (Kenya). On pourra y participer à distance.\n\n${table('Groupe', 'Dates', ['| GT 5A | 3-5 mai 2027 |', '| GT 5B | 6-7 mai 2027 |'])}`,
      circular,
      ['2027-05-03/2027-05-05 @GT 5A Nairobi KE hybrid', '2027-05-06/2027-05-07 @GT 5B Nairobi KE hybrid'],
    ],
    [
      `All the meetings will be held in Nairobi (Kenya), with remote participation provided.\n\nTimetable\n\n${table('Group', 'Dates', ['| WP 5A | 3-5 May 2027 |', '| WP 5B | 6-7 May 2027 |'])}`,
      englishCircular,
      ['2027-05-03/2027-05-05 @WP 5A Nairobi KE hybrid', '2027-05-06/2027-05-07 @WP 5B Nairobi KE hybrid'],
    ],
    [
      `Todas las reuniones se celebrarán en Nairobi (Kenya). Se podrá participar a distancia.\n\n${table('Grupo', 'Fechas', ['| GT 5A | 3-5 de mayo de 2027 |', '| GT 5B | 6-7 de mayo de 2027 |'])}`,
      spanishCircular,
      ['2027-05-03/2027-05-05 @GT 5A Nairobi KE hybrid', '2027-05-06/2027-05-07 @GT 5B Nairobi KE hybrid'],
    ],
    [
      `The meetings of last year were held in Nairobi (Kenya).\n\n${table('Group', 'Dates', ['| WP 5A | 3-5 May 2027 |', '| WP 5B | 6-7 May 2027 |'])}`,
      englishCircular,
      ['2027-05-03/2027-05-05 @WP 5A', '2027-05-06/2027-05-07 @WP 5B'],
    ],
  ])('%s', async (body, wrap, expected) => expect(await shown(wrap(body))).toEqual(expected));
});

describe('a meeting that follows another is held where that one is', () => {
  it.each<Letter>([
    [
      "Le Bureau organise à Cotonou (Bénin) un atelier sur les tarifs (3-4 mai 2027), suivi de la réunion de la Commission d'études 3, du 5 au 7 mai 2027.",
      circular,
      ['2027-05-03/2027-05-04 Cotonou BJ', '2027-05-05/2027-05-07 @CE 3 Cotonou BJ'],
    ],
    [
      'The Bureau will hold in Cotonou (Benin) a workshop on tariffs (3-4 May 2027), followed by the meeting of Study Group 3, from 5 to 7 May 2027.',
      englishCircular,
      ['2027-05-03/2027-05-04 Cotonou BJ', '2027-05-05/2027-05-07 @SG 3 Cotonou BJ'],
    ],
    [
      'La Oficina organiza en Cotonú (Benin) un taller sobre tarifas (3-4 de mayo de 2027), seguido de la reunión de la Comisión de Estudio 3, del 5 al 7 de mayo de 2027.',
      spanishCircular,
      ['2027-05-03/2027-05-04 Cotonú BJ', '2027-05-05/2027-05-07 @CE 3 Cotonú BJ'],
    ],
    [
      'The Bureau will hold in Cotonou (Benin) a workshop on tariffs (3-4 May 2027), followed by an online meeting of Study Group 3, on 7 May 2027.',
      englishCircular,
      ['2027-05-03/2027-05-04 Cotonou BJ', '2027-05-07/2027-05-07 @SG 3 virtual'],
    ],
  ])('%s', async (body, wrap, expected) => expect(await shown(wrap(body))).toEqual(expected));
});

it('says of a meeting that moved where it will be held after all', async () => {
  const body =
    'La réunion de la Commission d’études 3, prévue du 3 au 5 mai 2027, est reportée du 7 au 9 juin 2027. Elle aura toujours lieu à Cotonou (Bénin).';
  expect(await shown(circular(body))).toEqual(['2027-06-07/2027-06-09 @CE 3 Cotonou BJ']);
});

it.each<Letter>([
  [
    'Un atelier sur les tarifs aura lieu à Cotonou (Bénin) le 3 mai 2027. On pourra y assister par Internet.',
    circular,
    ['2027-05-03/2027-05-03 Cotonou BJ hybrid'],
  ],
  [
    'A workshop on tariffs will be held in Cotonou (Benin) on 3 May 2027. You may attend it over the Internet.',
    englishCircular,
    ['2027-05-03/2027-05-03 Cotonou BJ hybrid'],
  ],
  [
    'Un taller sobre tarifas se celebrará en Cotonú (Benin) el 3 de mayo de 2027. Se podrá asistir por Internet.',
    spanishCircular,
    ['2027-05-03/2027-05-03 Cotonú BJ hybrid'],
  ],
])('is joined from afar: %s', async (body, wrap, expected) => expect(await shown(wrap(body))).toEqual(expected));

it.each([
  circular(
    'Le 17 mai est organisée chaque année la fête de la connectivité, instituée par la Résolution 46 de la Conférence de plénipotentiaires.',
  ),
  englishCircular(
    'On 17 May, the anniversary of the cable is organized everywhere under Resolution 46 of the Plenipotentiary Conference.',
  ),
  spanishCircular(
    'El 17 de mayo se celebra cada año el Día de la Conectividad, instituido por la Resolución 46 de la Conferencia de Plenipotenciarios.',
  ),
])('the day that a conference instituted is none of the conference: %s', async (letter) =>
  expect(await shown(letter)).toEqual([]),
);

describe('meetings told by number alone are of the group that the subject names', () => {
  it.each([
    [
      circular(
        'Deux réunions sont prévues:\n\n- la première du 3 au 5 mai 2027, à Genève;\n- la seconde du 7 au 9 juin 2027, à Cotonou (Bénin).',
      ).replace('Essai de lecture', "Travaux de la Commission d'études 3"),
      ['2027-05-03/2027-05-05 @CE 3 Genève', '2027-06-07/2027-06-09 @CE 3 Cotonou BJ'],
    ],
    [
      englishCircular(
        'Two meetings are planned:\n\n- the first from 3 to 5 May 2027, in Geneva;\n- the second from 7 to 9 June 2027, in Cotonou (Benin).',
      ).replace('A test of reading', 'Work of Study Group 3'),
      ['2027-05-03/2027-05-05 @SG 3 Geneva', '2027-06-07/2027-06-09 @SG 3 Cotonou BJ'],
    ],
    [
      spanishCircular(
        'Se han previsto dos reuniones:\n\n- la primera del 3 al 5 de mayo de 2027, en Ginebra;\n- la segunda del 7 al 9 de junio de 2027, en Cotonú (Benin).',
      ).replace('Una prueba de lectura', 'Trabajos de la Comisión de Estudio 3'),
      ['2027-05-03/2027-05-05 @CE 3 Ginebra', '2027-06-07/2027-06-09 @CE 3 Cotonú BJ'],
    ],
    [
      englishCircular(
        'Two workshops are planned:\n\n- the first from 3 to 5 May 2027, in Geneva;\n- the second from 7 to 9 June 2027, in Cotonou (Benin).',
      ).replace('A test of reading', 'Work of Study Group 3'),
      ['2027-05-03/2027-05-05 Geneva', '2027-06-07/2027-06-09 Cotonou BJ'],
    ],
  ])('%s', async (letter, expected) => expect(await shown(letter)).toEqual(expected));
});
