import { type Sentence, say } from '../model/sentence/index.js';
import { chmodSync, closeSync, openSync, realpathSync, renameSync, rmSync, statSync, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import { OutputError, reason, UsageError } from './failure.js';
import { ClosedPipe, writeAll } from './standard-streams.js';

/** Where a result goes. */
export interface Output {
  write(text: string): void;
  /** Makes the result visible under its name. */
  finish(): void;
  /** Leaves nothing behind. */
  discard(): void;
}

function writeTo(descriptor: number, name: string | Sentence, text: string): void {
  try {
    writeAll(descriptor, text);
  } catch (error) {
    throw error instanceof ClosedPipe ? error : new OutputError(name, reason(error));
  }
}

const standardOutput: Output = {
  write: (text) => writeTo(1, say('command/standard-output', {}), text),
  finish: () => {},
  discard: () => {},
};

function statusOf(file: string): Stats | null {
  try {
    return statSync(file);
  } catch {
    return null;
  }
}

/** A device or a pipe (`/dev/null`) cannot be replaced: it is written to as it is. */
function openDevice(file: string): Output {
  const descriptor = openSync(file, 'w');
  const close = (): void => closeSync(descriptor);
  return { write: (text) => writeTo(descriptor, file, text), finish: close, discard: close };
}

/** A temporary file in the same folder that takes the place of `file` when it is complete. */
function openReplacement(file: string, present: Stats | null): Output {
  const target = present ? realpathSync(file) : file;
  const temporary = join(dirname(target), `.itu-parse.${process.pid}.${process.hrtime.bigint()}.tmp`);
  const descriptor = openSync(temporary, 'wx');
  if (present) chmodSync(temporary, present.mode & 0o7777);
  const interrupted = (signal: NodeJS.Signals): void => {
    rmSync(temporary, { force: true });
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  const close = (): void => {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    closeSync(descriptor);
  };
  const discard = (): void => {
    close();
    rmSync(temporary, { force: true });
  };
  return {
    write: (text) => writeTo(descriptor, file, text),
    finish() {
      close();
      try {
        renameSync(temporary, target);
      } catch (error) {
        rmSync(temporary, { force: true });
        throw new OutputError(file, reason(error));
      }
    },
    discard,
  };
}

/**
 * Opens the output; `undefined` and `-` are standard output. A file is written whole or not at all.
 * @throws UsageError where the file cannot be written, or is one of the inputs
 */
export function openOutput(file: string | undefined, inputs: readonly string[]): Output {
  if (file === undefined || file === '-') return standardOutput;
  const present = statusOf(file);
  if (present?.isDirectory()) throw new UsageError(say('command/output-directory', { file }));
  const same = (input: string): boolean => {
    const status = present?.isFile() ? statusOf(input) : null;
    return status !== null && status.ino === present?.ino && status.dev === present.dev;
  };
  if (inputs.some(same)) throw new UsageError(say('command/output-is-input', { file }));
  try {
    return present && !present.isFile() ? openDevice(file) : openReplacement(file, present);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      say('command/at', { place: file, told: code === 'ENOENT' ? say('command/no-folder', {}) : reason(error) }),
    );
  }
}
