import { isMigrated } from '../../archive/database/migrate.js';
import { type ReadingPool, readingPool } from '../../archive/database/pool.js';
import { checkFolder, filesOf } from './folder.js';
import { library } from './library.js';
import { lockFolder } from './lock.js';
import { noServer, openArchive } from './open.js';
import { type ArchivePlace, checkPlace, defaultFolder } from './options.js';
import { ThreadedDatabase } from './threaded.js';

/** Readers of a site that a server works for at once. */
const connections = 4;

async function folderToRead(folder: string, statementTimeout: number): Promise<ReadingPool> {
  checkFolder(folder, false);
  await library('@electric-sql/pglite', () => import('@electric-sql/pglite'));
  const letGo = lockFolder(folder, folder);
  try {
    const database = new ThreadedDatabase(filesOf(folder), statementTimeout);
    await database.opened();
    const close = async (): Promise<void> => {
      await database.close();
      letGo();
    };
    return { query: (sql, parameters) => database.query(sql, parameters), close };
  } catch (error) {
    letGo();
    throw error;
  }
}

async function serverToRead(place: ArchivePlace, address: string, statementTimeout: number): Promise<ReadingPool> {
  const pool = readingPool(await library('pg', () => import('pg')), address, { connections, statementTimeout });
  try {
    // Whoever may only read cannot bring it into form, and where it is in form need not.
    const isInForm = await isMigrated(pool).catch((error: unknown) => {
      throw noServer(address, error);
    });
    if (!isInForm) await (await openArchive(place)).close();
    return pool;
  } catch (error) {
    await pool.close();
    throw error;
  }
}

/**
 * Opens the archive that a call names for questions alone.
 * @param statementTimeout longest time for a statement, in milliseconds
 * @throws UsageError, SaidError where there is none, it is in use, or its library is not installed
 */
export function openToRead(place: ArchivePlace, statementTimeout: number): Promise<ReadingPool> {
  checkPlace(place);
  const { archive = defaultFolder, database: address } = place;
  return address === undefined
    ? folderToRead(archive, statementTimeout)
    : serverToRead(place, address, statementTimeout);
}
