import type * as PgLibrary from 'pg';
import { type Database, ownTables, type Parameter, type Statements, schema } from './database.js';

const statementsOn = (client: PgLibrary.ClientBase): Statements => ({
  query: async <Row>(sql: string, parameters: readonly Parameter[] = []) =>
    (await client.query<Row & Record<string, unknown>>(sql, [...parameters])).rows,
});

/**
 * A server, over one connection: what is done in one run is done in order.
 * @param library `pg`
 * @param url `postgres://user@host:5432/database`
 */
export async function serverDatabase({ Client }: Pick<typeof PgLibrary, 'Client'>, url: string): Promise<Database> {
  const client = new Client({ connectionString: url, application_name: 'itu-parse' });
  // A connection that breaks off is told by the statement that meets it.
  client.on('error', () => {});
  await client.connect();
  const statements = statementsOn(client);
  await statements.query(`SET search_path TO ${schema}`);
  return {
    ...statements,
    async transaction(work) {
      await statements.query('BEGIN');
      try {
        const result = await work(statements);
        await statements.query('COMMIT');
        return result;
      } catch (error) {
        await statements.query('ROLLBACK').catch(() => {});
        throw error;
      }
    },
    settle: async () => void (await statements.query(`ANALYZE ${await ownTables(statements)}`)),
    close: () => client.end(),
  };
}
