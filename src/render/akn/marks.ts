import type { DocumentRecord, Evidence } from '../../model/record.js';
import type { Span } from '../../model/span.js';
import { dayWraps } from './day-words.js';
import { citedIri } from './naming.js';
import { personWraps } from './person-words.js';
import type { References } from './references.js';
import { webAddress } from './web-address.js';
import { around, type Wrap } from './wrap.js';

/** Words of the source that stand for something of the record. */
export interface Mark extends Span {
  /** The words, clean. */
  readonly text: string;
  /** Offsets in `text`. */
  readonly wraps: readonly Wrap[];
}

/** The marks at every place where a value was read. */
export function marksAt(
  { evidence }: Pick<DocumentRecord, 'evidence'>,
  pointer: string,
  wrapsOf: (piece: Evidence) => readonly Wrap[],
): Mark[] {
  return (evidence[pointer] ?? []).flatMap((piece): Mark[] => {
    const { start, end, text } = piece;
    return text === '' ? [] : [{ start, end, text, wraps: wrapsOf(piece) }];
  });
}

/** In reading order, the longer first where two begin together. */
export const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** What letters speak of, wherever they do: people, groups, deadlines, meetings, citations, addresses. */
export function spokenOf(record: DocumentRecord, references: References): Mark[] {
  const citations = record.citations.flatMap((citation, index) => {
    const pointer = `/citations/${index}`;
    const refersTo = references.citation(citation, record.evidence[pointer]?.[0]?.text ?? citation.number);
    return marksAt(record, pointer, ({ text }) => [around(text, 'ref', { href: citedIri(citation), refersTo })]);
  });
  const links = record.links.flatMap(({ url }, index) => {
    const href = webAddress(url);
    return href === null ? [] : marksAt(record, `/links/${index}`, ({ text }) => [around(text, 'a', { href })]);
  });
  const people = record.people.flatMap((person, index) => {
    const [itself, role] = [references.person(person), references.role(person.role)];
    return marksAt(record, `/people/${index}`, (piece) => personWraps(piece, person, itself, role));
  });
  const deadlines = record.deadlines.flatMap((deadline, index) => {
    const event = references.deadline(deadline, index);
    return marksAt(record, `/deadlines/${index}`, ({ text }) => dayWraps(text, deadline.date, null, event));
  });
  const meetings = record.meetings.flatMap((meeting, index) => {
    const event = references.meeting(meeting, index);
    return marksAt(record, `/meetings/${index}`, ({ text }) => dayWraps(text, meeting.start, meeting.end, event));
  });
  const questions = new Set(
    record.citations.flatMap(({ type }, index) =>
      type === 'question' ? (record.evidence[`/citations/${index}`] ?? []).map(({ start }) => start) : [],
    ),
  );
  const groups = record.groups.flatMap((group, index) => {
    const refersTo = references.group(group);
    // `Question 4/17` tells of the study group and is the Question.
    return marksAt(record, `/groups/${index}`, ({ text, start }) =>
      questions.has(start) ? [] : [around(text, 'organization', { refersTo })],
    );
  });
  return [...citations, ...deadlines, ...meetings, ...people, ...groups, ...links];
}
