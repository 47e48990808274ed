'use strict';
// What a worker thread of an archive run loads: the same chunks with the same compiled code as the program.
module.exports = require('./start.cjs').load('worker.cjs').work;
