/** A PDF's bytes → what stands between its streams, and the streams as they are packed (ISO 32000-1 §7.3.8). */
import { indexOfAscii, latin1Of } from '../../platform/bytes.js';

export interface FilePart {
  /** Objects without a stream, and at its end the dictionary of the stream. */
  readonly text: string;
  /** `undefined` behind the last stream. */
  readonly packed: Uint8Array | undefined;
}

export function* filePartsOf(bytes: Uint8Array): Generator<FilePart> {
  const text = latin1Of(bytes);
  let from = 0;
  for (let at = indexOfAscii(bytes, 'stream'); at >= 0; at = indexOfAscii(bytes, 'stream', at + 6)) {
    if (text(Math.max(at - 3, 0), at) === 'end') continue;
    const start = bytes[at + 6] === 0x0d ? at + 8 : at + 7;
    const end = indexOfAscii(bytes, 'endstream', start);
    yield { text: text(from, at), packed: bytes.subarray(start, end < 0 ? undefined : end) };
    from = Math.max(start, end);
    at = Math.max(at, end);
  }
  yield { text: text(from, bytes.length), packed: undefined };
}
