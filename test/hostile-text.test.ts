/** Text and Markdown made to hang or to kill a reader: each goes through the built program, in a process of its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const program = resolve('bin/itu-parse.js');
const directory = mkdtempSync(join(tmpdir(), 'hostile-text-'));
const probe = join(directory, 'probe.cjs');

/** Says on a channel of its own what the process took: its processor time and the most memory it has had. */
const probeCode = `const { readFileSync, writeSync } = require('node:fs');
process.on('exit', () => {
  let kilobytes = process.resourceUsage().maxRSS;
  try { kilobytes = Number(/^VmHWM:\\s+(\\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]); } catch {}
  const { user, system } = process.cpuUsage();
  writeSync(3, JSON.stringify({ seconds: (user + system) / 1e6, megabytes: kilobytes / 1000 }));
});`;

beforeAll(() => writeFileSync(probe, probeCode));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

interface Outcome {
  readonly status: number | null;
  readonly stderr: string;
  /** The first characters of the record. */
  readonly head: string;
  readonly seconds: number;
  readonly megabytes: number;
}

/** Runs the program on a file; what it prints is read and thrown away. */
function outcomeOf(file: string): Promise<Outcome> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, ['--require', probe, program, file], {
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      timeout: 180_000,
    });
    let [head, stderr, cost] = ['', '', ''];
    const [, stdout, errors, channel] = child.stdio;
    stdout?.on('data', (chunk: Buffer) => {
      if (head.length < 200) head += chunk.toString('utf8', 0, 200);
    });
    errors?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    channel?.on('data', (chunk: Buffer) => (cost += chunk.toString()));
    child.on('error', failed);
    child.on('close', (status) => {
      const { seconds = Infinity, megabytes = Infinity } = cost === '' ? {} : (JSON.parse(cost) as Partial<Outcome>);
      done({ status, stderr, head, seconds, megabytes });
    });
  });
}

const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');
/** A surrogate, and a code point beyond Unicode, as old programs write them in UTF-8. */
const noUtf8 = Buffer.from('4c6520eda08020f490808020', 'hex');
const million = 1_000_000;
const sentence = 'Le Groupe a lu la Résolution 2 du 3 mai 2021, dit M. Ada Exemple (Kenya). ';

/** Processor time is counted, which a busy machine still stretches: bounds are twice those that are promised. */
const patience = 2;

interface Hostile {
  readonly name: string;
  readonly content: () => string | Buffer;
  readonly seconds: number;
  readonly megabytes: number;
}

const files: readonly Hostile[] = [
  {
    name: 'lone surrogates, in UTF-16',
    content: () => utf16('Le Groupe \ud800 a lu \udc00. '.repeat(20_000)),
    seconds: 2,
    megabytes: 300,
  },
  {
    name: 'lone surrogates, in UTF-8',
    content: () => Buffer.concat(Array.from({ length: 20_000 }, () => noUtf8)),
    seconds: 2,
    megabytes: 300,
  },
  { name: 'NUL', content: () => 'Le Groupe\0 a lu les textes.\n'.repeat(20_000), seconds: 4, megabytes: 400 },
  {
    name: 'bidi controls',
    content: () => 'Le \u202eGroupe\u2066 a lu\u2069 les \u200ftextes.\u202c\n'.repeat(20_000),
    seconds: 4,
    megabytes: 400,
  },
  { name: '50 MB in one line', content: () => 'mot '.repeat(12.5 * million), seconds: 20, megabytes: 3000 },
  { name: '50 MB in one word', content: () => 'motmotmo'.repeat(6.25 * million), seconds: 8, megabytes: 1000 },
  { name: '5 MB of sentences in one line', content: () => sentence.repeat(70_000), seconds: 10, megabytes: 1000 },
  {
    name: '400 nested lists',
    content: () => `# Titre\n\n${Array.from({ length: 400 }, (_, level) => `${'  '.repeat(level)}- point`).join('\n')}`,
    seconds: 2,
    megabytes: 300,
  },
  { name: '50,000 spaces', content: () => `a${' '.repeat(50_000)}b\n`.repeat(20), seconds: 2, megabytes: 300 },
  {
    name: '50,000 spaces in Markdown',
    content: () => `# Titre\n\n**a**${' '.repeat(50_000)}b\n`,
    seconds: 2,
    megabytes: 300,
  },
  { name: 'a million empty lines', content: () => `a${'\n'.repeat(million)}b`, seconds: 2, megabytes: 300 },
  { name: '100,000 brackets', content: () => `# Titre\n\n${'['.repeat(100_000)}`, seconds: 2, megabytes: 300 },
];

test.each(files)('$name gives a record', { timeout: 200_000 }, async ({ name, content, seconds, megabytes }) => {
  const file = join(directory, `${name.replace(/[^a-z0-9]+/gi, '-')}.txt`);
  writeFileSync(file, content());
  const outcome = await outcomeOf(file);
  rmSync(file);
  expect(outcome.stderr).toBe('');
  expect(outcome.status).toBe(0);
  expect(outcome.head).toMatch(/^\{\s*"schemaVersion": ?"1"/);
  expect(outcome.seconds).toBeLessThan(seconds * patience);
  expect(outcome.megabytes).toBeLessThan(megabytes);
});
