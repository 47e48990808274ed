import { describe, expect, test } from 'vitest';
import { type Agenda, type AgendaOptions, type ArchivedLetter, type Letters, readArchive } from '../../src/index.js';
import { archived } from '../support/archived-letters.js';
import { toldAgenda, toldContradictions } from '../support/told-agenda.js';

const archiveAgenda = async (letters: Letters, options?: AgendaOptions): Promise<Agenda> =>
  (await readArchive(letters)).agenda(options);

const english = (name: string, reference: string, date: string, body: string): Promise<ArchivedLetter> =>
  archived(name, 'en', { reference, date, body });
const french = (name: string, reference: string, date: string, body: string): Promise<ArchivedLetter> =>
  archived(name, 'fr', { reference, date, body });
const spanish = (name: string, reference: string, date: string, body: string): Promise<ArchivedLetter> =>
  archived(name, 'es', { reference, date, body });

const base = english(
  'base',
  'TSB Circular 41',
  '3 March 2022',
  `1	Study Group 13 will meet in Geneva from 4 to 8 July 2022.

2	Contributions to this meeting of Study Group 13 must be submitted by 21 June 2022. Participants must register for the meeting of Study Group 13 not later than 6 June 2022.`,
);

const standing = [
  '2022-06-06 registration SG 13, set by TSB 41',
  '2022-06-21 contribution SG 13, set by TSB 41',
  '2022-07-04/2022-07-08 meeting SG 13, set by TSB 41',
];

describe('what one letter and its corrigenda set', () => {
  test('a circular alone', async () => {
    const agenda = await archiveAgenda([await base]);
    expect(toldAgenda(agenda)).toEqual(standing);
    expect(agenda.contradictions).toEqual([]);
    expect(agenda.entries[0]?.setBy).toMatchObject({
      letter: 'base',
      date: '2022-03-03',
      pointer: '/deadlines/1',
      evidence: { paragraph: '2' },
    });
  });

  test('a corrigendum in another language moves the meeting and a deadline, and leaves the rest', async () => {
    const corrigendum = await french(
      'corr',
      'Corrigendum 1\n\tà la Circulaire TSB 41',
      '5 avril 2022',
      `1	La réunion de la Commission d'études 13, prévue du 4 au 8 juillet 2022, est reportée du 11 au 15 juillet 2022.

2	Au paragraphe 2, au lieu de "au plus tard le 6 juin 2022", lire "au plus tard le 13 juin 2022" pour l'inscription à la réunion de la Commission d'études 13.`,
    );
    const agenda = await archiveAgenda([corrigendum, await base]);
    expect(toldAgenda(agenda).map((each) => each.replace('CE 13', 'SG 13'))).toEqual([
      '2022-06-13 registration SG 13, set by TSB 41, from 2022-06-06 by TSB 41 Corr.1',
      '2022-06-21 contribution SG 13, set by TSB 41',
      '2022-07-11/2022-07-15 meeting SG 13, set by TSB 41, from 2022-07-04/2022-07-08 by TSB 41 Corr.1',
    ]);
    expect(agenda.contradictions).toEqual([]);
  });

  test('two corrigenda one after the other', async () => {
    const first = await english(
      'one',
      'Corrigendum 1\n\tto TSB Circular 41',
      '5 April 2022',
      'The meeting of Study Group 13, scheduled from 4 to 8 July 2022, is postponed to 11 to 15 July 2022.',
    );
    const second = await spanish(
      'two',
      'Corrigéndum 2\n\ta la Circular TSB 41',
      '10 de mayo de 2022',
      'La reunión de la Comisión de Estudio 13, prevista del 11 al 15 de julio de 2022, se aplaza del 12 al 16 de septiembre de 2022.',
    );
    expect(
      toldAgenda(await archiveAgenda([second, first, await base]))
        .at(-1)
        ?.replace('CE', 'SG'),
    ).toBe(
      '2022-09-12/2022-09-16 meeting SG 13, set by TSB 41, from 2022-07-04/2022-07-08 by TSB 41 Corr.1, from 2022-07-11/2022-07-15 by TSB 41 Corr.2',
    );
  });

  test('a cancelled meeting is marked and stays where it was', async () => {
    const cancelling = await english(
      'corr',
      'Corrigendum 1\n\tto TSB Circular 41',
      '5 April 2022',
      'The meeting of Study Group 13 scheduled from 4 to 8 July 2022 is cancelled.',
    );
    expect(toldAgenda(await archiveAgenda([await base, cancelling])).at(-1)).toBe(
      '2022-07-04/2022-07-08 meeting SG 13, set by TSB 41, cancelled by TSB 41 Corr.1',
    );
  });

  test('a corrigendum whose circular is not held tells what it moved, and that nobody is known who set it', async () => {
    const alone = await english(
      'corr',
      'Corrigendum 1\n\tto TSB Circular 41',
      '5 April 2022',
      'The meeting of Study Group 13, scheduled from 4 to 8 July 2022, is postponed to 11 to 15 July 2022.',
    );
    expect(toldAgenda(await archiveAgenda([alone]))).toEqual([
      '2022-07-11/2022-07-15 meeting SG 13, set by none, from 2022-07-04/2022-07-08 by TSB 41 Corr.1',
    ]);
  });

  test('a corrigendum that only gives the other day of the one thing it can mean moves it', async () => {
    const corrigendum = await english(
      'corr',
      'Corrigendum 1\n\tto TSB Circular 41',
      '5 April 2022',
      'Please note that contributions to this meeting of Study Group 13 must be submitted by 14 June 2022.',
    );
    expect(toldAgenda(await archiveAgenda([await base, corrigendum]))).toEqual([
      '2022-06-06 registration SG 13, set by TSB 41',
      '2022-06-14 contribution SG 13, set by TSB 41, from 2022-06-21 by TSB 41 Corr.1',
      '2022-07-04/2022-07-08 meeting SG 13, set by TSB 41',
    ]);
  });

  test('an addendum adds', async () => {
    const addendum = await english(
      'add',
      'Addendum 1\n\tto TSB Circular 41',
      '5 April 2022',
      'Requests for fellowships for the meeting of Study Group 13 must be received by 16 May 2022.',
    );
    expect(toldAgenda(await archiveAgenda([await base, addendum]))).toEqual([
      '2022-05-16 fellowship SG 13, set by TSB 41 Add.1',
      ...standing,
    ]);
  });
});

describe('documents that take the place of others', () => {
  test('a revision: what it does not say again is withdrawn, what it says otherwise is moved', async () => {
    const revision = await english(
      'rev',
      'TSB Circular 41 (Rev. 1)',
      '5 April 2022',
      `1	Study Group 13 will meet in Geneva from 4 to 8 July 2022.

2	Contributions to this meeting of Study Group 13 must be submitted by 14 June 2022.`,
    );
    expect(toldAgenda(await archiveAgenda([await base, revision]))).toEqual([
      '2022-06-06 registration SG 13, set by TSB 41, withdrawn by TSB 41 Rev.1',
      '2022-06-14 contribution SG 13, set by TSB 41, from 2022-06-21 by TSB 41 Rev.1',
      '2022-07-04/2022-07-08 meeting SG 13, set by TSB 41',
    ]);
  });

  test('a circular that cancels and replaces another', async () => {
    const other = await english(
      'new',
      'TSB Circular 60',
      '5 May 2022',
      `1	This Circular cancels and replaces TSB Circular 41.

2	Study Group 13 will meet in Geneva from 3 to 7 October 2022.`,
    );
    expect(toldAgenda(await archiveAgenda([await base, other]))).toEqual([
      '2022-06-06 registration SG 13, set by TSB 41, withdrawn by TSB 60',
      '2022-06-21 contribution SG 13, set by TSB 41, withdrawn by TSB 60',
      '2022-10-03/2022-10-07 meeting SG 13, set by TSB 41, from 2022-07-04/2022-07-08 by TSB 60',
    ]);
  });
});

describe('several letters', () => {
  test('the same meeting in another circular and in other languages is one', async () => {
    const other = await french(
      'other',
      'Lettre collective 2/13',
      '10 mars 2022',
      "La Commission d'études 13 se réunira à Genève du 4 au 8 juillet 2022.",
    );
    const version = await french(
      'base-fr',
      'Circulaire TSB 41',
      '3 mars 2022',
      `1	La Commission d'études 13 se réunira à Genève du 4 au 8 juillet 2022.

2	Les contributions à cette réunion de la Commission d'études 13 doivent être soumises au plus tard le 21 juin 2022. Les participants doivent s'inscrire à la réunion de la Commission d'études 13 au plus tard le 6 juin 2022.`,
    );
    const agenda = await archiveAgenda([other, version, await base]);
    expect(toldAgenda(agenda)).toEqual(standing);
    expect(agenda.entries.at(-1)?.alsoIn.map(({ letter }) => letter)).toEqual(['base-fr', 'other']);
    expect(agenda.contradictions).toEqual([]);
  });

  test('another letter moves what a circular set, saying so', async () => {
    const other = await english(
      'other',
      'TSB Collective letter 2/13',
      '10 May 2022',
      'The meeting of Study Group 13, initially planned from 4 to 8 July 2022, has been postponed to 11 to 15 July 2022.',
    );
    expect(toldAgenda(await archiveAgenda([await base, other])).at(-1)).toBe(
      '2022-07-11/2022-07-15 meeting SG 13, set by TSB 41, from 2022-07-04/2022-07-08 by TSB 2/13',
    );
  });

  test('study groups of one number in two Sectors are told apart', async () => {
    const other = await archived('other', 'en', {
      reference: 'Administrative Circular CACE/560',
      date: '10 May 2022',
      body: 'ITU-R Study Group 5 will meet in Geneva from 4 to 8 July 2022.',
    });
    const telecom = await english(
      't',
      'TSB Circular 50',
      '3 March 2022',
      'ITU-T Study Group 5 will meet in Geneva from 4 to 8 July 2022.',
    );
    expect(toldAgenda(await archiveAgenda([telecom, other]))).toEqual([
      '2022-07-04/2022-07-08 meeting SG 5, set by TSB 50',
      '2022-07-04/2022-07-08 meeting SG 5, set by CACE 560',
    ]);
  });
});

describe('contradictions are told, not settled', () => {
  test('two letters, neither of which amends the other, give one meeting two dates', async () => {
    const other = await english(
      'other',
      'TSB Collective letter 2/13',
      '10 March 2022',
      'Study Group 13 will meet in Geneva from 5 to 9 July 2022.',
    );
    const agenda = await archiveAgenda([await base, other]);
    expect(toldAgenda(agenda).slice(2)).toEqual([
      '2022-07-04/2022-07-08 meeting SG 13, set by TSB 41',
      '2022-07-05/2022-07-09 meeting SG 13, set by TSB 2/13',
    ]);
    expect(toldContradictions(agenda)).toEqual([
      'two-dates: 2022-07-04/2022-07-08 in TSB 41, 2022-07-05/2022-07-09 in TSB 2/13',
    ]);
    expect(agenda.contradictions[0]?.entries).toEqual([2, 3]);
  });

  test('two letters give two closing days for one meeting', async () => {
    const other = await english(
      'other',
      'TSB Collective letter 2/13',
      '10 March 2022',
      'Study Group 13 will meet in Geneva from 4 to 8 July 2022. Participants must register for the meeting of Study Group 13 by 13 June 2022.',
    );
    expect(toldContradictions(await archiveAgenda([await base, other]))).toEqual([
      'two-dates: 2022-06-06 in TSB 41, 2022-06-13 in TSB 2/13',
    ]);
  });

  test('two languages of one letter', async () => {
    const version = await french(
      'base-fr',
      'Circulaire TSB 41',
      '3 mars 2022',
      `1	La Commission d'études 13 se réunira à Genève du 4 au 8 juillet 2022.

2	Les contributions à cette réunion de la Commission d'études 13 doivent être soumises au plus tard le 22 juin 2022. Les participants doivent s'inscrire à la réunion de la Commission d'études 13 au plus tard le 6 juin 2022.`,
    );
    const agenda = await archiveAgenda([version, await base]);
    expect(toldAgenda(agenda)).toEqual(standing);
    expect(toldContradictions(agenda)).toEqual(['languages: 2022-06-21 in TSB 41, 2022-06-22 in TSB 41']);
    expect(agenda.contradictions[0]?.said.map(({ by }) => by.letter)).toEqual(['base', 'base-fr']);
  });

  test('a corrigendum moves the meeting from days that it did not have', async () => {
    const corrigendum = await english(
      'corr',
      'Corrigendum 1\n\tto TSB Circular 41',
      '5 April 2022',
      'The meeting of Study Group 13, scheduled from 5 to 9 July 2022, is postponed to 11 to 15 July 2022.',
    );
    const agenda = await archiveAgenda([await base, corrigendum]);
    expect(toldAgenda(agenda).at(-1)).toBe(
      '2022-07-11/2022-07-15 meeting SG 13, set by TSB 41, from 2022-07-04/2022-07-08 by TSB 41 Corr.1',
    );
    expect(toldContradictions(agenda)).toEqual([
      'former-date: 2022-07-04/2022-07-08 in TSB 41, 2022-07-05/2022-07-09 in TSB 41 Corr.1',
    ]);
  });

  test.each([
    [
      'moved',
      'The meeting of Study Group 13, scheduled from 4 to 8 July 2022, is postponed to 11 to 15 July 2022.',
      'after-move: 2022-07-11/2022-07-15 in TSB 41 Corr.1, 2022-07-04/2022-07-08 in TSB 2/13',
    ],
    [
      'cancelled',
      'The meeting of Study Group 13 scheduled from 4 to 8 July 2022 is cancelled.',
      'after-cancellation: 2022-07-04/2022-07-08 in TSB 41 Corr.1, 2022-07-04/2022-07-08 in TSB 2/13',
    ],
  ])('a later letter repeats what was %s', async (_, body, told) => {
    const corrigendum = await english('corr', 'Corrigendum 1\n\tto TSB Circular 41', '5 April 2022', body);
    const later = await english(
      'late',
      'TSB Collective letter 2/13',
      '10 May 2022',
      'Study Group 13 will meet in Geneva from 4 to 8 July 2022.',
    );
    const agenda = await archiveAgenda([await base, later, corrigendum]);
    expect(toldContradictions(agenda)).toEqual([told]);
    expect(agenda.entries).toHaveLength(3);
  });

  test.each([
    ['a workshop in the week of the meeting', 'A workshop on orchards will be held in Geneva on 6 July 2022.'],
    ['the next meeting', 'Study Group 13 will meet again in Geneva from 5 to 9 December 2022.'],
    ['another group', 'Study Group 12 will meet in Geneva from 5 to 9 July 2022.'],
    ['another deadline', 'Requests for fellowships for the meeting of Study Group 13 must be received by 16 May 2022.'],
  ])('%s is none', async (_, body) => {
    const other = await english('other', 'TSB Collective letter 2/13', '10 March 2022', body);
    expect(toldContradictions(await archiveAgenda([await base, other]))).toEqual([]);
  });
});

describe('what is wanted of it', () => {
  test('a period', async () => {
    expect(toldAgenda(await archiveAgenda([await base], { from: '2022-06-10' }))).toEqual(standing.slice(1));
    expect(toldAgenda(await archiveAgenda([await base], { from: '2022-07-06' }))).toEqual(standing.slice(2));
    expect(toldAgenda(await archiveAgenda([await base], { to: '2022-06-30' }))).toEqual(standing.slice(0, 2));
  });

  test.each(['SG 13', 'CE 13', 'sg13', 'ITU-T SG 13', 'Study Group 13'])('the group %s', async (group) => {
    const other = await english(
      'other',
      'TSB Circular 50',
      '10 March 2022',
      'Study Group 12 will meet in Geneva from 5 to 9 July 2022.',
    );
    expect(toldAgenda(await archiveAgenda([await base, other], { group }))).toEqual(standing);
  });

  test('a group that no letter names has nothing', async () => {
    expect((await archiveAgenda([await base], { group: 'SG 99' })).entries).toEqual([]);
  });
});

test('the same letters in any order and as a stream give the same agenda', async () => {
  const corrigendum = await english(
    'corr',
    'Corrigendum 1\n\tto TSB Circular 41',
    '5 April 2022',
    'The meeting of Study Group 13, scheduled from 4 to 8 July 2022, is postponed to 11 to 15 July 2022.',
  );
  const letters = [await base, corrigendum];
  async function* stream(): AsyncGenerator<ArchivedLetter> {
    yield* letters.toReversed();
  }
  expect(await archiveAgenda(stream())).toEqual(await archiveAgenda(letters));
});
