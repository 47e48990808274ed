'use strict';
// What a worker thread of an archive run loads: the same chunks with the same compiled code as the program.
const { load, forLongRuns } = require('./start.cjs');
module.exports = load('worker.cjs').work;
forLongRuns();
