/**
 * Two language versions of one letter, version 1: what `itu-parse diff --translation` says. This zod schema is its one
 * executable form; `schemas/translation.schema.json` is generated from it. A change here is a change of version.
 */
import { z } from 'zod';
import { comparedSourceSchema } from './comparison.js';
import { factKinds } from './fact-kinds.js';

const text = z.string().min(1);

/** What two versions may say differently: the facts of a comparison, and what stands in the text as a figure. */
export const translationFactKinds = [
  ...factKinds,
  'document-type',
  'place',
  'person',
  'address',
  'day',
  'time',
  'number',
  'label',
] as const;

export const translationFactKindSchema = z.enum(translationFactKinds);

export const translatedSourceSchema = z.strictObject({
  ...comparedSourceSchema.shape,
  /** BCP 47. */
  language: text,
});

export const translatedPlaceSchema = z.strictObject({
  /** As in the record's evidence: `7`, `1.1`, `annex:1/4/c`; a table's rows are `annex:A/[2]/row:3`, parts of a letter by name: `subject`. `null` in a letterhead. */
  address: text.nullable(),
  /** The words of the document that say it. */
  text: text.nullable(),
  /** Offsets in the source text, UTF-16 code units; `null` where the record has no evidence. */
  start: z.int().nonnegative().nullable(),
  end: z.int().nonnegative().nullable(),
});

/** A value that the versions do not share; `null` where a side does not say it. Dates are ISO 8601, figures as printed. */
export const translatedFactSchema = z.strictObject({
  fact: translationFactKindSchema,
  left: text.nullable(),
  right: text.nullable(),
  /** Where each side says it, or where it would: the paragraph that answers the other side's. */
  place: z.strictObject({ left: translatedPlaceSchema.nullable(), right: translatedPlaceSchema.nullable() }),
});

/** A part that one version has and the other has not; what stands in it is not told again. */
export const untranslatedPartSchema = z.strictObject({
  part: z.enum(['mandate', 'annex', 'section', 'paragraph', 'row', 'note', 'part']),
  /** The side that has it. */
  side: z.enum(['left', 'right']),
  address: text,
  label: text.nullable(),
  text: z.string(),
  start: z.int().nonnegative().nullable(),
  end: z.int().nonnegative().nullable(),
});

export const translationSchema = z.strictObject({
  schemaVersion: z.literal('1'),
  left: translatedSourceSchema,
  right: translatedSourceSchema,
  summary: z.strictObject({
    /** Paragraphs, rows and notes that answer each other. */
    paragraphs: z.int().nonnegative(),
    oneSided: z.int().nonnegative(),
    facts: z.int().nonnegative(),
  }),
  /** In reading order. */
  oneSided: z.array(untranslatedPartSchema),
  /** Those of the letter first, then those of its text in reading order. */
  facts: z.array(translatedFactSchema),
});

export type TranslationComparison = z.infer<typeof translationSchema>;
export type TranslatedSource = z.infer<typeof translatedSourceSchema>;
export type TranslationFactKind = z.infer<typeof translationFactKindSchema>;
export type TranslatedFact = z.infer<typeof translatedFactSchema>;
export type TranslatedPlace = z.infer<typeof translatedPlaceSchema>;
export type UntranslatedPart = z.infer<typeof untranslatedPartSchema>;
