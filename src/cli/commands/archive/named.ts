import type { Command } from 'commander';
import { answerWriter, type AnswerWriter, type ReadArchive } from '../../../index.js';
import { type Sentence, say } from '../../../model/sentence/index.js';
import type { ExitStatus } from '../../failure.js';
import { interfaceLanguageOf } from '../../interface-language.js';
import { chosen } from '../../arguments/spoken-command.js';
import { writeAll } from '../../standard-streams.js';
import { complainOf } from '../../telling.js';
import { type Page, pageOf } from '../../terminal-page.js';
import { addAskedOptions, ask, type AskedOptions } from './asked.js';

interface Options extends AskedOptions {
  readonly to: 'terminal' | 'json' | 'csv';
}

/** A question about what a few words name: a group, a person, a text. */
interface NamedQuestion<Answer> {
  readonly command: 'group' | 'person' | 'cites';
  readonly argument: '<name>' | '<person>' | '<text>';
  readonly answer: (archive: ReadArchive, name: string) => Promise<Answer>;
  /** What is told where no letter names it; `null` where one does. */
  readonly unknown: (answer: Answer, name: string) => Sentence | null;
  readonly page: (writer: AnswerWriter, answer: Answer, page: Page) => string;
  readonly csv: (answer: Answer) => Promise<string>;
}

function addQuestion<Answer>(
  archive: Command,
  done: (status: ExitStatus) => void,
  { command, argument, answer, unknown, page, csv }: NamedQuestion<Answer>,
): void {
  const asked = (name: string, options: Options): Promise<ExitStatus> =>
    ask(options, async (letters) => {
      const found = await answer(letters, name);
      const nothing = unknown(found, name);
      if (nothing !== null) await complainOf(nothing);
      if (options.to === 'json') writeAll(1, `${JSON.stringify(found, null, 2)}\n`);
      else if (options.to === 'csv') writeAll(1, await csv(found));
      else if (nothing === null) {
        writeAll(1, page(await answerWriter(interfaceLanguageOf(options)), found, pageOf({})));
      }
      return nothing === null ? 0 : 1;
    });
  addAskedOptions(archive.command(command).argument(argument))
    .addOption(chosen('-t, --to <format>', ['terminal', 'json', 'csv']).default('terminal'))
    .action(async (name: string, options: Options) => done(await asked(name, options)));
}

export function addNamedCommands(archive: Command, done: (status: ExitStatus) => void): void {
  addQuestion(archive, done, {
    command: 'group',
    argument: '<name>',
    answer: (letters, name) => letters.group(name),
    unknown: (groups, name) => (groups.length === 0 ? say('answer/no-group', { name }) : null),
    page: (writer, groups, page) => writer.group(groups, page),
    csv: async (groups) => (await import('../../../render/answers/group.js')).groupCsv(groups),
  });
  addQuestion(archive, done, {
    command: 'person',
    argument: '<person>',
    answer: (letters, name) => letters.person(name),
    unknown: ({ letters, possiblySame }, name) =>
      letters.length + possiblySame.length === 0 ? say('answer/no-person', { name }) : null,
    page: (writer, person, page) => writer.person(person, page),
    csv: async (person) => (await import('../../../render/answers/person.js')).personCsv(person),
  });
  addQuestion(archive, done, {
    command: 'cites',
    argument: '<text>',
    answer: (letters, text) => letters.cites(text),
    unknown: (texts, text) => (texts.length === 0 ? say('answer/not-cited', { text }) : null),
    page: (writer, texts, page) => writer.cites(texts, page),
    csv: async (texts) => (await import('../../../render/answers/cites.js')).citesCsv(texts),
  });
}
