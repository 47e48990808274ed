import { type Command, CommanderError } from 'commander';
import { interfaceLanguages } from '../index.js';
import { say } from '../model/sentence/index.js';
import { addArchiveCommand } from './commands/archive/index.js';
import { addDiffCommand } from './commands/diff.js';
import { addExplainCommand } from './commands/explain.js';
import { addPageCommand } from './commands/page.js';
import { addParseCommand } from './commands/parse.js';
import { addSchemaCommand } from './commands/schema.js';
import { addValidateCommand } from './commands/validate.js';
import { ArgumentError, type ExitStatus, OutputError, sentenceOf, UsageError } from './failure.js';
import { helpText } from './help.js';
import { terminalLanguage } from './interface-language.js';
import { HelpAsked, SpokenCommand } from './spoken-command.js';
import { ClosedPipe, writeAll } from './standard-streams.js';
import { complainOf, tellIn } from './telling.js';
import { UnknownName } from './unknown-name.js';

/** Written in by the build, from package.json. */
declare const ITU_PARSE_VERSION: string;

function buildProgram(done: (status: ExitStatus) => void): Command {
  const program = new SpokenCommand('itu-parse')
    .version(ITU_PARSE_VERSION, '-V, --version')
    .exitOverride()
    .configureOutput({ writeOut: (text) => writeAll(1, text), writeErr: (text) => writeAll(2, text) });
  addParseCommand(program, done, ITU_PARSE_VERSION);
  addDiffCommand(program, done);
  addValidateCommand(program, done, ITU_PARSE_VERSION);
  addArchiveCommand(program, done, ITU_PARSE_VERSION);
  addExplainCommand(program);
  addSchemaCommand(program);
  addPageCommand(program);
  return program;
}

/** The language that a call asks for, before it is read: faults of its arguments are told in it too. */
function askedLanguage(args: readonly string[]): string | null {
  const name = '--interface-language';
  const at = args.findIndex((each) => each === name || each.startsWith(`${name}=`));
  const asked = args[at] === name ? args[at + 1] : args[at]?.slice(name.length + 1);
  return asked !== undefined && interfaceLanguages.includes(asked) ? asked : null;
}

async function failed(error: unknown, language: string): Promise<ExitStatus> {
  if (error instanceof HelpAsked) {
    writeAll(1, await helpText(error.command, language));
    return 0;
  }
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof ClosedPipe) return 0;
  if (error instanceof UsageError) {
    const sentence = error instanceof UnknownName ? await error.withNearest() : error.sentence;
    await complainOf(error instanceof ArgumentError ? sentence : say('command/see-help', { told: sentence }));
    return 2;
  }
  if (error instanceof OutputError) await complainOf(error.file, error.sentence);
  else await complainOf(sentenceOf(error, 'command/fault'));
  return 1;
}

/** Runs one call of the program: `args` are those behind its name. Nothing is thrown. */
export async function run(args: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const asked = askedLanguage(args);
  tellIn(asked);
  try {
    await buildProgram((result) => (status = result)).parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    try {
      return await failed(error, asked ?? terminalLanguage());
    } catch (fault) {
      if (fault instanceof ClosedPipe && error instanceof HelpAsked) return 0;
      // Standard error is closed too.
      return 1;
    }
  }
}
