// Documents a second in one process, the shortest time of one in milliseconds, and the peak of memory in bytes: prints
// them as JSON.
//
//   node scripts/bench/rate.mjs itu-parse|mammoth FILE…
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

const [reader, ...files] = process.argv.slice(2);

async function readerOf(name) {
  if (name === 'mammoth') {
    const { default: mammoth } = await import('mammoth');
    return (bytes) => mammoth.convertToHtml({ buffer: bytes });
  }
  const { parseCircular } = await import('../../dist/index.js');
  return (bytes) => parseCircular(bytes);
}

const read = await readerOf(reader);
const documents = files.map((file) => readFileSync(file));
const warm = Math.min(50, documents.length >> 1);
for (const bytes of documents.slice(0, warm)) await read(bytes);
const started = performance.now();
let shortest = Infinity;
for (const bytes of documents) {
  const begun = performance.now();
  await read(bytes);
  shortest = Math.min(shortest, performance.now() - begun);
}
const rate = (documents.length * 1000) / (performance.now() - started);
process.stdout.write(JSON.stringify({ rate, shortest, peak: process.resourceUsage().maxRSS * 1024 }));
