import type { Command } from 'commander';
import { amendingWords } from '../../../index.js';
import { say } from '../../../model/sentence/index.js';
import type { ExitStatus } from '../../failure.js';
import { addArchiveOptions, type ArchivePlace } from '../../kept/options.js';
import { complainOf } from '../../telling.js';

interface Options extends ArchivePlace {
  readonly quiet: boolean;
}

async function remove(names: readonly string[], options: Options): Promise<ExitStatus> {
  const [{ withArchive }, { standsFor }, { keptFiles }, { removeLetters }, { renewStanding }] = await Promise.all([
    import('../../kept/open.js'),
    import('../../kept/kept-name.js'),
    import('../../../archive/database/read.js'),
    import('../../../archive/database/write.js'),
    import('../../../archive/database/standing.js'),
  ]);
  return withArchive(options, async (database) => {
    const files = await keptFiles(database);
    const unknown = names.filter((name) => !files.some((file) => standsFor(name, file)));
    for (const name of unknown) await complainOf(say('archive/not-kept', { name }));
    const removed = await removeLetters(
      database,
      files.filter((file) => names.some((name) => standsFor(name, file))),
    );
    if (await renewStanding(database, await amendingWords())) await database.settle(true);
    if (!options.quiet) await complainOf(say('archive/removed', { count: removed }));
    return unknown.length > 0 ? 1 : 0;
  });
}

export function addRemoveCommand(archive: Command, done: (status: ExitStatus) => void): void {
  addArchiveOptions(archive.command('remove').argument('<letter...>'))
    .option('-q, --quiet', '', false)
    .action(async (names: string[], options: Options) => done(await remove(names, options)));
}
