import { type Command, CommanderError } from 'commander';
import type { ArchiveOptions } from '../archive/options.js';
import { HelpAsked, SpokenCommand, withOptions } from '../arguments/spoken-command.js';
import type { ExitStatus } from '../failure.js';
import { helpText } from '../help.js';
import { writeAll } from '../standard-streams.js';
import { addArchiveCommand } from './archive/index.js';
import { addDiffCommand } from './diff.js';
import { addExplainCommand } from './explain.js';
import { addPageCommand } from './page.js';
import { parse, parseOptions } from './parse.js';
import { addSchemaCommand } from './schema.js';
import { addValidateCommand } from './validate.js';

type Done = (status: ExitStatus) => void;

function addParseCommand(program: Command, done: Done, version: string): void {
  const command = program.command('parse', { isDefault: true }).argument('[file...]');
  withOptions(command, parseOptions).action(async (files: string[], options: ArchiveOptions) =>
    done(await parse(files, options, version)),
  );
}

/** All commands. */
export function commands(done: Done, version: string): Command {
  const program = new SpokenCommand('itu-parse')
    .version(version, '-V, --version')
    .exitOverride()
    .configureOutput({ writeOut: (text) => writeAll(1, text), writeErr: (text) => writeAll(2, text) });
  addParseCommand(program, done, version);
  addDiffCommand(program, done);
  addValidateCommand(program, done, version);
  addArchiveCommand(program, done, version);
  addExplainCommand(program);
  addSchemaCommand(program);
  addPageCommand(program);
  return program;
}

/** Runs the command that the arguments name, or writes the help that they ask for, in a language. */
export async function runCommand(args: readonly string[], version: string, language: string): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  try {
    await commands((result) => (status = result), version).parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof HelpAsked)) throw error;
    writeAll(1, await helpText(error.command, language));
    return 0;
  }
}
