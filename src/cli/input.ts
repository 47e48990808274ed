import { say } from '../model/sentence/index.js';
import { closeSync, constants, fstatSync, openSync, readFileSync, readSync, type Stats } from 'node:fs';
import { InputError, reason } from './failure.js';

/** Other names of standard input, and what a shell writes for `<(command)`: streams that this process already holds. */
const openStream = /^(?:\/dev\/stdin|\/dev\/fd\/\d+|\/proc\/self\/fd\/\d+)$/;

export const isStandardInput = (name: string): boolean => name === '-' || name === '/dev/stdin';

/** The name a record shows for the file; standard input has none. */
export const sourceName = (name: string): string | null =>
  isStandardInput(name) ? null : (name.split(/[\\/]/).findLast(Boolean) ?? name);

function refuseOther(stats: Stats): void {
  if (stats.isDirectory()) throw new InputError(reason({ code: 'EISDIR' }));
  if (stats.isFIFO()) throw new InputError(say('command/named-pipe', {}));
  if (!stats.isFile()) throw new InputError(say('command/device', {}));
}

function tooLarge(limit: number): InputError {
  return new InputError(say('command/too-large', { limit: limit.toLocaleString('en') }));
}

async function readStandardInput(limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Uint8Array);
    size += (chunk as Uint8Array).length;
    if (size > limit) throw tooLarge(limit);
  }
  return Buffer.concat(chunks);
}

function readRegularFile(name: string, limit: number): Uint8Array {
  // Without O_NONBLOCK a named pipe would hold the open until somebody writes.
  const descriptor = openSync(name, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(descriptor);
    refuseOther(stats);
    if (stats.size > limit) throw tooLarge(limit);
    // Files of /proc say 0 whatever they hold.
    if (stats.size === 0) return readFileSync(descriptor);
    const bytes = Buffer.allocUnsafeSlow(stats.size);
    let length = 0;
    while (length < bytes.length) {
      const read = readSync(descriptor, bytes, length, bytes.length - length, null);
      if (read === 0) break;
      length += read;
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * The bytes of a file; `-` is standard input. At most `limit` bytes are held.
 * @throws InputError where there is no such file, it is no regular file, or it is larger than the limit
 */
export async function readInput(name: string, limit: number): Promise<Uint8Array> {
  try {
    if (isStandardInput(name)) return await readStandardInput(limit);
    if (openStream.test(name)) return readFileSync(name);
    return readRegularFile(name, limit);
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(reason(error));
  }
}
