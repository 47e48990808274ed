import { describe, expect, test } from 'vitest';
import { calendarText, entries, only, dayOf, momentOf, withMeetings } from '../../support/calendar-entries.js';

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
