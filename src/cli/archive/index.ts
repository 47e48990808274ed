import type { ExitStatus } from '../failure.js';
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
  // A folder, a pattern and a list give several, however many there are: what comes out has one form.
  const [first] = archive.documents;
  const isOne = names.length === 1 && listed.length === 0 && first?.file === names[0];
  return parseIntoStream(archive.documents, options, !isOne);
}
