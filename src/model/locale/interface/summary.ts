import type { Counted } from './counted.js';
import type { ValueNames } from './names.js';

/** What the summary of a record says beside its values; `{name}` is filled in. */
export interface SummaryWords {
  /** What stands before each section. */
  readonly label: Readonly<
    Record<
      | 'subject'
      | 'summary'
      | 'action'
      | 'to'
      | 'copy'
      | 'signed'
      | 'contact'
      | 'deadlines'
      | 'meetings'
      | 'people'
      | 'annexes'
      | 'links'
      | 'messages',
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
  /** Entries that are not shown: `{n}`. */
  readonly more: Counted;
  /** Of terms of reference. */
  readonly mandate: Readonly<Record<'group' | 'parentGroup' | 'chairs' | 'duration', string>>;
}
