/** What is due, and when who meets. */
import { z } from 'zod';
import { isoDate, nullableText } from './values.js';
import { countrySchema } from './people.js';

/** `cancelled` where the document says that what was announced falls away. */
export const statusSchema = z.enum(['cancelled']);

export const deadlineKindSchema = z.enum([
  'registration',
  'contribution',
  'reply',
  'consultation',
  'nomination',
  'comment',
  'accession',
  'visa',
  'fellowship',
  'interpretation',
  'other',
]);
export const deadlineSchema = z.strictObject({
  /** The day alone; the hour is in `time`. */
  date: isoDate,
  precision: z.enum(['minute', 'day', 'month']),
  time: z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .nullable(),
  timeZone: nullableText,
  kind: deadlineKindSchema,
  qualifier: z.enum(['by', 'before', 'until']).nullable(),
  action: nullableText,
  group: nullableText,
  status: statusSchema.nullable(),
  /** The date that this one takes the place of; `null` where none is said. */
  replaces: isoDate.nullable(),
});

export const meetingSchema = z.strictObject({
  title: nullableText,
  group: nullableText,
  place: nullableText,
  country: countrySchema.nullable(),
  start: isoDate,
  end: isoDate.nullable(),
  precision: z.enum(['minute', 'day', 'month']),
  timeZone: nullableText,
  mode: z.enum(['electronic', 'virtual', 'physical', 'hybrid']).nullable(),
  status: statusSchema.nullable(),
  /** The days that these take the place of, as far as they are said; `null` where none are. */
  replaces: z.strictObject({ start: isoDate, end: isoDate.nullable() }).nullable(),
});

export type DeadlineKind = z.infer<typeof deadlineKindSchema>;
export type Deadline = z.infer<typeof deadlineSchema>;
export type Meeting = z.infer<typeof meetingSchema>;
export type MeetingMode = NonNullable<Meeting['mode']>;
