import type * as PGliteLibrary from '@electric-sql/pglite';
import { type Database, ownTables, type Parameter, schema } from './database.js';

/** PostgreSQL's number of the type `json`. */
const json = 114;

/**
 * PostgreSQL within this process, in a folder of its own; one process at a time may open it.
 * @param library `@electric-sql/pglite`
 */
export async function embeddedDatabase(
  { PGlite }: Pick<typeof PGliteLibrary, 'PGlite'>,
  folder: string,
): Promise<Database> {
  const database = await PGlite.create(folder, {
    // JSON comes written: bytes of it are handed on as they are, where the library would write them as an object.
    serializers: { [json]: (written) => written },
  });
  await database.exec(`SET search_path TO ${schema}`);
  const given = (parameters: readonly Parameter[]): unknown[] => [...parameters];
  const query = async <Row>(sql: string, parameters: readonly Parameter[] = []): Promise<Row[]> =>
    (await database.query<Row>(sql, given(parameters))).rows;
  return {
    query,
    transaction: (work) =>
      database.transaction((transaction) =>
        work({
          query: async <Row>(sql: string, parameters: readonly Parameter[] = []) =>
            (await transaction.query<Row>(sql, given(parameters))).rows,
        }),
      ),
    // No process of its own does it by and by.
    settle: async (hasReplaced) =>
      void (await query(`${hasReplaced ? 'VACUUM (ANALYZE)' : 'ANALYZE'} ${await ownTables({ query })}`)),
    close: () => database.close(),
  };
}
