/** What the head of a letter says, and the file that was read. */
import { z } from 'zod';
import { nullableText, text } from './values.js';

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

export type Source = z.infer<typeof sourceSchema>;
export type DocumentType = z.infer<typeof documentTypeSchema>;
export type Issuer = z.infer<typeof issuerSchema>;
export type Reference = z.infer<typeof referenceSchema>;
export type Contact = z.infer<typeof contactSchema>;
export type Addressee = z.infer<typeof addresseeSchema>;
export type AddresseeGroup = z.infer<typeof addresseeGroupSchema>;
