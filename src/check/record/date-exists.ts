import { say } from '../../model/sentence/index.js';
import { daysInMonth } from '../../text/calendar.js';
import type { DocumentRecord } from '../../model/record.js';
import type { Breach, RecordRule } from './rule.js';

function exists(date: string): boolean {
  const [day = '', time] = date.split('T');
  const [year = 0, month, date_] = day.split('-').map(Number);
  if (month !== undefined && (month < 1 || month > 12)) return false;
  if (month !== undefined && date_ !== undefined && (date_ < 1 || date_ > daysInMonth(month, year))) return false;
  return time === undefined || isClock(time);
}

/** `24:00` is how a text may write the end of a day. */
const isClock = (time: string): boolean =>
  time === '24:00' || (Number(time.slice(0, 2)) < 24 && Number(time.slice(3, 5)) < 60);

function* datesOf(record: DocumentRecord): Generator<[pointer: string, date: string | null]> {
  yield ['/date', record.date];
  for (const [index, { date }] of record.deadlines.entries()) yield [`/deadlines/${index}/date`, date];
  for (const [index, { start, end }] of record.meetings.entries()) {
    yield [`/meetings/${index}/start`, start];
    yield [`/meetings/${index}/end`, end];
  }
  for (const [index, { mandate }] of record.annexes.entries()) {
    yield [`/annexes/${index}/mandate/duration/until`, mandate?.duration?.until ?? null];
  }
}

/** Days and hours that a calendar and a clock have. */
export const dateExists: RecordRule = {
  code: 'date-exists',
  severity: 'error',
  *check(record): Generator<Breach> {
    for (const [pointer, date] of datesOf(record)) {
      if (date !== null && !exists(date)) yield { pointer, sentence: say('date-exists', { date }) };
    }
    for (const [index, { time }] of record.deadlines.entries()) {
      if (time !== null && !isClock(time)) {
        yield { pointer: `/deadlines/${index}/time`, sentence: say('date-exists/time', { time }) };
      }
    }
  },
};
