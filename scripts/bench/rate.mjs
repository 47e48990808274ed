// Reads the files it is told of and says how long that took, as often as it is asked: a process of its own for each
// reader, so that none compiles or collects for another.
//
//   fork('scripts/bench/rate.mjs', ['itu-parse|mammoth|least', WORKERS])
//   send({ files }) → message { ms }
// oxlint-disable unicorn/require-post-message-target-origin -- that is for windows; workers have no origin
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { readerOf } from './reading.mjs';

/** Takes the next file that nobody has taken, until none is left. */
async function readAll(read, files, taken) {
  for (let at = Atomics.add(taken, 0, 1); at < files.length; at = Atomics.add(taken, 0, 1))
    await read(readFileSync(files[at]));
}

async function serveProcess([name, count]) {
  const workers = Array.from({ length: Number(count) > 1 ? Number(count) : 0 }, () => {
    return new Worker(new URL(import.meta.url), { workerData: name });
  });
  const read = workers.length === 0 ? await readerOf(name) : null;
  process.on('message', async ({ files }) => {
    const taken = new Int32Array(new SharedArrayBuffer(4));
    const started = performance.now();
    if (read) await readAll(read, files, taken);
    else await Promise.all(workers.map((worker) => answerOf(worker, { files, taken })));
    process.send({ ms: performance.now() - started });
  });
  process.on('disconnect', () => process.exit());
}

/** Fails where the worker does. */
function answerOf(worker, message) {
  worker.postMessage(message);
  return once(worker, 'message');
}

async function serveWorker() {
  const read = await readerOf(workerData);
  parentPort.on('message', async ({ files, taken }) => {
    await readAll(read, files, taken);
    parentPort.postMessage(null);
  });
}

if (isMainThread) await serveProcess(process.argv.slice(2));
else await serveWorker();
