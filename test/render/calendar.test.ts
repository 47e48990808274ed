import fc from 'fast-check';
import ical from 'node-ical';
import { describe, expect, test } from 'vitest';
import { calendarWriter, parseCircular } from '../../src/index.js';
import type { Deadline, DocumentRecord, Meeting } from '../../src/model/record.js';
import { inRunningText } from '../../src/render/running-text.js';
import { pairs } from '../support/diff-pairs.js';
import { readFixtures } from '../support/fixtures.js';
import { soundRecord } from '../support/sound-record.js';

const calendarText = await calendarWriter();

/** An entry as another library reads it. */
interface Entry {
  readonly type: string;
  readonly uid: string;
  readonly dtstamp: Date;
  readonly sequence: number | string;
  readonly start?: Date & { dateOnly?: boolean; tz?: string };
  readonly end?: Date & { dateOnly?: boolean };
  readonly datetype?: string;
  readonly summary: string;
  readonly description: string;
  readonly location?: string;
  readonly categories?: readonly string[];
  readonly url?: string;
  readonly status?: string;
  readonly alarms?: readonly { action: string; trigger: string; description: string }[];
}

const all = (text: string): Entry[] => Object.values(ical.sync.parseICS(text)) as unknown as Entry[];
const entries = (text: string): Entry[] => all(text).filter(({ type }) => type === 'VEVENT' || type === 'VTODO');
const only = (text: string): Entry => {
  const [entry, ...others] = entries(text);
  expect(others).toEqual([]);
  return entry as Entry;
};

const dayOf = (date: Date | undefined): string => date?.toISOString().slice(0, 10) ?? '';
const momentOf = (date: Date | undefined): string => date?.toISOString().slice(0, 16) ?? '';

const deadline = (changes: Partial<Deadline>): Deadline => ({
  date: '2021-05-04',
  precision: 'day',
  time: null,
  timeZone: null,
  kind: 'registration',
  qualifier: 'by',
  action: "s'inscrire",
  group: null,
  status: null,
  replaces: null,
  ...changes,
});

const meeting = (changes: Partial<Meeting>): Meeting => ({
  title: 'réunion préparatoire',
  group: null,
  place: null,
  country: null,
  start: '2021-06-09',
  end: '2021-06-09',
  precision: 'day',
  timeZone: null,
  mode: null,
  status: null,
  replaces: null,
  ...changes,
});

const circular = (changes: Partial<DocumentRecord>): DocumentRecord => ({ ...soundRecord, ...changes });
const withDeadlines = (...deadlines: Partial<Deadline>[]): DocumentRecord =>
  circular({ deadlines: deadlines.map(deadline), evidence: {} });
const withMeetings = (...meetings: Partial<Meeting>[]): DocumentRecord =>
  circular({ meetings: meetings.map(meeting), evidence: {} });

describe('form (RFC 5545)', () => {
  const fixtures = readFixtures();

  test.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', async (_, { bytes }) => {
    const { record } = await parseCircular(bytes);
    const text = calendarText([record]);
    const lines = text.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.filter((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75)).toEqual([]);
    const days = record.deadlines.filter(({ date }) => date.length === 10).length;
    const dated = record.meetings.filter(({ start }) => start.length >= 7).length;
    const read = entries(text);
    expect(read.filter(({ type }) => type === 'VEVENT')).toHaveLength(days + dated);
    expect(read.filter(({ type }) => type === 'VTODO')).toHaveLength(
      record.deadlines.length + record.meetings.length - days - dated,
    );
    expect(new Set(read.map(({ uid }) => uid)).size).toBe(read.length);
    for (const { reference } of [record]) {
      const number = reference && [reference.series, reference.number, ...reference.annotations].join(' ');
      for (const { summary } of read) expect(summary).toContain(number ?? '');
    }
  });

  test('all fixtures make one calendar, the three forms of one circular one set of entries', async () => {
    const records = await Promise.all(fixtures.map(async ({ bytes }) => (await parseCircular(bytes)).record));
    const read = entries(calendarText(records));
    expect(read.filter(({ uid }) => uid.includes('.tsb-143-'))).toHaveLength(6);
    expect(new Set(read.map(({ uid }) => uid)).size).toBe(read.length);
  });

  test('any text in the fields survives, but for control characters', () => {
    const printed = (text: string): string =>
      text
        .replace(/\r\n?|\u2028|\u2029/g, '\n')
        .replaceAll('\t', ' ')
        .replace(/[^\P{Cc}\n]/gu, '')
        .replace(/\p{Cs}/gu, '\ufffd');
    const word = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 90 }),
      fc.string({
        unit: fc.constantFrom('\\', ';', ',', 'n', 'N', '"', ':', '\n', '\r', '\u0000', 'é', '\ud83d', ' '),
        minLength: 1,
      }),
    );
    /** TEXT as RFC 5545 (3.1, 3.3.11) has it: node-ical takes an escaped backslash before an n for a line end. */
    const textOf = (calendar: string, name: string): string =>
      (new RegExp(`^${name}:(.*)$`, 'm').exec(calendar.replaceAll('\r\n ', ''))?.[1] ?? '').replace(
        /\\(.)/g,
        (_, escaped: string) => (escaped.toLowerCase() === 'n' ? '\n' : escaped),
      );
    fc.assert(
      fc.property(word, word, word, (action, subject, place) => {
        const calendar = calendarText([
          circular({
            subject,
            evidence: {},
            deadlines: [deadline({ kind: 'reply', action })],
            meetings: [meeting({ place })],
          }),
        ]);
        expect(entries(calendar)).toHaveLength(2);
        const [due = '', met = ''] = calendar.split('END:VEVENT');
        expect(textOf(due, 'SUMMARY')).toBe(`Réponse – ${printed(inRunningText(action))} (Circulaire TSB 41)`);
        expect(textOf(due.slice(due.indexOf('BEGIN:VEVENT')), 'DESCRIPTION')).toBe(
          `Circulaire TSB 41, 2021-03-03\nObjet: ${printed(subject)}`,
        );
        expect(textOf(met, 'LOCATION')).toBe(printed(place));
        const lines = calendar.split('\r\n');
        expect(lines.filter((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('a link is left as it is', () => {
    const place = { text: 'x', start: 10, end: 20, line: 1, column: 1, paragraph: '1', basis: 'worded' as const };
    const url = 'https://www.itu.int/go/reg?a=1;b,c&d=\u00e9';
    const { url: read, description } = only(
      calendarText([
        circular({
          deadlines: [deadline({})],
          links: [
            { url: 'javascript:alert(1)', text: 'ici' },
            { url, text: 'ici' },
            { url: 'https://elsewhere.example', text: 'x' },
          ],
          evidence: {
            '/paragraphs/0': [{ ...place, start: 0, end: 50 }],
            '/deadlines/0': [place],
            '/links/0': [{ ...place, start: 20, end: 23 }],
            '/links/1': [{ ...place, start: 20, end: 23 }],
            '/links/2': [{ ...place, start: 60, end: 70 }],
          },
        }),
      ]),
    );
    expect(read).toBe(url);
    expect(description).toContain(`Lien: ${url}`);
    expect(description).not.toContain('elsewhere');
    expect(description).toContain('§ 1, ligne 1: "x"');
  });

  test('what has no deadline and no meeting is a calendar that says so', () => {
    for (const [records, said] of [
      [[circular({})], 'Aucune échéance ni réunion (TSB 41)'],
      [
        [circular({ reference: null, date: null, source: { ...soundRecord.source, language: 'en', name: null } })],
        'No deadline and no meeting',
      ],
      [[], 'No deadline and no meeting'],
    ] as const) {
      const text = calendarText(records);
      expect(text).toContain('BEGIN:VJOURNAL\r\n');
      expect(text).toContain(`SUMMARY:${said}\r\n`);
    }
  });

  test('no clock is read, and no invitation sent', () => {
    const text = calendarText([withDeadlines({})]);
    expect(text).toBe(calendarText([withDeadlines({})]));
    expect(text).not.toMatch(/^METHOD/m);
    expect(only(text).dtstamp.toISOString()).toBe('2021-03-03T00:00:00.000Z');
    expect(only(calendarText([{ ...withDeadlines({}), date: '2021-03' }])).dtstamp.toISOString()).toBe(
      '2021-03-01T00:00:00.000Z',
    );
    expect(only(calendarText([{ ...withDeadlines({}), date: null }])).dtstamp.getTime()).toBe(0);
  });
});

describe('a deadline', () => {
  test('of a day is that day, with a warning a week before', () => {
    const text = calendarText([withDeadlines({ date: '2024-02-29', group: 'JCA-EAU' })]);
    const { start, end, datetype, summary, categories, alarms, description } = only(text);
    expect([datetype, dayOf(start), dayOf(end)]).toEqual(['date', '2024-02-29', '2024-03-01']);
    expect(summary).toBe('Inscription – JCA-EAU (Circulaire TSB 41)');
    expect(categories).toEqual(['Échéance', 'Inscription', 'JCA-EAU']);
    expect(description).toContain('Circulaire TSB 41, 2021-03-03');
    expect(alarms).toEqual([expect.objectContaining({ action: 'DISPLAY', trigger: '-P7D', description: summary })]);
  });

  test('with an hour is at that hour of its zone, in winter and in summer', () => {
    const at = (date: string, time: string, timeZone: string): string =>
      momentOf(only(calendarText([withDeadlines({ date, time, timeZone, precision: 'minute' })])).start);
    expect(at('2024-03-30', '18:00', 'Europe/Zurich')).toBe('2024-03-30T17:00');
    expect(at('2024-03-31', '18:00', 'Europe/Zurich')).toBe('2024-03-31T16:00');
    expect(at('2024-10-26', '23:59', 'Europe/Zurich')).toBe('2024-10-26T21:59');
    expect(at('2024-10-27', '23:59', 'Europe/Zurich')).toBe('2024-10-27T22:59');
    expect(at('2024-05-02', '16:00', 'UTC')).toBe('2024-05-02T16:00');
    expect(at('2024-12-31', '24:00', 'UTC')).toBe('2025-01-01T00:00');
    expect(at('2024-07-01', '09:00', 'Asia/Calcutta')).toBe('2024-07-01T03:30');
  });

  test('is right in zones whose rules were others then', () => {
    const at = (date: string, timeZone: string): string =>
      momentOf(only(calendarText([withDeadlines({ date, time: '12:00', timeZone, precision: 'minute' })])).start);
    expect(at('2013-07-01', 'Europe/Moscow')).toBe('2013-07-01T08:00');
    expect(at('2019-07-01', 'Africa/Cairo')).toBe('2019-07-01T10:00');
    expect(at('2015-07-01', 'Europe/Istanbul')).toBe('2015-07-01T09:00');
  });

  test('names the zone that it carries', () => {
    const text = calendarText([withDeadlines({ time: '18:00', timeZone: 'Europe/Zurich', precision: 'minute' })]);
    expect(text).toContain('DTSTART;TZID=Europe/Zurich:20210504T180000\r\n');
    expect(text.match(/BEGIN:VTIMEZONE\r\nTZID:Europe\/Zurich\r\n/g)).toHaveLength(1);
    const floating = calendarText([withDeadlines({ time: '18:00', precision: 'minute' })]);
    expect(floating).toContain('DTSTART:20210504T180000\r\n');
    expect(floating).not.toContain('VTIMEZONE');
    expect(only(floating).description).toContain('fuseau horaire non indiqué');
    const unheard = calendarText([withDeadlines({ time: '18:00', timeZone: 'Mars/Base', precision: 'minute' })]);
    expect(unheard).toContain('DTSTART:20210504T180000\r\n');
    expect(only(unheard).description).toContain('Mars/Base');
  });

  test('of a month is a to-do without a date, and the calendar says so', () => {
    const text = calendarText([withDeadlines({ date: '2021-06', precision: 'month', action: 'voter' }, {})]);
    const [todo, event] = entries(text);
    expect(todo).toMatchObject({ type: 'VTODO', summary: 'Inscription – voter, juin 2021 (Circulaire TSB 41)' });
    expect(todo?.start).toBeUndefined();
    expect(todo?.description).toContain('juin 2021, jour non indiqué');
    expect(event?.type).toBe('VEVENT');
    expect(event?.description).toContain('Sans jour précis: Inscription – voter, juin 2021 (Circulaire TSB 41)');
    expect(text.replaceAll('\r\n ', '')).toContain(
      'Sans jour précis: Inscription – voter\\, juin 2021 (Circulaire TSB 41)',
    );
  });
});

describe('the name of a deadline', () => {
  const titles = (changes: Partial<DocumentRecord>): string[] =>
    entries(calendarText([circular({ evidence: {}, ...changes })])).map(({ summary }) => summary);
  const ce13 = meeting({ title: null, group: 'CE 13', start: '2025-06-09', end: '2025-06-13' });
  const contribution = deadline({ kind: 'contribution', date: '2025-05-27', action: 'Les contributions' });

  test('says what for, with the days of that meeting, and of which circular', () => {
    expect(titles({ deadlines: [{ ...contribution, group: 'CE 13' }], meetings: [ce13] })[0]).toBe(
      'Contributions – CE 13, 9–13 juin 2025 (Circulaire TSB 41)',
    );
    expect(titles({ deadlines: [contribution], meetings: [ce13] })[0]).toBe(
      'Contributions – CE 13, 9–13 juin 2025 (Circulaire TSB 41)',
    );
  });

  test('takes no meeting that is over, cancelled or of another group, and none where several may be meant', () => {
    const past = { ...ce13, start: '2025-02-03', end: '2025-02-07' };
    const cancelled = { ...ce13, status: 'cancelled' as const };
    const visit = meeting({ title: 'visite du laboratoire', start: '2025-06-02', end: '2025-06-02' });
    const named = (meetings: readonly Meeting[], group: string | null = null): string | undefined =>
      titles({ deadlines: [{ ...contribution, group }], meetings: [...meetings] })[0];
    for (const meetings of [[past], [cancelled], [ce13, visit]])
      expect(named(meetings)).toBe('Contributions – les contributions (Circulaire TSB 41)');
    expect(named([ce13], 'CE 5')).toBe('Contributions – CE 5 (Circulaire TSB 41)');
  });

  test('of what is no part of a meeting has the words of the letter', () => {
    const reply = deadline({ kind: 'reply', date: '2025-05-27', action: 'Remplir le questionnaire' });
    const other = deadline({ kind: 'other', date: '2025-05-28', action: "désigner un centre d'essai" });
    expect(titles({ deadlines: [reply, other], meetings: [ce13] }).slice(0, 2)).toEqual([
      'Réponse – remplir le questionnaire (Circulaire TSB 41)',
      "Échéance – désigner un centre d'essai (Circulaire TSB 41)",
    ]);
  });

  test('has those words too where two would be called alike', () => {
    const early = { ...contribution, date: '2025-04-01', action: 'Contributions à traduire' };
    expect(titles({ deadlines: [early, contribution], meetings: [ce13] }).slice(0, 2)).toEqual([
      'Contributions – CE 13, 9–13 juin 2025: contributions à traduire (Circulaire TSB 41)',
      'Contributions – CE 13, 9–13 juin 2025: les contributions (Circulaire TSB 41)',
    ]);
  });
});

describe('a meeting', () => {
  test('of several days ends behind the last of them', () => {
    const { start, end, summary, location, categories, status } = only(
      calendarText([
        withMeetings({
          title: 'septième réunion',
          group: 'CE 13',
          place: 'Lomé',
          country: { name: 'Togo', code: 'TG' },
          start: '2021-12-30',
          end: '2022-01-02',
          mode: 'hybrid',
        }),
      ]),
    );
    expect([dayOf(start), dayOf(end)]).toEqual(['2021-12-30', '2022-01-03']);
    expect(summary).toBe('Septième réunion, CE 13 (Circulaire TSB 41)');
    expect(location).toBe('Lomé, Togo; en ligne');
    expect(categories).toEqual(['Réunion', 'CE 13', 'Hybride']);
    expect(status).toBe('CONFIRMED');
  });

  test('of a month is tentative over the month', () => {
    const read = (start: string, end: string | null): (string | undefined)[] => {
      const entry = only(calendarText([withMeetings({ title: 'atelier', precision: 'month', start, end })]));
      return [dayOf(entry.start), dayOf(entry.end), entry.status, entry.summary];
    };
    const title = (months: string): string => `Atelier – ${months}, jour non indiqué (Circulaire TSB 41)`;
    expect(read('2025-01', null)).toEqual(['2025-01-01', '2025-02-01', 'TENTATIVE', title('janvier 2025')]);
    expect(read('2024-11', '2024-12')).toEqual([
      '2024-11-01',
      '2025-01-01',
      'TENTATIVE',
      title('novembre – décembre 2024'),
    ]);
    expect(entries(calendarText([withMeetings({ start: '2025', end: null })]))[0]?.type).toBe('VTODO');
  });

  test('with hours has them in its zone', () => {
    const { start, end } = only(
      calendarText([
        withMeetings({
          start: '2024-03-31T01:30',
          end: '2024-03-31T17:00',
          precision: 'minute',
          timeZone: 'Europe/Zurich',
        }),
      ]),
    );
    expect([momentOf(start), momentOf(end)]).toEqual(['2024-03-31T00:30', '2024-03-31T15:00']);
    const open = calendarText([withMeetings({ start: '2024-06-13T14:30', end: '2024-06-13T14:30', timeZone: 'UTC' })]);
    expect(open).not.toContain('DTEND');
  });

  test('without a title or a place is named by its group and mode', () => {
    const { summary, location } = only(calendarText([withMeetings({ title: null, group: 'GCNT', mode: 'virtual' })]));
    expect([summary, location]).toEqual(['Réunion GCNT (Circulaire TSB 41)', 'En ligne']);
  });
});

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

describe('a deadline before a day', () => {
  const one = (changes: Partial<Deadline>, language: string, date: string | null = null): Entry =>
    only(
      calendarText([
        {
          ...soundRecord,
          date,
          source: { ...soundRecord.source, language },
          deadlines: [deadline(changes)],
          meetings: [],
        },
      ]),
    );

  test('stands on that day, and its title says that it is before', () => {
    const french = one({ qualifier: 'before' }, 'fr');
    expect(dayOf(french.start)).toBe('2021-05-04');
    expect(french.summary).toContain('avant ce jour');
    expect(one({ qualifier: 'before' }, 'en').summary).toContain('before this day');
    expect(one({ qualifier: 'before', time: '17:00' }, 'fr').summary).toContain('avant cette heure');
    expect(one({ qualifier: 'before', date: '2021-05', precision: 'month' }, 'fr').summary).toContain('avant mai 2021');
    expect(one({ qualifier: 'by' }, 'fr').summary).not.toContain('avant');
  });

  test('that was over when the letter was written rings no alarm; one of the letter’s own day does', () => {
    expect(one({}, 'fr', '2021-05-05').alarms ?? []).toEqual([]);
    expect(one({}, 'fr', '2021-05-04').alarms).toHaveLength(1);
    expect(one({}, 'fr', null).alarms).toHaveLength(1);
  });
});
