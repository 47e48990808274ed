import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, type TestContext, test } from 'vitest';
import type { Database } from '../../src/archive/database/database.js';
import { embeddedDatabase } from '../../src/archive/database/embedded.js';
import { serverDatabase } from '../../src/archive/database/server.js';
import { tables } from '../../src/archive/rows/index.js';
import { standingTables } from '../../src/archive/standing/index.js';
import { askProgram } from '../support/asked-program.js';
import { needs } from '../support/needed.js';
import { postgresPrograms, Server } from '../support/postgres.js';
import { environment, interruptProgram, program, runProgram } from '../support/program.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'itu-parse-kept-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }), 60_000);

let server: Server | null = null;
afterAll(() => server?.stop());

/** Where a kind of archive is kept: what names it in a call, and how its rows are looked at. */
interface Kind {
  readonly options: (name: string) => string[];
  readonly open: (name: string) => Promise<Database>;
}

const embedded = async (): Promise<Kind> => ({
  options: (name) => ['--archive', name],
  open: async (name) => embeddedDatabase(await import('@electric-sql/pglite'), join(folder, name, 'postgresql')),
});

async function onServer(context: TestContext): Promise<Kind> {
  needs(context, postgresPrograms());
  server ??= new Server();
  const own = server;
  const pg = await import('pg');
  const addressOf = (name: string): string => own.address(name);
  const admin = await serverDatabase(pg, own.address());
  for (const name of ['whole', 'broken', 'shared']) {
    await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await admin.query(`CREATE DATABASE ${name}`);
  }
  await admin.close();
  return { options: (name) => ['--database', addressOf(name)], open: (name) => serverDatabase(pg, addressOf(name)) };
}

const letter = (number: number): string =>
  `TSB Circulaire ${number}\n\nGenève, le 3 mars 2021\n\nObjet:\tRéunion d'essai\n\nMadame, Monsieur,\n\n${`1\tLa Commission d'études 17 se réunira le 4 mai 2021 à Genève; les contributions doivent parvenir au TSB le 20 avril 2021 au plus tard.\n\n`.repeat(20)}`;

function writeLetters(count: number): void {
  mkdirSync(join(folder, 'letters'));
  for (let number = 0; number < count; number += 1)
    writeFileSync(join(folder, 'letters', `${number}.txt`), letter(number));
}

/** All rows of an archive, whatever order they were written in. */
async function rowsOf({ open }: Kind, name: string): Promise<unknown[]> {
  const database = await open(name);
  const all: unknown[] = [];
  for (const table of [...tables, ...Object.keys(standingTables)]) {
    const [row] = await database.query<{ rows: number; digest: string }>(
      `SELECT count(*)::int AS rows, md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))) AS digest FROM ${table} t`,
    );
    all.push([table, row?.rows, row?.digest]);
  }
  await database.close();
  return all;
}

/** Moments at which a run is killed; `KILLS` asks for more. */
const kills = Number(process.env['KILLS'] ?? 1);

describe.each([
  ['embedded', embedded],
  ['server', onServer],
] as const)('%s archive', (_, kindOf) => {
  test(
    'killed at random moments loses nothing that was written, and goes on to what an undisturbed run gives',
    async (context) => {
      const kind = await kindOf(context);
      writeLetters(20);
      const call = (command: readonly string[], name: string) =>
        askProgram(['archive', ...command, ...kind.options(name)], { cwd: folder });
      const begun = performance.now();
      const undisturbed = ['archive', 'add', 'letters', '--quiet', ...kind.options('whole')];
      expect(runProgram(undisturbed, { cwd: folder })).toEqual({ status: 0, stdout: '', stderr: '' });
      const whole = performance.now() - begun;
      let seed = Date.now() % 1_000_000;
      process.stdout.write(`seed of the moments: ${seed}\n`);
      const random = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
      for (let round = 0; round < kills; round += 1) {
        const moment = Math.floor(random() * whole);
        const args = [
          'archive',
          'add',
          'letters',
          '--quiet',
          ...kind.options('broken'),
          ...(round % 3 === 2 ? ['--force'] : []),
        ];
        await interruptProgram(args, folder, 'SIGKILL', (stop) => setTimeout(stop, moment));
        // Killed before there was anything.
        const made = (name: string): boolean => existsSync(join(folder, 'broken', name));
        if (kind.options('broken')[0] === '--archive' && (!made('postgresql') || made('unfinished'))) continue;
        const checked = call(['check'], 'broken');
        expect([moment, checked.status, checked.stderr]).toEqual([moment, 0, '']);
      }
      expect(call(['add', 'letters', '--quiet'], 'broken')).toEqual({ status: 0, stdout: '', stderr: '' });
      expect(await rowsOf(kind, 'broken')).toEqual(await rowsOf(kind, 'whole'));
    },
    600_000 + kills * 60_000,
  );
});

test('several runs at once into one server give what one gives', async (context) => {
  const kind = await onServer(context);
  writeLetters(30);
  const started = ['letters', 'letters', 'letters'].map(
    (name) =>
      new Promise<number | null>((done) => {
        const args = ['archive', 'add', name, '--quiet', '--jobs', '1', ...kind.options('shared')];
        spawn(process.execPath, [program, ...args], { cwd: folder, env: environment(), stdio: 'ignore' }).on(
          'close',
          done,
        );
      }),
  );
  expect(await Promise.all(started)).toEqual([0, 0, 0]);
  askProgram(['archive', 'add', 'letters', '--quiet', ...kind.options('whole')], { cwd: folder });
  expect(await rowsOf(kind, 'shared')).toEqual(await rowsOf(kind, 'whole'));
});

test('a folder is open to one run at a time; one that was killed holds nobody up', async () => {
  writeLetters(20);
  const add = ['archive', 'add', 'letters', '--quiet', '--archive', 'kept'];
  const status = (): number | null => askProgram(['archive', 'status', '--archive', 'kept'], { cwd: folder }).status;
  const told: string[] = [];
  const ended = await interruptProgram(add, folder, 'SIGKILL', (stop) => {
    const timer = setInterval(() => {
      // Made, and in use.
      if (!existsSync(join(folder, 'kept/postgresql')) || existsSync(join(folder, 'kept/unfinished'))) return;
      clearInterval(timer);
      const second = askProgram(add, { cwd: folder, env: { LC_ALL: 'C' } });
      told.push(`${second.status} ${second.stderr.replace(/process \d+ on [^;]+/, 'process N on H')}`);
      stop();
    }, 20);
  });
  expect(ended.signal).toBe('SIGKILL');
  expect(told).toEqual([
    '2 itu-parse: the archive kept is in use by process N on H; try again when that has ended (see itu-parse --help)\n',
  ]);
  expect(status()).toBe(0);
});

test('a program without the packages of databases says which to install', () => {
  for (const part of ['bin', 'dist', 'package.json']) cpSync(resolve(part), join(folder, part), { recursive: true });
  const call = (...args: readonly string[]): string =>
    spawnSync(process.execPath, [join(folder, 'bin/itu-parse.js'), 'archive', 'add', 'letters', ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: environment({ LC_ALL: 'C' }),
    }).stderr;
  writeLetters(1);
  expect(call()).toBe(
    'itu-parse: the archive needs @electric-sql/pglite; install it: npm install @electric-sql/pglite (see itu-parse --help)\n',
  );
  expect(call('--database', 'postgres://itu@localhost/itu')).toBe(
    'itu-parse: the archive needs pg; install it: npm install pg (see itu-parse --help)\n',
  );
  expect(existsSync(join(folder, 'itu-archive'))).toBe(false);
});
