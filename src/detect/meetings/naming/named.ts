import type { Span } from '../../../model/span.js';
import type { Passage } from '../../../text/passage.js';

/** A noun that means a meeting, in the source, and the sentence it stands in. */
export interface Named {
  readonly noun: Span;
  readonly sentence: Passage;
}
