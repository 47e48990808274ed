'use strict';
// In the threads of an archive run, a document with "endless" in its name is one that is never read to its end. With HOURS_PASS,
// hours pass as soon as one is begun, so that it breaks any limit of time while others, however slow the machine, do not.
const fs = require('node:fs');
const { isMainThread, workerData } = require('node:worker_threads');

const hour = 3_600_000_000_000n;
const hoursPass = process.env.HOURS_PASS !== undefined;

/** The process of the threads looks at their clocks more often than once in the time that it allows. */
function lookOften() {
  const later = globalThis.setTimeout;
  globalThis.setTimeout = (what, milliseconds, ...rest) => later(what, Math.min(milliseconds, 100), ...rest);
}

/** Has what this thread is doing have begun hours ago. */
function beginHoursAgo(now) {
  const { begun } = workerData;
  const lane = begun.indexOf(now);
  if (lane >= 0) Atomics.store(begun, lane, now - 10n * hour);
}

if (!isMainThread) {
  const { openSync } = fs;
  const bigint = process.hrtime.bigint.bind(process.hrtime);
  let now = 0n;
  process.hrtime.bigint = () => (now = bigint());
  fs.openSync = (file, ...options) => {
    if (String(file).includes('endless')) {
      if (hoursPass) beginHoursAgo(now);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    }
    return openSync(file, ...options);
  };
} else if (hoursPass && process.argv[1]?.endsWith('start-host.cjs')) lookOften();
