import { say } from '../../model/sentence/index.js';
import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { reason, UsageError } from '../failure.js';
import { isDirectory } from '../walk.js';
import type { ArchiveOptions } from './options.js';

/** Where it writes: the folder of results, the report, and what is only there while a run is not finished. */
export interface Folders {
  readonly results: string;
  readonly report: string;
  readonly unfinished: string;
}

const unfinishedFolder = '.itu-parse';

/** @throws UsageError where the folder of results is a file */
export function foldersOf({ outDir, report }: ArchiveOptions): Folders {
  const results = outDir as string;
  if (existsSync(results) && !isDirectory(results))
    throw new UsageError(say('command/out-dir-is-file', { folder: results }));
  const file = report ?? join(results, 'report.json');
  return { results, report: file, unfinished: join(results, unfinishedFolder, basename(file)) };
}

export function makeFolders({ results, report, unfinished }: Folders): void {
  for (const folder of [unfinished, dirname(report)]) {
    try {
      mkdirSync(folder, { recursive: true });
    } catch (error) {
      throw new UsageError(
        say('command/out-dir', { folder: results, told: say('command/at', { place: folder, told: reason(error) }) }),
      );
    }
  }
}
