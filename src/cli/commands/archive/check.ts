import type { Command } from 'commander';
import { searchLanguageOf } from '../../../index.js';
import { say } from '../../../model/sentence/index.js';
import type { ExitStatus } from '../../failure.js';
import { addArchiveOptions, type ArchivePlace } from '../../kept/options.js';
import { writeAll } from '../../standard-streams.js';
import { complainOf, told } from '../../telling.js';

async function check(options: ArchivePlace): Promise<ExitStatus> {
  const [{ withArchive }, { checkLetters }] = await Promise.all([
    import('../../kept/open.js'),
    import('../../../archive/database/check.js'),
  ]);
  return withArchive(options, async (database) => {
    let count = 0;
    const wrong = new Map<string, string[]>();
    for await (const { checked, differences } of checkLetters(database, searchLanguageOf)) {
      count += checked;
      for (const { file, table } of differences) wrong.set(file, [...(wrong.get(file) ?? []), table]);
    }
    for (const [file, tables] of wrong) await complainOf(say('archive/differs', { file, tables: tables.join(', ') }));
    const sentence =
      wrong.size === 0
        ? say('archive/checked', { count })
        : say('archive/check-failed', { count, wrong: String(wrong.size) });
    writeAll(1, `${await told(sentence)}\n`);
    return wrong.size === 0 ? 0 : 1;
  });
}

export function addCheckCommand(archive: Command, done: (status: ExitStatus) => void): void {
  addArchiveOptions(archive.command('check')).action(async (options: ArchivePlace) => done(await check(options)));
}
