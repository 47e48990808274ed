'use strict';
// The built program in a process that stays: each line of descriptor 3 asks for a call, each line of descriptor 4 says how it ended.
const fs = require('node:fs');
const path = require('node:path');
const { createInterface } = require('node:readline');
const { Readable } = require('node:stream');

const program = process.argv[2];
const { load, forLongRuns } = require(path.join(path.dirname(program), '../dist/program/start.cjs'));
const { main } = load('main.cjs');
forLongRuns();

/** What the call writes to its standard streams, by their descriptors. */
let written = { 1: [], 2: [] };
const { writeSync } = fs;
fs.writeSync = (descriptor, bytes, ...rest) => {
  if (descriptor !== 1 && descriptor !== 2) return writeSync(descriptor, bytes, ...rest);
  written[descriptor].push(Buffer.from(bytes));
  return bytes.length;
};

const told = (descriptor) => Buffer.concat(written[descriptor]).toString('utf8');

async function answer({ args, cwd, input, env }) {
  written = { 1: [], 2: [] };
  process.chdir(cwd);
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  Object.assign(process.env, env);
  process.argv = [process.execPath, program, ...args];
  const bytes = Buffer.from(input, 'base64');
  Object.defineProperty(process, 'stdin', {
    configurable: true,
    value: Readable.from(bytes.length > 0 ? [bytes] : []),
  });
  process.exitCode = undefined;
  await main();
  return { status: process.exitCode, stdout: told(1), stderr: told(2) };
}

async function answerAll() {
  for await (const line of createInterface({ input: fs.createReadStream('', { fd: 3 }) })) {
    const bytes = Buffer.from(`${JSON.stringify(await answer(JSON.parse(line)))}\n`);
    for (let at = 0; at < bytes.length; ) at += writeSync(4, bytes, at);
  }
  process.exit(0);
}

void answerAll();
