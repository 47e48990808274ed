import type { DateMention } from '../../../model/annotation.js';
import type { AnnotatedDocument } from '../../../model/detection.js';
import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import type { DeadlineKind } from '../../../model/record.js';
import { compareDates } from '../../../text/calendar.js';
import { longestReach } from '../../../text/dated-clause.js';
import { wholeOf } from '../../../text/passage.js';
import { firstMatch } from '../../../text/pattern.js';
import { kindsIn } from '../kind.js';

const longestLead = 120;

/**
 * `Le délai du 17 mai est donc prolongé. Les réponses devraient désormais parvenir d'ici au 14 juin.`: the day that the next
 * sentence gives a limit which the one before only extends. It is later, has words of its own that make it a last day, and
 * is for the same thing, as far as both say what they are for.
 */
export function extendedTo(
  document: AnnotatedDocument,
  mention: DateMention,
  locale: DeadlineLocale,
): DateMention | null {
  const { span } = mention;
  const whole = wholeOf(document);
  const before = whole.before(span, longestLead);
  const rest = whole.behind(span, longestReach);
  const isExtended = before.says(locale.extendsLimit) || (before.says(locale.limitWord) && rest.says(locale.extended));
  const [next] = rest.dates;
  if (mention.end !== null || !isExtended || next === undefined || !isLater(next, mention)) return null;
  const between = rest.before(next.span).words;
  const stop = /[.;:] (?!.*[.;:] )/u.exec(between);
  const parted = document.blocks.some((block) => block.span.start > span.end && block.span.start <= next.span.start);
  if (stop === null || parted) return null;
  const own = between.slice(stop.index + 1);
  const behind = whole.behind(next.span, longestReach).words;
  const isLast =
    locale.qualifiersBefore.some(({ pattern }) => firstMatch(pattern, own) !== null) ||
    locale.qualifiersAfter.some(({ pattern }) => firstMatch(pattern, behind) !== null);
  const kinds = (text: string): DeadlineKind[] => kindsIn(text, locale).map(({ kind }) => kind);
  return isLast && areAlike(kinds(`${before.words} ${between.slice(0, stop.index)}`), kinds(own)) ? next : null;
}

function isLater(next: DateMention, mention: DateMention): boolean {
  const year = next.start.year ?? mention.start.year;
  return (
    year === null || compareDates({ ...next.start, year }, { ...mention.start, year: mention.start.year ?? year }) > 0
  );
}

/** What a limit is for, where the two sentences say it; an answer may be called many things. */
function areAlike(old: readonly DeadlineKind[], now: readonly DeadlineKind[]): boolean {
  if (old.length === 0 || now.length === 0) return true;
  const isAnswer = (kind: DeadlineKind): boolean => kind === 'reply' || kind === 'consultation' || kind === 'other';
  return now.some((kind) => old.includes(kind) || (isAnswer(kind) && old.some(isAnswer)));
}
