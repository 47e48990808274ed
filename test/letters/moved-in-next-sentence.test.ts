import { describe, expect, it } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../support/letters.js';

/** `start/end @place <old/old`, then `D date kind qualifier <old`. */
async function shown(letter: string): Promise<string[]> {
  const { meetings, deadlines } = await recordOf(letter);
  return [
    ...meetings.map(({ start, end, place, status, replaces }) =>
      [`${start}/${end}`, place && `@${place}`, status, replaces && `<${replaces.start}/${replaces.end}`]
        .filter(Boolean)
        .join(' '),
    ),
    ...deadlines.map(({ date, kind, qualifier, status, replaces }) =>
      ['D', date, kind, qualifier, status, replaces && `<${replaces}`].filter(Boolean).join(' '),
    ),
  ];
}

type Wrapped = [body: string, wrap: (body: string) => string, expected: string[]];

describe('a sentence says that something moves, and the next one to when', () => {
  const forum = ['2022-03-02/2022-03-04 @Santiago <2021-11-17/2021-11-19'];
  it.each<Wrapped>([
    [
      'The Forum, which was to take place from 17 to 19 November 2021, is postponed. At the invitation of the Government of Chile it will be held in Santiago (Chile) from 2 to 4 March 2022.',
      englishCircular,
      forum,
    ],
    [
      'The forum planned from 17 to 19 November 2021 has been postponed. Thanks to its new host, the forum will take place in Santiago (Chile) from 2 to 4 March 2022.',
      englishCircular,
      forum,
    ],
    [
      "Le Forum, qui devait se tenir du 17 au 19 novembre 2021, est reporté. À l'invitation du Gouvernement du Chili, il se tiendra à Santiago (Chili) du 2 au 4 mars 2022.",
      circular,
      forum,
    ],
    [
      "L'atelier prévu du 17 au 19 novembre 2021 a été reporté. Grâce au concours du pays hôte, l'atelier aura lieu à Santiago (Chili) du 2 au 4 mars 2022.",
      circular,
      forum,
    ],
    [
      'El Foro, que debía celebrarse del 17 al 19 de noviembre de 2021, se aplaza. Por invitación del Gobierno de Chile, se celebrará en Santiago (Chile) del 2 al 4 de marzo de 2022.',
      spanishCircular,
      forum,
    ],
    [
      'The workshop planned for 17 November 2021 is postponed. The meeting will be held on 2 March 2022.',
      englishCircular,
      ['2021-11-17/2021-11-17 cancelled', '2022-03-02/2022-03-02'],
    ],
    [
      'The time-limit of 17 June 2021 is accordingly extended. Replies should now reach the Bureau by 15 July 2021.',
      englishCircular,
      ['D 2021-07-15 reply by <2021-06-17'],
    ],
    [
      'I have decided to extend the deadline of 17 June 2021 for comments. Comments received by 15 July 2021 will be taken into account.',
      englishCircular,
      ['D 2021-07-15 comment by <2021-06-17'],
    ],
    [
      'Replies were due by 17 June 2021. I have agreed to give more time: replies are now awaited by 15 July 2021.',
      englishCircular,
      ['D 2021-07-15 reply by <2021-06-17'],
    ],
    [
      "La date limite du 17 juin 2021 est par conséquent prorogée. Les réponses devraient désormais parvenir au Bureau d'ici au 15 juillet 2021.",
      circular,
      ['D 2021-07-15 reply by <2021-06-17'],
    ],
    [
      'El plazo del 17 de junio de 2021 queda por tanto prorrogado. Las respuestas deberán llegar a la Oficina antes del 15 de julio de 2021.',
      spanishCircular,
      ['D 2021-07-15 reply before <2021-06-17'],
    ],
    [
      'The deadline of 17 June 2021 for contributions is extended. Registration closes on 15 July 2021.',
      englishCircular,
      ['D 2021-06-17 contribution by', 'D 2021-07-15 registration by'],
    ],
    [
      'The deadline of 17 June 2021 for contributions is maintained. Contributions in Arabic may be sent until 15 July 2021.',
      englishCircular,
      ['D 2021-06-17 contribution by', 'D 2021-07-15 contribution until'],
    ],
  ])('%s', async (body, wrap, expected) => expect(await shown(wrap(body))).toEqual(expected));
});

describe('a day that does not hold, beside the one that does', () => {
  it.each<Wrapped>([
    [
      'The workshop will be held on 15 October 2021 and not, as stated in the Circular, on 8 October 2021.',
      englishCircular,
      ['2021-10-15/2021-10-15 <2021-10-08/2021-10-08'],
    ],
    [
      "L'atelier aura lieu le 15 octobre 2021 et non, comme l'indiquait la Circulaire, le 8 octobre 2021.",
      circular,
      ['2021-10-15/2021-10-15 <2021-10-08/2021-10-08'],
    ],
    [
      'El taller se celebrará el 15 de octubre de 2021 y no, como indicaba la Circular, el 8 de octubre de 2021.',
      spanishCircular,
      ['2021-10-15/2021-10-15 <2021-10-08/2021-10-08'],
    ],
    [
      'Contributions are to be submitted by 15 July 2021, not 17 June 2021.',
      englishCircular,
      ['D 2021-07-15 contribution by <2021-06-17'],
    ],
    [
      'The symposium, planned for 16 November 2021, is moved to 22 February 2022.',
      englishCircular,
      ['2022-02-22/2022-02-22 <2021-11-16/2021-11-16'],
    ],
    ['The regional meeting due on 8 October 2021 is cancelled.', englishCircular, ['2021-10-08/2021-10-08 cancelled']],
  ])('%s', async (body, wrap, expected) => expect(await shown(wrap(body))).toEqual(expected));
});
