import type { Deadline, DeadlineKind, Meeting } from '../../model/record.js';
import { fold } from '../../text/fold.js';
import { datesText } from '../dates.js';
import { standsIn } from '../links.js';
import { inRunningText } from '../running-text.js';
import type { Circular } from './circular.js';

export const capitalized = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

export const folded = (text: string | null): string => fold(text ?? '').toLowerCase();

/** A title among those of other circulars: `Inscription (Circulaire TSB 41)`. */
export function referenced(title: string, { record, reference, words }: Circular): string {
  if (reference === '') return title;
  const kind = record.reference === null ? '' : `${words.names.documentType[record.documentType]} `;
  return `${title} (${kind}${reference})`;
}

/** A meeting by its title, and by its group where that does not name it. */
export function meetingTitle({ words: { calendar } }: Circular, { title, group, place }: Meeting): string {
  if (title === null)
    return group === null && place !== null
      ? `${calendar.meeting}, ${place}`
      : [calendar.meeting, group].filter(Boolean).join(' ');
  const isNamed = group === null || folded(title).includes(folded(group));
  return `${capitalized(title)}${isNamed ? '' : `, ${group}`}`;
}

/** What is done for a meeting, before it; of the other kinds each is a matter of its own. */
const forMeetings: ReadonlySet<DeadlineKind> = new Set([
  'registration',
  'contribution',
  'visa',
  'fellowship',
  'interpretation',
]);

/** The meeting that a deadline prepares: the next of its group, else the one that is ahead, else that of the subject. */
function meetingFor({ record }: Circular, { kind, date, group, status }: Deadline): Meeting | null {
  if (!forMeetings.has(kind)) return null;
  const { evidence, meetings } = record;
  const ahead = meetings
    .filter(({ start }) => start.slice(0, date.length) >= date.slice(0, start.length))
    .filter((meeting) => meeting.status === null || status !== null)
    .toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  if (group !== null) return ahead.find((meeting) => folded(meeting.group) === folded(group)) ?? null;
  if (ahead.length === 1) return ahead[0] ?? null;
  const subject = evidence['/subject'] ?? [];
  const named = ahead.filter((meeting) =>
    (evidence[`/meetings/${meetings.indexOf(meeting)}`] ?? []).some((place) => standsIn(place, subject)),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** `9–13 juin 2025`, in the language of a document. */
export const datesIn = ({ words }: Circular, date: string, end: string | null): string =>
  datesText(words.page, { date, end }).replaceAll('\u00a0', ' ');

/** `CE 13, 9–13 juin 2025`: a meeting told from those before and behind it. */
function shortName(circular: Circular, meeting: Meeting): string {
  const days = datesIn(circular, meeting.start.slice(0, 10), meeting.end?.slice(0, 10) ?? null);
  return `${meeting.group ?? meetingTitle(circular, meeting)}, ${days}`;
}

/** What a title says of a deadline beside its kind, and whether that is the action of the record. */
export interface DeadlineTitle {
  readonly title: string;
  readonly hasAction: boolean;
}

/**
 * What is due and for what: `Contributions – CE 13, 9–13 juin 2025`, `Réponse – remplir le questionnaire`. Where several
 * deadlines would be called alike, each has its words.
 */
export function deadlineTitle(circular: Circular, deadline: Deadline): DeadlineTitle {
  const plain = plainTitle(circular, deadline);
  const { action } = deadline;
  if (plain.hasAction || action === null) return plain;
  const alike = circular.record.deadlines.filter((other) => plainTitle(circular, other).title === plain.title);
  return alike.length < 2 ? plain : { title: `${plain.title}: ${inRunningText(action)}`, hasAction: true };
}

function plainTitle(circular: Circular, deadline: Deadline): DeadlineTitle {
  const { action, group, kind } = deadline;
  const due = circular.words.calendar.due[kind];
  const meeting = meetingFor(circular, deadline);
  if (meeting !== null) return { title: `${due} – ${shortName(circular, meeting)}`, hasAction: false };
  if (action !== null && !(group !== null && forMeetings.has(kind)))
    return { title: `${due} – ${inRunningText(action)}`, hasAction: true };
  return { title: group === null ? due : `${due} – ${group}`, hasAction: false };
}
