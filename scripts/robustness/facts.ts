import type { AnnexParagraph, DocumentRecord, Group, Paragraph } from '../../src/model/record.js';

/** One thing that a record says; what differs by print alone (accents, case, marks, spaces) makes no other fact. */
export interface Fact {
  readonly kind: FactKind;
  readonly text: string;
}

export const factKinds = [
  'letterhead',
  'texts',
  'addressees',
  'paragraphs',
  'annexes',
  'mandates',
  'groups',
  'people',
  'deadlines',
  'meetings',
  'citations',
  'links',
  'notes',
] as const;
export type FactKind = (typeof factKinds)[number];

type Value = string | number | boolean | null | undefined;

/** Letters and figures alone, small and without accents: what a reader would call the same words. */
export const bare = (text: Value): string =>
  String(text ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const row = (...values: readonly Value[]): string => values.map((value) => value ?? '-').join(' / ');
/** `1`, `1.` and `1)` are one label in three prints. */
const labelOf = (label: string | null): string => bare(label) || '·';
const said = (value: string | null): string => (value === null ? '-' : bare(value));

function* paragraphRows(
  paragraphs: readonly (Paragraph | AnnexParagraph)[],
  depth = 0,
): Generator<string, void, undefined> {
  for (const { label, heading, text, rows, children, ...more } of paragraphs) {
    const topic = 'topic' in more ? more.topic : null;
    const words = rows === null ? bare(text) : rows.flat().map(bare).join(' ');
    yield row(depth, labelOf(label), heading ? 'heading' : 'text', topic, words);
    yield* paragraphRows(children, depth + 1);
  }
}

const groupRow = ({ acronym, name, type, sector }: Group): string => row(bare(acronym ?? name), type, sector);

const readers: Readonly<Record<FactKind, (record: DocumentRecord) => string[]>> = {
  letterhead: (record) => [
    row('type', record.documentType),
    row('issuer', record.issuer),
    row('date', record.date),
    row('place', said(record.place)),
    row('reference', record.reference?.series, record.reference?.number, ...(record.reference?.annotations ?? [])),
    row('file', said(record.fileReference)),
    ...Object.entries(record.contact).map(([key, value]) => row(key, said(value))),
  ],
  texts: (record) => [
    ...(['subject', 'summary', 'action', 'salutation', 'closing'] as const).map((key) => row(key, said(record[key]))),
    row('signatory', bare(record.signatory?.name), bare(record.signatory?.title), record.signatory?.signed),
    row('enclosures', record.enclosures),
  ],
  addressees: ({ addressees, copies }) => [
    ...addressees.map(({ text, group }) => row('to', bare(text), group)),
    ...copies.map(({ text, group }) => row('copy', bare(text), group)),
  ],
  paragraphs: ({ paragraphs }) => [...paragraphRows(paragraphs)],
  annexes: ({ annexes }) =>
    annexes.flatMap(({ label, title, subtitle, type, paragraphs }) => [
      row(labelOf(label), type, said(title), said(subtitle)),
      ...[...paragraphRows(paragraphs)].map((each) => row(labelOf(label), each)),
    ]),
  mandates: ({ annexes }) =>
    annexes.flatMap(({ label, mandate }) =>
      mandate === null
        ? []
        : [
            row(labelOf(label), 'group', said(mandate.group)),
            row(labelOf(label), 'parent', said(mandate.parentGroup)),
            row(labelOf(label), 'until', mandate.duration?.until, mandate.duration?.precision),
            ...mandate.chairs.map((chair) => row(labelOf(label), 'chair', bare(chair))),
            ...mandate.contacts.map((contact) => row(labelOf(label), 'contact', contact)),
          ],
    ),
  groups: ({ groups }) => groups.map(groupRow),
  people: ({ people }) =>
    people.map((each) =>
      row(bare(each.name), each.role, said(each.group), each.region, each.country?.code, each.email, each.outgoing),
    ),
  deadlines: ({ deadlines }) =>
    deadlines.map((each) =>
      row(each.date, each.time, each.timeZone, each.kind, each.qualifier, said(each.group), each.status, each.replaces),
    ),
  meetings: ({ meetings }) =>
    meetings.map((each) =>
      row(
        each.start,
        each.end,
        each.timeZone,
        each.mode,
        said(each.place),
        each.country?.code,
        said(each.group),
        each.status,
        each.replaces?.start,
        each.replaces?.end,
      ),
    ),
  citations: ({ citations }) =>
    citations.map((each) =>
      row(each.type, each.series, each.number, each.issuer, each.revision?.year, each.sections.map(bare).join(' ')),
    ),
  // A converter may print the `http:` of a link's target behind words that say `www.`.
  links: ({ links }) => links.map(({ url }) => url.replace(/^https?:|\/$/g, '').toLowerCase()),
  notes: ({ notes }) => notes.map(({ label, text }) => row(labelOf(label), bare(text))),
};

/** All that a record says; order does not count. */
export const factsOf = (record: DocumentRecord): Fact[] =>
  factKinds.flatMap((kind) => readers[kind](record).map((text) => ({ kind, text })));
