import { hasRows, type RowsJson, tables } from '../rows/index.js';
import type { Database } from './database.js';
import { columnsOf, documentsGiven, rowsGiven } from './given-rows.js';

const [, ...ofDocuments] = tables;

/** A letter that is there already keeps its key, so that what points to it stays right. */
const replaceDocuments = (columns: readonly string[], from: string): string =>
  `INSERT INTO documents SELECT * FROM ${from} t ORDER BY id ON CONFLICT (id) DO UPDATE SET ${columns
    .filter((column) => column !== 'id')
    .map((column) => `${column} = excluded.${column}`)
    .join(', ')} RETURNING id, (xmax <> 0) AS replaced`;

export interface Written {
  readonly added: number;
  readonly replaced: number;
}

/** Writes letters, each with all its rows, in place of what was kept of the same files: all of them or none. */
export async function writeLetters(database: Database, letters: readonly RowsJson[]): Promise<Written> {
  if (letters.length === 0) return { added: 0, replaced: 0 };
  return database.transaction(async (statements) => {
    const columns = await columnsOf(statements, 'documents');
    const { from, parameters } = documentsGiven(columns, letters);
    const written = await statements.query<{ id: string; replaced: boolean }>(
      replaceDocuments(columns, from),
      parameters,
    );
    const replaced = written.filter((row) => row.replaced).map(({ id }) => id);
    for (const table of ofDocuments) {
      if (replaced.length > 0)
        await statements.query(`DELETE FROM ${table} WHERE document = ANY($1::uuid[])`, [replaced]);
      if (!hasRows(table, letters)) continue;
      const given = rowsGiven(table, letters);
      await statements.query(`INSERT INTO ${table} SELECT * FROM ${given.from}`, given.parameters);
    }
    return { added: written.length - replaced.length, replaced: replaced.length };
  });
}

/** Takes letters out, with all that was read in them. */
export async function removeLetters(database: Database, files: readonly string[]): Promise<number> {
  const removed = await database.query('DELETE FROM documents WHERE file = ANY($1::text[]) RETURNING id', [files]);
  return removed.length;
}
