import { longColumns, type LongColumn, type RowsJson, rowsOf, type TableName } from '../rows/index.js';
import type { Parameter, Statements } from './database.js';

/** Rows that a statement is given: what it takes them from, and the parameters of that. */
export interface GivenRows {
  readonly from: string;
  readonly parameters: readonly Parameter[];
}

const long = Object.keys(longColumns) as LongColumn[];

/** Rows come as JSON, and PostgreSQL takes each value by the name and type of its column. */
const populated = (table: string, parameter: number): string =>
  `json_populate_recordset(null::${table}, $${parameter}::json)`;

/** In the order in which the table has them. */
export async function columnsOf(statements: Statements, table: TableName): Promise<string[]> {
  const rows = await statements.query<{ name: string }>(
    'SELECT attname::text AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum',
    [table],
  );
  return rows.map(({ name }) => name);
}

/** @param first the number of the first parameter */
export function rowsGiven(table: TableName, letters: readonly RowsJson[], first = 1): GivenRows {
  return { from: populated(table, first), parameters: [rowsOf(table, letters)] };
}

/**
 * Rows of `documents`: each with what is long in it, by its place among the letters.
 * @param columns all that the table has
 * @param first the number of the first parameter
 */
export function documentsGiven(columns: readonly string[], letters: readonly RowsJson[], first = 1): GivenRows {
  const parameters: Parameter[] = [rowsOf('documents', letters)];
  const entries = letters.map((letter, index) => {
    const values = long.map(
      (column) => `$${first + parameters.push(letter[column]) - 1}::text::${longColumns[column]}`,
    );
    return `(${[index + 1, ...values].join(', ')})`;
  });
  const selected = columns.map((column) => `${column in longColumns ? 'l' : 'r'}.${column}`);
  return {
    from: `(SELECT ${selected.join(', ')} FROM ${populated('documents', first)} WITH ORDINALITY r
      JOIN (VALUES ${entries.join(', ')}) l (place, ${long.join(', ')}) ON l.place = r.ordinality)`,
    parameters,
  };
}
