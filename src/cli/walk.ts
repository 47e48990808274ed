import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { configFile } from './config.js';

const wanted = /\.(?:json|ndjson|txt|md|docx)$/i;
/** What Word and editors leave beside a file that is open, and what is no letter of anybody's. */
const passedBy = /^(?:\.|~\$|node_modules$)/;

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function* filesIn(folder: string): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (passedBy.test(entry.name) || entry.name === configFile) continue;
    const path = join(folder, entry.name);
    // Links to folders are left alone: they may lead back.
    if (entry.isDirectory()) yield* filesIn(path);
    else if (wanted.test(entry.name)) yield path;
  }
}

/** The files themselves, and the records and documents in the directories among them. */
export function walk(names: readonly string[]): string[] {
  const files = names.flatMap((name) => {
    if (name === '-' || !isDirectory(name)) return [name];
    try {
      return [...filesIn(name)];
    } catch {
      // A folder that cannot be listed is reported when it is read as a file.
      return [name];
    }
  });
  return [...new Set(files)];
}
