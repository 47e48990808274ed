import type { Command } from 'commander';
import type { SearchRequest } from '../../../archive/database/asking.js';
import type { Found } from '../../../archive/database/search.js';
import { searchedLanguages, searchLanguageOf } from '../../../index.js';
import type { DocumentType } from '../../../model/record.js';
import { say } from '../../../model/sentence/index.js';
import { UsageError } from '../../failure.js';
import { addArchiveOptions, type ArchivePlace } from '../../kept/options.js';
import { chosen, valued } from '../../arguments/spoken-command.js';
import { writeAll } from '../../standard-streams.js';
import { teller } from '../../telling.js';
import { pageOf } from '../../terminal-page.js';
import { count, wholeNumber } from '../../arguments/values.js';
import { dated } from './dated.js';

const kinds: readonly DocumentType[] = ['circular', 'collective-letter', 'circular-letter', 'report', 'other'];

interface Options extends ArchivePlace, Omit<SearchRequest, 'text'> {
  readonly to: 'terminal' | 'json' | 'csv';
}

const requestOf = (text: string, options: Options): SearchRequest => {
  const { to: _to, archive: _archive, database: _database, interfaceLanguage: _language, ...asked } = options;
  return { ...asked, text };
};

async function shown(found: Found, request: SearchRequest, options: Options): Promise<string> {
  if (options.to === 'json') return `${JSON.stringify({ ...request, ...found }, null, 2)}\n`;
  const { foundCsv, foundPage } = await import('../../../render/found.js');
  return options.to === 'csv' ? foundCsv(found.letters) : foundPage(found, request.offset, pageOf({}), await teller());
}

async function search(text: string, options: Options): Promise<void> {
  const [{ withArchive }, { searchLetters }] = await Promise.all([
    import('../../kept/open.js'),
    import('../../../archive/database/search.js'),
  ]);
  const request = requestOf(text, options);
  const languages = await Promise.all([...searchedLanguages, 'und'].map(searchLanguageOf));
  const { questionIn } = await import('../../../archive/search/question.js');
  if (languages.every((language) => questionIn(text, language).length === 0))
    throw new UsageError(say('archive/nothing-asked', {}));
  const found = await withArchive(options, (database) => searchLetters(database, request, languages));
  writeAll(1, await shown(found, request, options));
}

export function addSearchCommand(archive: Command): void {
  addArchiveOptions(archive.command('search').argument('<words>'))
    .addOption(chosen('-t, --to <format>', ['terminal', 'json', 'csv']).default('terminal'))
    .option('--group <name>')
    .addOption(chosen('--kind <name>', kinds))
    .option('--series <name>')
    .addOption(dated('--from <date>'))
    .addOption(dated('--until <date>'))
    .addOption(chosen('--language <tag>', searchedLanguages))
    .addOption(valued<number>('--limit <number>', count, say('command/want-count', {})).default(10, '10'))
    .addOption(valued<number>('--offset <number>', wholeNumber, say('command/want-whole', {})).default(0, '0'))
    .action((text: string, options: Options) => search(text, options));
}
