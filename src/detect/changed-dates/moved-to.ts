import type { DateMention } from '../../model/annotation.js';
import type { ReplacedDates } from '../../model/locale/replaced-dates.js';
import type { Passage } from '../../text/passage.js';

const longestReach = 160;

/** `Le Bureau a reporté au 16 mai l'échéance du 2 mai`: the new day before the thing that moves and its old day. */
export function isMovedHere(
  sentence: Passage,
  current: DateMention,
  former: DateMention,
  locale: ReplacedDates,
): boolean {
  const gap = sentence.between(current.span, former.span);
  if (gap.span.end - gap.span.start > longestReach) return false;
  const leads = sentence.before(current.span, longestReach).says(locale.movesTo);
  return leads && gap.says(locale.movedThing) && !gap.says(locale.barrier);
}
