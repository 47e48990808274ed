import type { DateMention } from '../../model/annotation.js';
import type { AnnotatedDocument } from '../../model/detection.js';
import type { DeadlineLocale } from '../../model/locale/deadlines.js';
import type { Span } from '../../model/span.js';
import { compareDates } from '../../text/calendar.js';
import { withoutLeadingMark } from '../../text/note-marks.js';
import { firstMatch, matchesOf } from '../../text/pattern.js';
import { within } from '../../text/within.js';
import { actionIn, thingOf } from './action.js';
import { withAmendedLimit } from './amended.js';
import { askedByAnnexedForm } from './annexed-form.js';
import { partedAction } from './verb-phrase.js';
import type { Candidate } from './candidate.js';
import { isDue, kindNearby } from './due.js';
import { isHeldOn } from './held-on.js';
import { groupServed, nearestGroup } from './group.js';
import { chooseKind, coordinated, heavier, type KindWords, kindsIn, settledKind } from './kind.js';
import { proposedThere } from './proposed.js';
import { around, clipped, longestReach, type Phrase } from './phrase.js';
import { broughtHere, qualify, type Qualified, sharedBy, shareQualifier } from './qualified.js';
import { hasBegun, inMeetingBracket, isOldHere, movesMeeting, takesOver } from './beside-dates.js';
import { withCancelled } from './cancelled.js';
import { isOfText } from './replaced.js';

/** The deadlines that a sentence words: `avant le 20 mai`, `le 22 août au plus tard`, `date limite: 5 mai`. */
export function wordedDeadlines(document: AnnotatedDocument, phrase: Phrase, locale: DeadlineLocale): Candidate[] {
  const found: Candidate[] = [];
  const mentions = within(document.dates, phrase.sentence).filter(
    (mention) =>
      !(mention.end === null && isOfText(document, mention, locale)) &&
      !inMeetingBracket(document, phrase.sentence, mention, locale),
  );
  let inherited: Qualified['qualifier'] | null = null;
  let from = phrase.sentence.start;
  for (const [at, mention] of mentions.entries()) {
    // what is due stands before the day that it was due at first
    const before = mentions[at - 1];
    if (
      before !== undefined &&
      !isOldHere(document, before, mention, phrase, locale) &&
      !hasBegun(document, before, locale)
    )
      from = before.span.end;
    // `a reporté au 16 mai l'échéance du 2 mai pour …`: what is due stands around the old day as well
    // `Le délai d'inscription, qui s'ouvrira le 8 janvier, …`: nothing is due on the day that it begins
    if (hasBegun(document, mention, locale)) continue;
    const movedHere = takesOver(document, mention, mentions[at + 1], phrase, locale);
    const to = mentions[movedHere ? at + 2 : at + 1]?.span.start ?? phrase.sentence.end;
    const left = document.folded.slice(Math.max(from, mention.span.start - longestReach), mention.span.start);
    const right = withoutLeadingMark(
      document.folded.slice(mention.span.end, Math.min(to, mention.span.end + longestReach)),
    );
    const own = movedHere ? broughtHere(mention) : qualify(document, phrase, mention, left, right, locale);
    const meets = movesMeeting(document, phrase, mention, locale);
    if (phrase.replaced.isOld(mention)) {
      inherited = own?.qualifier ?? inherited ?? (meets ? null : 'by');
      continue;
    }
    if (meets && (own?.moves === true || phrase.replaced.oldOf(mention) !== null)) continue;
    // `Le délai était fixé au 3 mai. Il expire désormais le 10 mai.`: the sentence before says that it is one
    const former = phrase.replaced.oldOf(mention);
    const goesOn =
      former !== null && former.span.start >= phrase.block.span.start && former.span.end <= mention.span.start;
    if (goesOn && !meets) inherited ??= 'by';
    const shares =
      own === null && inherited !== null && !phrase.replaced.isHeld(mention) && (at > 0 || found.length > 0 || goesOn);
    const qualified =
      own ??
      (at === 0 && isOtherLimit(document, phrase, left, locale) ? sharedBy(mention) : null) ??
      (shares && inherited !== null
        ? shareQualifier(mention, inherited, left, from, mentions, at, phrase.replaced, locale)
        : null);
    if (qualified === null || isHeldOn(mention, left, qualified, locale)) continue;
    const clause = { start: from, end: to };
    const candidates = candidatesOf(document, phrase, mention, qualified, clause, left, right, locale);
    if (candidates.length === 0) continue;
    found.push(...candidates);
    inherited = qualified.qualifier;
  }
  return withAmendedLimit(
    document,
    phrase,
    withCancelled(document, phrase, withShared(document, found, locale), locale),
    locale,
  );
}

/** `Celui des bourses (29 mars 2019) demeure inchangé`: the sentence before has named the limit of something else. */
function isOtherLimit(
  document: AnnotatedDocument,
  { sentence, block }: Phrase,
  left: string,
  locale: DeadlineLocale,
): boolean {
  if (firstMatch(locale.otherLimit, left) === null) return false;
  const before = document.folded.slice(Math.max(block.span.start, sentence.start - longestReach), sentence.start);
  return firstMatch(locale.limitWord, before) !== null;
}

/** `les échéances du 3 et du 10 mai pour les contributions`: what is due on the first day stands behind the second. */
function withShared(document: AnnotatedDocument, found: readonly Candidate[], locale: DeadlineLocale): Candidate[] {
  const shared: Candidate[] = [];
  for (const candidate of found.toReversed()) {
    const next = shared[0];
    const end = candidate.mention.span.end;
    const link = next === undefined ? '' : document.folded.slice(end, Math.max(end, next.mention.span.start));
    const takes = candidate.vague && next?.vague === false && firstMatch(locale.sharedBetween, link) !== null;
    const { kind, vague, action, group } = takes && next !== undefined ? next : candidate;
    shared.unshift({ ...candidate, kind, vague, action, group });
  }
  return shared;
}

/** The weight of a kind that its verb alone says (`communiquer`, `faire connaître`). */
const verbAlone = 1;

function candidatesOf(
  document: AnnotatedDocument,
  phrase: Phrase,
  mention: DateMention,
  qualified: Qualified,
  clause: Span,
  left: string,
  right: string,
  locale: DeadlineLocale,
): Candidate[] {
  const leftKinds = kindsIn(left, locale);
  const rightKinds = kindsIn(right.slice(0, apposition(right, locale)), locale);
  // what closed before the letter was written is the consultation, not what it brought
  const closed = liesBehind(document, mention);
  const ends = qualified.qualifier === 'until' || closed;
  const purpose = saysPurpose(right, rightKinds, locale);
  const limit = left.length - (mention.span.start - qualified.span.start);
  const leftPart = { text: left, origin: mention.span.start - left.length, limit: Math.max(0, limit) };
  const rightPart = { text: right, origin: mention.span.end, limit: right.length };
  // `communiquer, le 5 mai au plus tard, le nom …`: the object stands behind the words that make it a deadline
  const behindLimit = Math.max(0, qualified.span.end - mention.span.end);
  const objectPart = { text: right.slice(behindLimit), origin: mention.span.end + behindLimit, limit: right.length };
  const parted = partedAction(leftPart, rightPart, locale) ?? partedAction(leftPart, objectPart, locale);
  // `faire connaître, d'ici au 28 avril, le nom de …`: what is asked for stands behind the date, and says more than the verb
  const saidBehind =
    parted !== null &&
    ownClauseKinds(leftKinds, left, locale).every(({ weight }) => weight <= verbAlone) &&
    rightKinds.some((each) => !isFormOnly(each, locale));
  const useRight =
    (purpose && (qualified.shared || leftKinds.every(({ weight }) => weight <= 2))) ||
    leftKinds.length === 0 ||
    saidBehind;
  const side = useRight ? right : left;
  const chosen = useRight ? chooseKind(rightKinds, 'right', ends) : chooseKind(leftKinds, 'left', ends);
  const named = proposedThere(document, chosen, side, mention.span.start, locale);
  // `le formulaire doit être renvoyé`: what it asks for stands before, or in the form's heading
  const aboutForm = (useRight ? rightKinds : leftKinds).every((each) => isFormOnly(each, locale));
  const words = aboutForm ? null : named;
  const behind = aboutForm && !useRight ? chooseKind(rightKinds, 'right', ends) : null;
  const annexed = aboutForm ? askedByAnnexedForm(document, side, locale) : null;
  const near = annexed ?? kindNearby(document, phrase, mention.span.start, ends, locale);
  const meant = words ?? heavier(heavier(named, near), behind);
  if (!isDue(left, right, words, meant, qualified, document, phrase, locale)) return [];
  const tells = firstMatch(locale.secretariatTells, left) !== null;
  // `Nominations received late will be distributed until 15 August`: how long the secretariat still takes what is sent
  const taken = qualified.qualifier === 'until' && words?.kind === 'nomination';
  const done =
    tells ||
    (!taken &&
      (!useRight || words === null) &&
      firstMatch(locale.secretariatAct, left.slice(words?.span.end ?? 0)) !== null);
  const all =
    done || words === null ? [] : coordinated(side, useRight ? rightKinds : leftKinds, chosen ?? words, locale);
  // `Les dossiers incomplets pourront être complétés jusqu'au …`: those that the paragraph before asks for
  const again = meant === null && firstMatch(locale.asked, left) !== null ? phrase.askedBefore : null;
  return [meant, ...all].map((each): Candidate => {
    const beside = actionIn(useRight ? rightPart : leftPart, words === null ? null : each, locale);
    const own = beside.length > 0 || words !== null ? beside : actionIn(leftPart, null, locale);
    return {
      mention,
      atEnd: qualified.atEnd,
      moved: qualified.moved,
      passed: qualified.passed === true,
      cancelled: false,
      kind: done
        ? 'other'
        : (again ??
          settledKind(
            each,
            closed ? 'until' : qualified.qualifier,
            around(document, phrase.block.span, mention.span),
            locale,
          )),
      vague: each === null,
      qualifier: qualified.qualifier,
      span: qualified.span,
      action:
        parted ??
        (saysMore(document, own, locale) ? own : namedBefore(document, phrase, leftPart.origin, left, each, locale)),
      group:
        nearestGroup(document, clipped(clause, mention.span), mention.span, locale) ??
        (each !== null && (isPaper(each, locale) || isForOffice(each, side, locale))
          ? groupServed(document, phrase, clipped({ ...phrase.sentence, start: clause.start }, mention.span), locale)
          : null),
      basis: 'worded',
    };
  });
}

/** The kinds of the clause that the date stands in: `désigne un coordonnateur, qui transmet` names before it who acts. */
function ownClauseKinds(kinds: readonly KindWords[], left: string, locale: DeadlineLocale): readonly KindWords[] {
  const clause = [...matchesOf(locale.relativeClause, left)].at(-1);
  return clause === undefined ? kinds : kinds.filter(({ span }) => span.start > clause.index);
}

/** False of nothing, and of a word that only takes up what was named before: `Elles`. */
function saysMore(document: AnnotatedDocument, action: readonly Span[], locale: DeadlineLocale): boolean {
  const [first, ...more] = action;
  if (first === undefined) return false;
  if (more.length > 0) return true;
  const text = document.folded.slice(first.start, first.end);
  return firstMatch(locale.takesUp, text)?.[0].length !== text.length;
}

/**
 * What is due where the words beside its date do not say it again: `L'inscription commencera le 2 mai et prendra fin le
 * …`, `L'inscription est obligatoire. Elle sera close le …`.
 */
function namedBefore(
  document: AnnotatedDocument,
  { sentence, block }: Phrase,
  start: number,
  left: string,
  meant: KindWords | null,
  locale: DeadlineLocale,
): Span[] {
  if (meant === null) return [];
  const takesUp = start <= sentence.start && firstMatch(locale.takesUp, left) !== null;
  const [from, to] = takesUp ? [block.span.start, sentence.start] : [sentence.start, start];
  const origin = Math.max(from, to - longestReach);
  const text = document.folded.slice(origin, Math.max(origin, to));
  const words = kindsIn(text, locale).findLast(({ kind }) => kind === meant.kind);
  const thing = words && thingOf({ text, origin, limit: text.length }, words, locale);
  return thing ? [thing] : [];
}

/** `le 16 mai, date limite pour la consultation, rien …`: what is due stands up to the comma, where it does. */
function apposition(right: string, locale: DeadlineLocale): number {
  const comma = /^ *, [^,.;]*,/.exec(right)?.[0].length ?? right.length;
  return kindsIn(right.slice(0, comma), locale).length > 0 ? comma : right.length;
}

/** `le 5 mai pour les contributions`, `le 5 mai (contributions)`: in a bracket stands what is due, not behind it. */
function saysPurpose(right: string, kinds: readonly KindWords[], locale: DeadlineLocale): boolean {
  const lead = firstMatch(locale.purposeAfter, right)?.[0];
  if (lead === undefined) return false;
  const close = lead.endsWith('(') ? right.indexOf(')', lead.length) : -1;
  const end = close < 0 ? right.length : close;
  return kinds.some(({ span }) => span.start < end);
}

const liesBehind = ({ date }: AnnotatedDocument, { start, end }: DateMention): boolean =>
  date !== null && start.year !== null && compareDates(end ?? start, date) < 0;

/** A contribution is made to a meeting; a summary or a talk may be for anybody. */
const isPaper = ({ kind, said }: KindWords, locale: DeadlineLocale): boolean =>
  kind === 'contribution' && firstMatch(locale.contribution, said) !== null;

/** `Les candidatures à la vice-présidence`: the office is one of the group that the paragraph is about. */
const isForOffice = ({ kind }: KindWords, text: string, locale: DeadlineLocale): boolean =>
  kind === 'nomination' && firstMatch(locale.officeSought, text) !== null;

const isFormOnly = ({ said }: KindWords, locale: DeadlineLocale): boolean => firstMatch(locale.formOnly, said) !== null;
