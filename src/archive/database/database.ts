/** A value that a statement is given; a list is one of PostgreSQL, bytes are JSON or a text, in UTF-8. */
export type Parameter = string | number | boolean | null | readonly string[] | Uint8Array;

/** Where statements run: a database, or a transaction in it. */
export interface Statements {
  /** @returns the rows, by the names of their columns */
  query<Row>(sql: string, parameters?: readonly Parameter[]): Promise<Row[]>;
}

/** PostgreSQL, wherever it runs. Both kinds are given the same SQL. */
export interface Database extends Statements {
  /** All of it stands or none: where `work` fails, nothing was done. */
  transaction<Result>(work: (statements: Statements) => Promise<Result>): Promise<Result>;
  /**
   * After much was written: counts what is there, for plans of statements.
   * @param hasReplaced also clears away what was replaced or removed, where nobody else does
   */
  settle(hasReplaced: boolean): Promise<void>;
  close(): Promise<void>;
}

/** Tables stand in a schema of their own: a server may hold others. */
export const schema = 'itu';

/** The names of the tables there, for statements that would else go through all that a server holds, and PostgreSQL's own. */
export async function ownTables(statements: Statements): Promise<string> {
  const [row] = await statements.query<{ names: string }>(
    `SELECT string_agg(oid::regclass::text, ', ') AS names FROM pg_class WHERE relnamespace = '${schema}'::regnamespace AND relkind = 'r'`,
  );
  return row?.names ?? '';
}
