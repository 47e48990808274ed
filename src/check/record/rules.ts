import type { RuleInfo } from '../rule.js';
import { dateExists } from './date-exists.js';
import { endBeforeStart } from './end-before-start.js';
import { evidencePlace } from './evidence-place.js';
import { evidencePointer } from './evidence-pointer.js';
import { evidenceText } from './evidence-text.js';
import { groupReference } from './group-reference.js';
import type { RecordRule } from './rule.js';
import { sourceMismatch } from './source-mismatch.js';

/** What is said of a file before its records have a known shape. */
export const fileRules: readonly RuleInfo[] = [
  { code: 'broken-json', severity: 'error' },
  { code: 'repeated-key', severity: 'error' },
  { code: 'record-version', severity: 'error' },
  { code: 'record-schema', severity: 'error' },
];

/** What the schema cannot say. */
export const recordRules: readonly RecordRule[] = [
  dateExists,
  endBeforeStart,
  groupReference,
  evidencePointer,
  evidencePlace,
  evidenceText,
  sourceMismatch,
];
