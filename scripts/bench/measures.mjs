// How the benchmark measures: whole processes in turn, and medians.
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

// With it set, each start of node reads certificates for 100 ms.
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;
export { environment };

/** Milliseconds that one call of a program takes, from its start to its end. */
export function timeOfCall([program, ...args]) {
  const started = performance.now();
  const { status, stderr, error } = spawnSync(program, args, { env: environment, stdio: ['ignore', 'ignore', 'pipe'] });
  if (error || status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? stderr.toString()}`);
  return performance.now() - started;
}

const seconds = (time) => {
  const [, minutes, rest] = /^(\d+)m([\d.]+)s$/.exec(time);
  return Number(minutes) * 60 + Number(rest);
};

/** The same call, and the CPU milliseconds that it and all that it started took: what a busy machine does not stretch. */
export function timeAndCpuOfCall(call) {
  const started = performance.now();
  // `times` (POSIX) tells what the shell's children took, in its second line.
  const { status, stdout, stderr } = spawnSync('sh', ['-c', '"$@" >/dev/null && times', 'sh', ...call], {
    env: environment,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${call.join(' ')}: ${stderr}`);
  const ms = performance.now() - started;
  const [user, system] = stdout.trim().split('\n').at(-1).split(' ').map(seconds);
  return { ms, cpu: (user + system) * 1000 };
}

/**
 * Calls of programs, `runs` times each in turn, so that a change of the machine's speed meets them all.
 * @returns of each its median in milliseconds, and the median of its ratio to the first
 */
export function compareCalls(calls, runs) {
  const times = calls.map(() => []);
  for (let run = -1; run < runs; run++) {
    calls.forEach((call, index) => {
      const time = timeOfCall(call);
      // the first round only warms the disk
      if (run >= 0) times[index].push(time);
    });
  }
  return times.map((own) => ({ ms: median(own), ratio: median(own.map((time, run) => time / times[0][run])) }));
}

/** What a script prints as JSON. */
export function outputOf(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { env: environment, encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')}: ${stderr}`);
  return JSON.parse(stdout);
}

/** The first line that `program --version` prints, `null` where there is no such program. */
export function versionOf(program) {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n')[0].trim() : null;
}
