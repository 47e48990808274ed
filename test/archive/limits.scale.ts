import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endless, overdue, readReport } from '../support/archive.js';
import { needs } from '../support/needed.js';
import { environment, program, runProgram, runTellingProgress } from '../support/program.js';

const head = `TSB Circulaire 41\n\nGenève, le 3 mars 2021\n\nObjet:\tRéunion d'essai\n\nMadame, Monsieur,\n\n`;
const paragraph = (number: number): string =>
  `${number}\tLe Groupe de travail ${1 + (number % 5)}/${1 + (number % 20)} se réunira le ${1 + (number % 28)} mai 2021 à Genève (voir la Résolution ${number % 100}).\n\n`;
const paragraphs = (count: number): string => Array.from({ length: count }, (_, at) => paragraph(at + 1)).join('');

let folder: string;
const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}): ReturnType<typeof runProgram> =>
  runProgram(args, { cwd: folder, env });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'itu-parse-limits-'));
  const at = (name: string, count: number): void => writeFileSync(join(folder, name), head + paragraphs(count));
  for (const letters of ['never', 'long']) {
    mkdirSync(join(folder, letters));
    for (const name of ['short-1', 'short-2', 'short-3']) at(`${letters}/${name}.txt`, 3);
  }
  // In the order of reading they come first, so that what follows needs their workers again.
  for (const name of ['endless-1', 'endless-2']) at(`never/${name}.txt`, 3);
  for (const name of ['large-1', 'large-2']) at(`long/${name}.txt`, 30_000);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const failures = (results: string): (readonly [string, string | null])[] =>
  readReport(join(folder, results, 'report.json')).documents.map(({ file, error }) => [file, error]);
const expected = (letters: string, broken: string, error: string): (readonly [string, string | null])[] => [
  ...[1, 2].map((number) => [`${letters}/${broken}-${number}.txt`, error] as const),
  ...[1, 2, 3].map((number) => [`${letters}/short-${number}.txt`, null] as const),
];

describe('a document that breaks a limit is a row of the report; the others are read', () => {
  test.each(['1', '2'])('of time, with %s at once', (jobs) => {
    const args = ['parse', 'never', '--out-dir', `time-${jobs}`, '--timeout', '60m', '--jobs', jobs];
    expect(run(args, overdue).status).toBe(1);
    expect(failures(`time-${jobs}`)).toEqual(
      expected('never', 'endless', 'not read within 3600 s; raise the limit with --timeout'),
    );
  });

  test.each(['1', '2'])('of memory, with %s at once', (jobs) => {
    const { status } = run([
      'parse',
      'long',
      '--out-dir',
      `memory-${jobs}`,
      '--max-memory',
      '25M',
      '--jobs',
      jobs,
      '--timeout',
      '60m',
    ]);
    expect(status).toBe(1);
    expect(failures(`memory-${jobs}`)).toEqual(
      expected('long', 'large', 'takes more than 25 MB of memory; raise the limit with --max-memory'),
    );
  });

  test('in one stream too', () => {
    const { status, stdout, stderr } = run(['never', '--to', 'ndjson', '--timeout', '60m', '--quiet'], overdue);
    expect(status).toBe(1);
    expect(stdout.trimEnd().split('\n')).toHaveLength(3);
    expect(stderr.match(/^itu-parse: never\/endless-\d\.txt: not read within 3600 s; [^\n]+$/gm)).toHaveLength(2);
  });
});

describe('how far a run is', () => {
  test('is told on standard error where there is no terminal', () => {
    const line = /^itu-parse: 0 of 5 \(0 %\), 0\.0 a second, time left unknown, 0 failed$/m;
    // The first two keep both workers for longer than it takes until something is told.
    const args = ['parse', 'never', '--out-dir', 'told', '--timeout', '6s', '--jobs', '2'];
    expect(runTellingProgress(args, { cwd: folder, env: endless }).stderr).toMatch(line);
  });

  test('is a bar on a terminal, which is gone at the end', (context) => {
    needs(context, 'script');
    const call = `${process.execPath} ${program} parse never --out-dir bar --timeout 1s --jobs 2`;
    const onTerminal = (command: string): string =>
      spawnSync('script', ['-qec', command, '/dev/null'], {
        cwd: folder,
        encoding: 'utf8',
        env: environment({ TERM: 'xterm', ...endless }),
      }).stdout;
    expect(onTerminal(call)).toMatch(/[█░]+ \d of 5 · \S+ a second, .*? left.*?, \d failed/);
    expect(onTerminal(`${call} --quiet --force`)).not.toMatch(/[█░]/);
  });
});

test('a closed pipe ends the run silently', () => {
  writeFileSync(join(folder, 'list'), 'long/short-1.txt\n'.repeat(300));
  const call = `${process.execPath} ${program} --files-from list --to ndjson --quiet | head -1 | wc -l`;
  const { stdout, stderr } = spawnSync('sh', ['-c', call], { cwd: folder, encoding: 'utf8', env: environment() });
  expect({ stdout: stdout.trim(), stderr }).toEqual({ stdout: '1', stderr: '' });
});
