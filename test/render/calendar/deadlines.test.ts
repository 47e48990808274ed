import { describe, expect, test } from 'vitest';
import type { Deadline, DocumentRecord, Meeting } from '../../../src/model/record.js';
import { soundRecord } from '../../support/sound-record.js';
import {
  calendarText,
  type Entry,
  entries,
  only,
  dayOf,
  momentOf,
  deadline,
  meeting,
  circular,
  withDeadlines,
} from '../../support/calendar-entries.js';

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
