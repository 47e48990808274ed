'use strict';
// In the threads of an archive run, a document with "endless" in its name is one that is never read to its end.
const fs = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (!isMainThread) {
  const { openSync } = fs;
  const sleeper = new Int32Array(new SharedArrayBuffer(4));
  fs.openSync = (file, ...options) => {
    if (String(file).includes('endless')) Atomics.wait(sleeper, 0, 0);
    return openSync(file, ...options);
  };
}
