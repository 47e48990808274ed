'use strict';
// What the thread loads that holds the embedded database of a site.
const { load, forLongRuns } = require('./start.cjs');
load('database-thread.cjs');
forLongRuns();
