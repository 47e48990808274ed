import type { ExitStatus } from '../failure.js';
import { isStandardInput } from '../input.js';
import { isDirectory } from '../walk.js';
import { parseIntoFolder } from './into-folder.js';
import { parseIntoStream } from './into-stream.js';
import { namesIn } from './list.js';
import { archiveOf } from './names.js';
import type { ArchiveOptions } from './options.js';

/**
 * Reads many documents with worker threads.
 * @param names files, folders, patterns; `-` is standard input
 */
export async function parseArchive(
  names: readonly string[],
  options: ArchiveOptions,
  version: string,
): Promise<ExitStatus> {
  const listed = options.filesFrom === undefined ? [] : await namesIn(options.filesFrom);
  const archive = await archiveOf(names, listed, options.outDir ?? null);
  if (options.outDir !== undefined) return parseIntoFolder(archive, options, version);
  const [only, ...others] = archive.documents;
  const isOne = only !== undefined && others.length === 0 && names[0] === only.file;
  return parseIntoStream(archive.documents, options, !isOne || (!isStandardInput(only.file) && isDirectory(only.file)));
}
