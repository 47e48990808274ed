import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Database } from '../../archive/database/database.js';
import { embeddedDatabase } from '../../archive/database/embedded.js';
import { say } from '../../model/sentence/index.js';
import { reason, UsageError } from '../failure.js';
import { isDirectory } from '../walk.js';
import { library } from './library.js';
import { lockFolder } from './lock.js';

/** The files of PostgreSQL, below the folder of the archive. */
export const filesOf = (folder: string): string => join(folder, 'postgresql');

/** An empty database is made aside: one that a killed process has begun is never taken for one. */
const draftOf = (folder: string): string => join(folder, 'new-postgresql');

/** What stands in the folder of an archive. */
const ours = /^(?:postgresql|new-postgresql|\.?lock-\d+)$/;

/** @throws UsageError where it is none of an archive */
export function checkFolder(folder: string, making: boolean): void {
  if (!existsSync(folder)) {
    if (making) return;
    throw new UsageError(say('archive/none-there', { folder }));
  }
  if (!isDirectory(folder)) throw new UsageError(say('archive/not-an-archive', { folder }));
  if (!readdirSync(folder).every((name) => ours.test(name)))
    throw new UsageError(say('archive/not-an-archive', { folder }));
  if (!making && !existsSync(filesOf(folder))) throw new UsageError(say('archive/none-there', { folder }));
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new UsageError(say('archive/folder', { folder, told: reason(error) }));
  }
}

/**
 * Opens the embedded database of a folder.
 * @param making makes it where there is none
 */
export async function openFolder(folder: string, making: boolean): Promise<Database> {
  checkFolder(folder, making);
  const pglite = await library('@electric-sql/pglite', () => import('@electric-sql/pglite'));
  makeFolder(folder);
  const letGo = lockFolder(folder, folder);
  try {
    if (!existsSync(filesOf(folder))) {
      rmSync(draftOf(folder), { recursive: true, force: true });
      const empty = await embeddedDatabase(pglite, draftOf(folder));
      await empty.close();
      renameSync(draftOf(folder), filesOf(folder));
    }
    const database = await embeddedDatabase(pglite, filesOf(folder));
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
