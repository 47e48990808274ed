import type { DateMention } from '../../model/annotation.js';
import type { AnnotatedDocument } from '../../model/detection.js';
import type { DeadlineLocale } from '../../model/locale/deadlines.js';
import type { Span } from '../../model/span.js';
import { firstMatch } from '../../text/pattern.js';
import { kindsIn } from './kind.js';
import { clipped, longestReach, type Phrase } from './phrase.js';

/** The new day of a limit that is named behind it, with its old day. */
export function takesOver(
  document: AnnotatedDocument,
  mention: DateMention,
  next: DateMention | undefined,
  { replaced }: Phrase,
  locale: DeadlineLocale,
): boolean {
  if (next === undefined || replaced.oldOf(mention) !== next) return false;
  const between = document.folded.slice(mention.span.end, next.span.start);
  return firstMatch(locale.limitWord, between) !== null;
}

/** An old date whose words say what is due, and which the new one then shares: nothing due is named between the two. */
export function isOldHere(
  document: AnnotatedDocument,
  former: DateMention,
  { span }: DateMention,
  { replaced }: Phrase,
  locale: DeadlineLocale,
): boolean {
  return replaced.isOld(former) && kindsIn(document.folded.slice(former.span.end, span.start), locale).length === 0;
}

/** `La réunion prévue le 3 mai est reportée au 5 mai`: the meeting moves, and nothing is due. */
export function movesMeeting(
  document: AnnotatedDocument,
  phrase: Phrase,
  mention: DateMention,
  locale: DeadlineLocale,
): boolean {
  const { span } = mention;
  const old = phrase.replaced.oldOf(mention);
  const former = old?.span.start ?? span.start;
  // days of a meeting give way to others, whatever it is about (`consacrée aux suites de la consultation`)
  const lasts = mention.end !== null && old !== null && old.end !== null;
  // `d'ici au 19 août … La date limite du 19 juillet est donc reportée`
  if (former > span.end && firstMatch(locale.limitWord, document.folded.slice(span.end, former)) !== null) return false;
  const from = former < phrase.block.span.start ? phrase.sentence.start : Math.min(former, phrase.sentence.start);
  const { start } = clipped(
    { start: from < phrase.sentence.start ? phrase.block.span.start : from, end: span.end },
    span,
  );
  const left = document.folded.slice(start, span.start);
  return (
    firstMatch(locale.meetingWord, left) !== null &&
    firstMatch(locale.limitWord, left) === null &&
    // `j'ai le regret de vous informer que l'atelier …` asks for nothing
    (kindsIn(left, locale).every(({ weight }) => weight < (lasts ? 2 : 1)) || isOfMeeting(left, locale))
  );
}

const longestSubject = 40;

/** `La réunion que le Groupe devait consacrer aux suites de la consultation`: the sentence speaks of the meeting. */
function isOfMeeting(sentence: string, locale: DeadlineLocale): boolean {
  const meeting = firstMatch(locale.meetingWord, sentence.slice(0, longestSubject));
  return meeting !== null && kindsIn(sentence.slice(0, meeting.index), locale).length === 0;
}

/** `inscription à l'atelier (Kigali, `: the bracket behind a meeting tells its own place and days. */
export function inMeetingBracket(
  document: AnnotatedDocument,
  sentence: Span,
  { span }: DateMention,
  locale: DeadlineLocale,
): boolean {
  const left = document.folded.slice(Math.max(sentence.start, span.start - longestReach), span.start);
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
export function hasBegun(
  document: AnnotatedDocument,
  { start, end, span }: DateMention,
  locale: DeadlineLocale,
): boolean {
  const before = document.folded.slice(Math.max(0, span.start - 100), span.start);
  return start.day !== null && end === null && firstMatch(locale.begun, before) !== null;
}
