// Makes the embedded database that a new archive begins with, its tables made: PostgreSQL takes four seconds to make one of its own,
// and half a second for the tables.
//
//   const file = await emptyDatabase(esbuild);  its path, in the cache of node_modules; made where there is none of these tables
//
// What is packed: four bytes, how long the list of contents is; the list, as JSON; the bytes of files. PostgreSQL holds three databases
// that are nearly the same: a content that several files have stands there once.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const root = join(fileURLToPath(import.meta.url), '../..');

function packedFolder(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const nameOf = ({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/');
  const begins = new Map();
  const contents = [];
  let size = 0;
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const bytes = readFileSync(join(entry.parentPath, entry.name));
      const hash = createHash('sha256').update(bytes).digest('hex');
      if (!begins.has(hash)) {
        begins.set(hash, size);
        contents.push(bytes);
        size += bytes.length;
      }
      return [nameOf(entry), begins.get(hash), bytes.length];
    });
  const folders = entries.filter((entry) => entry.isDirectory()).map(nameOf);
  const list = Buffer.from(JSON.stringify({ folders, files }));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(list.length);
  return Buffer.concat([length, list, ...contents]);
}

/** The functions of the program that open a database and make its tables. */
async function bundled({ build }) {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { embeddedDatabase } from './src/archive/database/embedded.ts';
                 export { migrate } from './src/archive/database/migrate.ts';`,
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    write: false,
    logLevel: 'warning',
  });
  return outputFiles[0].contents;
}

async function made(program, scratch) {
  const file = join(scratch, 'program.mjs');
  writeFileSync(file, program);
  const { embeddedDatabase, migrate } = await import(pathToFileURL(file).href);
  const folder = join(scratch, 'database');
  const database = await embeddedDatabase(await import('@electric-sql/pglite'), folder);
  await migrate(database);
  await database.close();
  const bytes = packedFolder(folder);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 9,
    // It reaches from one database to the next.
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params });
}

export async function emptyDatabase(esbuild) {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const program = await bundled(esbuild);
  const hash = createHash('sha256')
    .update(readFileSync(fileURLToPath(import.meta.url)))
    .update(program);
  const tables = hash.digest('hex').slice(0, 16);
  const cache = join(root, 'node_modules/.cache/itu-parse');
  const file = join(cache, `empty-database-${devDependencies['@electric-sql/pglite']}-${tables}.br`);
  if (existsSync(file)) return file;
  mkdirSync(cache, { recursive: true });
  const scratch = mkdtempSync(join(cache, 'making-'));
  try {
    const draft = join(scratch, 'packed');
    writeFileSync(draft, await made(program, scratch));
    renameSync(draft, file);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return file;
}
