// Reads documents with the built library, all in one process, and hands out what was read through a command that answers as
// `itu-parse parse` does, for programs that ask about each document several times. That the program prints what the library gives,
// test/program/cli.test.ts holds.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { parseCircular } from '../src/index.js';

interface Library {
  readonly parseCircular: typeof parseCircular;
}

/** A document that was refused has no file here, and the command fails for it as the program does. */
const command = `#!/bin/sh
for file; do :; done
case " $* " in *' --to text '*) form=text ;; *) form=json ;; esac
folder=\${file%/*}
exec cat "\${0%/*}/\${folder##*/}/\${file##*/}.$form"
`;

async function readInto(target: string, path: string, library: Library): Promise<void> {
  try {
    const { record, text } = await library.parseCircular(readFileSync(path), { name: basename(path) });
    writeFileSync(join(target, `${basename(path)}.json`), JSON.stringify(record));
    writeFileSync(join(target, `${basename(path)}.text`), `${text}\n`);
  } catch (error) {
    process.stderr.write(`${path}: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}

export interface ReadOnce {
  /** The command, without its arguments. */
  readonly cli: string;
  readonly remove: () => void;
}

/** @param folders folders of documents, which differ in their names */
export async function readOnce(folders: readonly string[]): Promise<ReadOnce> {
  const library = (await import(pathToFileURL(resolve('dist/index.js')).href)) as Library;
  const kept = mkdtempSync(join(tmpdir(), 'read-once-'));
  for (const folder of folders) {
    const target = join(kept, basename(folder));
    mkdirSync(target);
    for (const name of readdirSync(folder).sort()) await readInto(target, join(folder, name), library);
  }
  writeFileSync(join(kept, 'parse'), command);
  return { cli: `sh ${join(kept, 'parse')}`, remove: () => rmSync(kept, { recursive: true }) };
}
