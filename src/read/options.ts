/** What may be asked of every reader. */
import type { NumberWords } from '../model/locale/number-words.js';
import { defaultLimits, type ReadLimits } from './limits.js';
import type { TrackChanges } from './printing/revisions.js';

export interface ReadOptions {
  readonly limits: ReadLimits;
  readonly trackChanges: TrackChanges;
  /** It stands in another file; those that it inserts itself are told, not read. */
  readonly inserted?: boolean;
  /** Numbers in the words of a language (BCP 47), where they are known. */
  readonly numberWords?: (language: string | undefined) => Promise<NumberWords | undefined>;
}

export const defaultReadOptions: ReadOptions = { limits: defaultLimits, trackChanges: 'accept' };
