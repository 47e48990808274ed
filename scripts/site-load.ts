// Asks a site as many readers would: so many requests a second from four clients, and says what failed, how long answers took and what memory the
// program held meanwhile (Linux tells it, /proc).
//
//   npm run site:load                                   2,000 generated letters, 200 requests a second for 60 seconds
//   npm run site:load -- --letters 20000 --rate 200 --seconds 60 --database postgres://…
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { generateArchive } from '../test/support/generated-archive/index.js';

const { values } = parseArgs({
  options: {
    letters: { type: 'string', default: '2000' },
    rate: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '60' },
    clients: { type: 'string', default: '4' },
    database: { type: 'string' },
  },
});
const [rate, seconds, clients] = [values.rate, values.seconds, values.clients].map(Number) as [number, number, number];
const program = resolve('bin/itu-parse.js');
const folder = mkdtempSync(join(tmpdir(), 'itu-site-load-'));
const place = values.database === undefined ? ['--archive', join(folder, 'archive')] : ['--database', values.database];

const tell = (line: string): void => void process.stdout.write(`${line}\n`);

function fillArchive(): readonly string[] {
  const { letters, chairs } = generateArchive(Number(values.letters));
  for (const { name, text } of letters) {
    const file = join(folder, 'letters', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const { status } = spawnSync(process.execPath, [program, 'archive', 'add', join(folder, 'letters'), ...place], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the letters were not added');
  return [...chairs.keys()];
}

/** Starts the site, and comes back with its address when it says so. */
function startSite(): Promise<{
  readonly address: string;
  readonly pid: number;
  readonly end: () => Promise<unknown>;
}> {
  const child = spawn(process.execPath, [program, 'archive', 'serve', '--port', '0', ...place], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  const gone = new Promise((done) => child.once('exit', done));
  const end = (): Promise<unknown> => {
    child.kill('SIGTERM');
    return gone;
  };
  return new Promise((done) =>
    child.stdout.on('data', (chunk: Buffer) => {
      const address = /http:\/\/\S+(?=\/)/.exec(chunk.toString())?.[0];
      if (address !== undefined && child.pid !== undefined) done({ address, pid: child.pid, end });
    }),
  );
}

interface Asked {
  readonly status: number;
  readonly milliseconds: number;
  readonly body: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: clients });

/** @param due when it was to be asked: what waits for a client that is busy counts */
const ask = (address: string, path: string, due = performance.now()): Promise<Asked> =>
  new Promise((done) => {
    const ended = (status: number, body: string): void => done({ status, milliseconds: performance.now() - due, body });
    get(`${address}${path}`, { agent }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (text: string) => (body += text));
      answer.on('end', () => ended(answer.statusCode ?? 0, body));
    }).on('error', () => ended(0, ''));
  });

/** What readers ask: most search, some read, few look at what stands across letters. */
async function questions(address: string, groups: readonly string[]): Promise<(at: number) => string> {
  const { body } = await ask(address, '/letters.json?limit=100');
  const letters = (JSON.parse(body) as { letters: { address: string }[] }).letters.map((each) => each.address);
  const words = [
    'réunion',
    'contributions',
    'meeting',
    'Resolution 72',
    'présidé',
    'vergers',
    'registration',
    'fecha límite',
  ];
  const of = (list: readonly string[], at: number): string => encodeURIComponent(list[at % list.length] ?? '');
  const kinds: readonly ((at: number) => string)[] = [
    (at) => `/letters?q=${of(words, at)}&year=${1990 + (at % 30)}`,
    (at) => `/letters?q=${of(words, at)}&group=${of(groups, at)}`,
    (at) => `/letters.json?q=${of(words, at)}%20${of(groups, at)}`,
    (at) => `/letters?q=${of(words, at)}&offset=${(at % 20) * 20}`,
    (at) => letters[at % letters.length] ?? '/',
    () => '/',
    (at) => `/group?name=${of(groups, at)}`,
    (at) => `/agenda?group=${of(groups, at)}&from=1990-01-01`,
    (at) => `/agenda.ics?group=${of(groups, at)}`,
    (at) => `/agenda/month?month=${1990 + (at % 30)}-0${1 + (at % 9)}`,
  ];
  return (at) => kinds[at % kinds.length]?.(Math.floor(at / kinds.length)) ?? '/';
}

const memoryOf = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

async function load(address: string, pid: number, pathAt: (at: number) => string): Promise<void> {
  const asked: Promise<Asked>[] = [];
  const memory: number[] = [];
  const begun = performance.now();
  for (let at = 0; at < rate * seconds; at += 1) {
    const due = begun + (at * 1000) / rate;
    const early = due - performance.now();
    if (early > 1) await new Promise((done) => setTimeout(done, early));
    if (at % (rate * 5) === 0) memory.push(memoryOf(pid));
    asked.push(ask(address, pathAt(at), due));
  }
  const answers = await Promise.all(asked);
  memory.push(memoryOf(pid));
  const times = answers.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  const share = (part: number): string =>
    `${times[Math.min(times.length - 1, Math.floor(times.length * part))]?.toFixed(1)} ms`;
  const failed = answers.filter(({ status }) => status !== 200);
  const took = (performance.now() - begun) / 1000;
  tell(
    `${answers.length} requests in ${took.toFixed(1)} s (${(answers.length / took).toFixed(0)} a second), ${failed.length} failed`,
  );
  tell(`median ${share(0.5)}, 95 % ${share(0.95)}, 99 % ${share(0.99)}, longest ${share(1)}`);
  tell(`memory every 5 s: ${memory.map((each) => each.toFixed(0)).join(', ')} MB`);
  if (failed.length > 0) process.exitCode = 1;
}

try {
  const groups = fillArchive();
  const { address, pid, end } = await startSite();
  // What stands across letters is read first.
  const begun = performance.now();
  await ask(address, '/agenda.json?limit=1');
  tell(`what stands across letters was there after ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  await load(address, pid, await questions(address, groups));
  await end();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
