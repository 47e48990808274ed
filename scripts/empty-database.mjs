// Makes the embedded database that a new archive begins with: PostgreSQL takes four seconds to make one of its own.
//
//   const file = await emptyDatabase();  its path, in the cache of node_modules; made where there is none of this version
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** It holds the same 7 MB three times: only a window that reaches from one to the next sees that. */
const window = 25;

async function made() {
  const { PGlite } = await import('@electric-sql/pglite');
  const database = await PGlite.create('memory://');
  await database.exec('CHECKPOINT');
  const files = Buffer.from(await (await database.dumpDataDir('none')).arrayBuffer());
  await database.close();
  return brotliCompressSync(files, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_LARGE_WINDOW]: 1,
      [constants.BROTLI_PARAM_LGWIN]: window,
      [constants.BROTLI_PARAM_SIZE_HINT]: files.length,
    },
  });
}

export async function emptyDatabase() {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const cache = join(root, 'node_modules/.cache/itu-parse');
  const file = join(cache, `empty-database-${devDependencies['@electric-sql/pglite']}.tar.br`);
  if (existsSync(file)) return file;
  mkdirSync(cache, { recursive: true });
  const draft = `${file}.${process.pid}.tmp`;
  writeFileSync(draft, await made());
  renameSync(draft, file);
  return file;
}
