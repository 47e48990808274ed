import { describe, expect, test } from 'vitest';
import { parseCircular } from '../../../src/index.js';
import type { DocumentRecord, Meeting } from '../../../src/model/record.js';
import { pairs } from '../../support/diff-pairs.js';
import {
  calendarText,
  entries,
  only,
  dayOf,
  deadline,
  meeting,
  circular,
  withDeadlines,
  withMeetings,
} from '../../support/calendar-entries.js';

describe('a corrected circular', () => {
  const uids = (records: readonly DocumentRecord[]): string[] => entries(calendarText(records)).map(({ uid }) => uid);

  test('updates its entries: a new date has the old UID', async () => {
    const pair = pairs.find(({ name }) => name.startsWith('a deadline and a cited revision change'));
    const [before, after] = await Promise.all(
      [pair?.left, pair?.right].map(async (text) => (await parseCircular(Buffer.from(text ?? ''))).record),
    );
    const [old, corrected] = [before, after].map((record) => only(calendarText([record as DocumentRecord])));
    expect([dayOf(old?.start), dayOf(corrected?.start)]).toEqual(['2024-05-14', '2024-05-28']);
    expect(corrected?.uid).toBe(old?.uid);
  });

  test('has UIDs without dates and wording', () => {
    expect(
      uids([
        circular({
          date: '2021-03-03',
          deadlines: [deadline({ group: 'JCA-X' }), deadline({}), deadline({ kind: 'visa' }), deadline({})],
          meetings: [meeting({ group: 'CE 20' }), meeting({ group: 'CE 20' })],
        }),
      ]),
    ).toEqual(
      [
        'deadline-registration-jca-x-1',
        'deadline-registration-1',
        'deadline-visa-1',
        'deadline-registration-2',
        'meeting-ce-20-1',
        'meeting-ce-20-2',
      ].map((own) => `${own}.tsb-41-2017@itu-parse.invalid`),
    );
  });

  test('tells apart circulars of one number in two study periods, and addenda', () => {
    const of = (date: string | null, ...annotations: string[]): string =>
      uids([{ ...withDeadlines({}), date, reference: { series: 'TSB', number: '007', annotations } }])[0]?.replace(
        /^[^.]+\.|@.*/g,
        '',
      ) ?? '';
    expect(of('2018-02-01')).toBe('tsb-7-2017');
    expect(of('2022-04-20')).toBe('tsb-7-2022');
    expect(of('2022-05-20', 'Corrigendum 2')).toBe('tsb-7-2022');
    expect(of('2022-05-20', 'Rév. 1')).toBe('tsb-7-2022');
    expect(of('2022-05-20', 'Addendum 2')).toBe('tsb-7-2022-add-2');
    expect(of('2022-05-20', 'Addendum 2', 'Corrigendum 1')).toBe('tsb-7-2022-add-2');
    expect(of('2030-05-20')).toBe('tsb-7-2029');
    // Its deadline is of 2021.
    expect(of(null)).toBe('tsb-7-2017');
  });

  const original = withDeadlines(
    { kind: 'contribution', action: 'contributions à traduire', date: '2021-04-01' },
    { kind: 'contribution', action: 'autres contributions', date: '2021-04-20' },
  );
  const corrigendum: DocumentRecord = {
    ...withDeadlines({ kind: 'contribution', action: 'autres contributions', date: '2021-04-27' }),
    date: '2021-03-20',
    reference: { series: 'TSB', number: '41', annotations: ['Corrigendum 1'] },
  };

  test('goes before the circular in one calendar, whatever their order', () => {
    for (const records of [
      [original, corrigendum],
      [corrigendum, original],
    ]) {
      const read = entries(calendarText(records));
      const shown = read.map(({ uid, start, sequence }) => [uid.split('.')[0], dayOf(start), Number(sequence)]);
      expect(shown.toSorted(([a = ''], [b = '']) => String(a).localeCompare(String(b)))).toEqual([
        ['deadline-contribution-1', '2021-04-01', 0],
        ['deadline-contribution-2', '2021-04-27', 1],
      ]);
    }
  });

  test('a later correction has a higher SEQUENCE', () => {
    const sequence = (...annotations: string[]): number =>
      Number(
        only(calendarText([{ ...withDeadlines({}), reference: { series: 'TSB', number: '1', annotations } }])).sequence,
      );
    const inOrder = [[], ['Corrigendum 1'], ['Corr. 2'], ['Rév. 1'], ['Rév. 1', 'Corrigendum 1'], ['Rév. 2']];
    const sequences = inOrder.map((annotations) => sequence(...annotations));
    expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b));
  });
});

describe('what falls away or moves', () => {
  const letterOf = (number: string, annotations: string[], meetings: Partial<Meeting>[]): DocumentRecord => ({
    ...withMeetings(...meetings),
    reference: { series: 'TSB', number, annotations },
  });
  const planned = { group: 'CE 20', start: '2021-06-09', end: '2021-06-11' };
  const moved = {
    group: 'CE 20',
    start: '2021-06-16',
    end: '2021-06-18',
    replaces: { start: '2021-06-09', end: '2021-06-11' },
  };

  test('a cancelled meeting and deadline keep their UID, say so and ring no more', () => {
    const before = only(calendarText([withMeetings(planned)]));
    const after = only(calendarText([withMeetings({ ...planned, status: 'cancelled' })]));
    expect(after.uid).toBe(before.uid);
    expect([before.status, after.status]).toEqual(['CONFIRMED', 'CANCELLED']);
    expect(Number(after.sequence)).toBeGreaterThan(Number(before.sequence));
    expect(after.summary).toMatch(/^Annulée: /);
    const due = only(calendarText([withDeadlines({ status: 'cancelled' })]));
    expect([due.status, due.alarms ?? []]).toEqual(['CANCELLED', []]);
  });

  test('a moved meeting keeps its UID, with a higher SEQUENCE and the old days told', () => {
    const before = only(calendarText([letterOf('41', [], [planned])]));
    for (const annotations of [[], ['Corrigendum 1'], ['Addendum 1']]) {
      const after = only(calendarText([letterOf('41', annotations, [moved])]));
      expect(after.uid).toBe(before.uid);
      expect(Number(after.sequence)).toBeGreaterThan(Number(before.sequence));
      expect(after.description).toContain('Au lieu de: 2021-06-09 – 2021-06-11');
    }
  });

  test('what one circular announced and a later one moves or cancels stands once', () => {
    const first = { ...letterOf('41', [], [planned]), date: '2021-01-04' };
    for (const change of [moved, { ...planned, status: 'cancelled' as const }]) {
      const second = { ...letterOf('58', [], [change]), date: '2021-03-01' };
      for (const records of [
        [first, second],
        [second, first],
      ]) {
        const entry = only(calendarText(records));
        expect([entry.uid, dayOf(entry.start)]).toEqual([only(calendarText([first])).uid, change.start]);
        expect(Number(entry.sequence)).toBe(1);
      }
    }
  });

  test('what an addendum adds goes by its own name', () => {
    const added = only(calendarText([letterOf('41', ['Addendum 1'], [planned])]));
    expect(added.uid).not.toBe(only(calendarText([letterOf('41', [], [planned])])).uid);
  });
});

describe('several circulars', () => {
  const other = (changes: Partial<DocumentRecord>): DocumentRecord => ({
    ...circular({ reference: { series: 'TSB', number: '52', annotations: [] }, evidence: {} }),
    ...changes,
  });

  test('name one meeting: it stands once, with what is said most, and names the other', () => {
    const text = calendarText([
      withMeetings({ title: null, group: 'CE 20', start: '2021-06-09', end: '2021-06-11' }),
      other({
        meetings: [
          meeting({
            title: 'Réunion de la CE 20',
            group: 'CE 20',
            place: 'Lomé',
            start: '2021-06-09',
            end: '2021-06-11',
          }),
        ],
      }),
    ]);
    const { summary, location, description } = only(text);
    expect([summary, location]).toEqual(['Réunion de la CE 20 (Circulaire TSB 52)', 'Lomé']);
    expect(description).toContain('Aussi dans: TSB 41');
  });

  test('what only looks alike stays', () => {
    expect(entries(calendarText([withMeetings({}), other({ meetings: [meeting({})] })]))).toHaveLength(2);
    const twice = withDeadlines({ group: 'CE 20' }, { group: 'CE 20' });
    expect(entries(calendarText([twice, other({})]))).toHaveLength(2);
  });

  test('without references or sources do not mix', () => {
    const nameless = { ...withDeadlines({}), reference: null };
    expect(entries(calendarText([nameless, nameless, nameless]))).toHaveLength(3);
  });

  test('two thousand make one calendar', () => {
    const records = Array.from({ length: 2000 }, (_, index) => ({
      ...withDeadlines({ group: 'CE 20' }, { kind: 'visa' }),
      reference: { series: 'CACE', number: String(index), annotations: [] },
    }));
    // The same date, kind, group and action are one thing; those without a group are 2,000.
    expect(calendarText(records).match(/BEGIN:VEVENT/g)).toHaveLength(2001);
  });
});
