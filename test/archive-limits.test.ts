import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readReport } from './support/archive.js';
import { environment, program, runProgram } from './support/program.js';

const head = `TSB Circulaire 41\n\nGenève, le 3 mars 2021\n\nObjet:\tRéunion d'essai\n\nMadame, Monsieur,\n\n`;
const paragraph = (number: number): string =>
  `${number}\tLe Groupe de travail ${1 + (number % 5)}/${1 + (number % 20)} se réunira le ${1 + (number % 28)} mai 2021 à Genève (voir la Résolution ${number % 100}).\n\n`;
const paragraphs = (count: number): string => Array.from({ length: count }, (_, at) => paragraph(at + 1)).join('');

let folder: string;
const run = (...args: readonly string[]): ReturnType<typeof runProgram> => runProgram(args, { cwd: folder });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'itu-parse-limits-'));
  mkdirSync(join(folder, 'letters'));
  // In the order of reading the long ones come first, so that what follows needs their workers again.
  for (const name of ['long-1', 'long-2', 'long-3'])
    writeFileSync(join(folder, 'letters', `${name}.txt`), head + paragraphs(100_000));
  for (const name of ['short-1', 'short-2', 'short-3', 'short-4'])
    writeFileSync(join(folder, 'letters', `${name}.txt`), head + paragraphs(3));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);

const failures = (results: string): (readonly [string, string | null])[] =>
  readReport(join(folder, results, 'report.json')).documents.map(({ file, error }) => [file, error]);
const expected = (error: string): (readonly [string, string | null])[] => [
  ...[1, 2, 3].map((number) => [`letters/long-${number}.txt`, error] as const),
  ...[1, 2, 3, 4].map((number) => [`letters/short-${number}.txt`, null] as const),
];

describe('a document that breaks a limit is a row of the report; the others are read', () => {
  test.each([['1'], ['2']])('of time, with %s at once', { timeout: 120_000 }, (jobs) => {
    const { status } = run('parse', 'letters', '--out-dir', `time-${jobs}`, '--timeout', '4s', '--jobs', jobs);
    expect(status).toBe(1);
    expect(failures(`time-${jobs}`)).toEqual(expected('not read within 4 s; raise the limit with --timeout'));
  });

  test.each([['1'], ['2']])('of memory, with %s at once', { timeout: 120_000 }, (jobs) => {
    const { status } = run('parse', 'letters', '--out-dir', `memory-${jobs}`, '--max-memory', '50M', '--jobs', jobs);
    expect(status).toBe(1);
    expect(failures(`memory-${jobs}`)).toEqual(
      expected('takes more than 50 MB of memory; raise the limit with --max-memory'),
    );
  });

  test('in one stream too', { timeout: 120_000 }, () => {
    const { status, stdout, stderr } = run('letters', '--to', 'ndjson', '--timeout', '4s', '--quiet');
    expect(status).toBe(1);
    expect(stdout.trimEnd().split('\n')).toHaveLength(4);
    expect(stderr.match(/^itu-parse: letters\/long-\d\.txt: not read within 4 s; [^\n]+$/gm)).toHaveLength(3);
  });
});

describe('how far a run is', () => {
  test('is told every few seconds where there is no terminal', { timeout: 120_000 }, () => {
    const line = /^itu-parse: \d of 7 \(\d+ %\), \d+(?:\.\d)? a second, (?:\d+ min )?[\w ]+, \d failed$/m;
    const args = ['parse', 'letters', '--out-dir', 'told', '--timeout', '6s', '--jobs', '1'];
    expect(run(...args).stderr).toMatch(line);
    expect(run(...args, '--force', '--quiet').stderr).not.toMatch(/ of 7 /);
  });

  test('is a bar on a terminal, which is gone at the end', { timeout: 120_000 }, () => {
    if (spawnSync('script', ['--version']).status !== 0) return;
    const call = `${process.execPath} ${program} parse letters --out-dir bar --timeout 2s --jobs 1`;
    const { stdout } = spawnSync('script', ['-qec', call, '/dev/null'], {
      cwd: folder,
      encoding: 'utf8',
      env: environment({ TERM: 'xterm' }),
    });
    expect(stdout).toMatch(/[█░]+ \d of 7 · \S+ a second, .*? left.*?, \d failed/);
    const quiet = spawnSync('script', ['-qec', `${call} --quiet --force`, '/dev/null'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(quiet.stdout).not.toMatch(/[█░]/);
  });
});

test('a closed pipe ends the run silently', () => {
  writeFileSync(join(folder, 'list'), 'letters/short-1.txt\n'.repeat(300));
  const call = `${process.execPath} ${program} --files-from list --to ndjson --quiet | head -1 | wc -l`;
  const { stdout, stderr } = spawnSync('sh', ['-c', call], { cwd: folder, encoding: 'utf8', env: environment() });
  expect({ stdout: stdout.trim(), stderr }).toEqual({ stdout: '1', stderr: '' });
});

test('memory does not grow with the number of documents', { timeout: 300_000 }, () => {
  if (!existsSync('/proc/self/status')) return;
  const hook = `--require ${resolve('test/support/peak-memory.cjs')}`;
  /** Of the process that holds most: that of the threads. */
  const peakOf = (count: number): number => {
    const peaks = join(folder, `peaks-${count}`);
    mkdirSync(peaks);
    for (let at = 0; at < count; at += 1) {
      mkdirSync(join(folder, `tiny-${count}`, String(at % 10)), { recursive: true });
      writeFileSync(join(folder, `tiny-${count}`, String(at % 10), `${at}.txt`), `${head}1\tEssai ${at}.\n`);
    }
    const env = { NODE_OPTIONS: hook, PEAK_MEMORY: join(peaks, 'peak') };
    const args = ['parse', `tiny-${count}`, '--out-dir', `of-${count}`, '--jobs', '1', '--quiet'];
    expect(runProgram(args, { cwd: folder, env })).toEqual({ status: 0, stdout: '', stderr: '' });
    return Math.max(...readdirSync(peaks).map((file) => Number(readFileSync(join(peaks, file), 'utf8'))));
  };
  const few = peakOf(500);
  const many = peakOf(2000);
  // What a run holds at first settles within some hundred documents; a leak of 20 KB a document would show.
  expect([few, many, many < few + 30_000]).toEqual([few, many, true]);
});
