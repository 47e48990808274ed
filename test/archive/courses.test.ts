import { describe, expect, test } from 'vitest';
import { type Agenda, type ArchivedLetter, readArchive } from '../../src/index.js';
import { archived } from '../support/archived-letters.js';
import { toldAgenda, toldContradictions } from '../support/told-agenda.js';

/** How letters change what stands, beyond the plain cases. */
const english = (name: string, reference: string, date: string, body: string): Promise<ArchivedLetter> =>
  archived(name, 'en', { reference, date, body });

const agendaOf = async (letters: readonly Promise<ArchivedLetter>[]): Promise<Agenda> =>
  (await readArchive(await Promise.all(letters))).agenda();

describe('what a corrigendum leaves open is not settled', () => {
  const base = english(
    'base',
    'TSB Circular 41',
    '3 March 2022',
    `1	FG-PEAR will meet in Geneva from 4 to 8 July 2022 and from 3 to 7 October 2022.

2	Participants must register for the meeting of FG-PEAR in July not later than 6 June 2022, and for the meeting of FG-PEAR in October not later than 5 September 2022.`,
  );

  test('of two registrations none is moved by a day without the old one', async () => {
    const corrigendum = english(
      'corr',
      'Corrigendum 1\n\tto TSB Circular 41',
      '5 April 2022',
      'Participants must register for the meeting of FG-PEAR not later than 12 September 2022.',
    );
    const agenda = await agendaOf([base, corrigendum]);
    expect(agenda.entries.flatMap(({ movedBy }) => movedBy)).toEqual([]);
    expect(toldAgenda(agenda)).toContain('2022-09-12 registration FG-PEAR, set by TSB 41 Corr.1');
  });

  test('with the old one, that one is', async () => {
    const corrigendum = english(
      'corr',
      'Corrigendum 1\n\tto TSB Circular 41',
      '5 April 2022',
      'The deadline for registration for the meeting of FG-PEAR, set at 5 September 2022, is extended to 12 September 2022.',
    );
    expect(toldAgenda(await agendaOf([base, corrigendum]))).toContain(
      '2022-09-12 registration FG-PEAR, set by TSB 41, from 2022-09-05 by TSB 41 Corr.1',
    );
  });
});

describe('editions', () => {
  const meeting = (days: string): string => `FG-PEAR will meet in Geneva from ${days} 2022.`;
  const base = english('base', 'TSB Circular 41', '3 March 2022', meeting('4 to 8 July'));
  const first = english('one', 'TSB Circular 41 (Rev. 1)', '5 April 2022', meeting('11 to 15 July'));
  const second = english('two', 'TSB Circular 41 (Rev. 2)', '6 May 2022', meeting('12 to 16 September'));

  test('each revision moves what the one before said', async () => {
    expect(toldAgenda(await agendaOf([second, base, first]))).toEqual([
      '2022-09-12/2022-09-16 meeting FG-PEAR, set by TSB 41, from 2022-07-04/2022-07-08 by TSB 41 Rev.1, from 2022-07-11/2022-07-15 by TSB 41 Rev.2',
    ]);
  });

  test('a corrigendum to a revision belongs to it', async () => {
    const corrigendum = english(
      'corr',
      'Corrigendum 1\n\tto TSB Circular 41 (Rev. 1)',
      '20 April 2022',
      'The meeting of FG-PEAR scheduled from 11 to 15 July 2022 is cancelled.',
    );
    expect(toldAgenda(await agendaOf([base, first, corrigendum]))).toEqual([
      '2022-07-11/2022-07-15 meeting FG-PEAR, set by TSB 41, from 2022-07-04/2022-07-08 by TSB 41 Rev.1, cancelled by TSB 41 Corr.1 Rev.1',
    ]);
  });

  test('a letter that only cancels a circular withdraws what it said, and nothing of others', async () => {
    const other = english(
      'other',
      'TSB Circular 42',
      '4 March 2022',
      'FG-PLUM will meet in Geneva from 4 to 8 July 2022.',
    );
    const cancelling = english('end', 'TSB Circular 60', '1 June 2022', 'TSB Circular 41 is hereby cancelled.');
    expect(toldAgenda(await agendaOf([base, other, cancelling]))).toEqual([
      '2022-07-04/2022-07-08 meeting FG-PEAR, set by TSB 41, withdrawn by TSB 60',
      '2022-07-04/2022-07-08 meeting FG-PLUM, set by TSB 42',
    ]);
  });

  test('what another letter announces too stands when one of the two is cancelled', async () => {
    const other = english('other', 'TSB Collective letter 2/13', '4 March 2022', meeting('4 to 8 July'));
    const cancelling = english('end', 'TSB Circular 60', '1 June 2022', 'TSB Circular 41 is hereby cancelled.');
    expect(toldAgenda(await agendaOf([base, other, cancelling]))).toEqual([
      '2022-07-04/2022-07-08 meeting FG-PEAR, set by TSB 41',
    ]);
  });

  test('a circular of the same number in another study period is left alone', async () => {
    const late = english(
      'late',
      'Corrigendum 1\n\tto TSB Circular 41',
      '5 April 2026',
      'The meeting of FG-PLUM scheduled from 6 to 8 July 2026 is cancelled.',
    );
    const lateBase = english(
      'late-base',
      'TSB Circular 41',
      '3 March 2026',
      'FG-PLUM will meet in Geneva from 6 to 8 July 2026.',
    );
    expect(toldAgenda(await agendaOf([base, late, lateBase]))).toEqual([
      '2022-07-04/2022-07-08 meeting FG-PEAR, set by TSB 41',
      '2026-07-06/2026-07-08 meeting FG-PLUM, set by TSB 41, cancelled by TSB 41 Corr.1',
    ]);
  });
});

describe('at the turn of a study period', () => {
  const base = english(
    'base',
    'TSB Circular 378',
    '20 November 2024',
    'FG-PEAR will meet in Geneva from 10 to 14 March 2025.',
  );
  const corrigendum = english(
    'corr',
    'Corrigendum 1\n\tto TSB Circular 378',
    '15 January 2025',
    'The meeting of FG-PEAR, scheduled from 10 to 14 March 2025, is postponed to 17 to 21 March 2025.',
  );
  const moved = '2025-03-17/2025-03-21 meeting FG-PEAR, set by TSB 378, from 2025-03-10/2025-03-14 by TSB 378 Corr.1';

  test('a corrigendum belongs to the circular of the period before', async () => {
    expect(toldAgenda(await agendaOf([base, corrigendum]))).toEqual([moved]);
  });

  test('also where the number came again later', async () => {
    const again = english(
      'again',
      'TSB Circular 378',
      '3 May 2027',
      'FG-PLUM will meet in Geneva from 6 to 8 September 2027.',
    );
    expect(toldAgenda(await agendaOf([again, base, corrigendum]))).toEqual([
      moved,
      '2027-09-06/2027-09-08 meeting FG-PLUM, set by TSB 378',
    ]);
  });

  test('two corrigenda of one number, each to a circular of another period, are two', async () => {
    const again = english(
      'again',
      'TSB Circular 378',
      '3 May 2027',
      'FG-PLUM will meet in Geneva from 6 to 8 September 2027.',
    );
    const late = archived('late', 'fr', {
      reference: 'Corrigendum 1\n\tà la Circulaire TSB 378',
      date: '3 juin 2027',
      body: 'La réunion du FG-PLUM, prévue du 6 au 8 septembre 2027, est annulée.',
    });
    expect(toldAgenda(await agendaOf([late, again, base, corrigendum]))).toEqual([
      moved,
      '2027-09-06/2027-09-08 meeting FG-PLUM, set by TSB 378, cancelled by TSB 378 Corr.1',
    ]);
  });

  test('a number cited years later is none of the period before', async () => {
    const late = english('late', 'TSB Circular 40', '3 May 2027', 'This follows TSB Circular 378.');
    const [link] = await (await readArchive([await base, await late])).links();
    expect(link).toMatchObject({ from: 'late', kind: 'cites', to: 'TSB 378', letters: [] });
  });
});

describe('what has no group', () => {
  const workshop = (days: string, town: string): string =>
    `A regional workshop on the grafting of pear trees will be held in ${town} ${days} 2022.`;

  test('a workshop that two letters call the same, on the same days, is one', async () => {
    const one = english('one', 'TSB Circular 41', '3 March 2022', workshop('from 5 to 6 July', 'Bergen'));
    const two = english('two', 'TSB Circular 50', '3 April 2022', workshop('from 5 to 6 July', 'Bergen'));
    const agenda = await agendaOf([one, two]);
    expect(agenda.entries.map(({ setBy, alsoIn }) => [setBy?.letter, ...alsoIn.map(({ letter }) => letter)])).toEqual([
      ['one', 'two'],
    ]);
  });

  test('with other days in the same town it is a contradiction', async () => {
    const one = english('one', 'TSB Circular 41', '3 March 2022', workshop('from 5 to 6 July', 'Bergen'));
    const two = english('two', 'TSB Circular 50', '3 April 2022', workshop('from 12 to 13 July', 'Bergen'));
    expect(toldContradictions(await agendaOf([one, two]))).toEqual([
      'two-dates: 2022-07-05/2022-07-06 in TSB 41, 2022-07-12/2022-07-13 in TSB 50',
    ]);
  });

  test('in another town it is another workshop', async () => {
    const one = english('one', 'TSB Circular 41', '3 March 2022', workshop('from 5 to 6 July', 'Bergen'));
    const two = english('two', 'TSB Circular 50', '3 April 2022', workshop('from 12 to 13 July', 'Tunis'));
    const agenda = await agendaOf([one, two]);
    expect(agenda.entries).toHaveLength(2);
    expect(agenda.contradictions).toEqual([]);
  });
});

test('a month may be the days that a later letter gives', async () => {
  const early = english(
    'early',
    'TSB Circular 41',
    '3 March 2022',
    'The next meeting of FG-PEAR will be held in Geneva in July 2022.',
  );
  const late = english(
    'late',
    'TSB Collective letter 2/13',
    '3 May 2022',
    'The next meeting of FG-PEAR will be held in Geneva from 4 to 8 July 2022.',
  );
  const agenda = await agendaOf([early, late]);
  expect(agenda.entries).toHaveLength(1);
  expect(agenda.contradictions).toEqual([]);
  expect(toldAgenda(agenda)).toEqual(['2022-07-04/2022-07-08 meeting FG-PEAR, set by TSB 41']);
});

test('a letter without a reference stands for itself', async () => {
  const note = archived('note', 'en', {
    reference: '',
    date: '3 May 2022',
    body: 'FG-PEAR will meet in Geneva from 4 to 8 July 2022.',
  });
  const agenda = await agendaOf([note]);
  expect(agenda.entries[0]?.setBy).toMatchObject({ letter: 'note', document: null });
});
