import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inRunningText } from '../../../src/render/running-text.js';
import { readFixtures } from '../../support/fixtures.js';
import { parsedFixture } from '../../support/parsed-fixtures.js';
import { soundRecord } from '../../support/sound-record.js';
import {
  calendarText,
  entries,
  only,
  deadline,
  meeting,
  circular,
  withDeadlines,
} from '../../support/calendar-entries.js';

describe('form (RFC 5545)', () => {
  const fixtures = readFixtures();

  test.each(fixtures)('$name', async ({ name }) => {
    const { record } = await parsedFixture(name);
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
    const records = await Promise.all(fixtures.map(async ({ name }) => (await parsedFixture(name)).record));
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
      { numRuns: 100 },
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
