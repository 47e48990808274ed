import type { DocumentRecord } from '../../model/record.js';
import type { Statements } from './database.js';

/** A letter as it was read. */
export interface WholeLetter {
  readonly id: string;
  readonly file: string;
  readonly record: DocumentRecord;
  readonly text: string;
}

/** A letter by its key; `null` where there is none. */
export async function letterOf(statements: Statements, id: string): Promise<WholeLetter | null> {
  const [letter] = await statements.query<WholeLetter>(
    'SELECT id, file, record, text FROM documents WHERE id = $1::uuid',
    [id],
  );
  return letter ?? null;
}
