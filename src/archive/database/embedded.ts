import type * as PGliteLibrary from '@electric-sql/pglite';
import { type Database, ownTables, type Parameter, schema } from './database.js';

/** PostgreSQL's numbers of the types that bytes are given for. */
const [text, json] = [25, 114];

/** A page of PostgreSQL's, and how many it holds in memory at least and at most: all of these are written at the start. */
const pageBytes = 8192;
const [leastPages, mostPages] = [2048, 16_384];

const pagesFor = (bytes: number): number => Math.max(leastPages, Math.min(mostPages, Math.ceil(bytes / pageBytes)));

/**
 * Of its journal of changes (write-ahead log), in megabytes: as much is written before the tables are, and read again after a process
 * was killed. On a server a process of its own makes checkpoints; here none does, and the journal would grow for as long as letters are
 * added, to three times what they take.
 */
const mostJournal = 64;
const journalBounds = ['-c', `max_wal_size=${mostJournal}MB`, '-c', 'min_wal_size=32MB'];
const journal = `SELECT pg_current_wal_lsn() - redo_lsn > ${mostJournal * 1_048_576} AS "isLong" FROM pg_control_checkpoint()`;

/** Bytes that nothing else holds are handed on without a copy of them. */
const given = (parameters: readonly Parameter[]): unknown[] =>
  parameters.map((value) =>
    value instanceof Uint8Array && value.length === value.buffer.byteLength ? value.buffer : value,
  );

/**
 * PostgreSQL within this process, in a folder of its own; one process at a time may open it.
 * @param library `@electric-sql/pglite`
 * @param bytes that its tables have, and are to have: it keeps as many of them in memory, up to 128 MB
 */
export async function embeddedDatabase(
  { PGlite }: Pick<typeof PGliteLibrary, 'PGlite'>,
  folder: string,
  bytes = mostPages * pageBytes,
): Promise<Database> {
  const database = await PGlite.create(folder, {
    // Both come written: bytes are handed on as they are, where the library would write them as an object or not take them.
    serializers: {
      [text]: (written) => (typeof written === 'number' ? String(written) : written),
      [json]: (written) => written,
    },
    startParams: [...PGlite.defaultStartParams, '-B', String(pagesFor(bytes)), ...journalBounds],
  });
  await database.exec(`SET search_path TO ${schema}`);
  const query = async <Row>(sql: string, parameters: readonly Parameter[] = []): Promise<Row[]> =>
    (await database.query<Row>(sql, given(parameters))).rows;
  return {
    query,
    async transaction(work) {
      const result = await database.transaction((transaction) =>
        work({
          query: async <Row>(sql: string, parameters: readonly Parameter[] = []) =>
            (await transaction.query<Row>(sql, given(parameters))).rows,
        }),
      );
      const [now] = await query<{ readonly isLong: boolean }>(journal);
      if (now?.isLong === true) await database.exec('CHECKPOINT');
      return result;
    },
    // No process of its own does it by and by.
    settle: async (hasReplaced) =>
      void (await query(`${hasReplaced ? 'VACUUM (ANALYZE)' : 'ANALYZE'} ${await ownTables({ query })}`)),
    close: () => database.close(),
  };
}
