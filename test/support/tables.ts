import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { askProgram } from './asked-program.js';
import type { Result } from './program.js';

/** A call that tells nothing but faults. */
export const parseQuietly = (...args: readonly string[]): Result =>
  askProgram(['parse', '--quiet', ...args], { cwd: resolve('.') });

/** A folder for the files of a test. */
export function folderForFiles(): {
  folder: string;
  write: (name: string, text: string) => string;
  remove: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'itu-parse-tables-'));
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  return { folder, write, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
