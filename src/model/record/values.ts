/** What values of the record are made of. */
import { z } from 'zod';

export const text = z.string().min(1);
export const nullableText = text.nullable();

/** ISO 8601 as far as the text goes: `2012`, `2012-08`, `2012-08-22`, `2012-08-22T18:00`. */
export const isoDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2})?)?)?$/);
