import { writeSync } from 'node:fs';
import { visible } from '../render/visible.js';

/** The reader of a pipe has gone (`| head`): nobody is left to tell. */
export class ClosedPipe extends Error {}

const sleeper = new Int32Array(new SharedArrayBuffer(4));

/**
 * Writes everything before it returns, so that nothing is lost when the process ends. `process.stdout` would do
 * it too but takes milliseconds to load; a pipe that another process made non-blocking is waited for.
 */
export function writeAll(descriptor: number, text: string): void {
  let rest: Uint8Array = Buffer.from(text, 'utf8');
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') throw new ClosedPipe();
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(sleeper, 0, 0, 2);
    }
  }
}

/** One line for people. */
export function complain(...parts: readonly string[]): void {
  writeAll(2, `${['itu-parse', ...parts].map(visible).join(': ')}\n`);
}
