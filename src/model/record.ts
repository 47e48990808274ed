/**
 * The record, version 1: what itu-parse says about one document. This zod schema is its one executable form;
 * `schemas/record.schema.json` is generated from it. A change here is a change of version.
 */
import { z } from 'zod';

const text = z.string().min(1);
const nullableText = text.nullable();

/** ISO 8601 as far as the text goes: `2012`, `2012-08`, `2012-08-22`, `2012-08-22T18:00`. */
const isoDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2})?)?)?$/);

export const sourceSchema = z.strictObject({
  name: nullableText,
  format: z.enum(['txt', 'docx', 'md', 'doc', 'html', 'odt', 'pdf', 'rtf']),
  /** BCP 47. */
  language: text,
  /** SHA-256 of the file's bytes, hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().nonnegative(),
  /** Length of the source text in UTF-16 code units. */
  characters: z.int().nonnegative(),
});

export const documentTypeSchema = z.enum(['circular', 'collective-letter', 'circular-letter', 'report', 'other']);
export const issuerSchema = z.enum(['TSB', 'BR', 'BDT', 'SG', 'Council']);
export const referenceSchema = z.strictObject({ series: text, number: text, annotations: z.array(text) });
export const contactSchema = z.strictObject({
  name: nullableText,
  telephone: nullableText,
  fax: nullableText,
  email: nullableText,
});

export const addresseeGroupSchema = z.enum([
  'administrations',
  'sector-members',
  'associates',
  'academia',
  'regulators',
  'permanent-missions',
  'study-group-chairs',
  'bureau-director',
  'regional-offices',
  'council-group',
  'other',
]);
export const addresseeSchema = z.strictObject({ text, group: addresseeGroupSchema });

export const markerSchema = z.enum(['decimal', 'letter', 'roman', 'bullet', 'none']);
export const topicSchema = z.enum([
  'scope',
  'rationale',
  'objectives',
  'tasks',
  'membership',
  'participation',
  'meetings',
  'reporting',
  'support',
  'mailing-list',
  'duration',
  'leadership',
  'contacts',
  'parent-group',
  'working-methods',
  'other',
]);

const paragraphShape = {
  /** As printed, without its tab: `1`, `1.1`, `a)`, `II`; `null` for an unnumbered paragraph or a bullet. */
  label: nullableText,
  marker: markerSchema,
  /** True where the line only names what follows. */
  heading: z.boolean(),
  /** Empty for a table. */
  text: z.string(),
  /** A table's cells, its header row included; `null` for running text. */
  rows: z.array(z.array(z.string())).nullable(),
};

/** A paragraph with those below it. */
export interface Paragraph extends z.infer<z.ZodObject<typeof paragraphShape>> {
  children: Paragraph[];
}

export const paragraphSchema: z.ZodType<Paragraph> = z.strictObject({
  ...paragraphShape,
  get children() {
    return z.array(paragraphSchema);
  },
});

export const annexParagraphSchema = z.strictObject({
  ...paragraphShape,
  /** For the top-level numbered headings of terms of reference, else `null`. */
  topic: topicSchema.nullable(),
  children: z.array(paragraphSchema),
});

export const datePrecisionSchema = z.enum(['day', 'month', 'year']);
export const mandateSchema = z.strictObject({
  group: nullableText,
  parentGroup: nullableText,
  chairs: z.array(text),
  contacts: z.array(text),
  duration: z.strictObject({ text, until: isoDate.nullable(), precision: datePrecisionSchema.nullable() }).nullable(),
});

export const annexTypeSchema = z.enum([
  'terms-of-reference',
  'agenda',
  'questionnaire',
  'form',
  'list',
  'text',
  'other',
]);
export const annexSchema = z.strictObject({
  label: nullableText,
  title: nullableText,
  subtitle: nullableText,
  type: annexTypeSchema,
  of: nullableText,
  paragraphs: z.array(annexParagraphSchema),
  mandate: mandateSchema.nullable(),
});

export const groupTypeSchema = z.enum([
  'joint-coordination-activity',
  'study-group',
  'council-working-group',
  'advisory-group',
  'focus-group',
  'regional-group',
  'conference',
  'bureau',
  'other',
]);
export const sectorSchema = z.enum(['ITU-T', 'ITU-R', 'ITU-D', 'General']);
export const groupSchema = z.strictObject({
  acronym: nullableText,
  name: nullableText,
  type: groupTypeSchema,
  sector: sectorSchema.nullable(),
});

export const roleSchema = z.enum([
  'chair',
  'vice-chair',
  'acting-chair',
  'co-chair',
  'rapporteur',
  'secretary-general',
  'deputy-secretary-general',
  'director',
  'contact',
  'other',
]);
export const countrySchema = z.strictObject({
  name: text,
  code: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
});
export const personSchema = z.strictObject({
  name: text,
  honorific: nullableText,
  role: roleSchema,
  group: nullableText,
  region: nullableText,
  country: countrySchema.nullable(),
  email: nullableText,
  /** True where the document says that the person leaves or has left the office. */
  outgoing: z.boolean(),
});

/** `cancelled` where the document says that what was announced falls away. */
export const statusSchema = z.enum(['cancelled']);

export const deadlineKindSchema = z.enum([
  'registration',
  'contribution',
  'reply',
  'consultation',
  'nomination',
  'comment',
  'accession',
  'visa',
  'fellowship',
  'interpretation',
  'other',
]);
export const deadlineSchema = z.strictObject({
  /** The day alone; the hour is in `time`. */
  date: isoDate,
  precision: z.enum(['minute', 'day', 'month']),
  time: z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .nullable(),
  timeZone: nullableText,
  kind: deadlineKindSchema,
  qualifier: z.enum(['by', 'before', 'until']).nullable(),
  action: nullableText,
  group: nullableText,
  status: statusSchema.nullable(),
  /** The date that this one takes the place of; `null` where none is said. */
  replaces: isoDate.nullable(),
});

export const meetingSchema = z.strictObject({
  title: nullableText,
  group: nullableText,
  place: nullableText,
  country: countrySchema.nullable(),
  start: isoDate,
  end: isoDate.nullable(),
  precision: z.enum(['minute', 'day', 'month']),
  timeZone: nullableText,
  mode: z.enum(['electronic', 'virtual', 'physical', 'hybrid']).nullable(),
  status: statusSchema.nullable(),
  /** The days that these take the place of, as far as they are said; `null` where none are. */
  replaces: z.strictObject({ start: isoDate, end: isoDate.nullable() }).nullable(),
});

export const citationTypeSchema = z.enum([
  'resolution',
  'recommendation',
  'decision',
  'circular',
  'council-document',
  'question',
  'other',
]);
export const citationIssuerSchema = z.enum([
  'PP',
  'Council',
  'WTSA',
  'WTDC',
  'WRC',
  'RA',
  'ITU-T',
  'ITU-R',
  'ITU-D',
  'TSB',
  'BR',
  'BDT',
  'SG',
]);
export const citationSchema = z.strictObject({
  type: citationTypeSchema,
  series: nullableText,
  number: text,
  issuer: citationIssuerSchema.nullable(),
  revision: z.strictObject({ text, place: nullableText, year: z.int().nullable() }).nullable(),
  sections: z.array(text),
});

export const noteSchema = z.strictObject({ label: nullableText, text });
export const linkSchema = z.strictObject({ url: text, text });

const placeShape = {
  /** Offsets in the source text, UTF-16 code units. */
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** Both count from 1. */
  line: z.int().positive(),
  column: z.int().positive(),
};
export const evidenceSchema = z.strictObject({
  text: z.string(),
  ...placeShape,
  /** The address of the numbered paragraph it stands in: `7`, `1.1`, `annex:1/4/c`; `null` outside any. */
  paragraph: nullableText,
  basis: z.enum(['labelled', 'worded', 'placed', 'inferred']),
});
export const messageSchema = z.strictObject({
  code: text,
  severity: z.enum(['error', 'warning', 'info']),
  message: text,
  start: placeShape.start.nullable(),
  end: placeShape.end.nullable(),
  line: placeShape.line.nullable(),
  column: placeShape.column.nullable(),
  related: z.strictObject(placeShape).nullable(),
});

export const recordSchema = z.strictObject({
  schemaVersion: z.literal('1'),
  source: sourceSchema,
  documentType: documentTypeSchema,
  reference: referenceSchema.nullable(),
  fileReference: nullableText,
  issuer: issuerSchema.nullable(),
  place: nullableText,
  date: isoDate.nullable(),
  contact: contactSchema,
  addressees: z.array(addresseeSchema),
  copies: z.array(addresseeSchema),
  subject: nullableText,
  summary: nullableText,
  action: nullableText,
  salutation: nullableText,
  closing: nullableText,
  paragraphs: z.array(paragraphSchema),
  signatory: z
    .strictObject({ name: nullableText, honorific: nullableText, title: nullableText, signed: z.boolean() })
    .nullable(),
  enclosures: z.int().nonnegative().nullable(),
  notes: z.array(noteSchema),
  annexes: z.array(annexSchema),
  groups: z.array(groupSchema),
  people: z.array(personSchema),
  deadlines: z.array(deadlineSchema),
  meetings: z.array(meetingSchema),
  citations: z.array(citationSchema),
  links: z.array(linkSchema),
  remainder: z.array(text),
  messages: z.array(messageSchema),
  /** JSON Pointer (RFC 6901) → the places a value was read from. */
  evidence: z.record(z.string(), z.array(evidenceSchema).min(1)),
});

export type DocumentRecord = z.infer<typeof recordSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type DocumentType = z.infer<typeof documentTypeSchema>;
export type Issuer = z.infer<typeof issuerSchema>;
export type Reference = z.infer<typeof referenceSchema>;
export type Contact = z.infer<typeof contactSchema>;
export type Addressee = z.infer<typeof addresseeSchema>;
export type AddresseeGroup = z.infer<typeof addresseeGroupSchema>;
export type Marker = z.infer<typeof markerSchema>;
export type Topic = z.infer<typeof topicSchema>;
export type AnnexParagraph = z.infer<typeof annexParagraphSchema>;
export type Annex = z.infer<typeof annexSchema>;
export type AnnexType = z.infer<typeof annexTypeSchema>;
export type Mandate = z.infer<typeof mandateSchema>;
export type Group = z.infer<typeof groupSchema>;
export type GroupType = z.infer<typeof groupTypeSchema>;
export type Sector = z.infer<typeof sectorSchema>;
export type Role = z.infer<typeof roleSchema>;
export type Country = z.infer<typeof countrySchema>;
export type Person = z.infer<typeof personSchema>;
export type DeadlineKind = z.infer<typeof deadlineKindSchema>;
export type Deadline = z.infer<typeof deadlineSchema>;
export type Meeting = z.infer<typeof meetingSchema>;
export type MeetingMode = NonNullable<Meeting['mode']>;
export type CitationType = z.infer<typeof citationTypeSchema>;
export type CitationIssuer = z.infer<typeof citationIssuerSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type Note = z.infer<typeof noteSchema>;
export type Link = z.infer<typeof linkSchema>;
export type Signatory = NonNullable<DocumentRecord['signatory']>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type RecordMessage = z.infer<typeof messageSchema>;
