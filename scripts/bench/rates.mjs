// Documents a second: the files in slices, each slice read by all readers in turn.
import { fork } from 'node:child_process';
import { environment, median } from './measures.mjs';

const contestants = [
  { name: 'itu-parse, .txt', reader: 'itu-parse', format: 'txt', workers: 1 },
  { name: 'itu-parse, .docx', reader: 'itu-parse', format: 'docx', workers: 1 },
  { name: 'mammoth `convertToHtml` alone, .docx', reader: 'mammoth', format: 'docx', workers: 1 },
  { name: 'inflate, XML scan and one pass, .docx', reader: 'least', format: 'docx', workers: 1 },
  { name: 'itu-parse, .docx, 2 workers', reader: 'itu-parse', format: 'docx', workers: 2 },
  { name: 'mammoth, .docx, 2 workers', reader: 'mammoth', format: 'docx', workers: 2 },
];

function timeOf(child, files) {
  return new Promise((resolve, reject) => {
    const failed = (code) => reject(new Error(`${child.spawnargs.slice(1).join(' ')}: ended with ${code}`));
    child.once('exit', failed);
    child.once('message', ({ ms }) => {
      child.off('exit', failed);
      resolve(ms);
    });
    child.send({ files });
  });
}

/**
 * @param files `txt` and `docx`: the same letters in the same order
 * @returns of each reader its documents a second, and the median over the slices of its rate to mammoth's in one process
 */
export async function measureRates(files, slices) {
  const children = contestants.map(({ reader, workers }) =>
    fork('scripts/bench/rate.mjs', [reader, String(workers)], { env: environment }),
  );
  const times = contestants.map(() => []);
  const length = Math.ceil(files.docx.length / slices);
  try {
    for (let slice = -1; slice < slices; slice++) {
      for (const [at, { format }] of contestants.entries()) {
        const from = Math.max(0, slice) * length;
        const ms = await timeOf(children[at], files[format].slice(from, from + length));
        // the first round has each reader compile what it runs
        if (slice >= 0) times[at].push(ms);
      }
    }
  } finally {
    for (const child of children) child.disconnect();
  }
  const mammoth = times[contestants.findIndex(({ reader, workers }) => reader === 'mammoth' && workers === 1)];
  return contestants.map(({ name }, at) => ({
    name,
    rate: (files.docx.length * 1000) / times[at].reduce((sum, ms) => sum + ms, 0),
    ratio: median(times[at].map((ms, slice) => mammoth[slice] / ms)),
  }));
}
