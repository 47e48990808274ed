import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import type { Span } from '../../../model/span.js';
import { longestReach } from '../../../text/dated-clause.js';
import { firstMatch } from '../../../text/pattern.js';
import type { Passage } from '../../../text/passage.js';
import { actionIn, thingOf } from './action.js';
import type { DueClause } from '../worded/due-clause.js';
import type { Due } from '../worded/due-things.js';
import { type KindWords, kindsIn } from '../kind.js';

/** The words that say what is due: a verb with its object on both sides of the date, those on one side, or what was named before. */
export function dueAction(
  { limit, side, meaning: { words } }: Due,
  thing: KindWords | null,
  locale: DeadlineLocale,
): readonly Span[] {
  if (side.parted !== null) return side.parted;
  const isHere = words !== null && thing?.topic !== true;
  const beside = actionIn(side.beside, isHere ? thing : null, locale);
  const own = beside.length > 0 || words !== null ? beside : actionIn(side.before, null, locale);
  return saysMore(limit.clause, own, locale) ? own : namedBefore(limit.clause, thing, locale);
}

/** False of nothing, and of a word that only takes up what was named before: `Elles`. */
function saysMore({ sentence }: DueClause, action: readonly Span[], locale: DeadlineLocale): boolean {
  const [first, ...more] = action;
  if (first === undefined) return false;
  if (more.length > 0) return true;
  const { words } = sentence.part(first);
  return firstMatch(locale.takesUp, words)?.[0].length !== words.length;
}

/**
 * What is due where the words beside its date do not say it again: `L'inscription commencera le 2 mai et prendra fin le
 * …`, `L'inscription est obligatoire. Elle sera close le …`.
 */
function namedBefore({ left, before, phrase }: DueClause, meant: KindWords | null, locale: DeadlineLocale): Span[] {
  if (meant === null) return [];
  const { sentence, paragraph } = phrase;
  const takesUp = left.span.start <= sentence.span.start && firstMatch(locale.takesUp, before) !== null;
  const earlier: Passage = takesUp
    ? paragraph.before(sentence.span, longestReach)
    : sentence.before(left.span, longestReach);
  const words = kindsIn(earlier.words, locale).findLast(({ kind }) => kind === meant.kind);
  if (words === undefined) return [];
  const placed = { text: earlier.words, origin: earlier.span.start, limit: earlier.words.length };
  const thing = thingOf(placed, words, locale);
  return thing ? [thing] : [];
}
