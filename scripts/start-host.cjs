'use strict';
// What the process loads that holds the worker threads of an archive run.
const { load, forLongRuns } = require('./start.cjs');
load('host.cjs');
forLongRuns();
