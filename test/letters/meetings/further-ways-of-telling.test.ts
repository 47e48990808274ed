import { describe, expect, it } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

/** `start/end @group place COUNTRY mode was former` */
async function shown(letter: string): Promise<string[]> {
  const { meetings } = await recordOf(letter);
  return meetings.map(({ start, end, group, place, country, mode, replaces }) =>
    [
      `${start}/${end}`,
      group && `@${group}`,
      place,
      country?.code,
      mode,
      replaces && `was ${replaces.start}/${replaces.end}`,
    ]
      .filter(Boolean)
      .join(' '),
  );
}

type Letter = [body: string, wrap: (body: string) => string, expected: string[]];

const table = (header: string, rows: readonly string[]): string =>
  [header, `|${'---|'.repeat(header.split('|').length - 2)}`, ...rows].join('\n');

describe('groups that come together: what the paragraph over their table says of place and form', () => {
  it.each<Letter>([
    [
      `Three working parties come together this autumn at the Palace of Fairs in Porto, Portugal. All three meetings allow remote participation. In hours of Porto:\n\n${table('| Group | When |', ['| WP 5A | 4 October 2027, 09:30-12:30 |', '| WP 5B | 5-6 October 2027 |'])}`,
      englishCircular,
      ['2027-10-04T09:30/2027-10-04T12:30 @WP 5A Porto PT hybrid', '2027-10-05/2027-10-06 @WP 5B Porto PT hybrid'],
    ],
    [
      `Trois groupes de travail se retrouveront cet automne à Porto (Portugal). On pourra participer à distance à toutes les réunions. En heures de Porto:\n\n${table('| Groupe | Quand |', ['| GT 5A | 4 octobre 2027 |', '| GT 5B | 5-6 octobre 2027 |'])}`,
      circular,
      ['2027-10-04/2027-10-04 @GT 5A Porto PT hybrid', '2027-10-05/2027-10-06 @GT 5B Porto PT hybrid'],
    ],
    [
      `Tres grupos de trabajo se reunirán este otoño en Oporto (Portugal). Todas las reuniones permiten la participación a distancia. En horas de Oporto:\n\n${table('| Grupo | Cuándo |', ['| GT 5A | 4 de octubre de 2027 |', '| GT 5B | 5-6 de octubre de 2027 |'])}`,
      spanishCircular,
      ['2027-10-04/2027-10-04 @GT 5A Oporto PT hybrid', '2027-10-05/2027-10-06 @GT 5B Oporto PT hybrid'],
    ],
    [
      `The secretaries of three groups meet in Porto, Portugal, each spring.\n\nTimetable of the autumn\n\n${table('| Group | When |', ['| WP 5A | 4 October 2027 |', '| WP 5B | 5-6 October 2027 |'])}`,
      englishCircular,
      ['2027-10-04/2027-10-04 @WP 5A', '2027-10-05/2027-10-06 @WP 5B'],
    ],
  ])('%s', async (body, wrap, expected) => expect(await shown(wrap(body))).toEqual(expected));
});

describe('`is moved from A to B`, of a meeting that was told on other days: A to B are the new ones', () => {
  it.each<Letter>([
    [
      "La réunion de la Commission d'études 9 devait se tenir à Tunis du 6 au 10 septembre 2021. Cette réunion est reportée du 4 au 8 octobre 2021.",
      circular,
      ['2021-10-04/2021-10-08 @CE 9 Tunis was 2021-09-06/2021-09-10'],
    ],
    [
      'The meeting of Study Group 9 was to take place in Tunis from 6 to 10 September 2021. This meeting is put off, and will be held in Tunis from Monday 4 October to Friday 8 October 2021.',
      englishCircular,
      ['2021-10-04/2021-10-08 @SG 9 Tunis was 2021-09-06/2021-09-10'],
    ],
    [
      'La reunión de la Comisión de Estudio 9 iba a celebrarse en Túnez del 6 al 10 de septiembre de 2021. Esta reunión se aplaza del 4 al 8 de octubre de 2021.',
      spanishCircular,
      ['2021-10-04/2021-10-08 @CE 9 Túnez was 2021-09-06/2021-09-10'],
    ],
    [
      "La réunion d'une journée de la Commission d'études 9, à Tunis, est reportée du 6 au 8 septembre 2021.",
      circular,
      ['2021-09-08/2021-09-08 @CE 9 Tunis was 2021-09-06/2021-09-06'],
    ],
  ])('%s', async (body, wrap, expected) => expect(await shown(wrap(body))).toEqual(expected));
});

describe('who meets, in other words', () => {
  it.each<Letter>([
    [
      'FG-WAT gathers for the first time on 7 and 8 September 2021, in a wholly virtual meeting.',
      englishCircular,
      ['2021-09-07/2021-09-08 @FG-WAT virtual'],
    ],
    [
      'When it last came together, in Zadar, Croatia, between 2 and 12 March 2021, ITU-T Study Group 9 drew up a Question.',
      englishCircular,
      ['2021-03-02/2021-03-12 @SG 9 Zadar HR'],
    ],
    [
      'Study Group 4 itself will sit for a single day, on 29 June 2021, in Geneva.',
      englishCircular,
      ['2021-06-29/2021-06-29 @SG 4 Geneva'],
    ],
    [
      'Thursday 14 and Friday 15 October 2021 have been set aside for the gathering of ITU-T Study Group 9, in Zadar (Croatia).',
      englishCircular,
      ['2021-10-14/2021-10-15 @SG 9 Zadar HR'],
    ],
    [
      "Les 14 et 15 octobre 2021 ont été réservés à la réunion de la Commission d'études 9, à Zadar (Croatie).",
      circular,
      ['2021-10-14/2021-10-15 @CE 9 Zadar HR'],
    ],
    [
      'Los días 14 y 15 de octubre de 2021 se han reservado para la reunión de la Comisión de Estudio 9, en Zadar (Croacia).',
      spanishCircular,
      ['2021-10-14/2021-10-15 @CE 9 Zadar HR'],
    ],
    [
      'La reunión inaugural del Grupo tendrá por escenario Zadar (Croacia), del 14 al 15 de octubre de 2021, con posibilidad de intervenir a distancia.',
      spanishCircular,
      ['2021-10-14/2021-10-15 Zadar HR hybrid'],
    ],
    ['Study Group 4 will sit for the Chairman on 29 June 2021.', englishCircular, []],
    ['Room K has been set aside for the delegates of Study Group 9 on 14 October 2021.', englishCircular, []],
  ])('%s', async (body, wrap, expected) => expect(await shown(wrap(body))).toEqual(expected));
});

describe('where and how, in other words', () => {
  it.each<Letter>([
    [
      'Se invita a su entidad al Foro Regional, que se celebrará en Quito (Ecuador) del 6 al 8 de julio de 2021. El Foro será íntegramente presencial.\n\nEl 3 de junio de 2021 se ofrecerá un seminario web sobre las tarifas.',
      spanishCircular,
      ['2021-07-06/2021-07-08 Quito EC physical', '2021-06-03/2021-06-03 virtual'],
    ],
    [
      'You are invited to the Regional Forum, which will be held in Quito (Ecuador) from 6 to 8 July 2021. The Forum will be entirely in person.\n\nOn 3 June 2021 a webinar on tariffs will be held.',
      englishCircular,
      ['2021-07-06/2021-07-08 Quito EC physical', '2021-06-03/2021-06-03 virtual'],
    ],
    [
      "Un atelier sur les tarifs se tiendra à Cotonou (Bénin) les 6 et 7 juillet 2021.\n\nLa Commission d'études 3 siégera ensuite dans la même ville, à Cotonou, du 8 au 16 juillet 2021.",
      circular,
      ['2021-07-06/2021-07-07 Cotonou BJ', '2021-07-08/2021-07-16 @CE 3 Cotonou BJ'],
    ],
    [
      'The workshop on tariffs will be held in Cotonou (Benin) on 6 and 7 July 2021. Those who cannot travel may join the sessions through the Zoom platform.',
      englishCircular,
      ['2021-07-06/2021-07-07 Cotonou BJ hybrid'],
    ],
    [
      'The next Plenipotentiary Conference (PP-22) will be the guest of the Government of Mexico in the city of Puebla from 4 to 22 October 2022.',
      englishCircular,
      ['2022-10-04/2022-10-22 @PP-22 Puebla MX'],
    ],
  ])('%s', async (body, wrap, expected) => expect(await shown(wrap(body))).toEqual(expected));

  it('reads no meeting where an address begins with the noun of one', async () => {
    const rows = [
      '| Carta de apoyo | foro-and@itu.example | 10 de mayo de 2022 |',
      '| Textos | taller-and@itu.example | 7 de junio de 2022 |',
    ];
    const letter = spanishCircular(`Las gestiones se resumen aquí:\n\n${table('| Gestión | Dónde | Plazo |', rows)}`);
    expect(await shown(letter)).toEqual([]);
  });
});
