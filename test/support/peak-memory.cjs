'use strict';
// Keeps in a file, for each process, how much memory it has held at most, in KB. The process of the threads is ended by a signal,
// so that it cannot say so at its end.
const { readFileSync, writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  const note = () => {
    const [, peak] = /^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'));
    writeFileSync(`${process.env.PEAK_MEMORY}.${process.pid}`, peak);
  };
  setInterval(note, 100).unref();
}
