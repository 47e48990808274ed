import type { DateMention } from '../model/annotation.js';
import type { Span } from '../model/span.js';
import { Passage } from './passage.js';

/** No words that say what a date is for stand further from it. */
export const longestReach = 320;

/**
 * A date in its sentence, with the clause that may speak of it: mostly what lies between the date before it and the one
 * behind. What rules are asked about it they find in `left`, which ends where the date begins, and `right`.
 */
export class DatedClause {
  readonly left: Passage;
  readonly right: Passage;

  constructor(
    readonly sentence: Passage,
    readonly mention: DateMention,
    readonly span: Span,
  ) {
    const clause = new Passage(sentence.document, span);
    this.left = clause.before(mention.span, longestReach);
    this.right = clause.behind(mention.span, longestReach);
  }

  get document(): Passage['document'] {
    return this.sentence.document;
  }
}
