import { expect, test } from 'vitest';
import { compareCirculars, parseCircular } from '../../src/index.js';

const letter = (subject: string, ...paragraphs: readonly string[]): string =>
  [
    'Circulaire TSB 77',
    'Genève, le 3 mars 2021',
    "Aux Administrations des États Membres de l'Union",
    `Objet: ${subject}`,
    'Madame, Monsieur,',
    ...paragraphs.map((text, index) => `${index + 1}\t${text}`),
  ].join('\n\n');

async function meetingsTold(left: string, right: string): Promise<string[]> {
  const [one, other] = await Promise.all([left, right].map((text) => parseCircular(Buffer.from(text))));
  const { facts } = await compareCirculars(one!, other!, { scope: 'all' });
  const days = (value: string | null): string => value?.split(' · ')[0] ?? 'none';
  return facts.filter(({ fact }) => fact === 'meeting').map(({ left, right }) => `${days(left)} > ${days(right)}`);
}

const subject = "Deuxième réunion de la Commission d'études 5 (Genève, 7-9 septembre 2021)";
const announced = (days: string): string =>
  `La deuxième réunion de la Commission d'études 5 se tiendra à Genève ${days} 2021.`;

test('a meeting that moved in one place alone is told as moved', async () => {
  const planned = letter(subject, announced('du 7 au 9 septembre'));
  const moved = letter(subject, announced('du 14 au 16 septembre'));
  expect(await meetingsTold(planned, moved)).toEqual(['2021-09-07 to 2021-09-09 > 2021-09-14 to 2021-09-16']);
  expect(await meetingsTold(moved, planned)).toEqual(['2021-09-14 to 2021-09-16 > 2021-09-07 to 2021-09-09']);
});

test('one more meeting of the same name is new', async () => {
  const planned = letter('Réunions', announced('du 7 au 9 septembre'));
  const more = letter('Réunions', announced('du 7 au 9 septembre'), announced('du 14 au 16 décembre'));
  expect(await meetingsTold(planned, more)).toEqual(['none > 2021-12-14 to 2021-12-16']);
});
