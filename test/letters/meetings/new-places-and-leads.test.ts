import { expect, test } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

const letters = { fr: circular, en: englishCircular, es: spanishCircular };

/** `start..end zone @group place mode status (was start..end)` */
async function told(language: keyof typeof letters, body: string): Promise<string[]> {
  const { meetings } = await recordOf(letters[language](body));
  return meetings.map(({ start, end, timeZone, group, place, mode, status, replaces }) =>
    [
      end === null || end === start ? start : `${start}..${end}`,
      timeZone,
      group && `@${group}`,
      place,
      mode,
      status,
      replaces && `(was ${replaces.start}..${replaces.end})`,
    ]
      .filter(Boolean)
      .join(' '),
  );
}

const moved = '(was 2021-06-07..2021-06-10)';

test.each<[keyof typeof letters, string, string[]]>([
  // nobody can take part from afar
  [
    'en',
    'The Forum will be held in Lomé from 7 to 9 June 2021. Participation is in person only.',
    ['2021-06-07..2021-06-09 Lomé physical'],
  ],
  [
    'fr',
    'Le Forum se tiendra à Lomé du 7 au 9 juin 2021. La participation est exclusivement présentielle.',
    ['2021-06-07..2021-06-09 Lomé physical'],
  ],
  [
    'es',
    'El Foro se celebrará en Lomé del 7 al 9 de junio de 2021. La participación es exclusivamente presencial.',
    ['2021-06-07..2021-06-09 Lomé physical'],
  ],
  [
    'en',
    'The Forum will be held in Lomé from 7 to 9 June 2021. Participation in person is recommended.',
    ['2021-06-07..2021-06-09 Lomé'],
  ],
  // another place than the one told before
  [
    'en',
    'The meeting of Working Party 5C (Biel, 7-10 June 2021) is postponed to 21-24 June 2021. The venue is now Geneva.',
    [`2021-06-21..2021-06-24 @WP 5C Geneva ${moved}`],
  ],
  [
    'fr',
    'Pour la réunion du Groupe de travail 5C, au lieu de «7-10 juin 2021», lire «21-24 juin 2021». Le lieu devient Genève.',
    [`2021-06-21..2021-06-24 @GT 5C Genève ${moved}`],
  ],
  [
    'es',
    'Para la reunión del Grupo de Trabajo 5C, en lugar de «7-10 de junio de 2021», léase «21-24 de junio de 2021». El lugar pasa a ser Ginebra.',
    [`2021-06-21..2021-06-24 @GT 5C Ginebra ${moved}`],
  ],
  // what a group does at a meeting
  [
    'en',
    'Working Party 3/9 will complete its work at an electronic meeting on 24 June 2021, from 13:00 to 15:00 (Geneva time).',
    ['2021-06-24T13:00..2021-06-24T15:00 Europe/Zurich @WP 3/9 electronic'],
  ],
  [
    'fr',
    "Le Groupe de travail 3/9 achèvera ses travaux lors d'une réunion électronique le 24 juin 2021.",
    ['2021-06-24 @GT 3/9 electronic'],
  ],
  [
    'es',
    'El Grupo de Trabajo 3/9 concluirá sus trabajos en una reunión electrónica el 24 de junio de 2021.',
    ['2021-06-24 @GT 3/9 electronic'],
  ],
  // since when somebody has had an office, and on which day it ended
  ['en', 'Mr Odd Berg (Norway), Chairman of Study Group 9 since WTSA-16, gave up his duties on 30 April 2021.', []],
  [
    'fr',
    "M. Odd Berg (Norvège), Président de la Commission d'études 9 depuis l'AMNT-16, a renoncé à ses fonctions le 30 avril 2021.",
    [],
  ],
  [
    'es',
    'El Sr. Odd Berg (Noruega), Presidente de la Comisión de Estudio 9 desde la AMNT-16, renunció a sus funciones el 30 de abril de 2021.',
    [],
  ],
  // the subject behind its verb
  [
    'es',
    'A continuación se reunirá el Grupo de Trabajo 4A (Ginebra, 21-24 de junio de 2021).',
    ['2021-06-21..2021-06-24 @GT 4A Ginebra'],
  ],
  [
    'fr',
    'Se réunira ensuite le Groupe de travail 4A (Genève, 21-24 juin 2021).',
    ['2021-06-21..2021-06-24 @GT 4A Genève'],
  ],
  // the subject of the line over a list
  [
    'es',
    '1\tEl GTC-RHF convino en:\n\na)\tmantener el cuestionario;\n\nb)\tvolver a reunirse en Ginebra del 7 al 9 de junio de 2021.',
    ['2021-06-07..2021-06-09 @GTC-RHF Ginebra'],
  ],
  [
    'fr',
    '\n1\tLe GTC-RHF est convenu:\n\na)\tde maintenir le questionnaire;\n\nb)\tde se réunir de nouveau à Genève du 7 au 9 juin 2021.\n',
    ['2021-06-07..2021-06-09 @GTC-RHF Genève'],
  ],
  [
    'en',
    '1\tCWG-HRF agreed:\n\na)\tto keep the questionnaire;\n\nb)\tto meet again in Geneva from 7 to 9 June 2021.',
    ['2021-06-07..2021-06-09 @CWG-HRF Geneva'],
  ],
  // hours below a head that says so
  [
    'es',
    'Tendrán lugar dos seminarios web, según el siguiente cuadro (hora de Ginebra):\n\n     Fecha                   Horario         Idioma\n     14 de junio de 2021     14.00-15.30     español\n     15 de junio de 2021     10.00-11.30     francés',
    [
      '2021-06-14T14:00..2021-06-14T15:30 Europe/Zurich virtual',
      '2021-06-15T10:00..2021-06-15T11:30 Europe/Zurich virtual',
    ],
  ],
  [
    'en',
    'Two webinars will be held as in this table (Geneva time):\n\n     Date              Time            Language\n     14 June 2021      14.00-15.30     Spanish\n     15 June 2021      10.00-11.30     French',
    [
      '2021-06-14T14:00..2021-06-14T15:30 Europe/Zurich virtual',
      '2021-06-15T10:00..2021-06-15T11:30 Europe/Zurich virtual',
    ],
  ],
  [
    'fr',
    '\nDeux webinaires auront lieu selon ce tableau (heure de Genève):\n\n     Date              Horaire         Langue\n     14 juin 2021      14.00-15.30     espagnol\n     15 juin 2021      10.00-11.30     français\n',
    [
      '2021-06-14T14:00..2021-06-14T15:30 Europe/Zurich virtual',
      '2021-06-15T10:00..2021-06-15T11:30 Europe/Zurich virtual',
    ],
  ],
  // numbers of sections
  [
    'en',
    'Two webinars will be held as in this table:\n\n     Date              Sections        Language\n     14 June 2021      14.10-15.30     Spanish\n     15 June 2021      10.10-11.30     French',
    ['2021-06-14 virtual', '2021-06-15 virtual'],
  ],
  // bodies of volunteers
  [
    'fr',
    "La troisième réunion du Groupe volontaire d'experts (GVE) se tiendra à Lisbonne (Portugal) du 7 au 9 juin 2021.",
    ['2021-06-07..2021-06-09 @GVE Lisbonne'],
  ],
  [
    'en',
    'The third meeting of the Voluntary Group of Experts (VGE) will be held in Lisbon (Portugal) from 7 to 9 June 2021.',
    ['2021-06-07..2021-06-09 @VGE Lisbon'],
  ],
  [
    'es',
    'La tercera reunión del Grupo Voluntario de Expertos (GVE) se celebrará en Lisboa (Portugal) del 7 al 9 de junio de 2021.',
    ['2021-06-07..2021-06-09 @GVE Lisboa'],
  ],
])('meetings in %s: %s', async (language, body, expected) => {
  expect(await told(language, body)).toEqual(expected);
});
