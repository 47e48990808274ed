import type { Command, Option } from 'commander';
import { defaultLimits, languages, type ParseOptions } from '../index.js';
import { sentenceOf } from './failure.js';
import { isStandardInput, sourceName } from './input.js';
import { complainOf, shownFile } from './telling.js';
import { chosen, valued } from './spoken-command.js';
import { type Sentence, say } from '../model/sentence/index.js';
import { byteCount } from './values.js';

/** How documents are read, for every command that reads some. */
export interface ReadingOptions {
  readonly language?: string;
  readonly trackChanges: NonNullable<ParseOptions['trackChanges']>;
  readonly maxSize: number;
  readonly maxXml?: number;
}

export const languageOption = (): Option => chosen('-l, --language <tag>', [...languages, 'auto']);

export const sizeOption = (): Option =>
  valued<number>('--max-size <bytes>', byteCount, wantBytes).default(defaultLimits.maxSize, '100M');

export const wantBytes: Sentence = say('command/want-bytes', {});

export function addReadingOptions(command: Command): Command {
  return command
    .addOption(languageOption())
    .addOption(chosen('--track-changes <how>', ['accept', 'reject', 'fail']).default('accept'))
    .addOption(sizeOption())
    .addOption(valued<number>('--max-xml <bytes>', byteCount, wantBytes));
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
export const unreadableFor = (error: unknown): Sentence => sentenceOf(error, 'command/reading-fault');

/** Tells people of a file, such as that it could not be read. */
export const complainOfFile = (file: string, why: string | Sentence): Promise<void> =>
  complainOf(shownFile(file, isStandardInput(file)), why);
