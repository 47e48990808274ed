import { spawn, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** The built program, run with the node that runs the tests. */
export const program = resolve('bin/itu-parse.js');

export interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** No bound on how long a call may take: a call that has not ended by then is given up. */
export const whatNeverEnds = 600_000;

export interface CallOptions {
  readonly cwd: string;
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
}

export function environment(own: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...inherited } = process.env;
  // Code that the program keeps for a Node that it was not built with.
  return { ...inherited, XDG_CACHE_HOME: resolve('node_modules/.cache'), ...own };
}

/** How far a run is, is told every few seconds: on a slow machine by runs that a fast one ends before. */
export const withoutProgress = (told: string): string =>
  told.replace(/^itu-parse: \d+ \p{L}+ \d+ \(\d+\s?%\), [^\n]*\n/gmu, '');

export function runProgram(args: readonly string[], options: CallOptions): Result {
  const { stderr, ...result } = runTellingProgress(args, options);
  return { ...result, stderr: withoutProgress(stderr) };
}

export function runTellingProgress(args: readonly string[], { cwd, input = '', env = {} }: CallOptions): Result {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    encoding: 'utf8',
    input,
    env: environment(env),
    maxBuffer: 2 ** 28,
    timeout: whatNeverEnds,
  });
  return { status, stdout, stderr };
}

export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

/** Starts a call and sends it a signal when `when` says so: after so many milliseconds, or as soon as it says that. */
export function interruptProgram(
  args: readonly string[],
  cwd: string,
  signal: NodeJS.Signals,
  when: (stop: () => void, process: number) => void,
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...args], {
    cwd,
    env: environment(env),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  when(() => child.kill(signal), child.pid as number);
  return new Promise((done) =>
    child.on('close', (status, by) => done({ status, signal: by, stderr: withoutProgress(stderr) })),
  );
}
