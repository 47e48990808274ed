import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type CallOptions, environment, program, type Result, withoutProgress } from './program.js';

const answering = resolve('test/support/answering.cjs');

interface Ends {
  readonly read: number;
  readonly write: number;
}

/** A pipe of which both ends are here; it has no name any longer. */
function pipe(folder: string, name: string): Ends {
  const file = join(folder, name);
  const { status, stderr } = spawnSync('mkfifo', [file], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`mkfifo ${file}: ${stderr}`);
  // Open for both, it waits for no other end.
  const both = openSync(file, 'r+');
  const ends = { read: openSync(file, 'r'), write: openSync(file, 'w') };
  closeSync(both);
  return ends;
}

interface Asked {
  readonly requests: number;
  readonly answers: number;
}

/** It ends when the process of the tests does, which holds the other end of what it reads. */
function start(): Asked {
  const folder = mkdtempSync(join(tmpdir(), 'itu-parse-asked-'));
  const requests = pipe(folder, 'requests');
  const answers = pipe(folder, 'answers');
  rmSync(folder, { recursive: true });
  const stdio = ['ignore', 'ignore', 'inherit', requests.read, answers.write] as const;
  spawn(process.execPath, [answering, program], { stdio: [...stdio], env: environment() }).unref();
  closeSync(requests.read);
  closeSync(answers.write);
  return { requests: requests.write, answers: answers.read };
}

function send(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
}

const chunk = Buffer.alloc(2 ** 16);

function line(descriptor: number, asked: readonly string[]): string {
  const parts: Buffer[] = [];
  for (;;) {
    const length = readSync(descriptor, chunk);
    if (length === 0) throw new Error(`The process of the program ended in the call ${asked.join(' ')}`);
    parts.push(Buffer.from(chunk.subarray(0, length)));
    if (chunk[length - 1] === 10) return Buffer.concat(parts).toString('utf8');
  }
}

let asked: Asked | null = null;

/**
 * A call of the built program in a process that answers many: what it reads, writes and tells, and its status. What is about
 * the process itself (signals, pipes, threads, what it loads) is asked of `runProgram`.
 */
export function askProgram(args: readonly string[], { cwd, input = '', env = {} }: CallOptions): Result {
  asked ??= start();
  const request = { args, cwd: resolve(cwd), input: Buffer.from(input).toString('base64'), env: environment(env) };
  send(asked.requests, `${JSON.stringify(request)}\n`);
  const result = JSON.parse(line(asked.answers, args)) as Result;
  return { ...result, stderr: withoutProgress(result.stderr) };
}
