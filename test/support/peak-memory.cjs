'use strict';
// Says at the end of the main process how much memory it held at most, in KB.
const { writeSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread && !process.send)
  process.on('exit', () => writeSync(2, `peak of memory: ${process.resourceUsage().maxRSS}\n`));
