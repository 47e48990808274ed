import { constants, createInflateRaw, inflateRawSync, inflateSync } from 'node:zlib';
import { InflateFault } from '../inflate-fault.js';

/** Up to this size a part is inflated in one call: starting a stream takes longer than its work. */
const smallPart = 1 << 20;
const pieceSize = 1 << 17;

/**
 * Inflates a part of a zip archive, piece by piece.
 *
 * @param size how long it says that it is
 * @throws {InflateFault}
 */
export async function inflateRaw(
  packed: Uint8Array,
  size: number,
  take: (bytes: Uint8Array, whole: boolean) => void,
): Promise<void> {
  try {
    if (size <= smallPart) {
      take(inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) }), true);
      return;
    }
    const stream = createInflateRaw({ chunkSize: pieceSize });
    stream.end(packed);
    for await (const piece of stream) take(piece as Uint8Array, false);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'ERR_BUFFER_TOO_LARGE') throw new InflateFault('too-long');
    if (code.startsWith('Z_')) throw new InflateFault('damaged');
    throw error;
  }
}

/**
 * Inflates a stream with a head (RFC 1950) as far as it goes: its end may be missing.
 *
 * @throws {InflateFault}
 */
export function inflateAvailable(packed: Uint8Array, most: number): Uint8Array {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(most, 1), finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    throw new InflateFault(error instanceof RangeError ? 'too-long' : 'damaged');
  }
}
