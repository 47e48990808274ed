import type { Deadline, DeadlineKind, DocumentRecord, Meeting } from '../../../model/record.js';
import type { Dates } from '../../dates.js';
import type { Said } from '../phrases.js';
import { type Entry, present } from './entry.js';

/** That it falls away, and the days that it takes the place of. */
const changed = (status: Meeting['status'], days: Dates | null): Said[] => [
  ...(status === null ? [] : [{ word: `change.${status}` } as const]),
  ...(days === null ? [] : [{ word: 'change.replaces', with: { days } } as const]),
];

export const deadlineEntry = (
  { date, time, timeZone, kind, qualifier, action, group, status, replaces }: Deadline,
  index: number,
): Entry => ({
  pointer: `/deadlines/${index}`,
  name: { date, time, zone: timeZone },
  main: [action ?? { word: `deadlineKind.${kind}` }],
  more: present([
    action !== null && { word: `deadlineKind.${kind}` },
    qualifier && { word: `qualifier.${qualifier}` },
    group,
    ...changed(status, replaces === null ? null : { date: replaces }),
  ]),
});

export const meetingEntry = (
  { title, group, place, country, start, end, timeZone, mode, status, replaces }: Meeting,
  index: number,
): Entry => ({
  pointer: `/meetings/${index}`,
  name: { date: start, end, zone: timeZone },
  main: [title ?? group ?? { word: 'page.meeting' }],
  more: present([
    title !== null && group,
    [place, country && country.name !== place && `(${country.name})`].filter(Boolean).join(' '),
    mode && { word: `mode.${mode}` },
    ...changed(status, replaces === null ? null : { date: replaces.start, end: replaces.end }),
  ]),
});

/** A deadline or a meeting on a line of time. */
export interface TimelineItem {
  /** The kind of a deadline, or `meeting`. */
  readonly kind: DeadlineKind | 'meeting';
  readonly entry: Entry;
  /** ISO 8601, the day alone or as far as it is known. */
  readonly start: string;
  readonly end: string;
}

const day = (iso: string): string => iso.slice(0, 10);

/** Deadlines and meetings by date. */
export function timelineItems({ deadlines, meetings }: DocumentRecord): TimelineItem[] {
  const items: TimelineItem[] = [
    ...deadlines.map((deadline, index) => ({
      kind: deadline.kind,
      entry: deadlineEntry(deadline, index),
      start: day(deadline.date),
      end: day(deadline.date),
    })),
    ...meetings.map((meeting, index) => ({
      kind: 'meeting' as const,
      entry: meetingEntry(meeting, index),
      start: day(meeting.start),
      end: day(meeting.end ?? meeting.start),
    })),
  ];
  return items.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}
