import { type Sentence, say } from '../model/sentence/index.js';
import { SaidError } from '../model/sentence/said-error.js';

/**
 * 0: done. 1: a document could not be read, or the result not be written. 2: wrong usage.
 * `diff` follows diff(1): 0 no difference, 1 differences, 2 trouble of any kind.
 */
export type ExitStatus = 0 | 1 | 2;

/** A call that cannot be meant: unknown values, an output that is an input. The sentence says what to do. */
export class UsageError extends SaidError {}

/** One that the reader of arguments finds: its sentence leads to the help by itself. */
export class ArgumentError extends UsageError {}

/** A file that cannot be opened or is no file. The sentence says what it is and what to do, without its name. */
export class InputError extends SaidError {}

/** A result that cannot be written. The sentence says why and what to do, without the file's name. */
export class OutputError extends SaidError {
  constructor(
    readonly file: string | Sentence,
    sentence: Sentence,
  ) {
    super(sentence);
  }
}

const reasons: Readonly<Record<string, Sentence>> = {
  ENOENT: say('command/no-such-file', {}),
  ENOTDIR: say('command/no-such-path', {}),
  EACCES: say('command/no-permission', {}),
  EPERM: say('command/no-permission', {}),
  ELOOP: say('command/link-loop', {}),
  ENAMETOOLONG: say('command/name-too-long', {}),
  ENXIO: say('command/socket', {}),
  EISDIR: say('command/directory', {}),
  EROFS: say('command/read-only', {}),
  ENOSPC: say('command/no-space', {}),
  EMFILE: say('command/too-many-open', {}),
};

/** What an error of the operating system means, and what to do about it. */
export function reason(error: unknown): Sentence {
  const { code, message } = error as NodeJS.ErrnoException;
  return reasons[code ?? ''] ?? say('command/not-opened', { why: code ?? message });
}

/** What is wrong, where that is known; else it is a fault of the program. */
export const sentenceOf = (error: unknown, fault: 'command/fault' | 'command/reading-fault'): Sentence =>
  error instanceof SaidError ? error.sentence : say(fault, { why: (error as Error).message });
