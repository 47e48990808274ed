/**
 * The record, version 1: what itu-parse says about one document. The zod schemas of `record/` are its one executable form;
 * `schemas/record.schema.json` is generated from it. A change here is a change of version.
 */
import { z } from 'zod';
import { citationSchema, linkSchema, noteSchema } from './record/citations.js';
import { deadlineSchema, meetingSchema } from './record/dates.js';
import { evidenceSchema, messageSchema } from './record/evidence.js';
import {
  addresseeSchema,
  contactSchema,
  documentTypeSchema,
  issuerSchema,
  referenceSchema,
  sourceSchema,
} from './record/letter.js';
import { annexSchema, paragraphSchema } from './record/paragraphs.js';
import { groupSchema, personSchema } from './record/people.js';
import { isoDate, nullableText, text } from './record/values.js';

export * from './record/citations.js';
export * from './record/dates.js';
export * from './record/evidence.js';
export * from './record/letter.js';
export * from './record/paragraphs.js';
export * from './record/people.js';

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
export type Signatory = NonNullable<DocumentRecord['signatory']>;
