import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { projectFolder } from './fixtures.js';
import { whatNeverEnds, withoutProgress } from './program.js';
import { renditionForms, renditionOf } from './renditions.js';
import { sampled } from './sampled.js';

/** The blocks of code of a page, each with the heading of level 2 that it stands under; indented by four, or fenced. */
export function codeBlocks(file: string): { section: string; code: string }[] {
  const blocks: { section: string; code: string }[] = [];
  let section = '';
  let lines: string[] = [];
  let fenced = false;
  const close = (): void => {
    if (lines.some((line) => line.trim() !== '')) blocks.push({ section, code: `${lines.join('\n').trimEnd()}\n` });
    lines = [];
  };
  for (const line of [...readFileSync(join(projectFolder, file), 'utf8').split('\n'), 'end']) {
    if (line.startsWith('```')) {
      close();
      fenced = !fenced;
    } else if (fenced) lines.push(line);
    else if (line.startsWith('    ') || (line === '' && lines.length > 0)) lines.push(line.slice(4));
    else {
      close();
      if (line.startsWith('## ')) section = line.slice(3);
    }
  }
  return blocks;
}

/** `fixtures/` as commands read it: the letters named, some of the others, and one letter in every form. That each is read right, other tests hold. */
function copyFixtures(target: string, named: readonly string[]): void {
  const all = join(projectFolder, 'fixtures');
  const letters = readdirSync(all).filter((name) => readdirSync(join(all, name)).includes('expected.json'));
  const ofEachForm = ['txt', 'md', 'docx'].map((form) => `tsb-change-of-chair-${form}`);
  for (const name of new Set([...named, ...ofEachForm, ...sampled(letters)]))
    cpSync(join(all, name), join(target, name), { recursive: true });
  for (const form of renditionForms) {
    const file = renditionOf(form, 'tsb-change-of-chair-docx');
    cpSync(file, join(target, 'renditions', form.folder, basename(file)));
  }
}

/** A folder to work in as in a clone of the project: fixtures, of them those named, and the commands that pages name. */
export function workFolder(named: readonly string[] = []): {
  folder: string;
  readonly shell: (command: string) => string;
} {
  const folder = mkdtempSync(join(tmpdir(), 'itu-parse-page-'));
  const commands = join(folder, '.commands');
  mkdirSync(commands);
  const scripts = { 'itu-parse': 'bin/itu-parse.js', duckdb: 'test/support/duckdb.mjs' };
  for (const [name, script] of Object.entries(scripts)) {
    const file = join(commands, name);
    writeFileSync(file, `#!/bin/sh\nexec '${process.execPath}' '${join(projectFolder, script)}' "$@"\n`);
    chmodSync(file, 0o755);
  }
  copyFixtures(join(folder, 'fixtures'), named);
  // as in a project that has installed the package
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(projectFolder, join(folder, 'node_modules', 'itu-parse'));
  return { folder, shell: (command) => shell(command, folder, commands) };
}

/** What a run over many documents tells when all is well. */
const allRead = /^itu-parse: \d+ read, 0 failed\n$/;

/** What a command prints; it must end well and complain of nothing. A shell whose input is a socket would read the machine's own settings first. */
function shell(command: string, folder: string, commands: string): string {
  const { status, stdout, error, ...told } = spawnSync('bash', ['--norc', '-euo', 'pipefail', '-c', command], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${commands}${delimiter}${process.env['PATH'] ?? ''}` },
    maxBuffer: 2 ** 26,
    timeout: whatNeverEnds,
  });
  if (error) throw error;
  const stderr = withoutProgress(told.stderr);
  if (status !== 0 || !(stderr === '' || allRead.test(stderr)))
    throw new Error(`exit ${status} of:\n${command}\n${stderr}`);
  return withoutProgress(stdout);
}
