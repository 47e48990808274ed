import type { DateMention } from '../../model/annotation.js';
import type { AnnotatedDocument } from '../../model/detection.js';
import type { DeadlineLocale } from '../../model/locale/deadlines.js';
import type { Group } from '../../model/record.js';
import type { Span } from '../../model/span.js';
import { compareDates } from '../../text/calendar.js';
import { firstMatch, matchesOf } from '../../text/pattern.js';
import { actionIn, thingOf } from './action.js';
import { askedByAnnexedForm } from './annexed-form.js';
import { partedAction } from './verb-phrase.js';
import type { Candidate } from './candidate.js';
import { chargedWith } from './charge.js';
import { convenedFor } from './convened.js';
import { isDue, kindNearby } from './due.js';
import { groupServed, nearestGroup } from './group.js';
import { chooseKind, coordinated, heavier, type KindWords, kindsIn, settledKind } from './kind.js';
import { proposedThere } from './proposed.js';
import { around, clipped, longestReach, type Phrase } from './phrase.js';
import { type Qualified } from './qualified.js';

/** The weight of a kind that its verb alone says (`communiquer`, `faire connaître`). */
const verbAlone = 1;
/** What is said less surely than that there is a consultation. */
const consultationWeight = 1.5;

/** What a date that words make a deadline is for: nothing, one thing, or several named in one breath. */
export function candidatesOf(
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
  // `Elle a pris fin le 31 mars; 46 réponses ont été reçues`: not the answers ended
  const rightKinds =
    qualified.continues === true || (qualified.passed === true && leftKinds.length === 0)
      ? []
      : kindsIn(right.slice(0, apposition(right, locale)), locale);
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
  const said = aboutForm ? null : named;
  const consulted = ends && said !== null ? consultedBefore(document, phrase, said, locale) : null;
  const words = consulted === null ? said : null;
  const behind = aboutForm && !useRight ? chooseKind(rightKinds, 'right', ends) : null;
  const annexed = aboutForm ? askedByAnnexedForm(document, side, locale) : null;
  const near =
    consulted ??
    annexed ??
    wishedAbove(document, phrase, chosen, locale) ??
    kindNearby(document, phrase, mention.span.start, ends, locale);
  const meant =
    consulted ?? wishedAbove(document, phrase, words, locale) ?? words ?? heavier(heavier(named, near), behind);
  if (!isDue(left, right, words, meant, qualified, document, phrase, mention.span.start, locale)) return [];
  const tells =
    firstMatch(locale.secretariatTells, left) !== null ||
    (phrase.charge !== '' && firstMatch(locale.secretariatTells, chargedWith(phrase.charge, left)) !== null);
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
    const beside = actionIn(
      useRight ? rightPart : leftPart,
      words === null || each?.topic === true ? null : each,
      locale,
    );
    const own = beside.length > 0 || words !== null ? beside : actionIn(leftPart, null, locale);
    return {
      mention,
      atEnd: qualified.atEnd,
      moved: qualified.moved,
      moves: qualified.moves,
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
        (each === null
          ? null
          : groupOfKind(
              document,
              phrase,
              each,
              side,
              clipped({ ...phrase.sentence, start: clause.start }, mention.span),
              locale,
            )),
      basis: 'worded',
    };
  });
}

/** `Les experts souhaitant y assister voudront bien:` over items that only say whom they are to inform: they announce themselves. */
function wishedAbove(
  document: AnnotatedDocument,
  { lead }: Phrase,
  words: KindWords | null,
  locale: DeadlineLocale,
): KindWords | null {
  if (lead === null || (words !== null && (words.kind !== 'reply' || words.weight >= verbAlone))) return null;
  const wished = kindsIn(document.folded.slice(lead.span.start, lead.span.end), locale).filter(({ topic }) => topic);
  return wished.find(({ kind }) => kind === 'registration') ?? null;
}

/** The kinds of the clause that the date stands in: `désigne un coordonnateur, qui transmet` names before it who acts. */
function ownClauseKinds(kinds: readonly KindWords[], left: string, locale: DeadlineLocale): readonly KindWords[] {
  const clause = [...matchesOf(locale.relativeClause, left)].at(-1);
  return clause === undefined ? kinds : kinds.filter(({ span }) => span.start > clause.index);
}

/** `Your suggestions are welcome until …`, where the lines before say that there is a consultation: it is over with them. */
function consultedBefore(
  document: AnnotatedDocument,
  phrase: Phrase,
  { kind, weight }: KindWords,
  locale: DeadlineLocale,
): KindWords | null {
  if (kind !== 'comment' || weight >= consultationWeight) return null;
  const before = kindNearby(document, phrase, phrase.sentence.start, true, locale);
  return before?.kind === 'consultation' ? before : null;
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

/** Whose meeting a thing is due for, where its clause names none. */
function groupOfKind(
  document: AnnotatedDocument,
  phrase: Phrase,
  words: KindWords,
  side: string,
  sentence: Span,
  locale: DeadlineLocale,
): Group | null {
  if (firstMatch(locale.otherDestination, side.slice(words.span.end)) !== null) return null;
  const served =
    isPaper(words, locale) || isForOffice(words, side, locale) ? groupServed(document, phrase, sentence, locale) : null;
  const around = { start: Math.max(phrase.block.span.start, sentence.start - longestReach), end: sentence.end };
  return served ?? convenedFor(document, words.kind, around, locale);
}

/** A contribution is made to a meeting; a summary or a talk may be for anybody. */
const isPaper = ({ kind, said }: KindWords, locale: DeadlineLocale): boolean =>
  kind === 'contribution' && firstMatch(locale.contribution, said) !== null;

/** `Les candidatures à la vice-présidence`: the office is one of the group that the paragraph is about. */
const isForOffice = ({ kind }: KindWords, text: string, locale: DeadlineLocale): boolean =>
  kind === 'nomination' && firstMatch(locale.officeSought, text) !== null;

const isFormOnly = ({ said }: KindWords, locale: DeadlineLocale): boolean => firstMatch(locale.formOnly, said) !== null;
