/** The texts that are called up, and what stands at the foot or behind a link. */
import { z } from 'zod';
import { nullableText, text } from './values.js';

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

export type CitationType = z.infer<typeof citationTypeSchema>;
export type CitationIssuer = z.infer<typeof citationIssuerSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type Note = z.infer<typeof noteSchema>;
export type Link = z.infer<typeof linkSchema>;
