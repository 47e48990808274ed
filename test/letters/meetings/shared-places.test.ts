import { describe, expect, it } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

/** `start/end title @group place` */
async function shown(letter: string): Promise<string[]> {
  const { meetings } = await recordOf(letter);
  return meetings.map(({ start, end, group, place }) =>
    [`${start}/${end}`, group && `@${group}`, place].filter(Boolean).join(' '),
  );
}

type Wrapped = [body: string, wrap: (body: string) => string, expected: string[]];

describe('where a meeting is held', () => {
  it.each<Wrapped>([
    [
      'Two conferences will meet in Geneva: the Radiocommunication Assembly (RA-23), from 13 to 17 November 2023, and the World Radiocommunication Conference (WRC-23), from 20 November to 15 December 2023.',
      englishCircular,
      ['2023-11-13/2023-11-17 @RA-23 Geneva', '2023-11-20/2023-12-15 @WRC-23 Geneva'],
    ],
    [
      'The following meetings will take place in Geneva: Working Party 5A from 7 to 11 June 2021, Working Party 5B from 14 to 18 June 2021.',
      englishCircular,
      ['2021-06-07/2021-06-11 @WP 5A Geneva', '2021-06-14/2021-06-18 @WP 5B Geneva'],
    ],
    [
      "Deux grandes réunions se tiendront à Genève: l'Assemblée des radiocommunications (AR-23), du 13 au 17 novembre 2023, et la Conférence mondiale des radiocommunications (CMR-23), du 20 novembre au 15 décembre 2023.",
      circular,
      ['2023-11-13/2023-11-17 @AR-23 Genève', '2023-11-20/2023-12-15 @CMR-23 Genève'],
    ],
    [
      'Dos grandes reuniones tendrán lugar en Ginebra: la Asamblea de Radiocomunicaciones (AR-23), del 13 al 17 de noviembre de 2023, y la Conferencia Mundial de Radiocomunicaciones (CMR-23), del 20 de noviembre al 15 de diciembre de 2023.',
      spanishCircular,
      ['2023-11-13/2023-11-17 @AR-23 Ginebra', '2023-11-20/2023-12-15 @CMR-23 Ginebra'],
    ],
    [
      'The chairmen met in Geneva, and two meetings are planned: that of Study Group 5 in Lima on 7 June 2021; that of Study Group 9 in Suva on 9 June 2021.',
      englishCircular,
      ['2021-06-07/2021-06-07 @SG 5 Lima', '2021-06-09/2021-06-09 @SG 9 Suva'],
    ],
    [
      'Study Group 5 will meet in Ras al-Khaimah from 7 to 11 June 2021 and Study Group 9, at the same venue, from 14 to 18 June 2021.',
      englishCircular,
      ['2021-06-07/2021-06-11 @SG 5 Ras al-Khaimah', '2021-06-14/2021-06-18 @SG 9 Ras al-Khaimah'],
    ],
    [
      'The workshop will take place in Lomé (Togo) on 3 June 2021. A training course will be held there on 4 June 2021.',
      englishCircular,
      ['2021-06-03/2021-06-03 Lomé', '2021-06-04/2021-06-04 Lomé'],
    ],
    [
      'The fourth meeting is planned for Sapporo (Japan), 2 June 2021.',
      englishCircular,
      ['2021-06-02/2021-06-02 Sapporo'],
    ],
    [
      'The Forum takes place in Suva (Fiji) from 14 to 16 June 2021. A workshop on cables, likewise in Suva, will precede the Forum on Friday, 11 June 2021.',
      englishCircular,
      ['2021-06-14/2021-06-16 Suva', '2021-06-11/2021-06-11 Suva'],
    ],
  ])('%s', async (body, wrap, expected) => expect(await shown(wrap(body))).toEqual(expected));
});

describe('a last day that a verb of its own tells', () => {
  it.each<Wrapped>([
    [
      'Study Group 5 will hold its next meeting, which opens in Geneva on 13 May 2022 and lasts until 22 May 2022.',
      englishCircular,
      ['2022-05-13/2022-05-22 @SG 5 Geneva'],
    ],
    [
      "La réunion s'ouvrira à Genève le 13 mai 2022 et durera jusqu'au 22 mai 2022.",
      circular,
      ['2022-05-13/2022-05-22 Genève'],
    ],
    [
      'La reunión se inaugurará en Ginebra el 13 de mayo de 2022 y durará hasta el 22 de mayo de 2022.',
      spanishCircular,
      ['2022-05-13/2022-05-22 Ginebra'],
    ],
    [
      'The meeting opens in Geneva on 13 May 2022 and registration runs until 6 May 2022.',
      englishCircular,
      ['2022-05-13/2022-05-13 Geneva'],
    ],
  ])('%s', async (body, wrap, expected) => expect(await shown(wrap(body))).toEqual(expected));
});

it('is not the weekday that a sentence begins with', async () => {
  const body =
    'On Monday, 7 June 2021, the eve of the meeting, a workshop on disturbances will take place in Tunis (Tunisia) from 1400 to 1730 hours.';
  expect(await shown(englishCircular(body))).toEqual(['2021-06-07T14:00/2021-06-07T17:30 Tunis']);
});

it('is told of a meeting on the day before another, which binds nobody', async () => {
  const body =
    'The day before, Monday, 17 May 2021, TSB will hold in Geneva a workshop on telephony, from 1400 to 1745 hours.';
  expect(await shown(englishCircular(body))).toEqual(['2021-05-17T14:00/2021-05-17T17:45 Geneva']);
  expect((await recordOf(englishCircular(body))).deadlines).toEqual([]);
});
