import type { Passage } from '../../../text/passage.js';

/** What stands before a sentence that may go on about it. */
export interface Earlier {
  /** Its paragraph so far, or the paragraph before. */
  readonly text: Passage;
  /** The last sentence of the line that introduces its list; `null` where it stands in none. */
  readonly lead: Passage | null;
}
