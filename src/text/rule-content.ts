import type { MarkedText } from './marked-text.js';
import type { Beginnings } from './openings.js';
import type { Asked } from './searched-text.js';

/** A rule's expression made ready. */
export interface RuleExpression {
  /** Without short forms. */
  readonly source: string;
  /** `g`, and as they are needed `m` and `d`. */
  readonly flags: string;
  /** Runs on the text in lower case: an expression that ignores case takes six times as long to compile. */
  readonly lowered: boolean;
}

/** What `pattern` makes of a rule, or the build has made of it: worked out when it is first asked for. */
export interface RuleContent extends Asked {
  readonly expression: RuleExpression;
  /** The bit that one of the words sets which call it; 0 where none does. */
  readonly calledAt: number;
  /** False where it is known to have no opening. */
  readonly isTied: boolean;
  /** The beginnings of texts in which it matches; `null` where they may begin with anything. */
  readonly opening: Beginnings | null;
  /** How many numbers its branches take; none where none can be left out. */
  readonly branches: number;
  /** The expression's source without the branches whose words a text lacks; `null` where none is left. */
  sourceFor(text: MarkedText): string | null;
}
