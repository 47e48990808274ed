import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { needs } from '../support/needed.js';
import { askProgram } from '../support/asked-program.js';
import { postgresPrograms, Server } from '../support/postgres.js';
import { environment, program, type Result, runProgram } from '../support/program.js';
import { siteLetters } from '../support/site.js';

let folder: string;
const env = { LC_ALL: 'C.UTF-8' };
/** A call that ends. */
const run = (args: readonly string[]): Result => askProgram(['archive', ...args], { cwd: folder, env });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'itu-site-'));
  mkdirSync(join(folder, 'letters'));
  for (const [file, text] of Object.entries(siteLetters)) writeFileSync(join(folder, 'letters', basename(file)), text);
  writeFileSync(join(folder, 'token'), 'orchards-as-antennas\n');
  writeFileSync(join(folder, 'short'), 'pear\n');
  run(['add', 'letters', '--quiet']);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Serving {
  readonly address: string;
  /** What it has told on standard error. */
  readonly told: () => string;
  readonly end: (signal: NodeJS.Signals) => Promise<number | string | null>;
}

/** Starts the site on a port that is free, and comes back when it says where. */
function serve(...args: readonly string[]): Promise<Serving> {
  const child = spawn(process.execPath, [program, 'archive', 'serve', '--port', '0', ...args], {
    cwd: folder,
    env: environment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let told = '';
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
  const ended = new Promise<number | string | null>((done) => child.on('close', (status, by) => done(status ?? by)));
  const end = (signal: NodeJS.Signals): typeof ended => {
    child.kill(signal);
    return ended;
  };
  return new Promise((done, failed) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const address = /http:\/\/\S+\//.exec(chunk.toString())?.[0];
      if (address) done({ address, told: () => told, end });
    });
    void ended.then((status) => failed(new Error(`ended with ${status}: ${told}`)));
  });
}

test('serves a folder, holds it meanwhile, and leaves it whole when it is told to end', async () => {
  const { address, end, told } = await serve();
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  const page = await fetch(address);
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(await page.text()).toContain('TSB 88');
  const { entries } = (await (await fetch(`${address}agenda.json`)).json()) as { entries: unknown[] };
  expect(entries).toHaveLength(3);
  expect(run(['status'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('is in use by process') as string,
  });
  const asked = fetch(`${address}letters.json?q=quince`);
  const answered = (await asked).json() as Promise<{ total: number }>;
  expect((await answered).total).toBe(4);
  expect(await end('SIGTERM')).toBe(0);
  expect(told()).toBe('itu-parse: ended; the database is closed\n');
  await expect(fetch(address)).rejects.toThrow('fetch failed');
  expect(run(['check'])).toMatchObject({ status: 0 });
});

test('listens beyond this machine for those alone who know its token; breaks off what takes too long, and answers the next', async () => {
  expect(run(['serve', '--host', '0.0.0.0'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('--token-file') as string,
  });
  expect(run(['serve', '--token-file', 'short'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('fewer than 16 characters') as string,
  });
  expect(run(['serve', '--token-file', 'nowhere'])).toMatchObject({ status: 2 });
  expect(run(['serve', '--port', '65536'])).toMatchObject({ status: 2 });
  // No statement takes less than a millisecond; the same question is answered above, within the time that is usual.
  const { address, end } = await serve('--host', '0.0.0.0', '--token-file', 'token', '--statement-timeout', '1ms');
  const ask = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    fetch(address.replace('0.0.0.0', '127.0.0.1') + path, { headers });
  const known = { authorization: 'Bearer orchards-as-antennas' };
  for (const path of ['', 'api', 'letters.json?q=quince'])
    expect([path, (await ask(path)).status]).toEqual([path, 401]);
  const refused = await ask('letters.json?q=quince', known);
  expect(refused.status).toBe(503);
  expect(await refused.json()).toEqual({ error: 'the question took too long; ask for fewer words or a shorter time' });
  expect((await ask('api', known)).status).toBe(200);
  expect(await end('SIGINT')).toBe(0);
});

test('says where another program listens', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const told = runProgram(['archive', 'serve', '--port', String(port)], { cwd: folder, env });
  other.close();
  expect(told).toMatchObject({ status: 1, stderr: expect.stringContaining('EADDRINUSE') as string });
});

test('serves a server to which others add, for a role that may only read', async (context) => {
  needs(context, postgresPrograms());
  const server = new Server();
  try {
    expect(run(['add', 'letters/circular-51.txt', '--quiet', '--database', server.address()])).toMatchObject({
      status: 0,
    });
    const { Client } = await import('pg');
    const client = new Client(server.address());
    await client.connect();
    await client.query('CREATE ROLE reader LOGIN; GRANT USAGE ON SCHEMA itu TO reader');
    await client.query('GRANT SELECT ON ALL TABLES IN SCHEMA itu TO reader');
    await client.end();
    const { address, end } = await serve('--database', server.address().replace('itu@', 'reader@'));
    const found = async (): Promise<number> =>
      ((await (await fetch(`${address}letters.json?sort=date&limit=5`)).json()) as { total: number }).total;
    expect(await found()).toBe(1);
    expect(run(['add', 'letters', '--quiet', '--database', server.address()])).toMatchObject({ status: 0 });
    await expect.poll(found, { timeout: 60_000, interval: 500 }).toBe(4);
    expect(await end('SIGTERM')).toBe(0);
  } finally {
    server.stop();
  }
});

test('the program holds the licence of what it is served with', () => {
  const licences = readdirSync('dist/program').filter((name) => name.startsWith('LICENSE'));
  expect(licences).toEqual(['LICENSE.hono', 'LICENSE.node-server']);
  for (const name of licences) expect(readFileSync(join('dist/program', name), 'utf8')).toContain('MIT');
});
