import fc from 'fast-check';
import type { AnnexParagraph, DocumentRecord, Evidence, Paragraph } from '../../src/model/record.js';
import { hostileTexts } from './hostile-texts.js';
import { soundRecord } from './sound-record.js';

/** What a text may hold that a format must not let through as it is. */
const hostile = fc.constantFrom(
  ...hostileTexts,
  ']]>',
  '<p>&amp;</p>',
  '"&<>\'',
  '\u0000\u0008',
  '\u001b[31m',
  '\ud800',
  '\udc00x',
  '\ufffe\uffff',
  '\u202e\u0085\u2028',
  '--><!--',
  '<?xml?>',
  '\r\n\t',
  'javascript:alert(1)',
);
const plain = fc.constantFrom(
  'Annexe A',
  'Président',
  'CE 17',
  'avant le 20 mai 2022',
  'Genève',
  'M. Jean Lambert',
  '1',
  'é',
);
const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

/** Texts of records, hostile ones among them; any UTF-16, so half characters too. */
export const anyText = fc
  .array(fc.oneof(plain, hostile, fc.string({ unit, maxLength: 6 })), { maxLength: 5 })
  .map((parts) => parts.join(' '));
const someText = anyText.filter((text) => text !== '');
const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });

const anyLabel = fc.oneof(fc.constantFrom('1', '1.1', 'a)', '1', 'II', '–', ' ', '__', 'nn 1', 'é'), someText);
const shape = {
  label: orNull(anyLabel),
  marker: fc.constantFrom('decimal' as const, 'letter' as const, 'roman' as const, 'bullet' as const, 'none' as const),
  heading: fc.boolean(),
  text: anyText,
  rows: fc.option(fc.array(fc.array(anyText, { maxLength: 3 }), { maxLength: 3 }), { nil: null, freq: 4 }),
};
const paragraphOf = (depth: number): fc.Arbitrary<Paragraph> =>
  fc.record({
    ...shape,
    children: depth === 0 ? fc.constant([]) : fc.array(paragraphOf(depth - 1), { maxLength: 3 }),
  });
const anyParagraph = paragraphOf(3);
const anyAnnexParagraph: fc.Arbitrary<AnnexParagraph> = fc.record({
  ...shape,
  topic: orNull(fc.constantFrom('scope' as const, 'tasks' as const, 'other' as const)),
  children: fc.array(anyParagraph, { maxLength: 2 }),
});

/** Days that are none among them. */
const anyDate = fc.constantFrom(
  '2024-05-20',
  '2024-05',
  '2024',
  '2021-02-31',
  '0000-01-01',
  '9999-99-99',
  '2024-05-20T18:00',
);
const anyYear = fc.integer({ min: -5, max: 12_000 });
const anyAddressee = fc.record({
  text: someText,
  group: fc.constantFrom(
    'administrations' as const,
    'sector-members' as const,
    'bureau-director' as const,
    'other' as const,
  ),
});
const country = fc.record({ name: someText, code: fc.constant(null) });

/** A record that satisfies the schema, with nothing said about where it was read. */
export const anyRecord: fc.Arbitrary<DocumentRecord> = fc.record({
  schemaVersion: fc.constant('1' as const),
  source: fc.record({
    name: orNull(someText),
    format: fc.constantFrom('txt' as const, 'docx' as const, 'md' as const),
    language: fc.oneof(fc.constantFrom('fr', 'en', 'x-klingon'), someText),
    sha256: fc.constant(soundRecord.source.sha256),
    bytes: fc.nat(),
    characters: fc.nat(),
  }),
  documentType: fc.constantFrom('circular', 'collective-letter', 'circular-letter', 'report', 'other'),
  reference: orNull(
    fc.record({
      series: fc.oneof(fc.constantFrom('TSB', 'Council'), someText),
      number: fc.oneof(fc.constantFrom('278', '5/17', 'C20/16-F'), someText),
      annotations: fc.array(someText, { maxLength: 2 }),
    }),
  ),
  fileReference: orNull(someText),
  issuer: orNull(fc.constantFrom('TSB' as const, 'SG' as const, 'Council' as const)),
  place: orNull(someText),
  date: orNull(anyDate),
  contact: fc.record({
    name: orNull(someText),
    telephone: orNull(someText),
    fax: orNull(someText),
    email: orNull(someText),
  }),
  addressees: fc.array(anyAddressee, { maxLength: 3 }),
  copies: fc.array(anyAddressee, { maxLength: 2 }),
  subject: orNull(someText),
  summary: orNull(someText),
  action: orNull(someText),
  salutation: orNull(someText),
  closing: orNull(someText),
  paragraphs: fc.array(anyParagraph, { maxLength: 6 }),
  signatory: orNull(
    fc.record({ name: orNull(someText), honorific: orNull(someText), title: orNull(someText), signed: fc.boolean() }),
  ),
  enclosures: orNull(fc.nat()),
  notes: fc.array(fc.record({ label: orNull(someText), text: someText }), { maxLength: 3 }),
  annexes: fc.array(
    fc.record({
      label: orNull(anyLabel),
      title: orNull(someText),
      subtitle: orNull(someText),
      type: fc.constantFrom('agenda' as const, 'terms-of-reference' as const),
      of: orNull(someText),
      paragraphs: fc.array(anyAnnexParagraph, { maxLength: 3 }),
      mandate: fc.constant(null),
    }),
    { maxLength: 3 },
  ),
  groups: fc.array(
    fc.record({
      acronym: orNull(fc.oneof(fc.constantFrom('CE 17', 'TSB'), someText)),
      name: orNull(someText),
      type: fc.constant('study-group' as const),
      sector: orNull(fc.constantFrom('ITU-T' as const, 'General' as const)),
    }),
    { maxLength: 3 },
  ),
  people: fc.array(
    fc.record({
      name: someText,
      honorific: orNull(someText),
      role: fc.constantFrom('chair' as const, 'contact' as const, 'other' as const),
      group: orNull(someText),
      region: orNull(someText),
      country: orNull(country),
      email: orNull(someText),
      outgoing: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  deadlines: fc.array(
    fc.record({
      date: anyDate,
      precision: fc.constantFrom('minute' as const, 'day' as const, 'month' as const),
      time: fc.constantFrom(null, '23:59'),
      timeZone: orNull(someText),
      kind: fc.constantFrom('reply' as const, 'other' as const),
      qualifier: fc.constantFrom(null, 'by' as const),
      action: orNull(someText),
      group: orNull(someText),
      status: orNull(fc.constant('cancelled' as const)),
      replaces: orNull(anyDate),
    }),
    { maxLength: 3 },
  ),
  meetings: fc.array(
    fc.record({
      title: orNull(someText),
      group: orNull(someText),
      place: orNull(someText),
      country: orNull(country),
      start: anyDate,
      end: orNull(anyDate),
      precision: fc.constantFrom('minute' as const, 'day' as const, 'month' as const),
      timeZone: orNull(someText),
      mode: fc.constantFrom(null, 'virtual' as const),
      status: orNull(fc.constant('cancelled' as const)),
      replaces: orNull(fc.record({ start: anyDate, end: orNull(anyDate) })),
    }),
    { maxLength: 3 },
  ),
  citations: fc.array(
    fc.record({
      type: fc.constantFrom('resolution' as const, 'question' as const, 'circular' as const),
      series: orNull(someText),
      number: someText,
      issuer: fc.constantFrom(null, 'ITU-T' as const, 'PP' as const),
      revision: orNull(fc.record({ text: someText, place: orNull(someText), year: orNull(anyYear) })),
      sections: fc.array(someText, { maxLength: 1 }),
    }),
    { maxLength: 3 },
  ),
  links: fc.array(
    fc.record({
      url: fc.oneof(
        fc.webUrl({ withFragments: true, withQueryParameters: true }),
        someText,
        someText.map((text) => `https://itu.int/${text}`),
      ),
      text: someText,
    }),
    { maxLength: 3 },
  ),
  remainder: fc.array(someText, { maxLength: 3 }),
  messages: fc.array(
    fc.record({
      code: someText,
      severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
      message: someText,
      start: fc.constant(null),
      end: fc.constant(null),
      line: fc.constant(null),
      column: fc.constant(null),
      related: fc.constant(null),
    }),
    { maxLength: 2 },
  ),
  evidence: fc.constant({}),
});

/** Pointers to what a record may say where it was read. */
const pointers = [
  '/reference',
  '/date',
  '/issuer',
  '/place',
  '/subject',
  '/contact/email',
  '/addressees/0',
  '/closing',
  '/signatory',
  '/paragraphs/0',
  '/paragraphs/1',
  '/paragraphs/0/children/0',
  '/annexes/0',
  '/annexes/0/paragraphs/0',
  '/notes/0',
  '/people/0',
  '/groups/0',
  '/groups/1',
  '/deadlines/0',
  '/meetings/0',
  '/citations/0',
  '/links/0',
  '/links/1',
  '/remainder/0',
];
const anyPiece: fc.Arbitrary<Evidence> = fc
  .record({
    start: fc.nat(80),
    length: fc.nat(40),
    text: anyText,
    basis: fc.constantFrom('worded' as const, 'placed' as const),
  })
  .map(({ start, length, text, basis }) => ({
    text,
    start,
    end: start + length,
    line: 1,
    column: 1,
    paragraph: null,
    basis,
  }));

/** A record whose evidence points anywhere and says anything. */
export const anyMisplacedRecord: fc.Arbitrary<DocumentRecord> = fc
  .tuple(anyRecord, fc.dictionary(fc.constantFrom(...pointers), fc.array(anyPiece, { minLength: 1, maxLength: 3 })))
  .map(([record, evidence]) => ({ ...record, evidence }));
