'use strict';
// Starts the program from its chunks, with the code that V8 made of them at the build: node would compile them anew in each
// call. Another version compiles the chunk. V8 refuses code of another version of its own, but not of another release of node, whose
// V8 may have been mended under the same number: the code's name says which node it is for.
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');
const v8 = require('node:v8');
const { Script } = require('node:vm');

/** Functions that run this often are worth an optimised form, and notes on what they meet: few do in one call. The names are those of 22 and 24. */
const byCalls = [
  { ours: '--invocation-count-for-turbofan=60000', usual: '--invocation-count-for-turbofan=3000' },
  { ours: '--invocation-count-for-feedback-allocation=64', usual: '--invocation-count-for-feedback-allocation=8' },
];

/** PostgreSQL in WebAssembly: what a run of minutes is made of gets its optimised form within a second, and little else is worth one. */
const byBytes = (usual) => ({ ours: '--wasm-tiering-budget=50000000', usual: `--wasm-tiering-budget=${usual}` });

/** Node says so on standard error where it does not know a flag. */
const ofVersion = {
  20: [
    byBytes(1_800_000),
    { ours: '--interrupt-budget=2000000', usual: '--interrupt-budget=67584' },
    {
      ours: '--interrupt-budget-factor-for-feedback-allocation=64',
      usual: '--interrupt-budget-factor-for-feedback-allocation=8',
    },
  ],
  22: [...byCalls, byBytes(13_000_000)],
  24: [...byCalls, byBytes(13_000_000)],
};

const flags = [
  // A letter is read before there is enough to be thrown away: V8 begins to mark what is in use far too soon.
  { ours: '--no-incremental-marking', usual: '--incremental-marking' },
  // One call runs most expressions a few times: bytecode as it comes is there soonest.
  { ours: '--no-regexp-peephole-optimization', usual: '--regexp-peephole-optimization' },
  { ours: '--regexp-tier-up-ticks=40', usual: '--regexp-tier-up-ticks=1' },
  ...(ofVersion[process.versions.node.split('.', 1)] ?? []),
];

/** All in one: each time V8 works out anew what flags follow from others. */
const setFlags = (choice) => v8.setFlagsFromString(flags.map((flag) => flag[choice]).join(' '));

/** What this run is best served by; the flags hold for all threads of a process. */
let chosen = 'ours';

/** Node's own modules bring their code along; V8 takes it with the flags it was made with. */
function builtIn(name) {
  setFlags('usual');
  try {
    return require(name);
  } finally {
    setFlags(chosen);
  }
}

const scripts = new Map();
const loaded = new Map();

const codeOf = (file) => `${file}.${process.version}-${process.arch}.code`;

/** So many files of the program are read by a call before it does anything: that of the start, and what the parser of commands is in. */
let atStart = 1;

let isProgram = false;
let keeps = false;

/** The code made at the build, or the user's own. */
const compiled = (file) =>
  existsSync(codeOf(file)) ? readFileSync(codeOf(file)) : require('./kept-code.cjs').read(file);

/** A call that reads no document has run too little of the program, and one that takes minutes has other flags. */
function keepAtExit() {
  if (keeps) return;
  keeps = true;
  process.on('exit', () => {
    if (chosen !== 'ours' || scripts.size === atStart) return;
    const without = [...scripts].filter(([file]) => !existsSync(codeOf(file)));
    require('./kept-code.cjs').keep(without);
  });
}

setFlags(chosen);

/** The function that a file of the program is. */
function read(filename) {
  // in ASCII, and with its wrapper: nothing is left to decode or to put together
  const source = readFileSync(filename, 'latin1');
  const cachedData = compiled(filename);
  const script = new Script(source, { filename, cachedData });
  if (isProgram && (cachedData === undefined || script.cachedDataRejected)) keepAtExit();
  scripts.set(filename, script);
  return script.runInThisContext();
}

/** What the chunk that every call needs has in it of another, which then has no file; a thread may need that one alone. */
function inMain(name) {
  const main = loaded.get('main.cjs');
  if (main) return main.exports.inside[name];
  return existsSync(path.join(__dirname, name)) ? undefined : load('main.cjs').inside[name];
}

function load(name) {
  const known = loaded.get(name);
  if (known) return known.exports;
  const filename = path.join(__dirname, name);
  const chunk = { exports: {}, path: __dirname, filename };
  const inside = name === 'main.cjs' ? undefined : inMain(name);
  loaded.set(name, chunk);
  if (inside) chunk.exports = inside();
  else read(filename)(chunk.exports, requireFrom, chunk);
  if (name.startsWith('commands-')) atStart = scripts.size;
  // What a chunk exports is there when it has run, and does not change; as it stands, each use of it calls two functions.
  chunk.exports = Object.defineProperty({ ...chunk.exports }, '__esModule', { value: true });
  return chunk.exports;
}

/** Before the name of a package that is no CommonJS. */
const asModule = 'import:';

function requireFrom(target) {
  if (target.startsWith('./')) return load(target.slice(2));
  return target.startsWith(asModule) ? imported(target.slice(asModule.length)) : builtIn(target);
}

/** A package that reads documents by itself is work for an optimised form. */
function imported(name) {
  forLongRuns();
  return import(name);
}

/** For a run that reads documents for minutes: what runs often is worth an optimised form after all. */
const forLongRuns = () => {
  chosen = 'usual';
  setFlags(chosen);
};

/** What the program itself begins with; its threads, and what compiles it at the build, keep nothing. */
function run() {
  isProgram = true;
  void load('main.cjs').main();
}

module.exports = { load, run, scripts, codeOf, forLongRuns };
