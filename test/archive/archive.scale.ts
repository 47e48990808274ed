import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { treeOf } from '../support/archive.js';
import { needs } from '../support/needed.js';
import { interruptProgram, runProgram } from '../support/program.js';

const head = `TSB Circulaire 41\n\nGenève, le 3 mars 2021\n\nObjet:\tRéunion d'essai\n\nMadame, Monsieur,\n\n`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'itu-parse-scale-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }), 60_000);

test('memory does not grow with the number of documents', (context) => {
  needs(context, '/proc/self/status');
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
  const few = peakOf(200);
  const many = peakOf(800);
  // What a run holds at first settles within some hundred documents; a leak of 30 KB a document would show.
  expect([few, many, many < few + 18_000]).toEqual([few, many, true]);
});

/** Times that a run is killed at several moments; `KILLS` asks for more. */
const rounds = Number(process.env['KILLS'] ?? 1);

test('a run killed at random moments and begun again gives what one gives that was not', async () => {
  mkdirSync(join(folder, 'letters'));
  const body = '1\tLa réunion est annoncée pour le 4 mai 2021 à Genève.\n\n'.repeat(50);
  for (let number = 0; number < 80; number += 1)
    writeFileSync(join(folder, 'letters', `${number}.txt`), head.replace('41', String(number)) + body);
  writeFileSync(join(folder, 'letters/bad.txt'), '');
  const args = ['parse', 'letters', '--out-dir'];
  const run = (results: string): number | null => runProgram([...args, results], { cwd: folder }).status;
  expect(run('whole')).toBe(1);
  const whole = treeOf(join(folder, 'whole'));
  let seed = Date.now() % 1_000_000;
  process.stdout.write(`seed of the moments: ${seed}\n`);
  const random = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  const [report, journal] = ['records/report.json', 'records/.itu-parse/report.json/journal.ndjson'];
  const isUnfinished = (): boolean => !existsSync(join(folder, report)) || existsSync(join(folder, journal));
  for (let round = 0; round < rounds; round += 1) {
    const moments = Array.from({ length: 4 }, () => Math.floor(random() * 1000));
    for (const moment of moments) {
      await interruptProgram([...args, 'records'], folder, 'SIGKILL', (stop) => setTimeout(stop, moment));
      if (!existsSync(join(folder, 'records'))) continue;
      for (const [file, content] of treeOf(join(folder, 'records'), { hidden: false }))
        expect([file, content === whole.get(file)]).toEqual([file, true]);
      // The moment came too late: another run would be a second one.
      if (!isUnfinished()) break;
    }
    if (isUnfinished()) expect(run('records')).toBe(1);
    expect([moments, treeOf(join(folder, 'records'))]).toEqual([moments, whole]);
    rmSync(join(folder, 'records'), { recursive: true });
  }
});
