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
  { code: 'broken-json', severity: 'error', title: 'A file is no JSON' },
  { code: 'repeated-key', severity: 'error', title: 'A key stands twice in one object' },
  { code: 'record-version', severity: 'error', title: 'A record has a version that is not known' },
  { code: 'record-schema', severity: 'error', title: 'A record has another shape than its schema' },
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
