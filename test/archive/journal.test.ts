import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { embeddedDatabase } from '../../src/archive/database/embedded.js';
import { writeEmptyDatabase } from '../../src/cli/kept/empty-database.js';
import { builtEmpty } from '../support/archive-databases.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'itu-parse-journal-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const megabyte = 2 ** 20;

test("the embedded database's journal stays short while much is written, and shorter still once it is closed", async () => {
  const library = await import('@electric-sql/pglite');
  writeEmptyDatabase(folder, builtEmpty);
  const opened = await embeddedDatabase(library, folder);
  const journal = async (database: typeof opened): Promise<number> => {
    const [row] = await database.query<{ bytes: number }>('SELECT sum(size)::float8 AS bytes FROM pg_ls_waldir()');
    return row?.bytes ?? Number.NaN;
  };
  await opened.query('CREATE TABLE written (text text STORAGE EXTERNAL)');
  for (let part = 0; part < 18; part += 1)
    await opened.transaction(async (statements) => {
      await statements.query('INSERT INTO written SELECT repeat(md5($1), 262144)', [String(part)]);
    });
  expect(await journal(opened)).toBeLessThan(128 * megabyte);
  await opened.close();
  const again = await embeddedDatabase(library, folder);
  const [row] = await again.query<{ rows: number; bytes: number }>(
    'SELECT count(*)::int AS rows, sum(length(text))::float8 AS bytes FROM written',
  );
  expect(row).toEqual({ rows: 18, bytes: 18 * 8 * megabyte });
  expect(await journal(again)).toBeLessThan(96 * megabyte);
  await again.close();
});
