/** What stands below the head: paragraphs, annexes, and what an annex settles for a group. */
import { z } from 'zod';
import { isoDate, nullableText, text } from './values.js';

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

export type Marker = z.infer<typeof markerSchema>;
export type Topic = z.infer<typeof topicSchema>;
export type AnnexParagraph = z.infer<typeof annexParagraphSchema>;
export type Annex = z.infer<typeof annexSchema>;
export type AnnexType = z.infer<typeof annexTypeSchema>;
export type Mandate = z.infer<typeof mandateSchema>;
