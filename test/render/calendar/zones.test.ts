/** Time zones and lines of calendars, as ical.js reads and writes them. */
import ICAL from 'ical.js';
import { tzlib_get_ical_block as blockOf, tzlib_get_timezones as zoneNames } from 'timezones-ical-library';
import { describe, expect, test } from 'vitest';
import { text, written } from '../../../src/render/calendar/component.js';
import { observancesOf, offsetAt } from '../../../src/render/calendar/observances.js';
import { componentOf } from '../../../src/render/calendar/written-component.js';
import { writtenTime } from '../../../src/render/calendar/zones.js';

const hour = 3_600_000;
const blocks = [...new Set([zoneNames()].flat().map((name) => blockOf(name)[0] ?? ''))];
const offsetOf = (zone: string, time: string): number | null => {
  const [, , components] = componentOf(blockOf(zone)[0] ?? '');
  return offsetAt(time, observancesOf(components));
};

describe('a zone', () => {
  test('is written as its table has it', () => {
    expect(blocks.length).toBeGreaterThan(300);
    for (const block of blocks) {
      const lines = ICAL.stringify(ICAL.parse(block) as never);
      expect(written(componentOf(block))).toBe(`${lines.trim()}\r\n`);
    }
  });

  test.each([
    ['Europe/Zurich', '2024-03-31T01:59:00', 1],
    ['Europe/Zurich', '2024-03-31T03:00:00', 2],
    ['Europe/Zurich', '2024-10-27T01:59:00', 2],
    ['Europe/Zurich', '2024-10-27T03:00:00', 1],
    ['America/New_York', '2026-03-08T01:30:00', -5],
    ['America/New_York', '2026-03-08T03:00:00', -4],
    ['America/New_York', '2026-11-01T02:00:00', -5],
    ['Australia/Sydney', '2025-01-15T12:00:00', 11],
    ['Australia/Sydney', '2025-04-06T03:00:00', 10],
    ['Asia/Calcutta', '2025-07-01T00:00:00', 5.5],
    ['Asia/Jerusalem', '2026-03-27T03:00:00', 3],
    ['Africa/Cairo', '2026-04-23T23:59:00', 2],
  ])('%s is at %s so many hours ahead of UTC: %s', (zone, time, hours) => {
    expect(offsetOf(zone, time)).toBe(hours * hour);
  });

  test('of an hour that clocks show twice means the first', () => {
    expect(offsetOf('Europe/Zurich', '2024-10-27T02:30:00')).toBe(2 * hour);
  });

  test('says nothing of a time before its table', () => {
    expect(offsetOf('Europe/Zurich', '1969-07-01T12:00:00')).toBeNull();
    expect(writtenTime('1969-07-01T12:00', 'Europe/Zurich')).toEqual({ value: '1969-07-01T11:00:00Z', zone: null });
  });

  test('has the offsets that ical.js finds, on days of each month of two years', () => {
    for (const block of blocks) {
      const zone = ICAL.Timezone.fromData({ component: new ICAL.Component(ICAL.parse(block) as never) });
      const observances = observancesOf(componentOf(block)[2]);
      for (let month = 0; month < 24; month += 1)
        for (const day of [1, 8, 26]) {
          const time = new Date(Date.UTC(2025, month, day, 12)).toISOString().slice(0, 19);
          const asked = ICAL.Time.fromDateTimeString(time);
          expect([zone.tzid, time, offsetAt(time, observances)]).toEqual([
            zone.tzid,
            time,
            zone.utcOffset(asked) * 1000,
          ]);
        }
    }
  });
});

describe('a line', () => {
  test('has a backslash before what separates values', () => {
    const component = ['vevent', [text('summary', 'a;b,c\\d\ne'), ['dtstart', {}, 'date', '2026-03-08']], []] as const;
    expect(written(component)).toBe(
      'BEGIN:VEVENT\r\nSUMMARY:a\\;b\\,c\\\\d\\ne\r\nDTSTART;VALUE=DATE:20260308\r\nEND:VEVENT\r\n',
    );
  });

  test('names the zone of a time', () => {
    const component = [
      'vevent',
      [['dtstart', { tzid: 'Europe/Zurich' }, 'date-time', '2026-03-08T09:30:00']],
      [],
    ] as const;
    expect(written(component)).toContain('\r\nDTSTART;TZID=Europe/Zurich:20260308T093000\r\n');
  });

  test('is continued before the character that has no room', () => {
    const wide = 'é'.repeat(60);
    const [, first = '', second = ''] = written(['vevent', [text('summary', wide)], []]).split('\r\n');
    expect(Buffer.byteLength(first)).toBe(74);
    expect(`${first}${second.slice(1)}`).toBe(`SUMMARY:${wide}`);
  });
});
