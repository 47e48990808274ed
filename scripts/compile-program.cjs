'use strict';
// Runs the program on files and lays what V8 compiled for it beside its chunks, where start.cjs finds it.
//
//   node scripts/compile-program.cjs FOLDER FILE…
const { writeFileSync } = require('node:fs');
const { devNull } = require('node:os');
const path = require('node:path');

const [node, script, folder, ...files] = process.argv;
const start = require(path.join(folder, 'start.cjs'));
// Behind `--` no call is plain: so the parser of all commands is compiled too.
process.argv = [node, script, '--output', devNull, '--', ...files];
start.load('main.cjs').main();
process.on('exit', () => {
  for (const [file, chunk] of start.scripts) writeFileSync(start.codeOf(file), chunk.createCachedData());
});
