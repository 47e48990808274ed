import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Database } from '../../archive/database/database.js';
import { embeddedDatabase } from '../../archive/database/embedded.js';
import { say } from '../../model/sentence/index.js';
import { reason, UsageError } from '../failure.js';
import { isDirectory } from '../walk.js';
import { writeEmptyDatabase } from './empty-database.js';
import { library } from './library.js';
import { lockFolder } from './lock.js';

/** The files of PostgreSQL, below the folder of the archive. */
export const filesOf = (folder: string): string => join(folder, 'postgresql');

/** Stands beside them while they are made: what a killed process has begun is made anew. */
const unfinishedIn = (folder: string): string => join(folder, 'unfinished');

/** What stands in the folder of an archive. */
const ours = /^(?:postgresql|unfinished|\.?lock-\d+)$/;

/** @throws UsageError where it is none of an archive */
export function checkFolder(folder: string, making: boolean): void {
  if (!existsSync(folder)) {
    if (making) return;
    throw new UsageError(say('archive/none-there', { folder }));
  }
  if (!isDirectory(folder)) throw new UsageError(say('archive/not-an-archive', { folder }));
  if (!readdirSync(folder).every((name) => ours.test(name)))
    throw new UsageError(say('archive/not-an-archive', { folder }));
  if (!making && (!existsSync(filesOf(folder)) || existsSync(unfinishedIn(folder))))
    throw new UsageError(say('archive/none-there', { folder }));
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new UsageError(say('archive/folder', { folder, told: reason(error) }));
  }
}

/** What the tables and indices take on disk: of PostgreSQL's databases, the others are no larger than an empty one. */
function sizeIn(folder: string): number {
  const base = join(filesOf(folder), 'base');
  const sizes = readdirSync(base).map((database) =>
    readdirSync(join(base, database)).reduce((sum, table) => sum + statSync(join(base, database, table)).size, 0),
  );
  return Math.max(0, ...sizes);
}

/** What a letter of some pages takes there. */
const letterBytes = 40_000;

/**
 * Opens the embedded database of a folder.
 * @param making makes it where there is none
 * @param letters that are to be added
 */
export async function openFolder(folder: string, making: boolean, letters: number): Promise<Database> {
  checkFolder(folder, making);
  const pglite = await library('@electric-sql/pglite', () => import('@electric-sql/pglite'));
  makeFolder(folder);
  const letGo = lockFolder(folder, folder);
  try {
    const isNew = !existsSync(filesOf(folder)) || existsSync(unfinishedIn(folder));
    if (isNew) {
      writeFileSync(unfinishedIn(folder), '');
      rmSync(filesOf(folder), { recursive: true, force: true });
      writeEmptyDatabase(filesOf(folder));
    }
    const database = await embeddedDatabase(pglite, filesOf(folder), sizeIn(folder) + letters * letterBytes);
    if (isNew) rmSync(unfinishedIn(folder));
    const close = async (): Promise<void> => {
      await database.close();
      letGo();
    };
    return { ...database, close };
  } catch (error) {
    letGo();
    throw error;
  }
}
