import type { Failure } from './task.js';

/** What one document may take. */
export interface Limits {
  /** Milliseconds. */
  readonly timeout: number;
  /** Bytes of V8's heap. */
  readonly maxMemory: number;
}

const shownTime = (ms: number): string => (ms % 1000 === 0 ? `${ms / 1000} s` : `${ms} ms`);
const shownBytes = (bytes: number): string =>
  bytes % 1e9 === 0 ? `${bytes / 1e9} GB` : `${Math.round(bytes / 1e5) / 10} MB`;

const failure = (error: string): Failure => ({ result: 'failed', sha256: null, error });

export const overTime = ({ timeout }: Limits): Failure =>
  failure(`not read within ${shownTime(timeout)}; raise the limit with --timeout`);

export const overMemory = ({ maxMemory }: Limits): Failure =>
  failure(`takes more than ${shownBytes(maxMemory)} of memory; raise the limit with --max-memory`);

export const faultOf = (message: string): Failure =>
  failure(`could not be read for a fault of this program (${message}); please report it`);
