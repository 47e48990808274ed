import type { Command } from 'commander';
import { amendingWords, searchLanguageOf } from '../../../index.js';
import { say } from '../../../model/sentence/index.js';
import type { ExitStatus } from '../../failure.js';
import { addArchiveOptions, type ArchivePlace } from '../../kept/options.js';
import { writeAll } from '../../standard-streams.js';
import { complainOf, told } from '../../telling.js';

async function check(options: ArchivePlace): Promise<ExitStatus> {
  const [{ withArchive }, { checkLetters }, { standingDifferences }] = await Promise.all([
    import('../../kept/open.js'),
    import('../../../archive/database/check.js'),
    import('../../../archive/database/standing.js'),
  ]);
  return withArchive(options, async (database) => {
    const words = await amendingWords();
    let count = 0;
    const wrong = new Map<string, string[]>();
    for await (const { checked, differences } of checkLetters(database, searchLanguageOf, words)) {
      count += checked;
      for (const { file, table } of differences) wrong.set(file, [...(wrong.get(file) ?? []), table]);
    }
    for (const [file, tables] of wrong) await complainOf(say('archive/differs', { file, tables: tables.join(', ') }));
    const views = await standingDifferences(database, words);
    if (views.length > 0) await complainOf(say('archive/views-differ', { views: views.join(', ') }));
    const sentence =
      wrong.size === 0
        ? say('archive/checked', { count })
        : say('archive/check-failed', { count, wrong: String(wrong.size) });
    writeAll(1, `${await told(sentence)}\n`);
    return wrong.size + views.length === 0 ? 0 : 1;
  });
}

export function addCheckCommand(archive: Command, done: (status: ExitStatus) => void): void {
  addArchiveOptions(archive.command('check')).action(async (options: ArchivePlace) => done(await check(options)));
}
