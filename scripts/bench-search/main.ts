// How long a search takes beside `grep -r` over the same letters, in both kinds of database.
//
//   npm run bench:search                     2,000 invented letters of 2 to 40 KB, in databases of their own
//   npm run bench:search -- --letters 20000  more of them
//   npm run bench:search -- --folder LETTERS [--archive FOLDER] [--database ADDRESS]  letters that are kept already
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as pglite from '@electric-sql/pglite';
import pg from 'pg';
import type { Database } from '../../src/archive/database/database.js';
import { embeddedDatabase } from '../../src/archive/database/embedded.js';
import { searchLetters } from '../../src/archive/database/search.js';
import { serverDatabase } from '../../src/archive/database/server.js';
import { statusOf } from '../../src/archive/database/status.js';
import { searchedLanguages, searchLanguageOf } from '../../src/index.js';
import { postgresPrograms, Server } from '../../test/support/postgres.js';
import { fill, writeArchive } from './letters.js';
import { grepWord, questionsOf } from './questions.js';

const { values } = parseArgs({
  options: {
    letters: { type: 'string', default: '2000' },
    questions: { type: 'string', default: '100' },
    folder: { type: 'string' },
    archive: { type: 'string' },
    database: { type: 'string' },
    // Of a process that this one starts: it puts the letters into the databases and ends.
    fill: { type: 'boolean', default: false },
  },
});

const isOwn = values.folder === undefined;
const scratch = mkdtempSync(join(tmpdir(), 'itu-parse-bench-search-'));
const folder = values.folder ?? join(scratch, 'letters');
if (isOwn) writeArchive(folder, Number(values.letters));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .map((name) => join(folder, name));

const server = isOwn && existsSync(postgresPrograms()) ? new Server() : null;
const archive = values.archive ?? (isOwn ? join(scratch, 'archive') : undefined);
const address = values.database ?? server?.address();

async function opened(): Promise<Map<string, Database>> {
  const databases = new Map<string, Database>();
  if (archive !== undefined) databases.set('embedded', await embeddedDatabase(pglite, join(archive, 'postgresql')));
  if (address !== undefined) databases.set('server', await serverDatabase(pg, address));
  return databases;
}

if (values.fill) {
  if (archive !== undefined) mkdirSync(archive, { recursive: true });
  const databases = [...(await opened()).values()];
  await fill(databases, folder, files);
  for (const database of databases) await database.close();
  rmSync(scratch, { recursive: true, force: true });
  process.exit();
}

// People search what was added before: a process that has read 20,000 letters collects garbage for longer than a search takes.
if (isOwn && archive !== undefined) {
  const place = ['--folder', folder, '--archive', archive, ...(address === undefined ? [] : ['--database', address])];
  const { status } = spawnSync(process.execPath, [process.argv[1] ?? '', '--fill', ...place], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`the letters were not put into the databases: the process ended with ${status}`);
}
const databases = await opened();

const languages = await Promise.all([...searchedLanguages, 'und'].map(searchLanguageOf));
const sample = files
  .filter((_, at) => at % Math.ceil(files.length / 500) === 0)
  .map((file) => readFileSync(file, 'utf8'));
const questions = questionsOf(sample, Number(values.questions));

/** In milliseconds: of the clock, and of a core: of a search, of this process alone, without a server's. */
interface Taken {
  readonly clock: number;
  readonly work: number;
}

async function timed(run: () => Promise<unknown>): Promise<Taken> {
  const [begun, work] = [performance.now(), process.cpuUsage()];
  await run();
  const { user, system } = process.cpuUsage(work);
  return { clock: performance.now() - begun, work: (user + system) / 1000 };
}

/** `grep -r` for the longest word of a question. */
function grepped(text: string): Taken {
  const begun = performance.now();
  const script = 'TIMEFORMAT="%U %S"; time grep -rilF -- "$0" "$1" > /dev/null';
  const { stderr } = spawnSync('bash', ['-c', script, grepWord(text), folder], { encoding: 'utf8' });
  const work = stderr
    .trim()
    .split(' ')
    .reduce((sum, seconds) => sum + Number(seconds) * 1000, 0);
  return { clock: performance.now() - begun, work };
}

const taken = new Map<string, Taken[]>();
const note = (name: string, each: Taken): void => void taken.set(name, [...(taken.get(name) ?? []), each]);
const search = (database: Database, text: string): Promise<Taken> =>
  timed(() => searchLetters(database, { text, limit: 10, offset: 0 }, languages));

// The first time, nothing is compiled and nothing read.
for (const text of questions) for (const database of databases.values()) await search(database, text);
for (const [index, text] of questions.entries()) {
  for (const [name, database] of databases) note(name, await search(database, text));
  if (index % 4 === 0) note('grep -r', grepped(text));
}

const at = (list: readonly number[], share: number): string => {
  const sorted = list.toSorted((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(1);
};
const lines = [...taken].map(([name, list]) => {
  const [clock, work] = [list.map((each) => each.clock), list.map((each) => each.work)];
  return `| ${[name, list.length, at(clock, 0.5), at(clock, 0.95), at(work, 0.5), at(work, 0.95)].join(' | ')} |`;
});
process.stdout.write(
  `${files.length} letters, ${cpus().length} × ${cpus()[0]?.model}, node ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)}\n\n`,
);
process.stdout.write(
  `| | questions | ms, p50 | ms, p95 | ms of one core, p50 | ms of one core, p95 |\n| --- | ---: | ---: | ---: | ---: | ---: |\n${lines.join('\n')}\n\n`,
);
for (const [name, database] of databases) {
  const { documents, bytes, rows, version } = await statusOf(database, '');
  const all = Object.values(rows).reduce((sum, count) => sum + count, 0);
  process.stdout.write(
    `${name} (PostgreSQL ${version}): ${documents} letters, ${(all / documents).toFixed(1)} rows and ${(bytes / documents / 1000).toFixed(1)} KB a letter\n`,
  );
  await database.close();
}
server?.stop();
rmSync(scratch, { recursive: true, force: true });
