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
  return leads && gap.says(locale.movedThing) && !isParted(gap, locale);
}

/** Another clause begins between the two; `qu'elle avait prévue pour le`, `which it had planned for`, only says of the thing that it was planned. */
function isParted(gap: Passage, locale: ReplacedDates): boolean {
  const plan = gap.find(locale.wasToBe);
  if (plan === null) return gap.says(locale.barrier);
  const relative = relativeClause().exec(gap.before(plan).words);
  const head = gap.head(relative?.index ?? plan.start - gap.span.start);
  return head.says(locale.barrier) || gap.behind(plan).says(locale.barrier);
}

/** ` qu'elle `, ` that it `, ` que el Grupo `. */
const relativeClause = () => / [^ ,]+(?: [^ ,]+){0,2} *$/u;
