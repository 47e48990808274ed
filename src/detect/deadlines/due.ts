import type { AnnotatedDocument } from '../../model/detection.js';
import type { DeadlineLocale } from '../../model/locale/deadlines.js';
import { firstMatch } from '../../text/pattern.js';
import { sentences } from '../../text/sentences.js';
import { chooseKind, heavier, kindsIn, type KindWords } from './kind.js';
import { longestReach, type Phrase } from './phrase.js';
import type { Qualified } from './qualified.js';

/** A date words alone bind is due; another needs somebody who must or may act, and no past or lasting state. */
export function isDue(
  left: string,
  right: string,
  words: KindWords | null,
  meant: KindWords | null,
  qualified: Qualified,
  document: AnnotatedDocument,
  phrase: Phrase,
  place: number,
  locale: DeadlineLocale,
): boolean {
  const takenUp = words === null && meant !== null && takesUpDue(document, phrase, locale);
  // `It will open on …` holds a meeting, unless what opens is the registration of the sentence before.
  const holds = words === null && !takenUp && firstMatch(locale.holding, left.slice(-90)) !== null;
  if (holds || firstMatch(locale.holdsUntil, left) !== null) return false;
  const saidSoFar = document.folded.slice(Math.max(phrase.sentence.start, place - longestReach), place);
  // `Les inscriptions à la réunion, qui se tiendra du 7 au 11 juillet, seront closes le 30 juin`: they close, not the meeting
  const closable = kindsIn(saidSoFar.slice(0, longestSubject), locale).some(({ weight }) => weight >= leastSubject);
  const runs = !closable && (meetingEnds(saidSoFar, locale) || firstMatch(locale.meetingRuns, saidSoFar) !== null);
  if (qualified.closes && words === null && !takenUp && runs) return false;
  if (
    qualified.qualifier === 'until' &&
    words === null &&
    !takenUp &&
    meetingLasts(document, phrase, qualified, locale)
  )
    return false;
  const sentence = document.folded.slice(phrase.sentence.start, phrase.sentence.end).slice(0, 4 * longestReach);
  const asked =
    firstMatch(locale.obligation, `${left} ${right}`) !== null || firstMatch(locale.obligation, sentence) !== null;
  // `Une consultation a eu lieu. Elle a pris fin le 3 mai.`
  if (qualified.passed === true && qualified.needsAction && words === null) return meant?.kind === 'consultation';
  // `les gouvernements peuvent y proceder jusqu'au`: what the sentence before names
  const ends = qualified.qualifier === 'until' && words === null;
  if (qualified.passed === true && meant !== null) return true;
  const speaksOfMeeting = !takenUp || firstMatch(locale.meetingWord, saidSoFar) !== null;
  if (ends && speaksOfMeeting && isMeeting(saidSoFar, locale)) return false;
  if (ends && firstMatch(locale.mayBeDoneUntil, left) !== null) return firstMatch(locale.lifetime, left) === null;
  if (ends && (meant === null || !(asked || takenUp))) return false;
  // `Les inscriptions reçues jusqu'au 3 mai font l'objet de …`: those that have come in, whoever may still send some
  if (!asked && firstMatch(locale.receivedUntil, left) !== null) return false;
  // a consultation's last day is told when it lies behind as well
  if (words?.kind === 'consultation' && qualified.qualifier === 'until') return true;
  if (!qualified.needsAction) return true;
  if (
    (words === null || words.weight < 2) &&
    firstMatch(locale.lifetime, left) !== null &&
    qualified.qualifier === 'until'
  )
    return false;
  return asked || ((words !== null || takenUp) && firstMatch(locale.past, `${left} ${right.slice(0, 60)}`) === null);
}

/** The subject of a sentence is named in its first words. */
const longestSubject = 40;
/** A consultation or more: an answer alone is not what closes. */
const leastSubject = 1.5;

/** `L'inscription est obligatoire. Elle s'ouvre le 3 mai et sera close le 9 juin.`: the subject before is what is due. */
function takesUpDue(document: AnnotatedDocument, { block, sentence }: Phrase, locale: DeadlineLocale): boolean {
  const own = document.folded.slice(sentence.start, Math.min(sentence.end, sentence.start + longestSubject));
  if (firstMatch(locale.takesUp, own) === null) return false;
  const before = document.folded.slice(block.span.start, sentence.start);
  const last = sentences(before, locale.sentences).at(-1);
  const subject = last === undefined ? '' : before.slice(last.start, last.end).slice(0, longestSubject);
  return (
    kindsIn(subject, locale).some(({ weight }) => weight >= leastSubject) &&
    firstMatch(locale.meetingWord, subject) === null
  );
}

/** `L'inscription est gratuite. La session sera close le 9 mai.`: what ends is the meeting. */
const meetingEnds = (left: string, locale: DeadlineLocale): boolean =>
  (firstMatch(locale.meetingWord, left) !== null || isMeeting(left, locale)) &&
  firstMatch(locale.limitWord, left) === null;

/** `le Conseil, qui s'ouvrira à Genève le 8 mai et durera jusqu'au 18 mai` holds its session, and names nothing due. */
const isMeeting = (left: string, locale: DeadlineLocale): boolean =>
  firstMatch(locale.holding, left) !== null && kindsIn(left, locale).every(({ weight }) => weight < 2);

/** `la prochaine réunion, qui s'ouvrira le 13 mai et durera jusqu'au 22 mai`: of nothing else the sentence speaks. */
function meetingLasts(
  document: AnnotatedDocument,
  { sentence }: Phrase,
  { span }: Qualified,
  locale: DeadlineLocale,
): boolean {
  const before = document.folded.slice(Math.max(sentence.start, span.start - longestReach), span.start);
  return /\d/.test(before) && meetingEnds(before, locale) && kindsIn(before, locale).length === 0;
}

/** `Elles doivent parvenir au plus tard le …`: what is due stands in the sentence or the lines before. */
export function kindNearby(
  document: AnnotatedDocument,
  phrase: Phrase,
  place: number,
  ends: boolean,
  locale: DeadlineLocale,
): KindWords | null {
  const near = (from: number, to: number): KindWords | null =>
    chooseKind(kindsIn(document.folded.slice(Math.max(from, to - longestReach), to), locale), 'left', ends);
  const { block, sentence, lead, heading } = phrase;
  const spans = [{ start: block.span.start, end: sentence.start }, lead?.span, heading?.span];
  return spans.reduce<KindWords | null>(
    (found, span) =>
      span === undefined || (found?.weight ?? 0) > 1 ? found : heavier(found, near(span.start, span.end)),
    near(sentence.start, place),
  );
}
