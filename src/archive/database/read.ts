import type { DocumentRecord } from '../../model/record.js';
import type { Archive, ArchivedLetter } from '../letters/letter.js';
import type { Statements } from './database.js';

/** What is known of a letter before its file is read again. */
export interface KnownLetter {
  readonly file: string;
  readonly sha256: string;
  readonly making: string;
}

/** How many names, or letters, one statement is asked for. */
const namesAtOnce = 5000;
const lettersAtOnce = 100;

/** Which of these files are kept, and what they were when they were read. */
export async function knownLetters(
  statements: Statements,
  files: readonly string[],
): Promise<Map<string, KnownLetter>> {
  const known = new Map<string, KnownLetter>();
  for (let from = 0; from < files.length; from += namesAtOnce) {
    const rows = await statements.query<KnownLetter>(
      'SELECT file, sha256, making FROM documents WHERE file = ANY($1::text[])',
      [files.slice(from, from + namesAtOnce)],
    );
    for (const row of rows) known.set(row.file, row);
  }
  return known;
}

/** The names of all files that are kept, in the order of code units. */
export async function keptFiles(statements: Statements): Promise<string[]> {
  const rows = await statements.query<{ file: string }>('SELECT file FROM documents ORDER BY file');
  return rows.map(({ file }) => file);
}

export interface StoredLetter extends KnownLetter {
  readonly id: string;
  readonly record: DocumentRecord;
  readonly text: string;
}

/** All letters that are kept, some at a time. */
export async function* storedLetters(statements: Statements): AsyncGenerator<readonly StoredLetter[]> {
  for (let last = ''; ; ) {
    const rows = await statements.query<StoredLetter>(
      `SELECT id, file, sha256, making, record, text FROM documents
       WHERE file > $1 ORDER BY file LIMIT ${lettersAtOnce}`,
      [last],
    );
    if (rows.length === 0) return;
    yield rows;
    last = rows.at(-1)?.file ?? last;
  }
}

/** What is kept in a database, for questions that are asked across letters. */
export const archiveIn = (statements: Statements): Archive => ({
  async *records(): AsyncGenerator<ArchivedLetter> {
    for await (const letters of storedLetters(statements))
      for (const { file, record } of letters) yield { name: file, record };
  },
});
