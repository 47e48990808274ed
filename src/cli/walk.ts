import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { configFile } from './config.js';
import { documentOrRecordName } from './document-names.js';

/** What Word and editors leave beside a file that is open, and what is no letter of anybody's. */
const passedBy = /^(?:\.|~\$|node_modules$)/;

export interface Walk {
  readonly wanted: RegExp;
  /** Folders and files not to go into, by their path. */
  readonly leave?: (path: string) => boolean;
  /** Is told the path of each file and hidden folder that is passed over. */
  readonly passOver?: (path: string) => void;
}

/** Whether a name that no file has stands for those that fit it. */
export const isPattern = (name: string): boolean => /[*?]|\[[^\]]+\]|\{[^}]+\}|[@!+]\([^)]*\)/.test(name);

export function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/**
 * The files below a folder in the order of their paths, by code units. A folder that cannot be listed stands for itself:
 * it is reported when it is read as a file.
 */
export function* filesIn(folder: string, walk: Walk): Generator<string> {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    yield folder;
    return;
  }
  const sorted = entries
    .map((entry) => ({ entry, key: entry.isDirectory() ? `${entry.name}/` : entry.name }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  for (const { entry } of sorted) {
    const path = join(folder, entry.name);
    if (walk.leave?.(path)) continue;
    if (passedBy.test(entry.name)) walk.passOver?.(path);
    // Links to folders are left alone: they may lead back.
    else if (entry.isDirectory()) yield* filesIn(path, walk);
    else if (walk.wanted.test(entry.name)) yield path;
    else walk.passOver?.(path);
  }
}

const checked: Walk = {
  wanted: documentOrRecordName,
  leave: (path) => path.endsWith(configFile),
};

/** The files themselves, and the records and documents in the directories among them; `tellEmpty` is told each that has none. */
export function walk(names: readonly string[], tellEmpty: (folder: string) => void): string[] {
  const files = names.flatMap((name) => {
    if (name === '-' || !isDirectory(name)) return [name];
    const found = [...filesIn(name, checked)];
    if (found.length === 0) tellEmpty(name);
    return found;
  });
  return [...new Set(files)];
}
