import type { Severity } from '../../message.js';
import type { Counted } from './counted.js';

/** What the reports of `validate` say beside its sentences; `{name}` is filled in. */
export interface ReportWords {
  /** In the middle of a line. */
  readonly severity: Readonly<Record<Severity, string>>;
  readonly files: Counted;
  readonly tally: Readonly<Record<Severity, Counted>>;
  /** The place of the other half of a contradiction: `{place}`, or `{line}` and `{column}`. */
  readonly see: string;
  readonly seeLine: string;
  readonly otherHalf: string;
}
