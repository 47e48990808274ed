'use strict';
// Starts the program from its chunks, with the code that V8 made of them at the build: node would compile them anew in each
// call. V8 refuses code of another version, and compiles the chunk.
const { readFileSync } = require('node:fs');
const path = require('node:path');
const v8 = require('node:v8');
const { Script } = require('node:vm');

const flags = [
  // One call runs most expressions a few times: bytecode as it comes is there soonest.
  { ours: '--no-regexp-peephole-optimization', usual: '--regexp-peephole-optimization' },
  { ours: '--regexp-tier-up-ticks=40', usual: '--regexp-tier-up-ticks=1' },
  // And few functions run often enough to be worth an optimised form; later versions have another name for it.
  ...(process.versions.node.startsWith('20.')
    ? [{ ours: '--interrupt-budget=1000000', usual: '--interrupt-budget=67584' }]
    : []),
];

const setFlags = (choice) => flags.forEach((flag) => v8.setFlagsFromString(flag[choice]));

/** Node's own modules bring their code along; V8 takes it with the flags it was made with. */
function builtIn(name) {
  setFlags('usual');
  try {
    return require(name);
  } finally {
    setFlags('ours');
  }
}

const scripts = new Map();
const loaded = new Map();

function compiled(file) {
  try {
    return readFileSync(`${file}.code`);
  } catch {
    return undefined;
  }
}

setFlags('ours');

function load(name) {
  const known = loaded.get(name);
  if (known) return known.exports;
  const filename = path.join(__dirname, name);
  const chunk = { exports: {}, path: __dirname, filename };
  loaded.set(name, chunk);
  // in ASCII, and with its wrapper: nothing is left to decode or to put together
  const source = readFileSync(filename, 'latin1');
  const script = new Script(source, { filename, cachedData: compiled(filename) });
  scripts.set(filename, script);
  const requireFrom = (target) => (target.startsWith('./') ? load(target.slice(2)) : builtIn(target));
  script.runInThisContext()(chunk.exports, requireFrom, chunk);
  return chunk.exports;
}

module.exports = { load, scripts };
