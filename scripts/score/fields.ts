import type { Annex, Paragraph } from '../../src/model/record.js';
import type { ExpectedRecord } from '../../test/support/fixtures.js';

/**
 * One column of the score: what a record claims there, as keys. Both sides, expected and read, are asked in the same
 * way; `other` is the opposite one, for details that count only where both know the entry.
 */
export interface Field {
  readonly name: string;
  keys(record: ExpectedRecord, other: ExpectedRecord): string[];
}

type Value = string | number | boolean | null | undefined;

const key = (...parts: readonly Value[]): string => parts.map((part) => part ?? '').join('|');

const single = (name: string, read: (record: ExpectedRecord) => Value): Field => ({
  name,
  keys: (record) => [read(record)].filter((value) => value != null).map(String),
});

const list = (name: string, read: (record: ExpectedRecord) => readonly string[]): Field => ({
  name,
  keys: (record) => [...read(record)],
});

/** The parts of entries that both sides have: an entry that is missed or wrong counts in its own field only. */
function details<Entry>(
  name: string,
  entries: (record: ExpectedRecord) => readonly Entry[],
  identity: (entry: Entry) => string,
  parts: (entry: Entry) => Readonly<Record<string, Value>>,
): Field {
  return {
    name,
    keys(record, other) {
      const known = new Set(entries(other).map(identity));
      return entries(record)
        .filter((entry) => known.has(identity(entry)))
        .flatMap((entry) =>
          Object.entries(parts(entry))
            .filter(([, value]) => value != null)
            .map(([part, value]) => key(identity(entry), part, value)),
        );
    },
  };
}

interface PlacedParagraph {
  readonly paragraph: Paragraph;
  readonly depth: number;
}

/** The tree as a list in reading order. */
function* flat(paragraphs: readonly Paragraph[], depth = 0): Generator<PlacedParagraph> {
  for (const paragraph of paragraphs) {
    yield { paragraph, depth };
    yield* flat(paragraph.children, depth + 1);
  }
}

const body = (record: ExpectedRecord): PlacedParagraph[] => [...flat(record.paragraphs)];
const annexBodies = (record: ExpectedRecord): (PlacedParagraph & { annex: number })[] =>
  record.annexes.flatMap(({ paragraphs }, annex) => [...flat(paragraphs)].map((placed) => ({ ...placed, annex })));
const unit = ({ paragraph: { label, text, rows } }: PlacedParagraph): string =>
  key(label, rows ? JSON.stringify(rows) : text);
const annexKey = ({ label, type, title }: Annex): string => key(label, type, title);

const letterhead: Field[] = [
  single('documentType', (record) => record.documentType),
  single('reference', ({ reference }) => reference && key(reference.series, reference.number)),
  list('annotations', ({ reference }) => reference?.annotations ?? []),
  single('fileReference', (record) => record.fileReference),
  single('issuer', (record) => record.issuer),
  single('place', (record) => record.place),
  single('date', (record) => record.date),
  single('contactName', (record) => record.contact.name),
  single('telephone', (record) => record.contact.telephone),
  single('fax', (record) => record.contact.fax),
  single('email', (record) => record.contact.email),
  list('addressees', ({ addressees }) => addressees.map(({ text }) => text)),
  list('addresseeGroups', ({ addressees }) => addressees.map(({ text, group }) => key(text, group))),
  list('copies', ({ copies }) => copies.map(({ text, group }) => key(text, group))),
  single('subject', (record) => record.subject),
  single('summary', (record) => record.summary),
  single('action', (record) => record.action),
];

const letter: Field[] = [
  single('salutation', (record) => record.salutation),
  list('paragraphs', (record) => body(record).map(unit)),
  details('nesting', body, unit, ({ depth }) => ({ depth })),
  details('markers', body, unit, ({ paragraph }) => ({ marker: paragraph.marker })),
  list('headings', (record) =>
    [...body(record), ...annexBodies(record)].filter(({ paragraph }) => paragraph.heading).map(unit),
  ),
  single('closing', (record) => record.closing),
  single('signatory', ({ signatory }) => signatory && key(signatory.name, signatory.title)),
  single('signature', ({ signatory }) => signatory && key(signatory.honorific, signatory.signed)),
  single('enclosures', (record) => record.enclosures),
  list('notes', ({ notes }) => notes.map(({ label, text }) => key(label, text))),
];

const annexes: Field[] = [
  list('annexes', (record) => record.annexes.map(annexKey)),
  details(
    'annexDetails',
    (record) => record.annexes,
    annexKey,
    ({ subtitle, of }) => ({ subtitle, of }),
  ),
  list('annexParagraphs', (record) =>
    annexBodies(record).map((placed) => key(placed.annex, unit(placed), placed.depth)),
  ),
  list('topics', (record) =>
    record.annexes.flatMap(({ label, paragraphs }) =>
      paragraphs.filter(({ topic }) => topic !== null).map(({ label: number, topic }) => key(label, number, topic)),
    ),
  ),
  list('mandates', (record) =>
    record.annexes.flatMap(({ label, mandate }) =>
      mandate === null
        ? []
        : [
            key(label, 'group', mandate.group),
            key(label, 'parentGroup', mandate.parentGroup),
            key(label, 'until', mandate.duration?.until, mandate.duration?.precision),
            ...mandate.chairs.map((chair) => key(label, 'chair', chair)),
            ...mandate.contacts.map((contact) => key(label, 'contact', contact)),
          ],
    ),
  ),
];

const things: Field[] = [
  list('groups', (record) => record.groups.map(({ acronym, name, type }) => key(acronym ?? name, type))),
  details(
    'groupDetails',
    (record) => record.groups,
    ({ acronym, name }) => key(acronym ?? name),
    ({ name, sector }) => ({ name, sector }),
  ),
  list('people', (record) => record.people.map(({ name, role }) => key(name, role))),
  details(
    'peopleDetails',
    (record) => record.people,
    ({ name, role }) => key(name, role),
    ({ honorific, group, region, country, email }) => ({
      honorific,
      group,
      region,
      email,
      country: country && key(country.name, country.code),
    }),
  ),
  list('deadlines', (record) => record.deadlines.map(({ date, kind }) => key(date, kind))),
  details(
    'deadlineDetails',
    (record) => record.deadlines,
    ({ date, kind }) => key(date, kind),
    ({ precision, time, timeZone, qualifier, group }) => ({ precision, time, timeZone, qualifier, group }),
  ),
  details(
    'deadlineActions',
    (record) => record.deadlines,
    ({ date, kind }) => key(date, kind),
    ({ action }) => ({ action }),
  ),
  list('meetings', (record) => record.meetings.map(({ start, end }) => key(start, end))),
  details(
    'meetingDetails',
    (record) => record.meetings,
    ({ start, end }) => key(start, end),
    ({ group, place, country, precision, timeZone, mode }) => ({
      group,
      place,
      precision,
      timeZone,
      mode,
      country: country && key(country.name, country.code),
    }),
  ),
  details(
    'meetingTitles',
    (record) => record.meetings,
    ({ start, end }) => key(start, end),
    ({ title }) => ({ title }),
  ),
  list('citations', (record) =>
    record.citations.map(({ type, series, number, issuer, revision }) =>
      key(type, series, number, issuer, revision?.year),
    ),
  ),
  details(
    'citationDetails',
    (record) => record.citations,
    ({ type, series, number, issuer, revision }) => key(type, series, number, issuer, revision?.year),
    ({ revision, sections }) => ({
      revision: revision?.text,
      place: revision?.place,
      sections: sections.join(', ') || null,
    }),
  ),
  list('links', (record) => record.links.map(({ url }) => url)),
];

export const fields: readonly Field[] = [...letterhead, ...letter, ...annexes, ...things];
