import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'vitest';
import type { Database } from '../../src/archive/database/database.js';
import { embeddedDatabase } from '../../src/archive/database/embedded.js';
import { serverDatabase } from '../../src/archive/database/server.js';
import { writeEmptyDatabase } from '../../src/cli/kept/empty-database.js';
import { needs } from './needed.js';
import { postgresPrograms, Server } from './postgres.js';

/** The database without letters that the build makes: to make one anew takes seconds. */
export const builtEmpty = join(import.meta.dirname, '../../dist/program/empty-database.br');

/** A database that a test may fill; the next test gets it empty, and not migrated. */
export interface TestDatabase {
  readonly kind: string;
  /** Leaves the test out where the machine has no such database. */
  readonly open: (context: TestContext) => Promise<Database>;
  /** Filled once for all tests that leave it as they find it. */
  readonly filled: (context: TestContext, fill: (database: Database) => Promise<Database>) => Promise<Database>;
  readonly end: () => Promise<void>;
}

const emptied = async (database: Database): Promise<Database> => {
  await database.query('DROP SCHEMA IF EXISTS itu CASCADE');
  return database;
};

export interface Started {
  readonly database: Database;
  readonly stop: () => void;
}

export async function startEmbedded(): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), 'itu-parse-embedded-'));
  writeEmptyDatabase(folder, builtEmpty);
  const database = await embeddedDatabase(await import('@electric-sql/pglite'), folder);
  return { database, stop: () => rmSync(folder, { recursive: true, force: true }) };
}

/** To start one takes seconds: it stands until the file is done. */
function kept(kind: string, start: () => Promise<Started>, need: string[]): TestDatabase {
  let started: ReturnType<typeof start> | null = null;
  let filled: Promise<Database> | null = null;
  const empty = async (): Promise<Database> => {
    started ??= start();
    return emptied((await started).database);
  };
  return {
    kind,
    open(context) {
      needs(context, ...need);
      filled = null;
      return empty();
    },
    filled(context, fill) {
      needs(context, ...need);
      filled ??= empty().then(fill);
      return filled;
    },
    async end() {
      if (started === null) return;
      const { database, stop } = await started;
      await database.close();
      stop();
    },
  };
}

/** Both kinds, each with the same SQL. */
export const testDatabases = (): readonly TestDatabase[] => [
  kept('embedded', startEmbedded, []),
  kept('server', async () => {
    const server = new Server();
    return { database: await serverDatabase(await import('pg'), server.address()), stop: () => server.stop() };
  }, [postgresPrograms()]),
];
