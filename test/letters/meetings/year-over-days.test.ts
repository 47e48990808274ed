import { describe, expect, test } from 'vitest';
import { recordOf } from '../../support/letters.js';

const letters = {
  en: {
    head: 'Geneva, 18 November 2021\n\nRef.: TSB Circular 377\n\nSubject: Calendar\n\nDear Sir/Madam,',
    end: 'Yours faithfully,\n\nJoan Tavernier\nDirector\n',
  },
  fr: {
    head: 'Genève, le 18 novembre 2021\n\nRéf.: Circulaire TSB 377\n\nObjet: Calendrier\n\nMadame, Monsieur,',
    end: "Veuillez agréer, Madame, Monsieur, l'assurance de ma haute considération.\n\nJeanne Tavernier\nDirectrice\n",
  },
  es: {
    head: 'Ginebra, 18 de noviembre de 2021\n\nRef.: Circular TSB 377\n\nAsunto: Calendario\n\nMuy señora mía/Muy señor mío:',
    end: 'Atentamente,\n\nJuana Tavernier\nDirectora\n',
  },
};

const days = async (language: keyof typeof letters, body: string): Promise<string[]> => {
  const { head, end } = letters[language];
  const { meetings } = await recordOf(`${head}\n\n${body}\n\n${end}`);
  return meetings.map((each) => `${each.start} ${each.end ?? ''}`);
};

describe('days without a year have that which stands over them', () => {
  test.each<[keyof typeof letters, string]>([
    [
      'en',
      'Meetings of 2022:\n\n| Meeting | Place | Days |\n| --- | --- | --- |\n| Study Group 9 | Geneva | 12-16 September |',
    ],
    [
      'en',
      'The year in view:\n\n| Meeting | Place | Days (2022) |\n| --- | --- | --- |\n| Study Group 9 | Geneva | 12-16 September |',
    ],
    [
      'en',
      'The year in view:\n\n| Year | Meeting | Days |\n| --- | --- | --- |\n| 2022 | Study Group 9 | 12-16 September |',
    ],
    [
      'fr',
      "Réunions de l'année 2022\n\n| Réunion | Lieu | Dates |\n| --- | --- | --- |\n| Commission d'études 9 | Genève | 12-16 septembre |",
    ],
    ['fr', "Calendrier des réunions de 2022:\n\n– 12-16 septembre: réunion de la Commission d'études 9, Genève;"],
    [
      'es',
      'Reuniones en 2022:\n\n| Reunión | Lugar | Fechas |\n| --- | --- | --- |\n| Comisión de Estudio 9 | Ginebra | 12-16 de septiembre |',
    ],
  ])('%s: %s', async (language, body) => {
    expect(await days(language, body)).toEqual(['2022-09-12 2022-09-16']);
  });
});

describe('what is no year of days says nothing of them', () => {
  const table = '| Meeting | Place | Days |\n| --- | --- | --- |\n| Study Group 9 | Geneva | 12-16 December |';
  test.each([
    'The meetings that follow from Resolution 41 (Rev. Dubai, 2024):',
    'Meetings of the study period 2022-2024:',
    'Calendar, as told in document 22/2024:',
    'Calendar decided on 4 May 2020:',
    'In 2019 and 2020 no meetings were held; those of this winter follow:',
    'The Bureau was told in 2024.',
  ])('%s', async (over) => {
    expect(await days('en', `${over}\n\n${table}`)).toEqual(['2021-12-12 2021-12-16']);
  });

  test('a year in another row of the table, beside other words', async () => {
    const body =
      'The meetings:\n\n| Meeting | Place | Days |\n| --- | --- | --- |\n| Forum 2024, third part | Geneva | 6 December |\n| Study Group 9 | Geneva | 12-16 December |';
    expect(await days('en', body)).toContain('2021-12-12 2021-12-16');
  });
});
