import { expect, test } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

const letters = { fr: circular, en: englishCircular, es: spanishCircular };
type Language = keyof typeof letters;

/** `date kind qualifier group status (was date)` */
async function due(language: Language, body: string): Promise<string[]> {
  const { deadlines } = await recordOf(letters[language](body));
  return deadlines.map(({ date, kind, qualifier, group, status, replaces }) =>
    [date, kind, qualifier, group, status, replaces && `(was ${replaces})`].filter(Boolean).join(' '),
  );
}

test.each<[Language, string, string]>([
  [
    'fr',
    "L'inscription des délégués, ouverte à compter de la mi-mai, se poursuivra jusqu'au 10 octobre 2021.",
    '2021-10-10 registration until',
  ],
  [
    'fr',
    "L'inscription, ouverte à partir du 3 mai 2021, se poursuivra jusqu'au 10 octobre 2021.",
    '2021-10-10 registration until',
  ],
  [
    'en',
    'Registration of delegates, open as from mid-May, will continue until 10 October 2021.',
    '2021-10-10 registration until',
  ],
  [
    'es',
    'La inscripción de los delegados, abierta desde mediados de mayo, proseguirá hasta el 10 de octubre de 2021.',
    '2021-10-10 registration until',
  ],
  [
    'fr',
    "L'interprétation ne sera assurée qu'à condition que des États Membres en aient fait la demande au TSB, le 23 août 2021 au plus tard.",
    '2021-08-23 interpretation by',
  ],
])('a limit of what opened before, or depends on a request: %s %s', async (language, text, limit) => {
  expect(await due(language, text)).toEqual([limit]);
});

test.each<[Language, string, string]>([
  [
    'fr',
    "La date limite des contributions est inchangée. En revanche, celle de l'inscription à la réunion de la Commission d'études 9 (Oslo, 13-24 septembre 2021) est avancée du 6 août au 1er août 2021.",
    '2021-08-01 registration by CE 9 (was 2021-08-06)',
  ],
  [
    'en',
    'The deadline for contributions is unchanged. By contrast, the one for registration for the meeting of Study Group 9 (Oslo, 13-24 September 2021) is brought forward from 6 August to 1 August 2021.',
    '2021-08-01 registration by SG 9 (was 2021-08-06)',
  ],
  [
    'es',
    'El plazo para las contribuciones no cambia. En cambio, el de inscripción en la reunión de la Comisión de Estudio 9 (Oslo, 13-24 de septiembre de 2021) se adelanta del 6 de agosto al 1 de agosto de 2021.',
    '2021-08-01 registration by CE 9 (was 2021-08-06)',
  ],
])('another limit taken up: %s %s', async (language, text, limit) => {
  expect(await due(language, text)).toEqual([limit]);
  const { meetings } = await recordOf(letters[language](text));
  expect(meetings.map(({ start, end }) => `${start}..${end}`)).toEqual(['2021-09-13..2021-09-24']);
});

test.each<[Language, string, string]>([
  [
    'fr',
    "6\tLa période d'observations sur le projet, qui devait courir jusqu'au 15 août 2021, est annulée.\n\n7\tLa prochaine réunion de la Commission d'études 9 (Oslo, 17-27 juin 2022) est confirmée.",
    '2021-08-15 consultation until cancelled',
  ],
  [
    'en',
    '6\tThe period for comments on draft Recommendation F.748, which was open until 15 August 2021, is cancelled.\n\n7\tStudy Group 9 will meet next year (Oslo, 17-27 June 2022).',
    '2021-08-15 comment until cancelled',
  ],
  [
    'es',
    '6\tEl periodo de comentarios sobre el proyecto, que debía durar hasta el 15 de agosto de 2021, queda anulado.\n\n7\tLa próxima reunión de la Comisión de Estudio 9 (Oslo, 17-27 de junio de 2022) se confirma.',
    '2021-08-15 consultation until cancelled',
  ],
])('what falls away is not moved to the next day of the letter: %s %s', async (language, text, limit) => {
  expect(await due(language, text)).toEqual([limit]);
});

test.each<[Language, string, string]>([
  [
    'en',
    'The deadline for contributions is 20 August 2021; it had first been fixed for 13 August 2021.',
    '2021-08-20 contribution by (was 2021-08-13)',
  ],
  [
    'es',
    'El plazo de presentación de contribuciones es el 20 de agosto de 2021; se había fijado primero en el 13 de agosto de 2021.',
    '2021-08-20 contribution by (was 2021-08-13)',
  ],
  [
    'fr',
    "Le délai de soumission des contributions est fixé au 20 août 2021; il avait d'abord été fixé au 13 août 2021.",
    '2021-08-20 contribution by (was 2021-08-13)',
  ],
])('the first day behind the new one: %s %s', async (language, text, limit) => {
  expect(await due(language, text)).toEqual([limit]);
});

test('a limit in the next paragraph is not the new day of an event told before one that falls away', async () => {
  expect(
    await due(
      'en',
      'The third webinar was earlier advertised for 13 July 2021. The fourth, planned for 22 July 2021, is called off.\n\nParticipants should register no later than 25 June 2021.',
    ),
  ).toEqual(['2021-06-25 registration by']);
});

test('days on which a group was to meet are no limit of the replies that it studies', async () => {
  expect(
    await due(
      'en',
      'Working Party 2/9 will study the replies. It was planned that it would meet from 7 to 9 September 2021; it will finally meet on 15 and 16 September 2021.',
    ),
  ).toEqual([]);
});
