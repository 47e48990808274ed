import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { endless, readReport, treeOf } from '../support/archive.js';
import { needs } from '../support/needed.js';
import { interruptProgram, runProgram } from '../support/program.js';

const letter = (number: number): string =>
  `TSB Circulaire ${number}\n\nGenève, le 3 mars 2021\n\nObjet:\tRéunion d'essai\n\nMadame, Monsieur,\n\n${'1\tLa réunion est annoncée pour le 4 mai 2021 à Genève.\n\n'.repeat(20)}`;
const count = 40;

let folder: string;
/** By one thread, which begins sooner than two: those that are broken off have two. */
const run = (...args: readonly string[]): ReturnType<typeof runProgram> =>
  runProgram(['parse', 'letters', '--jobs', '1', ...args], { cwd: folder });
const report = (results = 'records'): ReturnType<typeof readReport> => readReport(join(folder, results, 'report.json'));
const resultsOf = (results = 'records'): Record<string, string> =>
  Object.fromEntries(report(results).documents.map(({ file, result }) => [file, result]));
const nothingLeft = (): void =>
  expect(readdirSync(join(folder, 'records')).filter((name) => name.startsWith('.'))).toEqual([]);

/** A run over letters that cannot end before it is stopped: one of two threads never comes to the end of its document. */
function interruptRun(signal: NodeJS.Signals, when: (stop: () => void) => void): ReturnType<typeof interruptProgram> {
  writeLetters(count);
  writeFileSync(join(folder, 'letters/0/endless.txt'), letter(count));
  const args = ['parse', 'letters', '--out-dir', 'records', '--jobs', '2', '--timeout', '60m'];
  return interruptProgram(args, folder, signal, when, endless);
}

function writeLetters(howMany: number): void {
  for (let number = 0; number < howMany; number += 1) {
    mkdirSync(join(folder, 'letters', String(number % 7)), { recursive: true });
    writeFileSync(join(folder, 'letters', String(number % 7), `${number}.txt`), letter(number));
  }
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'itu-parse-resume-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** When the journal of the run has so many documents. */
function whenDone(documents: number, stop: () => void): void {
  const journal = join(folder, 'records/.itu-parse/report.json/journal.ndjson');
  const timer = setInterval(() => {
    if (!existsSync(journal) || readFileSync(journal, 'utf8').split('\n').length - 2 < documents) return;
    clearInterval(timer);
    stop();
  }, 5);
}

describe('a run that is broken off', () => {
  test('goes on from where it was: what is done is not read again', async () => {
    await interruptRun('SIGKILL', (stop) => whenDone(20, stop));
    const written = readdirSync(join(folder, 'records'), { recursive: true }).filter((name) =>
      String(name).endsWith('.txt.json'),
    );
    expect(written.length).toBeGreaterThanOrEqual(20);
    const old = new Date(2001, 1, 1);
    for (const name of written) utimesSync(join(folder, 'records', String(name)), old, old);
    const journal = join(folder, 'records/.itu-parse/report.json/journal.ndjson');
    const noted = new Set(
      [...readFileSync(journal, 'utf8').matchAll(/"output":"([^"]+)"/g)].map(([, output]) => output),
    );
    // A line that was being written when the run was killed, and a result.
    appendFileSync(journal, '{"row":{"file":"let');
    writeFileSync(join(folder, 'records/.itu-parse/report.json/1-1.tmp'), 'half a res');
    expect(run('--out-dir', 'records').status).toBe(0);
    const untouched = written.filter(
      (name) => statSync(join(folder, 'records', String(name))).mtimeMs === old.getTime(),
    );
    expect(new Set(untouched)).toEqual(noted);
    expect(new Set(Object.values(resultsOf()))).toEqual(new Set(['read']));
    nothingLeft();
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s ends in order and says how to go on', async (signal, status) => {
    const ended = await interruptRun(signal, (stop) => whenDone(10, stop));
    expect(ended.status).toBe(status);
    expect(ended.stderr).toMatch(/^itu-parse: stopped at \d+ of 41 documents; the same command goes on from there\n$/);
    const unfinished = join(folder, 'records/.itu-parse/report.json');
    expect(readdirSync(unfinished)).toEqual(['journal.ndjson']);
    expect(run('--out-dir', 'records').status).toBe(0);
    expect(run('--out-dir', 'whole').status).toBe(0);
    expect(treeOf(join(folder, 'records'))).toEqual(treeOf(join(folder, 'whole')));
  });
});

const children = (process: number): string => `/proc/${process}/task/${process}/children`;

test('a run goes on where the system ends the process of its threads', async (context) => {
  needs(context, children(process.pid));
  writeLetters(50);
  let ended = 0;
  const { status, stderr } = await interruptProgram(
    ['parse', 'letters', '--out-dir', 'records', '--jobs', '2'],
    folder,
    'SIGKILL',
    (_stop, pid) => {
      for (const documents of [5, 20])
        whenDone(documents, () => {
          for (const child of readFileSync(children(pid), 'utf8').split(' ').filter(Boolean)) {
            process.kill(Number(child), 'SIGKILL');
            ended += 1;
          }
        });
    },
  );
  expect({ status, ended }).toEqual({ status: 0, ended: 2 });
  expect(stderr).toContain('50 read, 0 unchanged, 0 failed');
  expect(run('--out-dir', 'whole').status).toBe(0);
  expect(treeOf(join(folder, 'records'))).toEqual(treeOf(join(folder, 'whole')));
});

describe('a second run', () => {
  beforeEach(() => {
    writeLetters(5);
    run('--out-dir', 'records');
  });

  test('reads nothing that has not changed, and everything with --force', () => {
    const before = treeOf(join(folder, 'records'));
    const written = statSync(join(folder, 'records/0/0.txt.json')).mtimeMs;
    expect(run('--out-dir', 'records').stderr).toBe(
      'itu-parse: 0 read, 5 unchanged, 0 failed; see records/report.json\n',
    );
    expect(statSync(join(folder, 'records/0/0.txt.json')).mtimeMs).toBe(written);
    expect(report().documents.map(({ outputSha256 }) => outputSha256)).not.toContain(null);
    expect(run('--out-dir', 'records', '--force').stderr).toContain('5 read, 0 unchanged');
    expect(treeOf(join(folder, 'records'))).toEqual(before);
  });

  test('reads what has changed, what is new, and what other options make otherwise', () => {
    writeFileSync(join(folder, 'letters/0/0.txt'), letter(99));
    writeFileSync(join(folder, 'letters/0/new.txt'), letter(100));
    expect(run('--out-dir', 'records').stderr).toContain('2 read, 4 unchanged');
    expect(resultsOf()).toMatchObject({
      'letters/0/0.txt': 'read',
      'letters/0/new.txt': 'read',
      'letters/1/1.txt': 'unchanged',
    });
    expect(run('--out-dir', 'records', '--timeout', '50s', '--jobs', '2').stderr).toContain('0 read, 6 unchanged');
    expect(run('--out-dir', 'records', '--compact').stderr).toContain('6 read, 0 unchanged');
    expect(readFileSync(join(folder, 'records/0/0.txt.json'), 'utf8').trimEnd()).not.toContain('\n');
  });

  test('makes results anew that were edited or deleted', () => {
    const before = treeOf(join(folder, 'records'));
    appendFileSync(join(folder, 'records/0/0.txt.json'), ' ');
    rmSync(join(folder, 'records/1/1.txt.json'));
    expect(run('--out-dir', 'records').stderr).toContain('2 read, 3 unchanged');
    const after = treeOf(join(folder, 'records'));
    after.delete('report.json');
    before.delete('report.json');
    expect(after).toEqual(before);
  });

  test('makes everything anew where the report is gone or is none', () => {
    for (const content of ['', '{"documents": 1}', '{\n"version": \n', 'no JSON']) {
      writeFileSync(join(folder, 'records/report.json'), content);
      expect([content, run('--out-dir', 'records').stderr]).toEqual([
        content,
        expect.stringContaining('5 read, 0 unchanged'),
      ]);
    }
  });

  test('leaves and names results whose document is gone or fails now', () => {
    rmSync(join(folder, 'letters/0/0.txt'));
    writeFileSync(join(folder, 'letters/1/1.txt'), '');
    for (const time of ['first', 'second']) {
      const { status, stderr } = run('--out-dir', 'records');
      expect([time, status]).toEqual([time, 1]);
      expect(stderr).toContain('0 read, 3 unchanged, 1 failed; 2 results of earlier runs outdated; see');
      expect(report().outdated).toEqual(['0/0.txt.json', '1/1.txt.json']);
    }
    rmSync(join(folder, 'records/0/0.txt.json'));
    run('--out-dir', 'records');
    expect(report().outdated).toEqual(['1/1.txt.json']);
  });

  test('of another report in the same folder knows nothing of the first, and leaves it alone', () => {
    const before = readFileSync(join(folder, 'records/report.json'), 'utf8');
    expect(run('--out-dir', 'records', '--report', 'reports/part-2.json').stderr).toBe(
      'itu-parse: 5 read, 0 unchanged, 0 failed; see reports/part-2.json\n',
    );
    expect(readFileSync(join(folder, 'records/report.json'), 'utf8')).toBe(before);
    expect(run('--out-dir', 'records', '--report', 'reports/part-2.json').stderr).toContain('5 unchanged');
  });
});

test('two runs never write the same report', async () => {
  let second: ReturnType<typeof run> | null = null;
  const first = await interruptRun('SIGINT', (stop) =>
    whenDone(5, () => {
      second = run('--out-dir', 'records');
      stop();
    }),
  );
  expect(first.status).toBe(130);
  expect(second).toEqual({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(
      new RegExp(
        `^itu-parse: another run \\(process \\d+ on ${hostname()}\\) writes this report; let it end, or give another --report`,
      ),
    ) as string,
  });
});
