import { tables } from '../rows/index.js';
import { standingTables } from '../standing/index.js';
import { isStandingCurrent } from './standing.js';
import type { Statements } from './database.js';

/** What an archive holds. */
export interface Status {
  readonly documents: number;
  /** By language, the most first. */
  readonly languages: readonly { readonly language: string; readonly documents: number }[];
  /** Of the letters, as far as their dates go. */
  readonly first: string | null;
  readonly last: string | null;
  /** Rows of each table. */
  readonly rows: Readonly<Record<string, number>>;
  /** Letters that another version of the program has read, or with other options. */
  readonly outdated: number;
  /** Whether the views across letters show the letters that are kept now. */
  readonly current: boolean;
  /** Of tables and what they are looked up by. */
  readonly bytes: number;
  readonly version: string;
}

/** @param making what letters are read with now */
export async function statusOf(statements: Statements, making: string): Promise<Status> {
  const [whole] = await statements.query<{
    first: string | null;
    last: string | null;
    outdated: number;
    version: string;
  }>(
    `SELECT min(date) AS first, max(date) AS last, (count(*) FILTER (WHERE making <> $1))::int AS outdated,
            current_setting('server_version') AS version
     FROM documents`,
    [making],
  );
  const rows: Record<string, number> = {};
  let bytes = 0;
  for (const table of [...tables, ...Object.keys(standingTables)]) {
    const [counted] = await statements.query<{ rows: number; bytes: string }>(
      `SELECT count(*)::int AS rows, pg_total_relation_size('${table}')::text AS bytes FROM ${table}`,
    );
    if (!table.startsWith('standing')) rows[table] = counted?.rows ?? 0;
    bytes += Number(counted?.bytes ?? 0);
  }
  const languages = await statements.query<{ language: string; documents: number }>(
    'SELECT language, count(*)::int AS documents FROM documents GROUP BY language ORDER BY documents DESC, language',
  );
  return {
    documents: rows['documents'] ?? 0,
    languages,
    first: whole?.first ?? null,
    last: whole?.last ?? null,
    rows,
    outdated: whole?.outdated ?? 0,
    current: await isStandingCurrent(statements),
    bytes,
    version: whole?.version ?? '',
  };
}
