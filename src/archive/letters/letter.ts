import type { DocumentRecord } from '../../model/record.js';

/** What was read from a letter, under the name that tells it from all others of its archive. */
export interface ArchivedLetter {
  /** Of the file or place it comes from (`2022/tsb-278.docx`). */
  readonly name: string;
  readonly record: DocumentRecord;
}

/** Letters that are kept somewhere, in a folder or a database: what is asked across them needs no more than this. */
export interface Archive {
  /** Each letter once, in any order. */
  records(): AsyncIterable<ArchivedLetter>;
}
