import type { ValueNames } from './names.js';

/** What the summary of a record says beside its values; `{name}` is filled in. */
export interface SummaryWords {
  /** What stands before each section. */
  readonly label: Readonly<
    Record<
      'subject' | 'action' | 'to' | 'copy' | 'signed' | 'deadlines' | 'meetings' | 'people' | 'annexes' | 'messages',
      string
    >
  >;
  /** Behind what is due, whose day stands before it. */
  readonly qualifier: ValueNames['qualifier'];
  readonly undated: string;
  readonly standardInput: string;
  /** A stretch of days, and of hours: `{from}`, `{to}`. */
  readonly days: string;
  readonly hours: string;
  readonly meeting: string;
  /** Of terms of reference. */
  readonly mandate: Readonly<Record<'group' | 'parentGroup' | 'chairs' | 'duration', string>>;
}
