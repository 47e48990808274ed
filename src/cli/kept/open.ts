import type { Database } from '../../archive/database/database.js';
import { migrate } from '../../archive/database/migrate.js';
import { serverDatabase } from '../../archive/database/server.js';
import { withFaultsTold } from '../../archive/database/faults.js';
import { say } from '../../model/sentence/index.js';
import { SaidError } from '../../model/sentence/said-error.js';
import { openFolder } from './folder.js';
import { library } from './library.js';
import { type ArchivePlace, checkPlace, defaultFolder } from './options.js';

/** The address as people are told of it: without a password. */
function shownAddress(address: string): string {
  try {
    const url = new URL(address);
    url.password = '';
    return url.href;
  } catch {
    return address.replace(/\/\/.*@/, '//');
  }
}

/** That a server cannot be reached. */
export function noServer(address: string, error: unknown): SaidError {
  const { message, code = 'no answer' } = error as NodeJS.ErrnoException;
  return new SaidError(say('archive/no-server', { server: shownAddress(address), why: message || code }));
}

async function openServer(address: string): Promise<Database> {
  const pg = await library('pg', () => import('pg'));
  try {
    return await serverDatabase(pg, address);
  } catch (error) {
    throw noServer(address, error);
  }
}

/**
 * Opens the archive that a call names, in the form that this version of the program knows.
 * @param making makes the folder where there is none
 * @param letters that are to be added
 * @throws UsageError, SaidError where there is none, it is in use, or its library is not installed
 */
export async function openArchive(place: ArchivePlace, { making = false, letters = 0 } = {}): Promise<Database> {
  checkPlace(place);
  const { archive = defaultFolder, database: address } = place;
  const database = withFaultsTold(
    address === undefined ? await openFolder(archive, making, letters) : await openServer(address),
  );
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Does something with an archive, and closes it whatever comes. */
export async function withArchive<Result>(
  place: ArchivePlace,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const database = await openArchive(place);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
