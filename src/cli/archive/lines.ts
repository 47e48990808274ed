import { readSync } from 'node:fs';

const wholeFile = 64 * 1024;
/** Most lines of a journal or a report are shorter. */
const oneLine = 1024;
const lineEnd = 0x0a;

export interface Line {
  readonly text: string;
  /** Where it begins in the file, in bytes. */
  readonly start: number;
}

/** The lines of a file from `from` on, one after another, without the last where it has no end: it was cut short. */
export function* linesOf(descriptor: number, from = 0, chunkSize = wholeFile): Generator<Line> {
  let rest: Uint8Array = new Uint8Array();
  let start = from;
  for (let position = from; ; ) {
    const chunk = Buffer.allocUnsafe(chunkSize);
    const length = readSync(descriptor, chunk, 0, chunkSize, position);
    if (length === 0) return;
    position += length;
    let bytes: Uint8Array = Buffer.concat([rest, chunk.subarray(0, length)]);
    for (let end = bytes.indexOf(lineEnd); end >= 0; end = bytes.indexOf(lineEnd)) {
      yield { text: Buffer.from(bytes.subarray(0, end)).toString('utf8'), start };
      start += end + 1;
      bytes = bytes.subarray(end + 1);
    }
    rest = bytes;
  }
}

/** The line that begins there. */
export function lineAt(descriptor: number, start: number): string {
  const { value } = linesOf(descriptor, start, oneLine).next() as { value: Line | undefined };
  if (value === undefined) throw new Error('a line that was written is gone');
  return value.text;
}
