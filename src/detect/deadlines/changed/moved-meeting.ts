import type { AnnotatedDocument } from '../../../model/detection.js';
import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { contains } from '../../../model/span.js';
import { firstMatch } from '../../../text/pattern.js';
import { type Passage, wholeOf } from '../../../text/passage.js';
import type { Candidate } from '../candidate.js';
import type { DueClause } from '../worded/due-clause.js';
import { kindsIn } from '../kind.js';
import { near } from '../worded/phrase.js';
import type { ReplacedDays } from './replaced.js';

/** `La réunion prévue le 3 mai est reportée au 5 mai`: the meeting moves, and nothing is due. */
export function movesMeeting({ phrase, mention, document }: DueClause, locale: DeadlineLocale): boolean {
  const { span } = mention;
  const { sentence, paragraph } = phrase;
  const old = phrase.replaced.oldOf(mention);
  const former = old?.span ?? span;
  // days of a meeting give way to others, whatever it is about (`consacrée aux suites de la
  // consultation`) and why (`un délai supplémentaire étant nécessaire`)
  const lasts = mention.end !== null && old !== null && old.end !== null;
  // `d'ici au 19 août … La date limite du 19 juillet est donc reportée`
  if (former.start > span.end && wholeOf(document).between(span, former).says(locale.limitWord)) return false;
  const isOfParagraph = former.start >= paragraph.span.start && former.start < sentence.span.start;
  const left = near(isOfParagraph ? paragraph : sentence, span).before(span);
  if (!left.says(locale.meetingWord) || (!lasts && left.says(locale.limitWord))) return false;
  // `j'ai le regret de vous informer que l'atelier …` asks for nothing
  return kindsIn(left.words, locale).every(({ weight }) => weight < (lasts ? 2 : 1)) || isOfMeeting(left, locale);
}

const longestSubject = 40;

/** `La réunion que le Groupe devait consacrer aux suites de la consultation`: the sentence speaks of the meeting. */
function isOfMeeting({ words }: Passage, locale: DeadlineLocale): boolean {
  const meeting = firstMatch(locale.meetingWord, words.slice(0, longestSubject));
  return meeting !== null && kindsIn(words.slice(0, meeting.index), locale).length === 0;
}

const longestLead = 200;

/** `La réunion était prévue le 2 juin. Elle est reportée au 9 juin.`: nothing is due on the day that a meeting moves to. */
export function isOfMovedMeeting(
  document: AnnotatedDocument,
  { mention, kind }: Candidate,
  replaced: ReplacedDays,
  locale: DeadlineLocale,
): boolean {
  const old = replaced.oldOf(mention);
  if (old === null || kind !== 'other') return false;
  const limit = locale.replacedDates.limit;
  const before = wholeOf(document).before(old.span, longestLead);
  // `au lieu de «les 6 et 7 mai», lire «les 20 et 21 mai»`: nothing has several days to be done by
  const paragraph = document.passages.find(({ span }) => contains(span, old.span)) ?? wholeOf(document);
  if (old.end !== null && mention.end !== null && !paragraph.before(old.span, longestLead).says(limit)) return true;
  return before.says(locale.meetingWord) && !before.says(limit);
}
