import { expect, test } from 'vitest';
import { circular, recordOf } from './support/letters.js';

/** `2021-06-02..2021-06-04 CE 5 @Lomé hybrid`, hours and zone with their day. */
async function meetings(body: string): Promise<string[]> {
  const record = await recordOf(circular(body));
  return record.meetings.map(({ start, end, timeZone, group, place, mode }) =>
    [end === null || end === start ? start : `${start}..${end}`, timeZone, group, place && `@${place}`, mode]
      .filter((part) => part !== null)
      .join(' '),
  );
}

const session = "La réunion de la Commission d'études 5 se tiendra à Lomé (Togo) du 7 au 11 juin 2021";

test.each<string>([
  `${session}; on pourra y participer en ligne.`,
  `${session}. Les délégués empêchés de se déplacer auront la possibilité d'y assister à distance.`,
  `${session}. Une connexion à distance sera proposée.`,
  `${session}; il sera possible d'y prendre part à distance.`,
  `${session}.\n\nLes participants à distance se connecteront au moyen de la plate-forme de l'Union.`,
])('a place and a way in from afar are hybrid: %s', async (body) => {
  expect(await meetings(body)).toEqual(['2021-06-07..2021-06-11 CE 5 @Lomé hybrid']);
});

test.each<string>([
  `${session}; il ne sera pas possible d'y prendre part à distance.`,
  `${session}. Elle traitera de l'enseignement à distance.`,
  `${session}.\n\nIl sera impossible de suivre les débats à distance.`,
])('nobody joins from afar: %s', async (body) => {
  expect(await meetings(body)).toEqual(['2021-06-07..2021-06-11 CE 5 @Lomé']);
});

test.each<string>([
  "La réunion de la Commission d'études 5 du 9 juin 2021 prendra la forme d'une téléconférence.",
  "La réunion de la Commission d'études 5 se tiendra le 9 juin 2021, exclusivement sous forme de visioconférence.",
  "La réunion de la Commission d'études 5 aura lieu le 9 juin 2021 au moyen de la plate-forme Zoom.",
  "La réunion de la Commission d'études 5 du 9 juin 2021 n'aura pas lieu à Lomé mais en ligne.",
  "La réunion de la Commission d'études 5 du 9 juin 2021 ne se tiendra pas en présentiel à Lomé, mais entièrement à distance.",
])('virtual, and at no place: %s', async (body) => {
  expect(await meetings(body)).toEqual(['2021-06-09 CE 5 virtual']);
});

test('a column of forms, which may have the place too', async () => {
  const body = `Les réunions ci-après sont prévues:

Groupe\tDates\tModalités
CE 2\t7-9 juin 2021\tVirtuel
CE 3\t14-16 juin 2021\tEn ligne uniquement
CE 5\t21-23 juin 2021\tPhysique, Lomé
CE 9\t28-30 juin 2021\tHybride (Dakar)
CE 11\t5-7 juillet 2021\tGenève, avec participation à distance
CE 12\t12-14 juillet 2021\tRéunion présentielle, Tunis`;
  expect(await meetings(body)).toEqual([
    '2021-06-07..2021-06-09 CE 2 virtual',
    '2021-06-14..2021-06-16 CE 3 virtual',
    '2021-06-21..2021-06-23 CE 5 @Lomé physical',
    '2021-06-28..2021-06-30 CE 9 @Dakar hybrid',
    '2021-07-05..2021-07-07 CE 11 @Genève hybrid',
    '2021-07-12..2021-07-14 CE 12 @Tunis physical',
  ]);
});

test('the days stand under a header that names the meeting, beside the limits', async () => {
  const body = `Les groupes se réuniront à Genève aux dates suivantes:

Groupe\tRéunion\tDate limite pour les contributions\tOuverture
GT 5A\tLundi 7 – jeudi 17 juin 2021\tLundi 31 mai 2021 à 16 heures (UTC)\t9 h 30
GT 5B\tMardi 8 – mercredi 16 juin 2021\tMardi 1er juin 2021\t14 h`;
  expect(await meetings(body)).toEqual([
    '2021-06-07..2021-06-17 GT 5A @Genève',
    '2021-06-08..2021-06-16 GT 5B @Genève',
  ]);
  const { deadlines } = await recordOf(circular(body));
  expect(deadlines.map(({ date, time }) => [date, time])).toEqual([
    ['2021-05-31', '16:00'],
    ['2021-06-01', null],
  ]);
});

test('days in figures that are the whole of a cell', async () => {
  const body = `Manifestation\tPériode\tLieu
Atelier sur les câbles sous-marins\t07.06.21-09.06.21\tLisbonne (Portugal)
Forum des régulateurs\t14.6.-18.6.2021\tLomé (Togo)`;
  expect(await meetings(body)).toEqual(['2021-06-07..2021-06-09 @Lisbonne', '2021-06-14..2021-06-18 @Lomé']);
});
