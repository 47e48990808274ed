import { type Sentence, say } from '../model/sentence/index.js';
import { UnreadableFile } from './unreadable.js';

/** How much a file may ask of the reader. */
export interface ReadLimits {
  /** Bytes of the file itself (`--max-size`). */
  readonly maxSize: number;
  /** Bytes of XML after inflating, all parts that are read together (`--max-xml`). */
  readonly maxXml: number;
}

const megabyte = 1_000_000;

/** Room for a long report full of pictures; a known bomb of 200 MB of XML stays outside. */
export const defaultLimits: ReadLimits = { maxSize: 100 * megabyte, maxXml: 150 * megabyte };

/** Parts of a Word file; a long report with a picture on every page has some hundreds. */
export const maxEntries = 10_000;

/** Elements open at once. A table in a table takes three; nobody nests a thousand. */
export const maxDepth = 20_000;

/** Bytes in words: `3.2 MB`. */
export function inWords(bytes: number): Sentence {
  if (bytes < 1000) return say('unreadable/bytes', { n: String(bytes) });
  if (bytes < megabyte) return say('unreadable/kilobytes', { n: String(Math.round(bytes / 1000)) });
  return say('unreadable/megabytes', { n: String(Math.round(bytes / (megabyte / 10)) / 10) });
}

/** @throws {UnreadableFile} where a file is larger than it may be. */
export function expectSize(bytes: Uint8Array, { maxSize }: ReadLimits): void {
  if (bytes.length <= maxSize) return;
  throw new UnreadableFile(say('unreadable/over-limit', { size: inWords(bytes.length), limit: inWords(maxSize) }));
}
