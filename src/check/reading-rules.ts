import type { MessageArguments } from '../model/message.js';
import type { RuleInfo } from './rule.js';

type ReadingRule = RuleInfo & { readonly code: keyof MessageArguments };

/** What reading a document notices by itself. Its messages stand in the record; here they get the weight they have in a letter. */
export const readingRules: readonly ReadingRule[] = [
  { code: 'impossible-date', severity: 'error' },
  { code: 'wrong-weekday', severity: 'error' },
  { code: 'unknown-zone', severity: 'warning' },
  { code: 'missing-year', severity: 'warning' },
  { code: 'relative-deadline', severity: 'info' },
  { code: 'tracked-changes', severity: 'warning' },
  { code: 'undecided-annex', severity: 'warning' },
  { code: 'hidden-text', severity: 'warning' },
  { code: 'struck-text', severity: 'warning' },
  { code: 'unfilled-control', severity: 'error' },
  { code: 'comments-left-out', severity: 'warning' },
  { code: 'torn-lines', severity: 'warning' },
  { code: 'unread-part', severity: 'info' },
  { code: 'two-languages', severity: 'warning' },
  { code: 'unknown-language', severity: 'warning' },
];
