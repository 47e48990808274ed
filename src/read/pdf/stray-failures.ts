/**
 * Failures that pdf.js leaves to nobody. In a damaged file some promise within it rejects that nobody waits for, and Node ends the whole
 * process for that; what was asked of pdf.js fails or answers by itself. While a PDF is read such a failure is left alone, and
 * every other one stays what it is.
 */

import { endOfTurn, takeRejections } from '../../platform/rejections.js';

/** The errors that pdf.js makes (its `BaseException`); others are known by where they were thrown. */
const own: ReadonlySet<string> = new Set([
  'AbortException',
  'FormatError',
  'InvalidPDFException',
  'Jbig2Error',
  'JpegError',
  'JpxError',
  'MissingDataException',
  'ParserEOFException',
  'PasswordException',
  'ResponseException',
  'UnknownErrorException',
  'XRefEntryException',
  'XRefParseException',
]);

const isOwn = (reason: unknown): boolean =>
  reason instanceof Error && (own.has(reason.name) || /[\\/]unpdf[\\/]/.test(reason.stack ?? ''));

let readings = 0;
let stop = (): void => {};

function leave(reason: unknown): void {
  if (!isOwn(reason)) throw reason instanceof Error ? reason : new Error(String(reason));
}

/** Reads with such failures left alone, also those that come just behind the last answer. */
export async function withoutStrayFailures<T>(read: () => Promise<T>): Promise<T> {
  if (readings++ === 0) stop = takeRejections(leave);
  try {
    return await read();
  } finally {
    await endOfTurn();
    if (--readings === 0) stop();
  }
}
