import { expect, test } from 'vitest';
import { recordOf } from '../../support/letters.js';

const rows = `| Afrique | 16 juin 2021, de 14 h 00 à 16 h 00 | anglais |
| États arabes | 18 juin 2021, de 16 h 30 à 18 h 30 | arabe |`;

const letter = (over: string): string => `Genève, le 4 mai 2021

Réf.: Circulaire TSB 301

**Objet: Essai**

Madame, Monsieur,

${over}

| Atelier | Date et heure | Langues |
| --- | --- | --- |
${rows}

Veuillez agréer, Madame, Monsieur, l'assurance de ma haute considération.

Jeanne Tavernier  
Directrice
`;

const meetings = async (over: string) =>
  (await recordOf(letter(over))).meetings.map(({ place, mode, timeZone }) => [place, mode, timeZone]);

test.each<[string, string | null, string | null]>([
  ['Tous les ateliers sont des réunions virtuelles.', 'virtual', null],
  ['Tous les ateliers sont des réunions virtuelles.\n\n**Calendrier (heure de Genève):**', 'virtual', 'Europe/Zurich'],
  ['Les ateliers se tiendront en ligne.\n\nCalendrier des ateliers (UTC):', 'virtual', 'UTC'],
  ['Les ateliers des régions suivent (voir la carte).', null, null],
  ["L'ouverture a lieu à 9 heures (heure de Genève).", null, null],
])('a region is no place, and what stands over the rows is said of each: %s', async (over, mode, zone) => {
  expect(await meetings(over)).toEqual([
    [null, mode, zone],
    [null, mode, zone],
  ]);
});

test('a dialogue that moves is no deadline', async () => {
  const { deadlines, meetings: held } = await recordOf(
    letter('Le dialogue des opérateurs, prévu le 7 juin 2021, est reporté au 9 juin 2021.'),
  );
  expect(deadlines).toEqual([]);
  expect(held.map(({ start, replaces }) => [start, replaces?.start])).toContainEqual(['2021-06-09', '2021-06-07']);
});

const english = (body: string): string => `Geneva, 4 May 2021

Ref.: TSB Circular 301

**Subject: Test**

Dear Sir/Madam,

${body}

Yours faithfully,

Joan Tavernier  
Director
`;

test('the clock in the bracket of a line is that of the list below it, and of no line behind the list', async () => {
  const { meetings: held } = await recordOf(
    english(
      'The webinars are all virtual. The days are (Geneva time):\n\n- Webinar on cables: 16 June 2021, 14:00-16:00\n- Webinar on masts: 18 June 2021, 14:00-16:00\n\nA seminar will be held on 21 June 2021 from 09:00 to 10:00.',
    ),
  );
  expect(held.map(({ timeZone }) => timeZone)).toEqual(['Europe/Zurich', 'Europe/Zurich', null]);
});
