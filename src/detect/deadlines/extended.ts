import type { DateMention } from '../../model/annotation.js';
import type { AnnotatedDocument } from '../../model/detection.js';
import type { DeadlineLocale } from '../../model/locale/deadlines.js';
import type { DeadlineKind } from '../../model/record.js';
import { compareDates } from '../../text/calendar.js';
import { firstMatch } from '../../text/pattern.js';
import { within } from '../../text/within.js';
import { kindsIn } from './kind.js';

const longestLead = 120;
const longestReach = 320;

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
  const before = document.folded.slice(Math.max(0, span.start - longestLead), span.start);
  const after = document.folded.slice(span.end, span.end + longestReach);
  const isLimit = firstMatch(locale.limitWord, before) !== null;
  const gives = firstMatch(locale.extendsLimit, before) ?? (isLimit ? firstMatch(locale.extended, after) : null);
  if (mention.end !== null || gives === null) return null;
  const [next] = within(document.dates, { start: span.end, end: span.end + longestReach });
  if (next === undefined || !isLater(next, mention)) return null;
  const between = document.folded.slice(span.end, next.span.start);
  const stop = /[.;:] (?!.*[.;:] )/u.exec(between);
  const parted = document.blocks.some((block) => block.span.start > span.end && block.span.start <= next.span.start);
  if (stop === null || parted) return null;
  const own = between.slice(stop.index + 1);
  const behind = document.folded.slice(next.span.end, next.span.end + longestReach);
  const isLast =
    locale.qualifiersBefore.some(({ pattern }) => firstMatch(pattern, own) !== null) ||
    locale.qualifiersAfter.some(({ pattern }) => firstMatch(pattern, behind) !== null);
  const [old, now] = [`${before.slice(-longestLead)} ${between.slice(0, stop.index)}`, own].map((text) =>
    kindsIn(text, locale).map(({ kind }) => kind),
  );
  return isLast && areAlike(old ?? [], now ?? []) ? next : null;
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
