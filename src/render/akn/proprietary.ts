import type { DocumentRecord } from '../../model/record.js';
import { type Attributes, element, type Node } from './element.js';
import { unknownDate, wholeDate } from './naming.js';
import type { References } from './references.js';

/** Elements of our own, for which the standard keeps `<proprietary>`. */
const namespace = 'urn:itu-parse:akn:1';

interface Remark {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
}

/** What the Guidelines ask for and the record does not have, and what stands in its place. */
function missingFrom(record: DocumentRecord): Remark[] {
  const { date, reference, issuer, addressees, subject, paragraphs, documentType } = record;
  const isLetter = documentType !== 'report' && documentType !== 'other';
  const remark = (missing: boolean, code: string, message: string): Remark[] =>
    missing ? [{ code, severity: 'warning', message }] : [];
  return [
    ...remark(date === null, 'missing-date', `No date; ${unknownDate} stands for it, and "nd" in the IRI`),
    ...remark(
      date !== null && wholeDate(date) === null,
      'impossible-date',
      `No such day: "${date}"; ${unknownDate} stands for it, and "nd" in the IRI`,
    ),
    ...remark(reference === null, 'missing-number', 'No reference number; "nn" stands for it in the IRI'),
    ...remark(issuer === null, 'missing-issuer', 'No issuer; the Union stands for it'),
    ...remark(isLetter && addressees.length === 0, 'missing-addressees', 'No addressees'),
    ...remark(subject === null, 'missing-subject', 'No subject'),
    ...remark(paragraphs.length === 0, 'missing-paragraphs', 'No paragraphs; the body is empty'),
  ];
}

/** What falls away, takes the place of other days, or leaves an office, by the event or person it concerns. */
function changesIn({ deadlines, meetings, people }: DocumentRecord, references: References): Attributes[] {
  return [
    ...deadlines.flatMap((deadline, index) =>
      deadline.status === null && deadline.replaces === null
        ? []
        : [{ refersTo: references.deadline(deadline, index), status: deadline.status, from: deadline.replaces }],
    ),
    ...meetings.flatMap((meeting, index) =>
      meeting.status === null && meeting.replaces === null
        ? []
        : [
            {
              refersTo: references.meeting(meeting, index),
              status: meeting.status,
              from: meeting.replaces?.start ?? null,
              to: meeting.replaces?.end ?? null,
            },
          ],
    ),
    ...people.flatMap((person) =>
      person.outgoing
        ? [{ refersTo: references.person(person), as: references.role(person.role), status: 'outgoing' }]
        : [],
    ),
  ];
}

/** What a reader of the file should know: where it comes from, what is missing, what is odd in the letter. */
export function proprietary(record: DocumentRecord, software: string, references: References): Node {
  const { name, format, sha256 } = record.source;
  const remarks: readonly Remark[] = [...missingFrom(record), ...record.messages];
  return element(
    'proprietary',
    { source: software },
    element('source', { xmlns: namespace, name, format, sha256 }),
    changesIn(record, references).map((attributes) => element('change', { xmlns: namespace, ...attributes })),
    remarks.map(({ code, severity, message }) => element('message', { xmlns: namespace, code, severity }, message)),
  );
}
