import { type Command, Option } from 'commander';
import { defaultLimits, languages, type ParseOptions, UnreadableFile } from '../index.js';
import { InputError } from './failure.js';
import { isStandardInput, sourceName } from './input.js';
import { complain } from './standard-streams.js';
import { byteCount } from './values.js';

/** How documents are read, for every command that reads some. */
export interface ReadingOptions {
  readonly language?: string;
  readonly trackChanges: NonNullable<ParseOptions['trackChanges']>;
  readonly maxSize: number;
  readonly maxXml?: number;
}

export function addReadingOptions(command: Command): Command {
  return command
    .addOption(
      new Option('-l, --language <tag>', 'language of the documents (default: auto, recognised)').choices([
        ...languages,
        'auto',
      ]),
    )
    .addOption(
      new Option('--track-changes <how>', 'what to do with tracked changes of Word files')
        .choices(['accept', 'reject', 'fail'])
        .default('accept'),
    )
    .addOption(
      new Option('--max-size <bytes>', 'largest file to read; k, M, G may follow')
        .argParser(byteCount)
        .default(defaultLimits.maxSize, '100M'),
    )
    .option('--max-xml <bytes>', 'largest XML part of a Word file; k, M, G may follow', byteCount);
}

export function parseOptions(file: string, options: ReadingOptions): ParseOptions {
  const name = sourceName(file);
  return {
    ...(name === null ? {} : { name }),
    ...(options.language === undefined ? {} : { language: options.language }),
    trackChanges: options.trackChanges,
    limits: { maxSize: options.maxSize, ...(options.maxXml === undefined ? {} : { maxXml: options.maxXml }) },
  };
}

/** Why a file could not be read, in one line. */
export function unreadableFor(error: unknown): string {
  const known = error instanceof UnreadableFile || error instanceof InputError;
  const { message } = error as Error;
  return known ? message : `could not be read for a fault of this program (${message}); please report it`;
}

/** Tells people that a file could not be read. */
export const complainOf = (file: string, why: string): void =>
  complain(isStandardInput(file) ? 'standard input' : file, why);
