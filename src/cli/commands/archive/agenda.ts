import type { Command } from 'commander';
import { type AgendaOptions, answerWriter } from '../../../index.js';
import { say } from '../../../model/sentence/index.js';
import type { ExitStatus } from '../../failure.js';
import { interfaceLanguageOf } from '../../interface-language.js';
import { chosen, valued } from '../../arguments/spoken-command.js';
import { writeAll } from '../../standard-streams.js';
import { pageOf } from '../../terminal-page.js';
import { addAskedOptions, ask, type AskedOptions } from './asked.js';

interface Options extends AskedOptions {
  readonly to: 'terminal' | 'json' | 'csv' | 'ics';
  readonly from?: string;
  readonly until?: string;
  readonly group?: string;
}

const wantedDay = (value: string): string | null =>
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(value) ? value : null;

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
  const want = say('answer/want-day', {});
  addAskedOptions(archive.command('agenda'))
    .addOption(chosen('-t, --to <format>', ['terminal', 'json', 'csv', 'ics']).default('terminal'))
    .addOption(valued<string>('--from <date>', wantedDay, want))
    .addOption(valued<string>('--until <date>', wantedDay, want))
    .option('--group <name>')
    .action(async (options: Options) => done(await agenda(options)));
}
