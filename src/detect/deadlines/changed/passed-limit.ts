import type { DateMention } from '../../../model/annotation.js';
import type { AnnotatedDocument } from '../../../model/detection.js';
import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { wholeOf } from '../../../text/passage.js';
import { firstMatch } from '../../../text/pattern.js';
import type { Candidate } from '../candidate.js';
import { isEarlier, isSameDay, liesBehind } from '../days.js';
import type { ReplacedDays } from './replaced.js';

const reach = 120;
const longestSentence = 250;

/**
 * `Notre lettre vous priait de répondre avant le 18 janvier. … Le délai est prolongé jusqu'au 29 février.`: the day that has passed
 * gives way to the new one, which the letter does not set beside it, and what was due by it is due by the new one.
 *
 * @param candidates in reading order
 */
export function withExtended(
  document: AnnotatedDocument,
  candidates: readonly Candidate[],
  replaced: ReplacedDays,
  locale: DeadlineLocale,
): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const at = replaced.oldOf(candidate.mention) === null ? formerOf(document, candidate, kept, locale) : -1;
    const former = kept[at];
    if (former === undefined) {
      kept.push(candidate);
      continue;
    }
    const { kind } = candidate.vague ? former : candidate;
    const action = former.action.length > 0 ? former.action : candidate.action;
    const given = kept.filter(
      (each) => !isSameDay(each.mention, former.mention) || (each.kind !== former.kind && !each.vague),
    );
    kept.splice(0, kept.length, ...given, { ...candidate, kind, action, vague: false, former: former.mention });
  }
  return kept;
}

/** The place among those before it of the deadline that one takes over from. */
function formerOf(
  document: AnnotatedDocument,
  candidate: Candidate,
  before: readonly Candidate[],
  locale: DeadlineLocale,
): number {
  if (liesBehind(document, candidate.mention)) return -1;
  const last = before.at(-1);
  return before.findLastIndex(
    (each) =>
      each.basis === 'worded' &&
      each.passed !== true &&
      // a day that is still to come gives way to the one told right behind it alone
      (liesBehind(document, each.mention) || (each === last && isEarlier(each.mention, candidate.mention))) &&
      (each.kind === candidate.kind || candidate.vague) &&
      (movesHere(document, candidate, locale) || isSaidToMove(document, each.mention, locale)),
  );
}

/** `The time-limit is extended to …` */
const movesHere = (document: AnnotatedDocument, { moves, mention }: Candidate, locale: DeadlineLocale): boolean =>
  moves ||
  wholeOf(document).before(mention.span, reach).says(locale.replacedDates.movesTo) ||
  opensOnExtension(wholeOf(document).before(mention.span, longestSentence).words, locale);

/** `The time allowed has therefore been prolonged: comments may be sent until …`: the sentence begins with it, of no meeting. */
function opensOnExtension(text: string, locale: DeadlineLocale): boolean {
  const sentence = text.slice(text.search(/[^.]*$/));
  return firstMatch(locale.extended, sentence) !== null && firstMatch(locale.meetingWord, sentence) === null;
}

/** `The time-limit of 17 May is accordingly extended. Replies should now reach …`, said of that day wherever it stands. */
function isSaidToMove(document: AnnotatedDocument, day: DateMention, locale: DeadlineLocale): boolean {
  const whole = wholeOf(document);
  return document.dates.some(
    (mention) =>
      isSameDay(mention, day) &&
      whole.before(mention.span, reach).says(locale.limitWord) &&
      whole.behind(mention.span, reach).says(locale.nowMoved),
  );
}
