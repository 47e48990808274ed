import type { Comparison } from '../model/comparison.js';
import type { TranslationComparison } from '../model/translation.js';
import type { DocumentRecord } from '../model/record.js';

/** What JSON lets through as it is and a terminal would obey: DEL, C1, direction marks. Escaped, the value is the same. */
const unsafe = /[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The same value in JSON, or with `escape` in another notation, without a character that a terminal would obey. */
export const escapeUnsafe = (text: string, escape = escaped): string => text.replace(unsafe, escape);

export interface JsonOptions {
  /** On one line, without spaces. */
  readonly compact?: boolean;
  /** False leaves `evidence` empty. */
  readonly evidence?: boolean;
}

/** A record as JSON, without a line end behind it. */
export function recordJson(record: DocumentRecord, { compact = false, evidence = true }: JsonOptions = {}): string {
  const shown = evidence ? record : { ...record, evidence: {} };
  return escapeUnsafe(JSON.stringify(shown, null, compact ? 0 : 2));
}

/** A comparison as JSON, without a line end behind it. */
export function comparisonJson(
  comparison: Comparison | TranslationComparison,
  { compact = false }: Pick<JsonOptions, 'compact'> = {},
): string {
  return escapeUnsafe(JSON.stringify(comparison, null, compact ? 0 : 2));
}
