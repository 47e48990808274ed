// Documents a second in one process: prints it as JSON.
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
const warm = Math.min(50, documents.length);
for (const bytes of documents.slice(0, warm)) await read(bytes);
const started = performance.now();
for (const bytes of documents) await read(bytes);
const seconds = (performance.now() - started) / 1000;
process.stdout.write(JSON.stringify({ rate: documents.length / seconds, peak: process.resourceUsage().maxRSS * 1024 }));
