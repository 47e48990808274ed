import { z } from 'zod';
import * as comparison from '../model/comparison.js';
import * as model from '../model/record.js';
import * as translation from '../model/translation.js';

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

const namedInComparison = {
  source: comparison.comparedSourceSchema,
  reference: model.referenceSchema,
  fact: comparison.factSchema,
  change: comparison.changeSchema,
  paragraph: comparison.comparedParagraphSchema,
  evidence: model.evidenceSchema,
};

function jsonSchema(schema: z.ZodType, title: string, named: Readonly<Record<string, z.ZodType>>): string {
  const names = z.registry<{ id: string }>();
  for (const [id, part] of Object.entries(named)) names.add(part, { id });
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', metadata: names });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}

/** The record as JSON Schema (draft 2020-12), ending in a line end: what `schemas/record.schema.json` holds. */
export const recordJsonSchema = (): string => jsonSchema(model.recordSchema, 'itu-parse record, version 1', named);

/** The same of a comparison: what `schemas/diff.schema.json` holds. */
export const comparisonJsonSchema = (): string =>
  jsonSchema(comparison.comparisonSchema, 'itu-parse comparison, version 1', namedInComparison);

const namedInTranslation = {
  source: translation.translatedSourceSchema,
  reference: model.referenceSchema,
  part: translation.untranslatedPartSchema,
  fact: translation.translatedFactSchema,
  place: translation.translatedPlaceSchema,
};

/** The same of two language versions: what `schemas/translation.schema.json` holds. */
export const translationJsonSchema = (): string =>
  jsonSchema(translation.translationSchema, 'itu-parse comparison of language versions, version 1', namedInTranslation);
