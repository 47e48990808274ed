import { DuckDBInstance } from '@duckdb/node-api';

/** A cell that holds nothing is `null`. */
export type Row = Readonly<Record<string, string | null>>;

/** What DuckDB, which reads CSV on its own terms (RFC 4180, strictly), finds in a file: rows of text. */
export async function rowsOfCsv(file: string): Promise<{ columns: string[]; rows: Row[] }> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const options = `all_varchar = true, header = true, delim = ',', quote = '"', escape = '"', strict_mode = true`;
    const result = await connection.runAndReadAll(
      `FROM read_csv('${file.replaceAll("'", "''")}', ${options}, max_line_size = 10000000, parallel = false)`,
    );
    const columns = result.columnNames();
    const rows = result
      .getRows()
      .map((row) =>
        Object.fromEntries(row.map((cell, at) => [columns[at] as string, cell === null ? null : String(cell)])),
      );
    return { columns, rows };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
