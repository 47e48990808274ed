import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { longestReach } from '../../../text/dated-clause.js';
import { firstMatch } from '../../../text/pattern.js';
import type { Limit } from './due-clause.js';
import { beforePlaceClause } from './due-side.js';
import { endsEvent } from './event-ends.js';
import { ledBy } from '../due/charge.js';
import { liesBehind } from '../days.js';
import { bindsNobody, isOpenLimit } from './open-limit.js';
import { kindsIn } from '../kind.js';
import type { Meaning } from '../due/meaning.js';
import { type Phrase, sentenceBefore } from './phrase.js';

/** A date words alone bind is due; another needs somebody who must or may act, and no past or lasting state. */
export function isDue(limit: Limit, meaning: Meaning, locale: DeadlineLocale): boolean {
  const { clause, qualified } = limit;
  const { before: left } = clause;
  const right = beforePlaceClause(clause.behind, locale);
  const { words, meant } = meaning;
  const takenUp = words === null && meant !== null && takesUpDue(clause.phrase, locale);
  const isNamed = words !== null || takenUp;
  if (bindsNobody(limit, isNamed, locale) || endsEvent(limit, locale) || (!isNamed && isOfMeeting(limit, locale)))
    return false;
  // `Une consultation a eu lieu. Elle a pris fin le 3 mai.`
  if (qualified.passed && qualified.needsAction && words === null) return meant?.kind === 'consultation';
  if (qualified.passed && meant !== null) return true;
  const asked = isAsked(limit, locale);
  const isUntil = qualified.qualifier === 'until';
  const open = { limit, isNamed, isAskedFor: meant !== null && asked, locale };
  // `les gouvernements peuvent y proceder jusqu'au`: what the sentence before names
  if (isUntil && words === null) {
    const speaksOfMeeting = !takenUp || clause.saidSoFar.says(locale.meetingWord);
    if (speaksOfMeeting && isHeld(clause.saidSoFar.words, locale)) return false;
    if (mayBeDone(limit, locale) && firstMatch(locale.lifetime, left) === null) return true;
    if (meant === null || !(asked || takenUp)) return isOpenLimit(open);
  }
  if (isUntil && (words?.weight ?? 0) >= 2 && mayBeDone(limit, locale)) return true;
  // `Les inscriptions reçues jusqu'au 3 mai font l'objet de …`: those that have come in, whoever may still send some
  if (!asked && firstMatch(locale.receivedUntil, left) !== null) return false;
  // a consultation's last day is told when it lies behind as well
  if ((isUntil && words?.kind === 'consultation') || !qualified.needsAction) return true;
  if (isUntil && (words?.weight ?? 0) < 2 && firstMatch(locale.lifetime, left) !== null) return isOpenLimit(open);
  // `which was open until 3 May, is cancelled`
  const fallsAway = firstMatch(locale.replacedDates.cancelled, right.slice(0, 60)) !== null;
  const isPast = !fallsAway && firstMatch(locale.past, clause.told(right)) !== null;
  const isBehind = liesBehind(clause.document, clause.mention);
  // `We thank those who registered before 3 May`, when that has passed
  if (isPast && isBehind) return false;
  if (asked || (isNamed && !isPast && !isBehind)) return true;
  return isCondition(left, locale) || isOpenLimit(open);
}

/** `Le tarif n'est garanti que si la réservation est faite avant le 3 mai`: who wants the one does the other. */
function isCondition(left: string, locale: DeadlineLocale): boolean {
  const condition = firstMatch(locale.onCondition, left);
  return condition !== null && kindsIn(condition[0], locale).length > 0;
}

/** `Les notifications peuvent être présentées:` over `b) sur papier, mais jusqu'au 31 mai seulement`: the line above says that it may be done. */
function mayBeDone({ clause: { before, left, phrase } }: Limit, { mayBeDoneUntil }: DeadlineLocale): boolean {
  const { lead, paragraph } = phrase;
  if (firstMatch(mayBeDoneUntil, before) !== null) return true;
  const isOfItem = lead !== null && left.span.start <= paragraph.span.start;
  return isOfItem && firstMatch(mayBeDoneUntil, ledBy(lead.words.slice(-longestReach), before)) !== null;
}

/** The subject of a sentence is named in its first words. */
const longestSubject = 40;
/** A consultation or more: an answer alone is not what closes. */
const leastSubject = 1.5;

function isAsked({ clause }: Limit, { obligation }: DeadlineLocale): boolean {
  const sentence = clause.sentence.behind({ end: clause.sentence.span.start }, 4 * longestReach);
  return firstMatch(obligation, `${clause.before} ${clause.behind}`) !== null || sentence.says(obligation);
}

/** The day of a meeting, where the sentence names nothing due: it is held, runs, ends or lasts. */
function isOfMeeting({ clause, qualified }: Limit, locale: DeadlineLocale): boolean {
  // `It will open on …` holds a meeting, unless what opens is the registration of the sentence before.
  if (firstMatch(locale.holding, clause.before.slice(-90)) !== null) return true;
  const said = clause.saidSoFar.words;
  // `Les inscriptions à la réunion, qui se tiendra du 7 au 11 juillet, seront closes le 30 juin`: they close, not the meeting
  const closable = kindsIn(said.slice(0, longestSubject), locale).some(({ weight }) => weight >= leastSubject);
  const runs = !closable && (meetingEnds(said, locale) || firstMatch(locale.meetingRuns, said) !== null);
  return (qualified.closes && runs) || (qualified.qualifier === 'until' && meetingLasts({ clause, qualified }, locale));
}

/** `L'inscription est obligatoire. Elle s'ouvre le 3 mai et sera close le 9 juin.`: the subject before is what is due. */
function takesUpDue(phrase: Phrase, locale: DeadlineLocale): boolean {
  if (firstMatch(locale.takesUp, phrase.sentence.words.slice(0, longestSubject)) === null) return false;
  const subject = sentenceBefore(phrase, locale.sentences)?.words.slice(0, longestSubject) ?? '';
  return (
    kindsIn(subject, locale).some(({ weight }) => weight >= leastSubject) &&
    firstMatch(locale.meetingWord, subject) === null
  );
}

/** `L'inscription est gratuite. La session sera close le 9 mai.`: what ends is the meeting. */
const meetingEnds = (left: string, locale: DeadlineLocale): boolean =>
  (firstMatch(locale.meetingWord, left) !== null || isHeld(left, locale)) &&
  firstMatch(locale.limitWord, left) === null;

/** `le Conseil, qui s'ouvrira à Genève le 8 mai et durera jusqu'au 18 mai` holds its session, and names nothing due. */
const isHeld = (left: string, locale: DeadlineLocale): boolean =>
  firstMatch(locale.holding, left) !== null && kindsIn(left, locale).every(({ weight }) => weight < 2);

/** `la prochaine réunion, qui s'ouvrira le 13 mai et durera jusqu'au 22 mai`: of nothing else the sentence speaks. */
function meetingLasts({ clause, qualified }: Limit, locale: DeadlineLocale): boolean {
  const before = clause.sentence.before(qualified.span, longestReach).words;
  return /\d/.test(before) && meetingEnds(before, locale) && kindsIn(before, locale).length === 0;
}
