// A very large archive in one run of the program, and its memory on the way. Linux alone tells it (/proc).
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { paragraphs, textOf } from './letters.mjs';
import { wordOf } from './word.mjs';
import { environment, median } from './measures.mjs';

/** Memory is told at these documents, each as the median over the 500 up to it. */
const marks = [1e3, 1e4, 5e4, 1e5];
const window = 500;

/** Letters of 2 to 4 KB, every tenth a Word file, a thousand a folder. */
function writeArchive(folder, count) {
  const names = [];
  for (let number = 0; number < count; number++) {
    const within = join(folder, String(Math.floor(number / 1000)));
    if (number % 1000 === 0) mkdirSync(within);
    const letter = paragraphs(number, 2e3 + (number % 2000));
    const name = join(within, `${number}.${number % 10 === 0 ? 'docx' : 'txt'}`);
    writeFileSync(name, number % 10 === 0 ? wordOf(letter) : textOf(letter));
    names.push(name);
  }
  const list = join(folder, 'names.txt');
  writeFileSync(list, `${names.join('\n')}\n`);
  return list;
}

/** A process and those that it started, and they in turn. */
function processesFrom(pid) {
  const tasks = readdirSync(`/proc/${pid}/task`);
  const children = tasks.flatMap((task) => {
    const text = readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8');
    return text.split(' ').filter(Boolean);
  });
  return [pid, ...children.flatMap(processesFrom)];
}

/** Megabytes that the program holds now; `null` where one of its threads or processes ended just then. */
function memoryOf(pid) {
  try {
    const held = processesFrom(pid).map((each) => readFileSync(`/proc/${each}/status`, 'utf8'));
    return held.reduce((sum, status) => sum + Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) / 1024, 0);
  } catch {
    return null;
  }
}

/** Calls `each` with the number of lines so far, whenever some have come. */
function countLines(stream, each) {
  let lines = 0;
  stream.on('data', (chunk) => {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines += 1;
    each(lines);
  });
  return () => lines;
}

export async function measureArchive(folder, count, jobs) {
  const list = writeArchive(folder, count);
  const args = ['parse', '--files-from', list, '--to', 'ndjson', '--jobs', String(jobs), '--quiet'];
  const started = performance.now();
  const child = spawn(process.execPath, ['bin/itu-parse.js', ...args], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const wanted = marks.filter((mark) => mark <= count);
  const samples = wanted.map(() => []);
  const lines = countLines(child.stdout, (so) => {
    const at = wanted.findIndex((mark) => so > mark - window && so <= mark);
    const held = at >= 0 ? memoryOf(child.pid) : null;
    if (held !== null) samples[at].push(held);
  });
  const status = await new Promise((resolve) => child.once('close', resolve));
  if (status !== 0 || lines() !== count) throw new Error(`${lines()} of ${count} records, exit status ${status}`);
  const seconds = (performance.now() - started) / 1000;
  return {
    count,
    jobs,
    seconds,
    rate: count / seconds,
    memory: wanted.map((mark, at) => ({ document: mark, megabytes: median(samples[at]) })),
  };
}
