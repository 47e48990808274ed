import type { Command } from 'commander';
import { type ArchivedLetter, defaultLimits, readArchive, type ReadArchive } from '../../../index.js';
import { say } from '../../../model/sentence/index.js';
import { type ExitStatus, UsageError } from '../../failure.js';
import { addArchiveOptions, type ArchivePlace } from '../../kept/options.js';
import { complainOfFile, unreadableFor } from '../../reading.js';

/** Whose letters a question is asked across: those of an archive, or files and folders in its place. */
export interface AskedOptions extends ArchivePlace {
  readonly letters?: readonly string[];
}

export const addAskedOptions = (command: Command): Command => addArchiveOptions(command.option('--letters <path...>'));

/** The letters and records in files and folders; `tellUnread` is told of each that cannot be read. */
async function* lettersIn(paths: readonly string[], tellUnread: () => void): AsyncGenerator<ArchivedLetter> {
  const [{ walk }, { readDocuments }] = await Promise.all([import('../../walk.js'), import('../../documents.js')]);
  const options = { to: 'summary', trackChanges: 'accept', maxSize: defaultLimits.maxSize } as const;
  for (const file of walk(paths, () => {})) {
    const { entries } = await readDocuments(file, options);
    for await (const { name, rendered, fault } of entries) {
      if (rendered) yield { name, record: rendered.record };
      else {
        tellUnread();
        await complainOfFile(name, unreadableFor(fault));
      }
    }
  }
}

/** Asks one question; 1 where a file of those named could not be read. */
export async function ask(
  options: AskedOptions,
  question: (archive: ReadArchive) => Promise<ExitStatus>,
): Promise<ExitStatus> {
  const { letters, archive, database } = options;
  if (letters !== undefined) {
    if (archive !== undefined || database !== undefined) throw new UsageError(say('answer/letters-or-archive', {}));
    let unread = false;
    const status = await question(await readArchive(lettersIn(letters, () => (unread = true))));
    return unread ? 1 : status;
  }
  const [{ withArchive }, { archiveIn }] = await Promise.all([
    import('../../kept/open.js'),
    import('../../../archive/database/read.js'),
  ]);
  return withArchive(options, async (kept) => question(await readArchive(archiveIn(kept).records())));
}
