import { z } from 'zod';
import * as model from '../model/record.js';

/** The objects that stand in `$defs` under a name of their own. */
const named = {
  source: model.sourceSchema,
  reference: model.referenceSchema,
  contact: model.contactSchema,
  addressee: model.addresseeSchema,
  paragraph: model.paragraphSchema,
  annexParagraph: model.annexParagraphSchema,
  mandate: model.mandateSchema,
  annex: model.annexSchema,
  group: model.groupSchema,
  country: model.countrySchema,
  person: model.personSchema,
  deadline: model.deadlineSchema,
  meeting: model.meetingSchema,
  citation: model.citationSchema,
  note: model.noteSchema,
  link: model.linkSchema,
  evidence: model.evidenceSchema,
  message: model.messageSchema,
};

/** The record as JSON Schema (draft 2020-12), ending in a line end: what `schemas/record.schema.json` holds. */
export function recordJsonSchema(): string {
  const names = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) names.add(schema, { id });
  const { $schema, ...schema } = z.toJSONSchema(model.recordSchema, { target: 'draft-2020-12', metadata: names });
  return `${JSON.stringify({ $schema, title: 'itu-parse record, version 1', ...schema }, null, 2)}\n`;
}
