import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Database } from '../../src/archive/database/database.js';
import { migrate } from '../../src/archive/database/migrate.js';
import { renewStanding } from '../../src/archive/database/standing.js';
import { writeLetters } from '../../src/archive/database/write.js';
import { letterRows } from '../../src/archive/rows/index.js';
import { amendingWords, parseCircular, searchLanguageOf } from '../../src/index.js';
import { generateArchive } from '../../test/support/generated-archive/index.js';

/** About so many invented letters of 2 to 40 KB, in three languages. */
export function writeArchive(folder: string, count: number): void {
  for (const { name, text } of generateArchive(count, 5, true).letters) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Puts letters into databases, as `archive add` does. */
export async function fill(databases: readonly Database[], folder: string, files: readonly string[]): Promise<void> {
  const words = await amendingWords();
  for (const database of databases) await migrate(database);
  for (let from = 0; from < files.length; from += 32) {
    const rows = files.slice(from, from + 32).map(async (file) => {
      const { record, text } = await parseCircular(readFileSync(file), { name: file.slice(folder.length + 1) });
      return letterRows({ file, making: '', record, text }, await searchLanguageOf(record.source.language), words);
    });
    const letters = await Promise.all(rows);
    for (const database of databases) await writeLetters(database, letters);
  }
  for (const database of databases) {
    await renewStanding(database, words);
    await database.settle(false);
  }
}
