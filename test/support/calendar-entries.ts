import ical from 'node-ical';
import { expect } from 'vitest';
import { calendarWriter } from '../../src/index.js';
import type { Deadline, DocumentRecord, Meeting } from '../../src/model/record.js';
import { soundRecord } from './sound-record.js';

export const calendarText = await calendarWriter();

/** An entry as another library reads it. */
export interface Entry {
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

export const all = (text: string): Entry[] => Object.values(ical.sync.parseICS(text)) as unknown as Entry[];
export const entries = (text: string): Entry[] => all(text).filter(({ type }) => type === 'VEVENT' || type === 'VTODO');
export const only = (text: string): Entry => {
  const [entry, ...others] = entries(text);
  expect(others).toEqual([]);
  return entry as Entry;
};

export const dayOf = (date: Date | undefined): string => date?.toISOString().slice(0, 10) ?? '';
export const momentOf = (date: Date | undefined): string => date?.toISOString().slice(0, 16) ?? '';

export const deadline = (changes: Partial<Deadline>): Deadline => ({
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

export const meeting = (changes: Partial<Meeting>): Meeting => ({
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

export const circular = (changes: Partial<DocumentRecord>): DocumentRecord => ({ ...soundRecord, ...changes });
export const withDeadlines = (...deadlines: Partial<Deadline>[]): DocumentRecord =>
  circular({ deadlines: deadlines.map(deadline), evidence: {} });
export const withMeetings = (...meetings: Partial<Meeting>[]): DocumentRecord =>
  circular({ meetings: meetings.map(meeting), evidence: {} });
