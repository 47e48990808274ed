import type { DateMention } from '../../../model/annotation.js';
import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { longestReach } from '../../../text/dated-clause.js';
import { firstMatch } from '../../../text/pattern.js';
import { wholeOf } from '../../../text/passage.js';
import { kindsIn } from '../kind.js';
import type { Phrase } from './phrase.js';

/** The new day of a limit that is named behind it, with its old day. */
export function takesOver(
  { sentence, replaced }: Phrase,
  mention: DateMention,
  next: DateMention | undefined,
  locale: DeadlineLocale,
): boolean {
  if (next === undefined || replaced.oldOf(mention) !== next) return false;
  const between = sentence.between(mention.span, next.span);
  // `read "13 May" where it says "3 May"`: both stand in quotations, the old one last
  return between.says(locale.limitWord) || /".+"/.test(between.words);
}

/** An old date whose words say what is due, and which the new one then shares: nothing due is named between the two. */
export function isOldHere(
  { sentence, replaced }: Phrase,
  former: DateMention,
  { span }: DateMention,
  locale: DeadlineLocale,
): boolean {
  return replaced.isOld(former) && kindsIn(sentence.between(former.span, span).words, locale).length === 0;
}

/** `inscription à l'atelier (Kigali, `: the bracket behind a meeting tells its own place and days. */
export function inMeetingBracket({ sentence }: Phrase, { span }: DateMention, locale: DeadlineLocale): boolean {
  const left = sentence.before(span, longestReach).words;
  let depth = 0;
  let open = left.length - 1;
  for (; open >= 0; open--) {
    if (left[open] === ')') depth++;
    else if (left[open] === '(' && depth-- === 0) break;
  }
  if (open < 0 || !/^\p{Lu}[^;:\d]*, *$/u.test(left.slice(open + 1))) return false;
  return firstMatch(locale.meetingWord, left.slice(0, open)) !== null;
}

/** `La consultation, lancée le 4 mai, a pris fin le 30 mai`: what ended is named before the day it began. */
export function hasBegun({ sentence }: Phrase, { start, end, span }: DateMention, locale: DeadlineLocale): boolean {
  return start.month !== null && end === null && wholeOf(sentence.document).before(span, 100).says(locale.begun);
}

/** `Le délai pour la réunion du 12 juillet est le 10 juin`: the day of the meeting that the limit is for. */
export const isOfServed = ({ sentence }: Phrase, { span }: DateMention, locale: DeadlineLocale): boolean =>
  sentence.before(span, longestReach).says(locale.limitForMeeting);

/** The words before a day are those of the next one too: it is its old day, the day that it began, or that of the meeting it is for. */
export const leadsOn = (phrase: Phrase, day: DateMention, next: DateMention, locale: DeadlineLocale): boolean =>
  isOldHere(phrase, day, next, locale) || hasBegun(phrase, day, locale) || isOfServed(phrase, day, locale);
