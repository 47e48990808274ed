import { expect, test } from 'vitest';
import { circular, englishCircular, recordOf } from '../../support/letters.js';

/** `2031-06-09 GT 1/5 @Lomé TG` */
async function meetings(letter: string): Promise<string[]> {
  const record = await recordOf(letter);
  return record.meetings
    .map(({ start, end, group, place, country }) =>
      [end === null || end === start ? start : `${start}..${end}`, group, place && `@${place}`, country?.code]
        .filter((part) => part != null)
        .join(' '),
    )
    .toSorted();
}

test.each<[string, string[]]>([
  [
    circular('Le Groupe de travail 1/5 et le Groupe de travail 3/5 se réuniront le 9 juin 2031.'),
    ['2031-06-09 GT 1/5', '2031-06-09 GT 3/5'],
  ],
  [
    englishCircular('Working Party 1/5 and Working Party 3/5 will meet in Lomé (Togo) from 9 to 11 June 2031.'),
    ['2031-06-09..2031-06-11 WP 1/5 @Lomé TG', '2031-06-09..2031-06-11 WP 3/5 @Lomé TG'],
  ],
])('groups that meet on the same days each have a meeting', async (letter, told) => {
  expect(await meetings(letter)).toEqual(told);
});

test.each<string>([
  circular('Le Groupe de travail 1/5 et le Groupe de travail 3/5 se réuniront conjointement le 9 juin 2031.'),
  circular('Le Président de la Commission d’études 5 et celui du Groupe de travail 3/5 se réuniront le 9 juin 2031.'),
  englishCircular('Working Party 1/5 and Working Party 3/5 will meet jointly on 9 June 2031.'),
])('what several hold together is one meeting', async (letter) => {
  expect(await meetings(letter)).toHaveLength(1);
});

test.each<[string, string[]]>([
  [
    circular(
      "L'ordre du jour de la CMR-31 fait l'objet de la Résolution 812 (CMR-27). La Conférence se tiendra à Nairobi (Kenya) du 3 au 28 novembre 2031.",
    ),
    ['2031-11-03..2031-11-28 CMR-31 @Nairobi KE'],
  ],
  [
    englishCircular(
      'The Council has fixed the agenda of WRC-31. The Conference will be held in Nairobi (Kenya) from 3 to 28 November 2031.',
    ),
    ['2031-11-03..2031-11-28 WRC-31 @Nairobi KE'],
  ],
  [
    circular(
      'Le Conseil a fixé le lieu de la CMR-31. La conférence des régulateurs se tiendra à Nairobi (Kenya) du 3 au 5 novembre 2031.',
    ),
    ['2031-11-03..2031-11-05 @Nairobi KE'],
  ],
])('the Conference with its capital is the one named last', async (letter, told) => {
  expect(await meetings(letter)).toEqual(told);
});

test.each<[string, string[]]>([
  [
    circular('Le Secrétariat prépare la CMDT-29, que le Kenya accueillera à Nairobi du 5 au 16 novembre 2029.'),
    ['2029-11-05..2029-11-16 CMDT-29 @Nairobi KE'],
  ],
  [
    englishCircular(
      'Two years after WTDC-25 we look ahead to WTDC-29, which Kenya will host in Nairobi in November 2029.',
    ),
    ['2029-11 WTDC-29 @Nairobi KE'],
  ],
  [
    englishCircular('At the suggestion of Kenya, Study Group 5 will meet in Geneva from 5 to 16 November 2029.'),
    ['2029-11-05..2029-11-16 SG 5 @Geneva'],
  ],
])('the host of a meeting is the country of its place', async (letter, told) => {
  expect(await meetings(letter)).toEqual(told);
});

test.each<[string, string[]]>([
  [
    englishCircular(
      'Study Group 7 will meet on 22 September 2031.\n\nThe meeting of Working Party 7C will take place from 14 to 21 September 2031.\n\nAll these meetings will be held in Geneva.',
    ),
    ['2031-09-14..2031-09-21 WP 7C @Geneva', '2031-09-22 SG 7 @Geneva'],
  ],
  [
    englishCircular(
      'Study Group 7 will meet on 22 September 2031.\n\nAll the documents for these meetings are held in Geneva.',
    ),
    ['2031-09-22 SG 7'],
  ],
])('a sentence about all meetings tells the place of each', async (letter, told) => {
  expect(await meetings(letter)).toEqual(told);
});

test.each<[string, string[]]>([
  [
    circular('Le Groupe de travail 5A a mis la dernière main à son rapport à Genève du 3 au 7 mai 2021.'),
    ['2021-05-03..2021-05-07 GT 5A @Genève'],
  ],
  [
    englishCircular('Working Party 5A will examine the draft in Bamako (Mali) from 23 to 26 February 2031.'),
    ['2031-02-23..2031-02-26 WP 5A @Bamako ML'],
  ],
  [englishCircular('Working Party 5A will examine the draft from 23 to 26 February 2031.'), []],
])('a group that works in a place on some days meets there', async (letter, told) => {
  expect(await meetings(letter)).toEqual(told);
});

test.each<[string, string[]]>([
  [
    circular("Après sa réunion de Dapaong (Togo, 3-7 mars 2025), la Commission d'études 5 a rédigé la Question."),
    ['2025-03-03..2025-03-07 CE 5 @Dapaong TG'],
  ],
  [englishCircular('The meeting was opened by Ms Ama Kpodo (Togo), on 3 March 2025.'), ['2025-03-03']],
])('a country that opens the bracket is that of the city in front of it', async (letter, told) => {
  expect((await meetings(letter)).map((line) => line.replace(/ (?:SG|CE) 17?$/, ''))).toEqual(told);
});
