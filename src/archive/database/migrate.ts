import { say } from '../../model/sentence/index.js';
import { SaidError } from '../../model/sentence/said-error.js';
import { type Database, schema, type Statements } from './database.js';
import { type Migration, migrations } from './migrations/index.js';

/** `ituarc` in ASCII: two programs that open a new database at once take turns. */
const turn = '115931266085475';

async function appliedIn(statements: Statements): Promise<number> {
  const [row] = await statements.query<{ last: number | null }>('SELECT max(number) AS last FROM migrations');
  return row?.last ?? 0;
}

/** Whether a database is in the form that this version of the program knows: one that may only be read can be asked. */
export async function isMigrated(statements: Statements): Promise<boolean> {
  const [there] = await statements.query<{ tables: string | null }>("SELECT to_regclass('migrations')::text AS tables");
  return there?.tables !== null && (await appliedIn(statements)) === migrations.at(-1)?.number;
}

/**
 * Brings a database into the form that this version of the program knows.
 * @throws SaidError where a later version of the program has made it
 */
export async function migrate(database: Database, steps: readonly Migration[] = migrations): Promise<void> {
  const last = await database.transaction(async (statements) => {
    await statements.query(`SELECT pg_advisory_xact_lock(${turn})`);
    await statements.query(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
    await statements.query('CREATE TABLE IF NOT EXISTS migrations (number integer PRIMARY KEY, name text NOT NULL)');
    const applied = await appliedIn(statements);
    for (const { number, name, statements: sql } of steps.filter((step) => step.number > applied)) {
      for (const statement of sql) await statements.query(statement);
      await statements.query('INSERT INTO migrations VALUES ($1, $2)', [number, name]);
    }
    return appliedIn(statements);
  });
  if (last > (steps.at(-1)?.number ?? 0)) throw new SaidError(say('archive/later-version', {}));
}
