'use strict';
// The code that V8 makes of the program, kept in the user's cache folder between calls by a Node that none was made for at the
// build: without it each call compiles the program anew, which takes as long as reading a letter.
const fs = require('node:fs');
const path = require('node:path');

/** Written in by the build: code is that of one build alone. */
const build = 'BUILD';

/** Where the system keeps what a user's programs can make again; `null` where it does not say. */
function cacheFolder({ LOCALAPPDATA, XDG_CACHE_HOME, HOME }) {
  if (process.platform === 'win32') return LOCALAPPDATA || null;
  if (XDG_CACHE_HOME && path.isAbsolute(XDG_CACHE_HOME)) return XDG_CACHE_HOME;
  if (!HOME || !path.isAbsolute(HOME)) return null;
  return path.join(HOME, ...(process.platform === 'darwin' ? ['Library', 'Caches'] : ['.cache']));
}

/** The variable by which Node itself is told to keep no code. */
const cache = process.env.NODE_DISABLE_COMPILE_CACHE ? null : cacheFolder(process.env);
const folder = cache && path.join(cache, 'itu-parse');

/** Code is run as it stands: it is taken from no folder that somebody else may write in. */
function isOurs() {
  const { uid, mode } = fs.lstatSync(folder);
  const isFolder = (mode & fs.constants.S_IFMT) === fs.constants.S_IFDIR;
  return isFolder && (process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0));
}

/** What code of this build is named by, whichever Node it is for. */
const ofThisBuild = `.${build}.`;
const codeOf = (file) =>
  path.join(folder, `${path.basename(file)}${ofThisBuild}${process.version}-${process.arch}.code`);

function read(file) {
  try {
    return folder !== null && isOurs() ? fs.readFileSync(codeOf(file)) : undefined;
  } catch {
    return undefined;
  }
}

/** Whole or not at all: another call may read it. */
function write(file, code) {
  const draft = `${codeOf(file)}.${process.pid}.tmp`;
  fs.writeFileSync(draft, code, { mode: 0o600, flag: 'wx' });
  fs.renameSync(draft, codeOf(file));
}

/** Keeps the code of what was run. Where it cannot, nobody is told: the program has done what it was asked for. */
function keep(scripts) {
  try {
    if (folder === null) return;
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!isOurs()) return;
    for (const name of fs.readdirSync(folder)) if (!name.includes(ofThisBuild)) fs.unlinkSync(path.join(folder, name));
    for (const [file, script] of scripts) write(file, script.createCachedData());
  } catch {
    // The next call tries again.
  }
}

module.exports = { read, keep };
