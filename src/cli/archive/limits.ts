import { type Sentence, say } from '../../model/sentence/index.js';
import type { Limits } from './given-limits.js';
import type { Failure } from './task.js';

const shownTime = (ms: number): string => (ms % 1000 === 0 ? `${ms / 1000} s` : `${ms} ms`);
const shownBytes = (bytes: number): Sentence =>
  bytes % 1e9 === 0
    ? say('command/gigabytes', { n: String(bytes / 1e9) })
    : say('command/megabytes', { n: String(Math.round(bytes / 1e5) / 10) });

const failure = (why: Sentence): Failure => ({ result: 'failed', sha256: null, why });

export const overTime = ({ timeout }: Limits): Failure =>
  failure(say('command/over-time', { limit: shownTime(timeout) }));

export const overMemory = ({ maxMemory }: Limits): Failure =>
  failure(say('command/over-memory', { limit: shownBytes(maxMemory) }));

export const faultOf = (message: string): Failure => failure(say('command/reading-fault', { why: message }));
