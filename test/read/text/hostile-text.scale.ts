/** Text and Markdown of many megabytes, each through the built program, in a process of its own, with a bound of memory. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostileFiles } from '../../support/hostile-files.js';

const program = resolve('bin/itu-parse.js');
const directory = mkdtempSync(join(tmpdir(), 'hostile-text-'));
const probe = join(directory, 'probe.cjs');

/** Says on a channel of its own the most memory, in KB, that the process has had. */
const probeCode = `const { readFileSync, writeSync } = require('node:fs');
process.on('exit', () => {
  let kilobytes = process.resourceUsage().maxRSS;
  try { kilobytes = Number(/^VmHWM:\\s+(\\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]); } catch {}
  writeSync(3, String(kilobytes));
});`;

beforeAll(() => writeFileSync(probe, probeCode));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

interface Outcome {
  readonly status: number | null;
  readonly stderr: string;
  /** The first characters of the record. */
  readonly head: string;
  readonly megabytes: number;
}

/** Runs the program on a file; what it prints is read and thrown away. */
function outcomeOf(file: string): Promise<Outcome> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, ['--require', probe, program, file], {
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    let [head, stderr, kilobytes] = ['', '', ''];
    const [, stdout, errors, channel] = child.stdio;
    stdout?.on('data', (chunk: Buffer) => {
      if (head.length < 200) head += chunk.toString('utf8', 0, 200);
    });
    errors?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    channel?.on('data', (chunk: Buffer) => (kilobytes += chunk.toString()));
    child.on('error', failed);
    child.on('close', (status) =>
      done({ status, stderr, head, megabytes: kilobytes === '' ? Infinity : Number(kilobytes) / 1000 }),
    );
  });
}

test.each(hostileFiles)('$times times: $name', async ({ times, content, megabytes }) => {
  const file = join(directory, 'input.txt');
  writeFileSync(file, content(times));
  const outcome = await outcomeOf(file);
  expect(outcome.status).toBe(0);
  // No more is said than that it is no French.
  expect(outcome.stderr).toMatch(/^(?:itu-parse: \S+: in a language that is not read: [^\n]+\n)?$/);
  expect(outcome.head).toMatch(/^\{\s*"schemaVersion": ?"1"/);
  expect(outcome.megabytes).toBeLessThan(megabytes);
});
