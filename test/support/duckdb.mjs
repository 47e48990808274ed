// DuckDB's command as far as docs/databases.md uses it (`duckdb [-list] FILE < SQL`): neither npm nor Debian has the command
// itself, but npm has the database.
import { readFileSync } from 'node:fs';
import { DuckDBInstance, StatementType } from '@duckdb/node-api';

const [file, ...more] = process.argv.slice(2).filter((argument) => argument !== '-list');
if (!file || more.length > 0) throw new Error(`${process.argv.slice(2).join(' ')}: not known to this stand-in`);
const instance = await DuckDBInstance.create(file);
const connection = await instance.connect();
const statements = await connection.extractStatements(readFileSync(0, 'utf8'));
for (let at = 0; at < statements.count; at++) {
  const statement = await statements.prepare(at);
  const result = await statement.runAndReadAll();
  if (statement.statementType !== StatementType.SELECT) continue;
  const lines = [result.columnNames(), ...result.getRows()].map(
    (row) => `${row.map((cell) => cell ?? 'NULL').join('|')}\n`,
  );
  process.stdout.write(lines.join(''));
}
connection.closeSync();
instance.closeSync();
