import type {
  Annex,
  AnnexParagraph,
  Citation,
  Deadline,
  DocumentRecord,
  Group,
  Meeting,
  Paragraph,
  Person,
} from '../../src/model/record.js';

/** One thing that a record says; what differs by print alone (accents, case, marks, spaces) makes no other fact. */
export interface Fact {
  readonly kind: FactKind;
  readonly text: string;
  /** Where the record holds it, as its evidence names the place. */
  readonly pointer: string;
  /** Of a paragraph, what its text is put together from. */
  readonly paragraph?: ParagraphFact;
}

export interface ParagraphFact {
  /** The label of its annex; `null` in the letter itself. */
  readonly annex: string | null;
  readonly depth: number;
  readonly label: string;
  /** A bullet or a dash: a mark that is no label. */
  readonly bullet: boolean;
  readonly heading: boolean;
  readonly topic: string | null;
  readonly words: string;
  /** The places of the paragraphs it stands under, from the top. */
  readonly parents: readonly string[];
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

function* paragraphFacts(
  paragraphs: readonly (Paragraph | AnnexParagraph)[],
  list: string,
  annex: string | null,
  parents: readonly string[] = [],
): Generator<Row, void, undefined> {
  for (const [index, { label, marker, heading, text, rows, children, ...more }] of paragraphs.entries()) {
    const pointer = `${list}/${index}`;
    const paragraph: ParagraphFact = {
      annex,
      depth: parents.length,
      label: labelOf(label),
      bullet: marker === 'bullet',
      heading,
      topic: 'topic' in more ? more.topic : null,
      words: rows === null ? bare(text) : rows.flat().map(bare).join(' '),
      parents,
    };
    yield { text: paragraphRow(paragraph), pointer, paragraph };
    yield* paragraphFacts(children, `${pointer}/children`, annex, [...parents, pointer]);
  }
}

const paragraphRow = ({ annex, depth, label, heading, topic, words }: ParagraphFact): string =>
  row(...(annex === null ? [] : [annex]), depth, label, heading ? 'heading' : 'text', topic, words);

const groupRow = ({ acronym, name, type, sector }: Group): string => row(bare(acronym ?? name), type, sector);

type Row = Omit<Fact, 'kind'>;

const listed = <Entry>(list: string, entries: readonly Entry[], text: (entry: Entry) => string): Row[] =>
  entries.map((entry, index) => ({ text: text(entry), pointer: `/${list}/${index}` }));

const personRow = (each: Person): string =>
  row(bare(each.name), each.role, said(each.group), each.region, each.country?.code, each.email, each.outgoing);

const deadlineRow = (each: Deadline): string =>
  row(each.date, each.time, each.timeZone, each.kind, each.qualifier, said(each.group), each.status, each.replaces);

const meetingRow = (each: Meeting): string =>
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
  );

const citationRow = (each: Citation): string =>
  row(each.type, each.series, each.number, each.issuer, each.revision?.year, each.sections.map(bare).join(' '));

function mandateRows({ label, mandate }: Annex, index: number): Row[] {
  if (mandate === null) return [];
  const place = `/annexes/${index}/mandate`;
  const say = (key: string, ...values: readonly Value[]): string => row(labelOf(label), key, ...values);
  return [
    { text: say('group', said(mandate.group)), pointer: `${place}/group` },
    { text: say('parent', said(mandate.parentGroup)), pointer: `${place}/parentGroup` },
    {
      text: say('until', mandate.duration?.until, mandate.duration?.precision),
      pointer: `${place}/duration`,
    },
    ...mandate.chairs.map((chair, at) => ({ text: say('chair', bare(chair)), pointer: `${place}/chairs/${at}` })),
    ...mandate.contacts.map((contact, at) => ({ text: say('contact', contact), pointer: `${place}/contacts/${at}` })),
  ];
}

const readers: Readonly<Record<FactKind, (record: DocumentRecord) => Row[]>> = {
  letterhead: (record) => [
    { text: row('type', record.documentType), pointer: '/documentType' },
    { text: row('issuer', record.issuer), pointer: '/issuer' },
    { text: row('date', record.date), pointer: '/date' },
    { text: row('place', said(record.place)), pointer: '/place' },
    {
      text: row(
        'reference',
        record.reference?.series,
        record.reference?.number,
        ...(record.reference?.annotations ?? []),
      ),
      pointer: '/reference',
    },
    { text: row('file', said(record.fileReference)), pointer: '/fileReference' },
    ...Object.entries(record.contact).map(([key, value]) => ({
      text: row(key, said(value)),
      pointer: `/contact/${key}`,
    })),
  ],
  texts: (record) => [
    ...(['subject', 'summary', 'action', 'salutation', 'closing'] as const).map((key) => ({
      text: row(key, said(record[key])),
      pointer: `/${key}`,
    })),
    {
      text: row('signatory', bare(record.signatory?.name), bare(record.signatory?.title), record.signatory?.signed),
      pointer: '/signatory',
    },
    { text: row('enclosures', record.enclosures), pointer: '/enclosures' },
  ],
  addressees: ({ addressees, copies }) => [
    ...listed('addressees', addressees, ({ text, group }) => row('to', bare(text), group)),
    ...listed('copies', copies, ({ text, group }) => row('copy', bare(text), group)),
  ],
  paragraphs: ({ paragraphs }) => [...paragraphFacts(paragraphs, '/paragraphs', null)],
  annexes: ({ annexes }) =>
    annexes.flatMap(({ label, title, subtitle, type, paragraphs }, index) => [
      { text: row(labelOf(label), type, said(title), said(subtitle)), pointer: `/annexes/${index}` },
      ...paragraphFacts(paragraphs, `/annexes/${index}/paragraphs`, labelOf(label)),
    ]),
  mandates: ({ annexes }) => annexes.flatMap(mandateRows),
  groups: ({ groups }) => listed('groups', groups, groupRow),
  people: ({ people }) => listed('people', people, personRow),
  deadlines: ({ deadlines }) => listed('deadlines', deadlines, deadlineRow),
  meetings: ({ meetings }) => listed('meetings', meetings, meetingRow),
  citations: ({ citations }) => listed('citations', citations, citationRow),
  // A converter may print the `http:` of a link's target behind words that say `www.`.
  links: ({ links }) => listed('links', links, ({ url }) => url.replace(/^https?:|\/$/g, '').toLowerCase()),
  notes: ({ notes }) => listed('notes', notes, ({ label, text }) => row(labelOf(label), bare(text))),
};

/** All that a record says; order does not count. */
export const factsOf = (record: DocumentRecord): Fact[] =>
  factKinds.flatMap((kind) => readers[kind](record).map((each) => ({ kind, ...each })));
