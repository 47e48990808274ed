import type { DateMention } from '../../model/annotation.js';
import type { Basis } from '../../model/finding.js';
import type { DeadlineKind, Group } from '../../model/record.js';
import type { Deadline } from '../../model/record.js';
import type { Span } from '../../model/span.js';

/** One place that states a deadline, before its date gets a year and places that mean the same are merged. */
export interface Candidate {
  readonly mention: DateMention;
  /** The last day for acting is the end of the mention's days. */
  readonly atEnd: boolean;
  /** The mention's days are a move from the first to the last (`reporté du 5 au 15 mai`). */
  readonly moved: boolean;
  /** The words say that the limit moves to this day. */
  readonly moves: boolean;
  /** The day that it takes over from, where the letter does not set the two side by side. */
  readonly former?: DateMention;
  /** The words say that the day has passed (`s'est achevée le 15 décembre`). */
  readonly passed?: boolean;
  /** The words tell of it: a day without a year is that nearest to the letter's own. */
  readonly isTold?: boolean;
  /** The document says that it falls away. */
  readonly cancelled: boolean;
  readonly kind: DeadlineKind;
  /** Nothing near the date says what is due: another place that names the same day may. */
  readonly vague: boolean;
  readonly qualifier: Deadline['qualifier'];
  /** The date with the words that make it a deadline, in the source. */
  readonly span: Span;
  /** Nothing, a stretch of the text, or a verb and its object with the date between. */
  readonly action: readonly Span[];
  readonly group: Group | null;
  readonly basis: Basis;
}
