import type * as PgLibrary from 'pg';
import { say } from '../../model/sentence/index.js';
import { SaidError } from '../../model/sentence/said-error.js';
import { type Parameter, schema, type Statements } from './database.js';
import { StatementTimeout } from './statement-timeout.js';

/** Of PostgreSQL: `query_canceled`, as by `statement_timeout`. */
const canceled = '57014';

const told = (error: unknown): SaidError => {
  const { code, message } = error as { readonly code?: string; readonly message: string };
  return code === canceled
    ? new StatementTimeout()
    : new SaidError(say('archive/database-fault', { why: message.replaceAll('\n', ' ') }));
};

/** Statements that only read, on a few connections at once; one that breaks off is opened anew when it is wanted. */
export interface ReadingPool extends Statements {
  close(): Promise<void>;
}

/**
 * @param library `pg`
 * @param url `postgres://user@host:5432/database`
 * @param statementTimeout in milliseconds
 */
export function readingPool(
  { Pool }: Pick<typeof PgLibrary, 'Pool'>,
  url: string,
  { connections, statementTimeout }: { readonly connections: number; readonly statementTimeout: number },
): ReadingPool {
  const pool = new Pool({
    connectionString: url,
    application_name: 'itu-parse',
    max: connections,
    connectionTimeoutMillis: 10_000,
  });
  // A connection that breaks off while nobody uses it is no fault of anybody's question.
  pool.on('error', () => {});
  pool.on('connect', (client) => {
    // Comes before all that the connection is asked; where it fails, so does the connection.
    client
      .query(
        `SET search_path TO ${schema}; SET default_transaction_read_only = on; SET statement_timeout = ${Math.round(statementTimeout)}`,
      )
      .catch(() => {});
  });
  return {
    query: async <Row>(sql: string, parameters: readonly Parameter[] = []) => {
      try {
        return (await pool.query<Row & Record<string, unknown>>(sql, [...parameters])).rows;
      } catch (error) {
        throw told(error);
      }
    },
    close: () => pool.end(),
  };
}
