// The time that one long document takes, and the memory: in a process of its own, in turn with documents of 100 KB, so that
// their ratio holds on a busy machine.
//
//   node scripts/bench/grow.mjs FILE TIMES FILE-OF-100-KB
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { median } from './measures.mjs';
import { readerOf } from './reading.mjs';

const [file, times, measure] = process.argv.slice(2);
const read = await readerOf('itu-parse');
const bytes = readFileSync(file);
const yardstick = readFileSync(measure);

async function timeOf(document, count) {
  const started = performance.now();
  for (let at = 0; at < count; at++) await read(document);
  return (performance.now() - started) / count;
}

// What is compiled only for what runs often is compiled now.
await timeOf(yardstick, 15);
const turns = [];
for (let at = 0; at < Number(times); at++) turns.push([await timeOf(yardstick, 4), await timeOf(bytes, 1)]);
const ms = median(turns.map(([, own]) => own));
const ratio = median(turns.map(([base, own]) => own / base));
process.stdout.write(JSON.stringify({ ms, ratio, peak: process.resourceUsage().maxRSS * 1024 }));
