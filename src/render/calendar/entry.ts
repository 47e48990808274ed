import type { Deadline, DocumentRecord, Meeting } from '../../model/record.js';
import { shownAddress } from '../address.js';
import { filled } from '../filled.js';
import { isPage, standsIn } from '../links.js';
import { inRunningText } from '../running-text.js';
import type { Circular } from './circular.js';
import { capitalized, datesIn, deadlineTitle, folded, meetingTitle, referenced } from './naming.js';
import { type Moment, deadlineMoment, meetingMoment } from './moment.js';

/** A deadline or a meeting as a calendar shows it. */
export interface Entry {
  readonly when: Moment;
  readonly summary: string;
  /** Lines of the description. */
  readonly description: readonly string[];
  readonly location: string | null;
  readonly url: string | null;
  readonly categories: readonly string[];
  readonly alarm: boolean;
  /** It will not take place, or nothing is due. */
  readonly cancelled: boolean;
  /** The document says of something told before that it falls away or is on another day. */
  readonly changes: boolean;
  /** Entries of several circulars that share it are one; `null` for one that is like no other. */
  readonly sameness: string | null;
  /** The `sameness` of the entry that this one changes; `null` where it changes none. */
  readonly former: string | null;
}

const present = (lines: readonly (string | null | undefined | false)[]): string[] =>
  lines.filter((line): line is string => typeof line === 'string' && line !== '');

/** Where the document says it: `§ 7, ligne 34: "le 26 février 2019 au plus tard"`. */
function placesOf({ record, words }: Circular, pointer: string): string[] {
  const pieces = record.evidence[pointer] ?? [];
  return pieces.map(({ paragraph, line, text }) => {
    const place = [
      ...(paragraph === null ? [] : [`§ ${shownAddress(paragraph)}`]),
      `${words.calendar.line} ${line}`,
    ].join(', ');
    return `${place}: "${text}"`;
  });
}

/** Addresses in the paragraphs that speak of an entry. */
function linksNear({ evidence, links }: DocumentRecord, pointer: string): string[] {
  const places = evidence[pointer] ?? [];
  const paragraphs = Object.entries(evidence)
    .filter(([key]) => /^\/(?:annexes\/\d+\/)?paragraphs\/(?:.*\/)?\d+$/.test(key))
    .flatMap(([, pieces]) => pieces)
    .filter((paragraph) => places.some((place) => standsIn(place, [paragraph])));
  const near = links.filter((_, index) =>
    (evidence[`/links/${index}`] ?? []).some((link) => standsIn(link, paragraphs)),
  );
  return [...new Set(near.map(({ url }) => url))];
}

function contactOf({ record: { contact }, words }: Circular): string | null {
  const parts = present([contact.name, contact.email, contact.telephone]);
  return parts.length > 0 ? `${words.names.field.contact}: ${parts.join(', ')}` : null;
}

/** What stands in the description of every entry of a circular. */
function described(
  circular: Circular,
  pointer: string,
  own: readonly (string | null | false)[],
): Pick<Entry, 'description' | 'url'> {
  const { record, words, title } = circular;
  const links = linksNear(record, pointer);
  const description = present([
    title,
    record.subject && `${words.names.field.subject}: ${record.subject}`,
    ...own,
    ...placesOf(circular, pointer),
    ...links.map((url) => `${words.calendar.link}: ${url}`),
    contactOf(circular),
  ]);
  return { description, url: links.find(isPage) ?? null };
}

/** `novembre – décembre 2024` of `2024-11 – 2024-12`. */
function monthText(text: string, circular: Circular): string {
  const [first = '', last = null] = text.split(' – ');
  return datesIn(circular, first, last);
}

/** A month has no day, and an hour may have no zone: said, so that nobody takes it for more. */
function doubt(when: Moment, circular: Circular): string | null {
  const { words } = circular;
  if (when.kind === 'period' || when.kind === 'months')
    return `${monthText(when.text, circular)}, ${words.calendar.noDay}`;
  return when.kind === 'hours' && when.timeZone === null ? words.calendar.noTimeZone : null;
}

const titled = (summary: string, cancelled: boolean, { words }: Circular): string =>
  cancelled ? `${words.names.change.cancelled}: ${summary}` : summary;

const insteadOf = (days: string | null, { words }: Circular): string | null =>
  days === null ? null : capitalized(filled(words.names.change.replaces, { days }));

/** A day stands in a calendar as one on which something may still be done: where it may not, the title says so. */
function limitOf(when: Moment, { qualifier }: Deadline, circular: Circular): string {
  if (when.kind === 'period' || when.kind === 'months') {
    const period = monthText(when.text, circular);
    return `, ${qualifier === 'before' ? filled(circular.words.calendar.before.period, { period }) : period}`;
  }
  if (qualifier !== 'before') return '';
  const { day, hour } = circular.words.calendar.before;
  return `, ${when.kind === 'hours' ? hour : day}`;
}

/** Nobody is to be reminded of what was over when the document was written. */
const isOver = ({ date }: Deadline, { record }: Circular): boolean =>
  record.date !== null && date.slice(0, 10) < record.date.slice(0, Math.min(date.length, 10));

export function deadlineEntry(circular: Circular, deadline: Deadline, index: number): Entry {
  const { names, calendar } = circular.words;
  const { action, group, kind, timeZone, status, replaces } = deadline;
  const cancelled = status === 'cancelled';
  const when = deadlineMoment(deadline);
  const pointer = `/deadlines/${index}`;
  const name = names.deadlineKind[kind];
  const { title, hasAction } = deadlineTitle(circular, deadline);
  const sameness = (moment: Moment): string | null =>
    group === null ? null : ['deadline', kind, folded(group), JSON.stringify(moment), folded(action)].join('\n');
  return {
    when,
    summary: titled(referenced(`${title}${limitOf(when, deadline, circular)}`, circular), cancelled, circular),
    ...described(circular, pointer, [
      hasAction ? null : action,
      insteadOf(replaces, circular),
      group && `${names.field.group}: ${group}`,
      doubt(when, circular),
      when.kind === 'hours' && timeZone !== null && `${deadline.date} ${deadline.time ?? ''} ${timeZone}`,
    ]),
    location: null,
    categories: present([calendar.deadline, kind !== 'other' && name, group]),
    alarm: !cancelled && !isOver(deadline, circular),
    cancelled,
    changes: cancelled || replaces !== null,
    sameness: sameness(when),
    former:
      replaces !== null ? sameness(deadlineMoment({ ...deadline, date: replaces })) : cancelled ? sameness(when) : null,
  };
}

function placeOf({ place, country, mode }: Meeting, { words }: Circular): string | null {
  const state = country && folded(country.name) !== folded(place) ? country.name : null;
  const town = present([place, state]).join(', ');
  if (town !== '') return mode === 'hybrid' ? `${town}; ${inRunningText(words.calendar.online)}` : town;
  return mode === 'virtual' || mode === 'electronic' ? words.calendar.online : null;
}

/** Two circulars may say more or less of one meeting's hours and place, hardly of its days. */
const daysOf = ({ start, end }: Pick<Meeting, 'start' | 'end'>): string[] =>
  [start, end ?? start].map((date) => date.slice(0, 10));

export function meetingEntry(circular: Circular, meeting: Meeting, index: number): Entry {
  const { names, calendar } = circular.words;
  const { group, mode, timeZone, status, replaces } = meeting;
  const cancelled = status === 'cancelled';
  const when = meetingMoment(meeting);
  const pointer = `/meetings/${index}`;
  const sameness = (days: Pick<Meeting, 'start' | 'end'>): string | null =>
    group === null ? null : ['meeting', folded(group), ...daysOf(days)].join('\n');
  const period =
    when.kind === 'period' || when.kind === 'months' ? ` – ${monthText(when.text, circular)}, ${calendar.noDay}` : '';
  return {
    when,
    summary: titled(referenced(`${meetingTitle(circular, meeting)}${period}`, circular), cancelled, circular),
    ...described(circular, pointer, [
      insteadOf(replaces && [...new Set(daysOf(replaces))].join(' – '), circular),
      group && `${names.field.group}: ${group}`,
      mode && `${calendar.meeting}: ${calendar.mode[mode]}`,
      doubt(when, circular),
      when.kind === 'hours' &&
        timeZone !== null &&
        `${[meeting.start, meeting.end ?? ''].filter(Boolean).join(' – ').replaceAll('T', ' ')} ${timeZone}`,
    ]),
    location: placeOf(meeting, circular),
    categories: present([calendar.meeting, group, mode && capitalized(calendar.mode[mode])]),
    alarm: false,
    cancelled,
    changes: cancelled || replaces !== null,
    sameness: sameness(meeting),
    former: replaces !== null ? sameness(replaces) : cancelled ? sameness(meeting) : null,
  };
}
