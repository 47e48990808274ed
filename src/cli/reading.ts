import { defaultLimits, languages, type ParseOptions } from '../index.js';
import { sentenceOf } from './failure.js';
import { isStandardInput, sourceName } from './input.js';
import { complainOf, shownFile } from './telling.js';
import { type Sentence, say } from '../model/sentence/index.js';
import type { DeclaredOption } from './arguments/declared.js';
import { byteCount } from './arguments/values.js';

/** How documents are read, for every command that reads some. */
export interface ReadingOptions {
  readonly language?: string;
  readonly trackChanges: NonNullable<ParseOptions['trackChanges']>;
  readonly maxSize: number;
  readonly maxXml?: number;
}

export const wantBytes: Sentence = say('command/want-bytes', {});

export const languageOption: DeclaredOption = { flags: '-l, --language <tag>', choices: [...languages, 'auto'] };

export const sizeOption: DeclaredOption = {
  flags: '--max-size <bytes>',
  read: byteCount,
  wanted: wantBytes,
  byDefault: defaultLimits.maxSize,
  shownDefault: '100M',
};

export const readingOptions: readonly DeclaredOption[] = [
  languageOption,
  { flags: '--track-changes <how>', choices: ['accept', 'reject', 'fail'], byDefault: 'accept' },
  sizeOption,
  { flags: '--max-xml <bytes>', read: byteCount, wanted: wantBytes },
];

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
