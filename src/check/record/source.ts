import type { DocumentRecord } from '../../model/record.js';

/** The document a record should have been made of, read anew. */
export interface ParsedSource {
  readonly record: DocumentRecord;
  readonly text: string;
}
