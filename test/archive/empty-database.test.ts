import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { embeddedDatabase } from '../../src/archive/database/embedded.js';
import { isMigrated } from '../../src/archive/database/migrate.js';
import { removeLetters, writeLetters } from '../../src/archive/database/write.js';
import { writeEmptyDatabase } from '../../src/cli/kept/empty-database.js';
import { rowsOfLetter } from '../support/archived.js';

const built = join(import.meta.dirname, '../../dist/program/empty-database.br');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'itu-parse-empty-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a new archive has its tables, and no letter', async () => {
  expect(writeEmptyDatabase(join(folder, 'new'), built)).toBe(true);
  const database = await embeddedDatabase(await import('@electric-sql/pglite'), join(folder, 'new'));
  expect(await isMigrated(database)).toBe(true);
  expect(await database.query('SELECT file FROM documents')).toEqual([]);
  await writeLetters(database, [await rowsOfLetter('/a.txt', 'Circulaire TSB 7\n\nObjet:\tRéunion\n')]);
  expect(await removeLetters(database, ['/a.txt'])).toBe(1);
  await database.close();
});

test('where the build has left none, nothing is written', () => {
  expect(writeEmptyDatabase(join(folder, 'new'), join(folder, 'none.br'))).toBe(false);
  expect(existsSync(join(folder, 'new'))).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});
