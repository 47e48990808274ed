import { Command, CommanderError } from 'commander';
import { addDiffCommand } from './commands/diff.js';
import { addExplainCommand } from './commands/explain.js';
import { addParseCommand } from './commands/parse.js';
import { addSchemaCommand } from './commands/schema.js';
import { addValidateCommand } from './commands/validate.js';
import { type ExitStatus, OutputError, UsageError } from './failure.js';
import { ClosedPipe, complain, writeAll } from './standard-streams.js';

/** Written in by the build, from package.json. */
declare const ITU_PARSE_VERSION: string;

const examples = `
A file alone is parsed: "itu-parse FILE" is "itu-parse parse FILE".

Examples:
  $ itu-parse circular.docx > circular.json
  $ itu-parse circular.docx --to summary
  $ itu-parse diff old.docx new.docx
  $ itu-parse validate circular.docx
  $ itu-parse parse --help`;

/** Commander's messages on one line, with the way on. */
function usageLine(message: string): string {
  const oneLine = message
    .replace(/^error: /, '')
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\.$/, '');
  return `${oneLine}; see itu-parse --help`;
}

function buildProgram(done: (status: ExitStatus) => void): Command {
  const program = new Command('itu-parse')
    .description('Reads ITU circulars, letters and Council reports into records.')
    .version(ITU_PARSE_VERSION, '-V, --version')
    .addHelpText('after', examples)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => writeAll(1, text),
      writeErr: (text) => writeAll(2, text),
      outputError: (message) => complain(usageLine(message)),
    });
  addParseCommand(program, done, ITU_PARSE_VERSION);
  addDiffCommand(program, done);
  addValidateCommand(program, done, ITU_PARSE_VERSION);
  addExplainCommand(program);
  addSchemaCommand(program);
  return program;
}

function failed(error: unknown): ExitStatus {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof ClosedPipe) return 0;
  if (error instanceof UsageError) {
    complain(error.message.endsWith('--help') ? error.message : `${error.message} (see itu-parse --help)`);
    return 2;
  }
  if (error instanceof OutputError) {
    complain(error.file, error.message);
    return 1;
  }
  complain(`stopped for a fault of this program (${(error as Error).message}); please report it`);
  return 1;
}

/** Runs one call of the program: `args` are those behind its name. Nothing is thrown. */
export async function run(args: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  try {
    await buildProgram((result) => (status = result)).parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    try {
      return failed(error);
    } catch {
      // Standard error is closed too.
      return 1;
    }
  }
}
