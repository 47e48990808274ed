import type { DateMention } from '../../model/annotation.js';
import type { AnnotatedDocument } from '../../model/detection.js';
import type { ReplacedDates } from '../../model/locale/replaced-dates.js';
import type { Span } from '../../model/span.js';
import { firstMatch } from '../../text/pattern.js';

const longestReach = 160;

/** `Le Bureau a reporté au 16 mai l'échéance du 2 mai`: the new day before the thing that moves and its old day. */
export function isMovedHere(
  document: AnnotatedDocument,
  sentence: Span,
  current: DateMention,
  former: DateMention,
  locale: ReplacedDates,
): boolean {
  const left = document.folded.slice(Math.max(sentence.start, current.span.start - longestReach), current.span.start);
  const gap = document.folded.slice(current.span.end, former.span.start);
  if (gap.length > longestReach || firstMatch(locale.movesTo, left) === null) return false;
  return firstMatch(locale.movedThing, gap) !== null && firstMatch(locale.barrier, gap) === null;
}
