import type { DateMention } from '../../../model/annotation.js';
import type { Span } from '../../../model/span.js';
import { DatedClause, longestReach } from '../../../text/dated-clause.js';
import { withoutLeadingMark } from '../../../text/note-marks.js';
import type { Passage } from '../../../text/passage.js';
import type { Phrase } from './phrase.js';
import type { Qualified } from './qualified.js';

/** Characters behind a date in which its sentence has a verb. */
const longestPredicate = 60;

/** Between commas; what begins with its own subject (`De mars à mai, le Groupe a publié ce bilan, avant le`) is the sentence itself. */
const aside = /, (?!\p{Ll}{1,4}[ ']\p{Lu})[^,.;:]{2,60},/gu;

/** A date in its clause, with what stands around its sentence. */
export class DueClause extends DatedClause {
  /** The folded words that end where the date begins. */
  readonly before: string;
  /** Those that begin where it ends, the mark of a note that is glued to it blanked out. */
  readonly behind: string;

  constructor(
    readonly phrase: Phrase,
    mention: DateMention,
    span: Span,
  ) {
    super(phrase.sentence, mention, span);
    this.before = this.left.words;
    this.behind = withoutLeadingMark(this.right.words);
  }

  /** The words around the date that may tell of the past; asides (`, qui est gratuite,`, `, comme il a été dit,`) tell of something else. */
  told(behind = this.behind): string {
    return `${this.before.replace(aside, ' ')} ${behind.slice(0, longestPredicate)}`;
  }

  /** The sentence up to the date, with what it says of other dates. */
  get saidSoFar(): Passage {
    return this.sentence.before(this.mention.span, longestReach);
  }
}

/** A date that words make a deadline. */
export interface Limit {
  readonly clause: DueClause;
  readonly qualified: Qualified;
}
