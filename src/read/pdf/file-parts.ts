/** A PDF's bytes → what stands between its streams, and the streams as they are packed (ISO 32000-1 §7.3.8). */

export interface FilePart {
  /** Objects without a stream, and at its end the dictionary of the stream. */
  readonly text: string;
  /** `undefined` behind the last stream. */
  readonly packed: Uint8Array | undefined;
}

export function* filePartsOf(bytes: Uint8Array): Generator<FilePart> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const textOf = (start: number, end: number): string => file.subarray(start, end).toString('latin1');
  let from = 0;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.subarray(at - 3, at).toString('latin1') === 'end') continue;
    const start = file[at + 6] === 0x0d ? at + 8 : at + 7;
    const end = file.indexOf('endstream', start);
    yield { text: textOf(from, at), packed: file.subarray(start, end < 0 ? undefined : end) };
    from = Math.max(start, end);
    at = Math.max(at, end);
  }
  yield { text: textOf(from, file.length), packed: undefined };
}
