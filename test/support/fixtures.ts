import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentRecord } from '../../src/model/record.js';

/** A record as a person writes it down from the page: without what only a program can say. */
export type ExpectedRecord = Omit<DocumentRecord, 'source' | 'evidence' | 'messages' | 'remainder'>;

export interface Fixture {
  /** The folder's name. */
  readonly name: string;
  /** `input.txt`, `input.md` or `input.docx`. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly expected: ExpectedRecord;
}

/** Tests and scripts are run by npm, from the project's folder. */
export const projectFolder = process.cwd();

function readFixture(folder: string, name: string): Fixture {
  const files = readdirSync(join(folder, name));
  const file = files.find((entry) => /^input\.(?:txt|md|docx)$/.test(entry));
  if (file === undefined) throw new Error(`fixtures/${name}: no input.txt, input.md or input.docx`);
  const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as ExpectedRecord;
  return { name, file, bytes: readFileSync(join(folder, name, file)), expected };
}

/** Every folder of `fixtures/` that holds an `expected.json`, by name. */
export function readFixtures(): Fixture[] {
  const folder = join(projectFolder, 'fixtures');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(folder, entry.name)).includes('expected.json'))
    .map((entry) => readFixture(folder, entry.name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
