import { expect, test } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

/** `2031-06-02..2031-06-04 CE 5 @Lomé TG virtual cancelled <- …`, an hour behind its day. */
async function meetings(letter: string): Promise<string[]> {
  const record = await recordOf(letter);
  return record.meetings.map(({ start, end, group, place, country, timeZone, mode, status, replaces }) =>
    [
      end === null || end === start ? start : `${start}..${end}`,
      group,
      place && `@${place}`,
      country?.code,
      timeZone,
      mode,
      status,
      replaces && `<- ${replaces.start}`,
    ]
      .filter(Boolean)
      .join(' '),
  );
}

test.each<[string, string[]]>([
  [
    spanishCircular('La reunión del Grupo de Trabajo 5A prevista del 2 al 4 de junio de 2031 queda sin efecto.'),
    ['2031-06-02..2031-06-04 GT 5A cancelled'],
  ],
  [
    spanishCircular('Se deja sin efecto la reunión del Grupo de Trabajo 5A prevista del 2 al 4 de junio de 2031.'),
    ['2031-06-02..2031-06-04 GT 5A cancelled'],
  ],
  [
    circular(
      "La réunion du Groupe de travail 5A annoncée pour le 2 juin 2031 est devenue sans objet et n'aura donc pas lieu.",
    ),
    ['2031-06-02 GT 5A cancelled'],
  ],
  [
    circular("Il n'y aura donc pas de réunion de la Commission d'études 5 le 2 juin 2031."),
    ['2031-06-02 CE 5 cancelled'],
  ],
  [englishCircular('There will be no meeting of Working Party 5A on 2 June 2031.'), ['2031-06-02 WP 5A cancelled']],
  [englishCircular('No meeting of Working Party 5A will be held on 2 June 2031.'), ['2031-06-02 WP 5A cancelled']],
  [
    spanishCircular('No habrá reunión de la Comisión de Estudio 5 el 2 de junio de 2031.'),
    ['2031-06-02 CE 5 cancelled'],
  ],
  // the meeting is held
  [
    englishCircular('There will be no interpretation at the meeting of Working Party 5A on 2 June 2031.'),
    ['2031-06-02 WP 5A'],
  ],
  [
    spanishCircular('La reunión del Grupo de Trabajo 5A se celebrará el 2 de junio de 2031 y no queda sin efecto.'),
    ['2031-06-02 GT 5A'],
  ],
])('a meeting that falls away in the sentence with its days: %#', async (letter, told) => {
  expect(await meetings(letter)).toEqual(told);
});

test.each<[string, string[]]>([
  [
    englishCircular(
      '1 The briefing for beginners of 2 June 2031 is cancelled.\n\n2 In paragraph 4 of the Circular, instead of "5 May 2031" read "19 May 2031" as the deadline for contributions.',
    ),
    ['2031-06-02 cancelled'],
  ],
  [
    englishCircular(
      'The briefing for beginners of 2 June 2031 is cancelled. The workshop on cables will now be held on 9 June 2031.',
    ),
    ['2031-06-02 cancelled', '2031-06-09'],
  ],
  [
    circular(
      "1 L'atelier sur les câbles du 2 juin 2031 est annulé.\n\n2 La nouvelle date limite pour les contributions est le 19 mai 2031.",
    ),
    ['2031-06-02 cancelled'],
  ],
  // its own new days
  [
    circular("L'atelier sur les câbles du 2 juin 2031 est annulé. Les nouvelles dates sont les 9 et 10 juin 2031."),
    ['2031-06-09..2031-06-10 <- 2031-06-02'],
  ],
])('no day of another thing is the new day of a cancelled meeting: %#', async (letter, told) => {
  expect(await meetings(letter)).toEqual(told);
});

test.each<[string, string[]]>([
  [
    englishCircular(
      'Working Party 5A will meet on 2 June 2031.\n\nWorking Party 5B will meet on 9 June 2031.\n\nWorking Party 5C will meet on 16 June 2031.\n\nBoth meetings will be fully virtual.',
    ),
    ['2031-06-02 WP 5A', '2031-06-09 WP 5B virtual', '2031-06-16 WP 5C virtual'],
  ],
  [
    circular(
      'Le Groupe de travail 5A se réunira le 2 juin 2031.\n\nLe Groupe de travail 5B se réunira le 9 juin 2031.\n\nCes deux réunions, ouvertes à tous, seront entièrement virtuelles.',
    ),
    ['2031-06-02 GT 5A virtual', '2031-06-09 GT 5B virtual'],
  ],
  [
    spanishCircular(
      'El Grupo de Trabajo 5A se reunirá el 2 de junio de 2031.\n\nEl Grupo de Trabajo 5B se reunirá el 9 de junio de 2031.\n\nAmbas reuniones se celebrarán en Lima (Perú).',
    ),
    ['2031-06-02 GT 5A @Lima PE', '2031-06-09 GT 5B @Lima PE'],
  ],
  [
    englishCircular(
      'Working Party 5A will meet on 2 June 2031.\n\nWorking Party 5B will meet on 9 June 2031.\n\nBoth delegates will be received online.',
    ),
    ['2031-06-02 WP 5A', '2031-06-09 WP 5B'],
  ],
])('a paragraph about both meetings tells what the last two lack: %#', async (letter, told) => {
  expect(await meetings(letter)).toEqual(told);
});

test.each<[string, string[]]>([
  [
    circular('Le Groupe de travail 5A tiendra séance à Lomé (Togo) du 2 au 4 juin 2031.'),
    ['2031-06-02..2031-06-04 GT 5A @Lomé TG'],
  ],
  [
    englishCircular('Working Party 5A will sit in Lomé (Togo) from 2 to 4 June 2031.'),
    ['2031-06-02..2031-06-04 WP 5A @Lomé TG'],
  ],
  [englishCircular('Ms Ama Kpodo will sit on the panel from 2 June 2031.'), []],
  [
    spanishCircular('Los Grupos de Trabajo 5A y 5B sesionarán en Lima (Perú) del 2 al 4 de junio de 2031.'),
    ['2031-06-02..2031-06-04 GT 5A @Lima PE', '2031-06-02..2031-06-04 GT 5B @Lima PE'],
  ],
  [
    englishCircular(
      'The second meeting of Working Party 5A will be fully virtual. It is fixed for Monday, 2 June 2031, from 1400 to 1500 hours (Geneva time).',
    ),
    ['2031-06-02T14:00..2031-06-02T15:00 WP 5A Europe/Zurich virtual'],
  ],
  [englishCircular('The fee is fixed by the host.\n\nIt was raised on 2 June 2030.'), []],
])('a group that sits, goes on or has its day fixed: %#', async (letter, told) => {
  expect(await meetings(letter)).toEqual(told);
});

test.each<[string, string[]]>([
  [
    circular("La réunion du Groupe de travail 5A, qu'abritera le Chili, se tiendra à Valdivia du 2 au 4 juin 2031."),
    ['2031-06-02..2031-06-04 GT 5A @Valdivia CL'],
  ],
  [
    englishCircular(
      'Chile has offered to be host to Working Party 5A, which will meet in Santiago from 2 to 4 June 2031.',
    ),
    ['2031-06-02..2031-06-04 WP 5A @Santiago CL'],
  ],
  [
    spanishCircular(
      'El Grupo de Trabajo 5A se reunirá en Washington, D.C. (Estados Unidos), del 2 al 4 de junio de 2031.',
    ),
    ['2031-06-02..2031-06-04 GT 5A @Washington, D.C. US'],
  ],
  [
    englishCircular('Working Party 5A will meet in Washington, D.C., from 2 to 4 June 2031.'),
    ['2031-06-02..2031-06-04 WP 5A @Washington, D.C.'],
  ],
  [
    englishCircular('Chile will be represented. Working Party 5A will meet in Lima from 2 to 4 June 2031.'),
    ['2031-06-02..2031-06-04 WP 5A @Lima'],
  ],
])('the country of a host, a state behind a city: %#', async (letter, told) => {
  expect(await meetings(letter)).toEqual(told);
});

test('a city that the subject tells is the place of a meeting in a building', async () => {
  const letter = spanishCircular(
    'El taller se celebrará en el Centro de Convenciones Pacífico del 2 al 4 de junio de 2031.',
  ).replace(/Asunto:.*/, 'Asunto:	Taller sobre cables, Lima (Perú), 2-4 de junio de 2031');
  expect(await meetings(letter)).toEqual(['2031-06-02..2031-06-04 @Lima PE']);
});
