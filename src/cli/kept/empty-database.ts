import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** The build puts it beside the program: `scripts/empty-database.mjs`, which says what is in it. */
const packed = join(import.meta.dirname, 'empty-database.br');

/** Room for all of it at once: put together from small pieces it is copied twice. */
const mostBytes = 32e6;

interface Contents {
  readonly folders: readonly string[];
  /** Where the bytes of each begin, and how many there are; several have the same. */
  readonly files: readonly (readonly [name: string, begins: number, length: number])[];
}

/**
 * Writes a database that holds the tables, and no letter yet, into a folder: that takes a twentieth of what PostgreSQL needs to make
 * its own. `package.json` asks for the version of PGlite that has made it.
 * @param file as the build has packed it
 * @returns false where the build has left none
 */
export function writeEmptyDatabase(folder: string, file = packed): boolean {
  if (!existsSync(file)) return false;
  const bytes = brotliDecompressSync(readFileSync(file), { chunkSize: mostBytes });
  const begin = 4 + bytes.readUInt32LE(0);
  const { folders, files } = JSON.parse(bytes.toString('utf8', 4, begin)) as Contents;
  for (const name of ['.', ...folders]) mkdirSync(join(folder, name), { recursive: true });
  for (const [name, begins, length] of files)
    writeFileSync(join(folder, name), bytes.subarray(begin + begins, begin + begins + length));
  return true;
}
