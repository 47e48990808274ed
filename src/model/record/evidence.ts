/** Where a value was read from, and what was noticed. */
import { z } from 'zod';
import { nullableText, text } from './values.js';

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

export type Evidence = z.infer<typeof evidenceSchema>;
export type RecordMessage = z.infer<typeof messageSchema>;
