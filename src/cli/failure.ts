/**
 * 0: done. 1: a document could not be read, or the result not be written. 2: wrong usage.
 * `diff` follows diff(1): 0 no difference, 1 differences, 2 trouble of any kind.
 */
export type ExitStatus = 0 | 1 | 2;

/** A call that cannot be meant: unknown values, an output that is an input. The message says what to do. */
export class UsageError extends Error {}

/** A file that cannot be opened or is no file. The message says what it is and what to do, without its name. */
export class InputError extends Error {}

/** A result that cannot be written. The message says why and what to do, without the file's name. */
export class OutputError extends Error {
  constructor(
    readonly file: string,
    message: string,
  ) {
    super(message);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file; check the name',
  ENOTDIR: 'no such file; part of the path is not a folder',
  EACCES: 'no permission; ask for access to it or copy it to a folder of yours',
  EPERM: 'no permission; ask for access to it or copy it to a folder of yours',
  ELOOP: 'a symbolic link that leads to itself; name the file it stands for',
  ENAMETOOLONG: 'a name that is too long; check the name',
  ENXIO: 'a socket or device, not a file; save its content to a file first',
  EISDIR: 'a directory, not a file; name the files in it',
  EROFS: 'a read-only file system; choose another folder',
  ENOSPC: 'no space left on the device; free some and run again',
  EMFILE: 'too many open files; close some programs and run again',
};

/** What an error of the operating system means, and what to do about it. */
export function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return reasons[code ?? ''] ?? `could not be opened (${code ?? message}); check the name and the disk`;
}
