import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { environment, whatNeverEnds } from '../support/program.js';

/** The program as a Node finds it that no code was made for at the build. */
const installed = mkdtempSync(join(tmpdir(), 'itu-parse-installed-'));
cpSync('bin', join(installed, 'bin'), { recursive: true });
cpSync('dist/program', join(installed, 'dist/program'), {
  recursive: true,
  filter: (file) => !file.endsWith('.code'),
});
writeFileSync(join(installed, 'package.json'), '{}');
const letter = resolve('fixtures/tsb-circular-consultation/input.txt');

let home = '';
let kept = '';
beforeEach(() => {
  rmSync(home, { recursive: true, force: true });
  home = mkdtempSync(join(tmpdir(), 'itu-parse-home-'));
  kept = join(home, 'cache', 'itu-parse');
});
afterAll(() => {
  for (const folder of [home, installed]) rmSync(folder, { recursive: true, force: true });
});

function call(args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const own = { HOME: home, LOCALAPPDATA: join(home, 'cache'), XDG_CACHE_HOME: join(home, 'cache'), ...env };
  const options = { encoding: 'utf8', env: environment(own), timeout: whatNeverEnds } as const;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(installed, 'bin/itu-parse.js'), ...args],
    options,
  );
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

const names = (): string[] => (existsSync(kept) ? readdirSync(kept).sort() : []);
const made = (): (readonly [string, number])[] => names().map((name) => [name, statSync(join(kept, name)).mtimeMs]);
const ofMain = (): string => join(kept, names().find((name) => name.startsWith('main.cjs.')) ?? '');

test('code is kept by the first call that reads a letter, and taken by the next', () => {
  const first = call([letter]);
  const code = made();
  expect(basename(ofMain())).toContain(process.version);
  expect(call([letter])).toBe(first);
  expect(made()).toEqual(code);
});

test('a call that reads no document keeps nothing, nor one that is told so', () => {
  call(['--version']);
  call([letter], { NODE_DISABLE_COMPILE_CACHE: '1' });
  expect(names()).toEqual([]);
});

test('code cut off is made anew', () => {
  const first = call([letter]);
  const { size } = statSync(ofMain());
  truncateSync(ofMain(), size / 2);
  expect(call([letter])).toBe(first);
  expect(statSync(ofMain()).size).toBeGreaterThan(size / 2);
});

test('code of other builds goes, once this one has its own', () => {
  mkdirSync(kept, { recursive: true, mode: 0o700 });
  writeFileSync(join(kept, 'main.cjs.0123456789abcdef.v20.0.0-x64.code'), 'code of another build');
  call([letter]);
  expect(names().filter((name) => name.includes('0123456789abcdef'))).toEqual([]);
  expect(names()).not.toEqual([]);
});

test.skipIf(process.platform === 'win32')('in a folder that others may write in no code is kept', () => {
  mkdirSync(kept, { recursive: true });
  chmodSync(kept, 0o777);
  call([letter]);
  expect(names()).toEqual([]);
});
