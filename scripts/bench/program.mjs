// The program itself on an archive: records of all letters into a folder, by one worker and by two.
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { median, timeAndCpuOfCall } from './measures.mjs';

const workers = [1, 2];

/** Bytes of the files in a folder whose names end so. */
const bytesIn = (folder, ending) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(ending))
    .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);

/**
 * Runs in turn, whole calls from start to end.
 * @param folder has the letters in `txt` and `docx`
 * @returns of each number of workers its documents a second, the median of its rate to that of one, and its CPU seconds a
 * document; and the bytes of the letters' text, of their Word files and of their records
 */
export function measureProgram(folder, count, turns) {
  const records = join(folder, 'records');
  const times = workers.map(() => []);
  let recordBytes = 0;
  for (let turn = 0; turn < turns; turn++) {
    for (const [at, jobs] of workers.entries()) {
      const call = [join(folder, 'docx'), '--out-dir', records, '--jobs', String(jobs), '--quiet'];
      times[at].push(timeAndCpuOfCall([process.execPath, 'bin/itu-parse.js', 'parse', ...call]));
      recordBytes = bytesIn(records, '.docx.json');
      rmSync(records, { recursive: true });
    }
  }
  return {
    workers: workers.map((jobs, at) => ({
      jobs,
      rate: (count * 1000) / median(times[at].map(({ ms }) => ms)),
      ratio: median(times[at].map(({ ms }, turn) => times[0][turn].ms / ms)),
      cpu: median(times[at].map(({ cpu }) => cpu)) / 1000 / count,
    })),
    bytes: {
      text: bytesIn(join(folder, 'txt'), '.txt'),
      word: bytesIn(join(folder, 'docx'), '.docx'),
      records: recordBytes,
    },
  };
}
