import type { ParsedSource } from './source.js';
import type { DocumentRecord, RecordMessage } from '../../model/record.js';
import type { RecordCode, Sentence } from '../../model/sentence/index.js';
import type { RuleInfo } from '../rule.js';

/** A message about a record: its place is one in the file. */
export interface RecordProblem extends RecordMessage {
  /** JSON Pointer (RFC 6901) to the value, from the root of the file or of its line. */
  readonly pointer: string;
}

export interface Breach {
  /** JSON Pointer from the root of the record. */
  readonly pointer: string;
  /** Of the other half of a contradiction. */
  readonly related?: string;
  readonly sentence: Sentence;
}

/** One rule for records of a known shape. */
export interface RecordRule extends RuleInfo {
  readonly code: RecordCode;
  check(record: DocumentRecord, source: ParsedSource | null): Iterable<Breach>;
}
