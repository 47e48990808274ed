import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockFolder } from '../../src/cli/kept/lock.js';
import { needs } from '../support/needed.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'itu-parse-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lock = (): (() => void) => lockFolder(folder, 'kept');
const held = expect.objectContaining({ sentence: expect.objectContaining({ say: 'archive/held' }) });
const heldBy = (holder: unknown): void => writeFileSync(join(folder, 'lock-7'), JSON.stringify(holder));

test('a folder is held until it is let go', () => {
  const letGo = lock();
  expect(lock).toThrow(held);
  letGo();
  lock()();
  lock();
  expect(lock).toThrow(held);
  expect(readdirSync(folder)).toEqual(['lock-3']);
});

test('what a process has left that is gone is taken over', async () => {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'exit');
  heldBy({ host: hostname(), process: child.pid, started: null });
  lock();
  expect(lock).toThrow(held);
});

test('a process that was killed holds nothing, be its number still there', async (context) => {
  needs(context, '/proc/self/stat', 'sh');
  // A parent that never asks what became of its child.
  const parent = spawn('sh', ['-c', 'sleep 600 & echo $!; exec sleep 600'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [said] = (await once(parent.stdout, 'data')) as [Buffer];
  const child = Number(said.toString());
  heldBy({ host: hostname(), process: child, started: null });
  expect(lock).toThrow(held);
  // The shell would still clear its child away; what it becomes does not.
  await expect.poll(() => readFileSync(`/proc/${parent.pid}/comm`, 'utf8').trim()).toBe('sleep');
  process.kill(child, 'SIGKILL');
  await expect.poll(() => readFileSync(`/proc/${child}/stat`, 'utf8')).toMatch(/\) Z /);
  lock();
  parent.kill('SIGKILL');
});

test('another process with the same number does not hold it', () => {
  heldBy({ host: hostname(), process: process.pid, started: 'long ago' });
  expect(lock).not.toThrow();
});

test('a lock that was cut short, or that another machine has, is told apart', () => {
  writeFileSync(join(folder, 'lock-7'), '{"host":');
  lock()();
  writeFileSync(join(folder, 'lock-9'), JSON.stringify({ host: 'elsewhere.example', process: 1, started: null }));
  expect(lock).toThrow(held);
});
