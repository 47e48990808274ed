import { expect, test } from 'vitest';
import { recordOf } from '../../support/letters.js';

const letters = {
  en: {
    head: 'Geneva, 4 May 2021\n\nRef.: TSB Circular 301\n\n**Subject: Test**\n\nDear Sir/Madam,',
    end: 'Yours faithfully,\n\nJoan Tavernier  \nDirector\n',
  },
  fr: {
    head: 'Genève, le 4 mai 2021\n\nRéf.: Circulaire TSB 301\n\n**Objet: Essai**\n\nMadame, Monsieur,',
    end: "Veuillez agréer, Madame, Monsieur, l'assurance de ma haute considération.\n\nJeanne Tavernier  \nDirectrice\n",
  },
  es: {
    head: 'Ginebra, 4 de mayo de 2021\n\nRef.: Circular TSB 301\n\n**Asunto: Prueba**\n\nMuy señora mía/Muy señor mío:',
    end: 'Atentamente,\n\nJuana Tavernier  \nDirectora\n',
  },
};

const meetings = async (language: keyof typeof letters, over: string, rows: readonly string[]) => {
  const [header = '', ...body] = rows;
  const rule = header.replace(/[^|]+/g, ' --- ').trim();
  const { head, end } = letters[language];
  const table = [header, rule, ...body].map((row) => row.trim()).join('\n');
  const { meetings: found } = await recordOf(`${head}\n\n${over}\n\n${table}\n\n${end}`);
  return found.map((each) => [each.start, each.end, each.timeZone, each.mode]);
};

test.each<[keyof typeof letters, string, string, string, string]>([
  ['en', 'The Bureau will hold two workshops:', '| Workshop | Date | Time (UTC) |', '16 June 2021', '18 June 2021'],
  ['en', 'The Bureau will hold two workshops:', '| Workshop | Date | Hours UTC |', '16 June 2021', '18 June 2021'],
  ['fr', 'Le Bureau tiendra deux ateliers:', '| Atelier | Date | Heure (UTC) |', '16 juin 2021', '18 juin 2021'],
  [
    'es',
    'La Oficina celebrará dos talleres:',
    '| Taller | Fecha | Hora (UTC) |',
    '16 de junio de 2021',
    '18 de junio de 2021',
  ],
])(
  'four figures in a column of hours are those of the day of their row: %s %s %s',
  async (language, over, head, a, b) => {
    expect(await meetings(language, over, [head, `| Mast | ${a} | 0730-0915 |`, `| Tower | ${b} | 1400 |`])).toEqual([
      ['2021-06-16T07:30', '2021-06-16T09:15', 'UTC', null],
      ['2021-06-18T14:00', expect.anything(), 'UTC', null],
    ]);
  },
);

test.each<[string, string]>([
  ['| Workshop | Date | Document |', '1201-1215'],
  ['| Workshop | Date | Hours |', '1201-1215'],
  ['| Workshop | Date | Hours (UTC) |', '2701-2815'],
  ['| Workshop | Date | Hours (UTC) |', '1201/1215'],
])('four figures that nothing calls hours are none: %s %s', async (head, figures) => {
  expect(
    await meetings('en', 'The Bureau will hold two workshops:', [
      head,
      `| Mast | 16 June 2021 | ${figures} |`,
      `| Tower | 18 June 2021 | ${figures} |`,
    ]),
  ).toEqual([
    ['2021-06-16', '2021-06-16', null, null],
    ['2021-06-18', '2021-06-18', null, null],
  ]);
});

test.each<[keyof typeof letters, string, string, (day: number) => string, string | null]>([
  ['en', 'The meetings are as follows:', '| Webinar | Date | Time (UTC) |', (day) => `${day} June 2021`, 'virtual'],
  ['en', 'The meetings are as follows:', '| Meeting | Date | Time (UTC) |', (day) => `${day} June 2021`, null],
  ['fr', 'Deux réunions sont prévues:', '| Webinaire | Date | Heure (UTC) |', (day) => `${day} juin 2021`, 'virtual'],
  ['fr', 'Deux réunions sont prévues:', '| Atelier | Date | Heure (UTC) |', (day) => `${day} juin 2021`, null],
  ['es', 'Las reuniones son:', '| Seminario web | Fecha | Hora (UTC) |', (day) => `${day} de junio de 2021`, 'virtual'],
  ['es', 'Las reuniones son:', '| Taller | Fecha | Hora (UTC) |', (day) => `${day} de junio de 2021`, null],
])('the head of the column of meetings tells their form: %s %s %s', async (language, over, head, day, mode) => {
  const rows = [head, `| Mast | ${day(16)} | 09:00 - 10:30 |`, `| Pole | ${day(18)} | 14:00 - 15:15 |`];
  expect(await meetings(language, over, rows)).toEqual([
    ['2021-06-16T09:00', '2021-06-16T10:30', 'UTC', mode],
    ['2021-06-18T14:00', '2021-06-18T15:15', 'UTC', mode],
  ]);
});

test('a row that has a place is held there, whatever its column is called', async () => {
  const rows = ['| Webinar | Date | Place |', '| Mast | 16 June 2021 | Lima |', '| Pole | 18 June 2021 | Online |'];
  expect(await meetings('en', 'The meetings are as follows:', rows)).toEqual([
    ['2021-06-16', '2021-06-16', null, null],
    ['2021-06-18', '2021-06-18', null, 'virtual'],
  ]);
});
