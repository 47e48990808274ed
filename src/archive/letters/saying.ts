import type { Evidence } from '../../model/record.js';
import type { Card } from './card.js';

/** Where a letter says something. */
export interface Saying {
  /** The name of the letter in its archive. */
  readonly letter: string;
  /** What its document is called, in no language: `TSB 278 Corr.1`; `null` where the letter has no reference. */
  readonly document: string | null;
  /** The letter's own date. */
  readonly date: string | null;
  /** JSON Pointer to the value in its record. */
  readonly pointer: string;
  /** The first place it was read from; `null` in a record without evidence. */
  readonly evidence: Evidence | null;
}

export const saying = ({ letter, document, date }: Card, pointer: string, evidence: Evidence | null): Saying => ({
  letter,
  document,
  date,
  pointer,
  evidence,
});
