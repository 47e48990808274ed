import { resolve } from 'node:path';
import type { Command } from 'commander';
import { say } from '../../../model/sentence/index.js';
import { type ExitStatus, UsageError } from '../../failure.js';
import type { AddOptions } from '../../kept/add.js';
import { addArchiveOptions, type ArchivePlace, checkPlace, defaultFolder } from '../../kept/options.js';
import { withOptions } from '../../arguments/spoken-command.js';
import { readingOptions } from '../../reading.js';
import { runOptions } from '../../run-options.js';

type Options = AddOptions & ArchivePlace;

async function add(names: readonly string[], options: Options, version: string): Promise<ExitStatus> {
  if (names.length === 0 && options.filesFrom === undefined) throw new UsageError(say('archive/no-document', {}));
  checkPlace(options);
  const [{ namesIn }, { archiveOf }, { openArchive }, { addLetters }] = await Promise.all([
    import('../../archive/list.js'),
    import('../../archive/names.js'),
    import('../../kept/open.js'),
    import('../../kept/add.js'),
  ]);
  const listed = options.filesFrom === undefined ? [] : await namesIn(options.filesFrom);
  const folder = options.database === undefined ? resolve(options.archive ?? defaultFolder) : null;
  const letters = await archiveOf(names, listed, folder);
  const open = (documents: number) => openArchive(options, { making: true, letters: documents });
  return addLetters(letters, open, options, version);
}

export function addAddCommand(archive: Command, done: (status: ExitStatus) => void, version: string): void {
  const command = archive.command('add').argument('[letter...]');
  withOptions(addArchiveOptions(command), [...readingOptions, ...runOptions]).action(
    async (names: string[], options: Options) => done(await add(names, options, version)),
  );
}
