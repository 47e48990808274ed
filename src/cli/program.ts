import { interfaceLanguages } from '../index.js';
import { say } from '../model/sentence/index.js';
import type { ArchiveOptions } from './archive/options.js';
import { plainCall } from './arguments/plain.js';
import { UnknownName } from './arguments/unknown-name.js';
import { parse, parseOptions } from './commands/parse.js';
import { ArgumentError, type ExitStatus, OutputError, sentenceOf, UsageError } from './failure.js';
import { terminalLanguage } from './interface-language.js';
import { ClosedPipe } from './standard-streams.js';
import { complainOf, tellIn } from './telling.js';

/** Written in by the build, from package.json. */
declare const ITU_PARSE_VERSION: string;

/** The language that a call asks for, before it is read: faults of its arguments are told in it too. */
function askedLanguage(args: readonly string[]): string | null {
  const name = '--interface-language';
  const at = args.findIndex((each) => each === name || each.startsWith(`${name}=`));
  const asked = args[at] === name ? args[at + 1] : args[at]?.slice(name.length + 1);
  return asked !== undefined && interfaceLanguages.includes(asked) ? asked : null;
}

async function failed(error: unknown): Promise<ExitStatus> {
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

/** A call that only reads documents needs no parser of commands, which takes longer to load than its arguments to read. */
async function runCall(args: readonly string[], language: string): Promise<ExitStatus> {
  const plain = plainCall<ArchiveOptions>(args, parseOptions);
  if (plain !== null) return parse(plain.files, plain.options, ITU_PARSE_VERSION);
  const { runCommand } = await import('./commands/index.js');
  return runCommand(args, ITU_PARSE_VERSION, language);
}

/** Runs one call of the program: `args` are those behind its name. Nothing is thrown. */
export async function run(args: readonly string[]): Promise<ExitStatus> {
  const asked = askedLanguage(args);
  tellIn(asked);
  try {
    return await runCall(args, asked ?? terminalLanguage());
  } catch (error) {
    try {
      return await failed(error);
    } catch {
      // Standard error is closed too.
      return 1;
    }
  }
}
