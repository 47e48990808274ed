import { type MessageArguments, readingSeverities } from '../model/message.js';
import type { RuleInfo } from './rule.js';

type ReadingRule = RuleInfo & { readonly code: keyof MessageArguments };

/** What reading a document notices by itself: its messages stand in the record. */
export const readingRules: readonly ReadingRule[] = (Object.keys(readingSeverities) as (keyof MessageArguments)[]).map(
  (code) => ({ code, severity: readingSeverities[code] }),
);
