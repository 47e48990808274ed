import { expect, test } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

const letters = { fr: circular, en: englishCircular, es: spanishCircular };

/** `start..end @group place COUNTRY mode cancelled (was start..end)` */
async function told(language: keyof typeof letters, body: string): Promise<string[]> {
  const { meetings } = await recordOf(letters[language](body));
  return meetings.map(({ start, end, group, place, country, mode, status, replaces }) =>
    [
      end === null || end === start ? start : `${start}..${end}`,
      group && `@${group}`,
      place,
      country?.code,
      mode,
      status,
      replaces && `(was ${replaces.start}..${replaces.end})`,
    ]
      .filter(Boolean)
      .join(' '),
  );
}

test.each<[keyof typeof letters, string, string[]]>([
  // the place of a meeting that moves, in the next sentence
  [
    'en',
    'The ninth meeting of RAG, which was to be held from 7 to 10 June 2021, will now take place from 21 to 24 June 2021. The venue remains Geneva, and one may take part remotely.',
    ['2021-06-21..2021-06-24 @RAG Geneva hybrid (was 2021-06-07..2021-06-10)'],
  ],
  [
    'fr',
    'La réunion du GCR, qui devait se tenir du 7 au 10 juin 2021, aura lieu du 21 au 24 juin 2021. Le lieu reste Genève.',
    ['2021-06-21..2021-06-24 @GCR Genève (was 2021-06-07..2021-06-10)'],
  ],
  [
    'es',
    'El seminario, previsto del 7 al 10 de junio de 2021, se traslada al 21 de junio de 2021. No cambia el lugar, que sigue siendo la sede de la UIT en Ginebra.',
    ['2021-06-21 Ginebra (was 2021-06-07..2021-06-10)'],
  ],
  [
    'es',
    'La reunión de la CE 9, que iba a celebrarse en Lima (Perú) del 7 al 9 de junio de 2021, se aplaza, a petición del anfitrión: se celebrará del 5 al 7 de julio de 2021 en la misma ciudad.',
    ['2021-07-05..2021-07-07 @CE 9 Lima PE (was 2021-06-07..2021-06-09)'],
  ],
  // meetings that fall away
  [
    'en',
    'The demonstration in Accra (Ghana) which had been announced for 8 and 9 June 2021 will not take place.',
    ['2021-06-08..2021-06-09 Accra GH cancelled'],
  ],
  [
    'fr',
    "La démonstration à Accra (Ghana), qui avait été annoncée pour les 8 et 9 juin 2021, n'aura pas lieu.",
    ['2021-06-08..2021-06-09 Accra GH cancelled'],
  ],
  [
    'es',
    'La jornada de presentación del programa, que iba a tener lugar en Ginebra el 25 de junio de 2021, queda suprimida.',
    ['2021-06-25 Ginebra cancelled'],
  ],
  // one after the other
  [
    'en',
    'SG 9 has met twice: in Geneva on 9 and 10 March 2021, and online on 24 April 2021.',
    ['2021-03-09..2021-03-10 @SG 9 Geneva', '2021-04-24 @SG 9 virtual'],
  ],
  [
    'fr',
    "La CE 9 s'est réunie deux fois: à Genève, les 9 et 10 mars 2021, puis à distance, le 24 avril 2021.",
    ['2021-03-09..2021-03-10 @CE 9 Genève', '2021-04-24 @CE 9 virtual'],
  ],
  [
    'en',
    'The first meeting of SG 9 was held in Geneva on 21 January 2021, its second by electronic means on 14 March 2021. The third, at the invitation of Ghana, took place in Accra from 7 to 9 April 2021.',
    ['2021-01-21 @SG 9 Geneva', '2021-03-14 @SG 9 electronic', '2021-04-07..2021-04-09 @SG 9 Accra GH'],
  ],
  [
    'fr',
    'Les troisième et quatrième réunions de la CE 9 se sont déroulées à Genève, respectivement le 29 janvier 2021 et les 24 et 25 février 2021.',
    ['2021-01-29 @CE 9 Genève', '2021-02-24..2021-02-25 @CE 9 Genève'],
  ],
  [
    'fr',
    'La CE 9 tiendra deux réunions, respectivement le 6 juin 2021 et le 7 juin 2021.',
    ['2021-06-06 @CE 9', '2021-06-07 @CE 9'],
  ],
  // other verbs, and words in front of the day
  [
    'en',
    'SG 9 will next come together in Geneva on 25 June 2021, with remote participation for those who so wish.',
    ['2021-06-25 @SG 9 Geneva hybrid'],
  ],
  ['es', 'Como preparación, el 9 de junio de 2021 se impartirá un seminario web en español.', ['2021-06-09 virtual']],
  ['es', 'El 9 de junio de 2021 se impartirán las instrucciones.', []],
  [
    'es',
    'Se les invita al taller que tendrá lugar en Lima (Perú) del 7 al 9 de junio de 2021. También se podrá asistir por videoconferencia.',
    ['2021-06-07..2021-06-09 Lima PE hybrid'],
  ],
])('in %s: %s', async (language, body, expected) => expect(await told(language, body)).toEqual(expected));

test.each<[keyof typeof letters, string, string[]]>([
  [
    'en',
    'The Working Parties share out the fortnight as follows:\n\na) Working Party 1/9, from 7 to 9 June 2021;\n\nb) Working Party 2/9, on 10 and 11 June 2021.',
    ['2021-06-07..2021-06-09 @WP 1/9', '2021-06-10..2021-06-11 @WP 2/9'],
  ],
  [
    'fr',
    'Les Groupes de travail se partagent la quinzaine comme suit:\na) Groupe de travail 1/9, du 7 au 9 juin 2021;\nb) Groupe de travail 2/9, les 10 et 11 juin 2021.',
    ['2021-06-07..2021-06-09 @GT 1/9', '2021-06-10..2021-06-11 @GT 2/9'],
  ],
  // days by which something is due
  [
    'en',
    'Contributions are due as follows:\n\na) Working Party 1/9, 7 June 2021;\n\nb) Working Party 2/9, 10 June 2021.',
    [],
  ],
  [
    'en',
    'It will be presented on these occasions:\n\n| When | What | Where |\n|---|---|---|\n| 14-16 June 2021 | Study Group 9 | Accra, Ghana |\n| 28 June 2021 | JCA-SW | virtual meeting |',
    ['2021-06-14..2021-06-16 @SG 9 Accra GH', '2021-06-28 @JCA-SW virtual'],
  ],
  // steps that need no meeting
  [
    'en',
    'Please note:\n\n| When | What | Where |\n|---|---|---|\n| 14 June 2021 | Badges | Accra |\n| 28 June 2021 | Luggage | Hall 2 |',
    [],
  ],
])('in a list or table, in %s: %s', async (language, body, expected) =>
  expect(await told(language, body)).toEqual(expected),
);
