/** Groups of the Union, and who holds which office in them. */
import { z } from 'zod';
import { nullableText, text } from './values.js';

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

export type Group = z.infer<typeof groupSchema>;
export type GroupType = z.infer<typeof groupTypeSchema>;
export type Sector = z.infer<typeof sectorSchema>;
export type Role = z.infer<typeof roleSchema>;
export type Country = z.infer<typeof countrySchema>;
export type Person = z.infer<typeof personSchema>;
