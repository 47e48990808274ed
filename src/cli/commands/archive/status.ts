import type { Command } from 'commander';
import type { Status } from '../../../archive/database/status.js';
import { type Sentence, say } from '../../../model/sentence/index.js';
import { addArchiveOptions, type ArchivePlace } from '../../kept/options.js';
import { makingOf } from '../../kept/making.js';
import { chosen } from '../../arguments/spoken-command.js';
import { writeAll } from '../../standard-streams.js';
import { teller } from '../../telling.js';

interface Options extends ArchivePlace {
  readonly to: 'terminal' | 'json';
}

const shownSize = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

function sentencesOf(status: Status): Sentence[] {
  const { documents, languages, first, last, rows, outdated, current, bytes, version } = status;
  const size = say('archive/status-size', { size: shownSize(bytes), version });
  if (documents === 0) return [say('archive/status-documents', { count: 0 }), size];
  return [
    say('archive/status-documents', { count: documents }),
    ...(first !== null && last !== null ? [say('archive/status-dates', { first, last })] : []),
    say('archive/status-languages', {
      languages: languages.map((each) => `${each.language} ${each.documents}`).join(', '),
    }),
    say('archive/status-rows', {
      rows: Object.entries(rows)
        .map(([table, count]) => `${table} ${count}`)
        .join(', '),
    }),
    ...(outdated > 0 ? [say('archive/status-outdated', { count: outdated })] : []),
    ...(current ? [] : [say('archive/status-stale', {})]),
    size,
  ];
}

async function status(options: Options, version: string): Promise<void> {
  const [{ withArchive }, { statusOf }] = await Promise.all([
    import('../../kept/open.js'),
    import('../../../archive/database/status.js'),
  ]);
  const found = await withArchive(options, (database) =>
    statusOf(database, makingOf({ trackChanges: 'accept', maxSize: 0 }, version)),
  );
  if (options.to === 'json') {
    writeAll(1, `${JSON.stringify(found, null, 2)}\n`);
    return;
  }
  const tell = await teller();
  writeAll(1, `${sentencesOf(found).map(tell).join('\n')}\n`);
}

export function addStatusCommand(archive: Command, version: string): void {
  addArchiveOptions(archive.command('status'))
    .addOption(chosen('-t, --to <format>', ['terminal', 'json']).default('terminal'))
    .action((options: Options) => status(options, version));
}
