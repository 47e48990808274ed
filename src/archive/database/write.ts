import { hasRows, type RowsJson, rowsOf, type TableName, tables } from '../rows/index.js';
import type { Database, Statements } from './database.js';

const [, ...ofDocuments] = tables;

/** Rows come as JSON, and PostgreSQL takes each value by the name and type of its column. */
const insert = (table: TableName): string =>
  `INSERT INTO ${table} SELECT * FROM json_populate_recordset(null::${table}, $1::json)`;

/** A letter that is there already keeps its key, so that what points to it stays right. */
const replaceDocuments = (columns: readonly string[]): string =>
  `${insert('documents')} ORDER BY id ON CONFLICT (id) DO UPDATE SET ${columns
    .filter((column) => column !== 'id')
    .map((column) => `${column} = excluded.${column}`)
    .join(', ')} RETURNING id, (xmax <> 0) AS replaced`;

async function columnsOf(statements: Statements, table: TableName): Promise<string[]> {
  const rows = await statements.query<{ name: string }>(
    'SELECT attname::text AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum',
    [table],
  );
  return rows.map(({ name }) => name);
}

export interface Written {
  readonly added: number;
  readonly replaced: number;
}

/** Writes letters, each with all its rows, in place of what was kept of the same files: all of them or none. */
export async function writeLetters(database: Database, letters: readonly RowsJson[]): Promise<Written> {
  return database.transaction(async (statements) => {
    const written = await statements.query<{ id: string; replaced: boolean }>(
      replaceDocuments(await columnsOf(statements, 'documents')),
      [rowsOf('documents', letters)],
    );
    const replaced = written.filter((row) => row.replaced).map(({ id }) => id);
    for (const table of ofDocuments) {
      if (replaced.length > 0)
        await statements.query(`DELETE FROM ${table} WHERE document = ANY($1::uuid[])`, [replaced]);
      if (hasRows(table, letters)) await statements.query(insert(table), [rowsOf(table, letters)]);
    }
    return { added: written.length - replaced.length, replaced: replaced.length };
  });
}

/** Takes letters out, with all that was read in them. */
export async function removeLetters(database: Database, files: readonly string[]): Promise<number> {
  const removed = await database.query('DELETE FROM documents WHERE file = ANY($1::text[]) RETURNING id', [files]);
  return removed.length;
}
