import type { Command } from 'commander';
import { type AgendaOptions, answerWriter } from '../../../index.js';
import type { ExitStatus } from '../../failure.js';
import { interfaceLanguageOf } from '../../interface-language.js';
import { chosen } from '../../arguments/spoken-command.js';
import { writeAll } from '../../standard-streams.js';
import { pageOf } from '../../terminal-page.js';
import { dated } from './dated.js';
import { addAskedOptions, ask, type AskedOptions } from './asked.js';

interface Options extends AskedOptions {
  readonly to: 'terminal' | 'json' | 'csv' | 'ics';
  readonly from?: string;
  readonly until?: string;
  readonly group?: string;
}

function agenda(options: Options): Promise<ExitStatus> {
  const { from, until, group } = options;
  const wanted: AgendaOptions = {
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { to: until }),
    ...(group === undefined ? {} : { group }),
  };
  return ask(options, async (archive) => {
    const answer = await archive.agenda(wanted);
    if (options.to === 'json') writeAll(1, `${JSON.stringify(answer, null, 2)}\n`);
    else if (options.to === 'csv') {
      const { agendaCsv } = await import('../../../render/answers/agenda.js');
      writeAll(1, agendaCsv(answer));
    } else {
      const writer = await answerWriter(interfaceLanguageOf(options));
      writeAll(1, options.to === 'ics' ? writer.calendar(answer) : writer.agenda(answer, pageOf({})));
    }
    return 0;
  });
}

export function addAgendaCommand(archive: Command, done: (status: ExitStatus) => void): void {
  addAskedOptions(archive.command('agenda'))
    .addOption(chosen('-t, --to <format>', ['terminal', 'json', 'csv', 'ics']).default('terminal'))
    .addOption(dated('--from <date>'))
    .addOption(dated('--until <date>'))
    .option('--group <name>')
    .action(async (options: Options) => done(await agenda(options)));
}
