import type { MessageArguments } from '../model/message.js';
import type { RuleInfo } from './rule.js';

type ReadingRule = RuleInfo & { readonly code: keyof MessageArguments };

/** What reading a document notices by itself. Its messages stand in the record; here they get the weight they have in a letter. */
export const readingRules: readonly ReadingRule[] = [
  { code: 'impossible-date', severity: 'error', title: 'A day or an hour does not exist' },
  { code: 'wrong-weekday', severity: 'error', title: 'The weekday does not fit the date' },
  { code: 'unknown-zone', severity: 'warning', title: 'The clock of an hour has no zone' },
  { code: 'missing-year', severity: 'warning', title: 'A date has no year' },
  { code: 'relative-deadline', severity: 'info', title: 'A deadline names no day' },
  { code: 'tracked-changes', severity: 'warning', title: 'The file has tracked changes' },
  { code: 'hidden-text', severity: 'warning', title: 'The file has hidden text' },
  { code: 'struck-text', severity: 'warning', title: 'Words are struck out' },
  { code: 'comments-left-out', severity: 'warning', title: 'The file has comments' },
  { code: 'undecided-annex', severity: 'warning', title: 'A line may head an annex' },
  { code: 'unread-part', severity: 'info', title: 'A part of the file was not read' },
  { code: 'unknown-language', severity: 'warning', title: 'The language is not known' },
];
