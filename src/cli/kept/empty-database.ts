import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, constants } from 'node:zlib';

/** The build puts it beside the program: `scripts/empty-database.mjs`. */
const packed = join(import.meta.dirname, 'empty-database.tar.br');

/**
 * The files of a database that nothing was written into yet, as a tar: to unpack them takes a quarter of what PostgreSQL needs
 * to make its own. `package.json` asks for the version of PGlite that has made them.
 * @param file as the build has packed them
 * @returns null where the build has left none
 */
export function emptyDatabase(file = packed): Blob | null {
  if (!existsSync(file)) return null;
  const params = { [constants.BROTLI_DECODER_PARAM_LARGE_WINDOW]: 1 };
  return new Blob([brotliDecompressSync(readFileSync(file), { params })]);
}
