import type { DateMention } from '../../model/annotation.js';
import type { AnnotatedDocument } from '../../model/detection.js';
import type { ZonedBlock } from '../../model/document.js';
import type { DeadlineLocale, QualifierRule } from '../../model/locale/deadlines.js';
import type { Deadline, DeadlineKind } from '../../model/record.js';
import type { Span } from '../../model/span.js';
import { firstMatch } from '../../text/pattern.js';
import { withoutLeadingMark } from '../../text/note-marks.js';
import { within } from '../../text/within.js';
import type { Candidate } from './candidate.js';
import { actionIn } from './action.js';
import { groupServed, nearestGroup } from './group.js';
import { chooseKind, coordinated, type KindWords, kindsIn, settledKind } from './kind.js';
import { isFormer, isReplaced } from './replaced.js';

/** A sentence with what stands around it, all as spans in the source. */
export interface Phrase {
  readonly sentence: Span;
  readonly block: ZonedBlock;
  /** The line that introduces the block (`Veuillez noter:`), `null` where none does. */
  readonly lead: ZonedBlock | null;
  /** The short line that heads the block's section or form (`Formulaire de demande de bourse`). */
  readonly heading: ZonedBlock | null;
  /** What the paragraph before it asks for, `null` where that has no deadline. */
  readonly askedBefore: DeadlineKind | null;
}

/** How a date is made a deadline: by which words, and what span they and the date cover. */
interface Qualified {
  readonly qualifier: NonNullable<Deadline['qualifier']>;
  readonly span: Span;
  readonly atEnd: boolean;
  readonly needsAction: boolean;
  /** Shares the words of the deadline before it in the sentence. */
  readonly shared: boolean;
}

/** The deadlines that a sentence words: `avant le 20 mai`, `le 22 août au plus tard`, `date limite: 5 mai`. */
export function wordedDeadlines(document: AnnotatedDocument, phrase: Phrase, locale: DeadlineLocale): Candidate[] {
  const found: Candidate[] = [];
  const mentions = within(document.dates, phrase.sentence).filter(
    (mention) => !datesText(document, mention, locale) && !inMeetingBracket(document, phrase.sentence, mention, locale),
  );
  let inherited: Qualified['qualifier'] | null = null;
  let from = phrase.sentence.start;
  for (const [at, mention] of mentions.entries()) {
    // what is due stands before the day that it was due at first
    const before = mentions[at - 1];
    if (before !== undefined && !isFormer(document, before, locale) && !hasBegun(document, before, locale))
      from = before.span.end;
    const to = mentions[at + 1]?.span.start ?? phrase.sentence.end;
    const left = document.folded.slice(Math.max(from, mention.span.start - longestReach), mention.span.start);
    const right = withoutLeadingMark(
      document.folded.slice(mention.span.end, Math.min(to, mention.span.end + longestReach)),
    );
    const own = qualify(document, phrase, mention, left, right, locale);
    if (isReplaced(document, mention, locale)) {
      // `Dates de la réunion: au lieu du 3 mai, lire le 5 mai`: the meeting moves, and nothing is due
      const meets = firstMatch(locale.meetingWord, left) !== null && kindsIn(left, locale).length === 0;
      inherited = own?.qualifier ?? inherited ?? (meets ? null : 'by');
      continue;
    }
    const shares = own === null && inherited !== null && (at > 0 || found.length > 0);
    const qualified =
      own ??
      (shares && inherited !== null
        ? shareQualifier(mention, inherited, left, from, mentions, at, document, locale)
        : null);
    if (qualified === null) continue;
    const clause = { start: from, end: to };
    const candidates = candidatesOf(document, phrase, mention, qualified, clause, left, right, locale);
    if (candidates.length === 0) continue;
    found.push(...candidates);
    inherited = qualified.qualifier;
  }
  return found;
}

/** `la Circulaire TSB 12 du 5 mai 2020` only says which circular is meant. */
function datesText(document: AnnotatedDocument, mention: DateMention, locale: DeadlineLocale): boolean {
  if (mention.end !== null) return false;
  const before = document.folded.slice(Math.max(0, mention.span.start - 80), mention.span.start);
  return firstMatch(locale.datedText, before) !== null;
}

/** `inscription à l'atelier (Kigali, `: the bracket behind a meeting tells its own place and days. */
function inMeetingBracket(
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

const longestReach = 320;
const longestContext = 1500;

/** The part of a sentence or paragraph near a date: enough to judge it, and no more however long that is. */
function clipped({ start, end }: Span, date: Span): Span {
  return { start: Math.max(start, date.start - longestContext), end: Math.min(end, date.end + longestContext) };
}

function around(document: AnnotatedDocument, span: Span, date: Span): string {
  const { start, end } = clipped(span, date);
  return document.folded.slice(start, end);
}

function qualify(
  document: AnnotatedDocument,
  phrase: Phrase,
  mention: DateMention,
  left: string,
  right: string,
  locale: DeadlineLocale,
): Qualified | null {
  const moved = mention.end !== null && firstMatch(locale.moved, left) !== null;
  const before = firstRule(locale.qualifiersBefore, left);
  // `le 6 mars au plus tard (18 h)`: the words stand between the day and its hours
  const between = document.folded.slice(mention.daysEnd, mention.span.end);
  const after = firstRule(locale.qualifiersAfter, right) ?? firstRule(locale.qualifiersAfter, between);
  const start = before === null ? mention.span.start : mention.span.start - (left.length - before.match.index);
  const end = Math.max(
    mention.span.end,
    after?.match.input === right ? mention.span.end + after.match[0].trimEnd().length : 0,
  );
  if (before !== null || after !== null) {
    const rule = after?.rule.qualifier === 'by' ? after.rule : (before ?? after)?.rule;
    const needsAction = (before?.rule.needsAction ?? true) && (after?.rule.needsAction ?? true);
    const range = before?.rule.qualifier === 'before' ? false : mention.end !== null;
    if (rule) return { qualifier: rule.qualifier, span: { start, end }, atEnd: range, needsAction, shared: false };
  }
  const span = mention.span;
  if (moved) return { qualifier: 'by', span, atEnd: true, needsAction: false, shared: false };
  if (firstMatch(locale.afterBefore, left) !== null) {
    const sentence = around(document, phrase.sentence, mention.span);
    const words = firstMatch(locale.afterBefore, left);
    if (words !== null && firstMatch(locale.refusal, sentence) !== null) {
      const from = span.start - (left.length - words.index);
      return { qualifier: 'by', span: { start: from, end: span.end }, atEnd: false, needsAction: false, shared: false };
    }
  }
  if (mention.end !== null && firstMatch(locale.periodBefore, left) !== null) {
    return { qualifier: 'until', span, atEnd: true, needsAction: true, shared: false };
  }
  return null;
}

function firstRule(
  rules: readonly QualifierRule[],
  text: string,
): { rule: QualifierRule; match: RegExpExecArray } | null {
  for (const rule of rules) {
    const match = firstMatch(rule.pattern, text);
    if (match !== null) return { rule, match };
  }
  return null;
}

/** `… avant le 4 mai pour les contributions et le 20 mai pour l'inscription`; or the new date after an old one. */
function shareQualifier(
  mention: DateMention,
  qualifier: Qualified['qualifier'],
  left: string,
  from: number,
  mentions: readonly DateMention[],
  at: number,
  document: AnnotatedDocument,
  locale: DeadlineLocale,
): Qualified | null {
  const previous = mentions[at - 1];
  const afterOld = previous !== undefined && isReplaced(document, previous, locale);
  const gap = mention.span.start - from <= left.length ? left : '';
  const meets = firstMatch(locale.meetingWord, gap) !== null || firstMatch(locale.holding, gap) !== null;
  if (!afterOld && (meets || firstMatch(locale.sharedBetween, gap) === null)) return null;
  return { qualifier, span: mention.span, atEnd: mention.end !== null, needsAction: false, shared: true };
}

/** `La consultation, lancée le 4 mai, a pris fin le 30 mai`: what ended is named before the day it began. */
function hasBegun(document: AnnotatedDocument, { start, end, span }: DateMention, locale: DeadlineLocale): boolean {
  const before = document.folded.slice(Math.max(0, span.start - 40), span.start);
  return start.day !== null && end === null && firstMatch(locale.begun, before) !== null;
}

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
  const rightKinds = kindsIn(right, locale);
  const ends = qualified.qualifier === 'until';
  const purpose = firstMatch(locale.purposeAfter, right) !== null && rightKinds.length > 0;
  const useRight =
    (purpose && (qualified.shared || leftKinds.every(({ weight }) => weight <= 2))) || leftKinds.length === 0;
  const named = useRight ? chooseKind(rightKinds, 'right', ends) : chooseKind(leftKinds, 'left', ends);
  // `le formulaire doit être renvoyé`: what it asks for stands before, or in the form's heading
  const aboutForm = (useRight ? rightKinds : leftKinds).every((each) =>
    isFormOnly(useRight ? right : left, each, locale),
  );
  const words = aboutForm ? null : named;
  const behind = aboutForm && !useRight ? chooseKind(rightKinds, 'right', ends) : null;
  const near = kindNearby(document, phrase, mention.span.start, ends, locale);
  const meant = words ?? heavier(heavier(named, near), behind);
  if (!isDue(left, right, words, meant, qualified, document, phrase, locale)) return [];
  const tells = !useRight && firstMatch(locale.secretariatTells, left) !== null;
  const done =
    tells ||
    ((!useRight || words === null) && firstMatch(locale.secretariatAct, left.slice(words?.span.end ?? 0)) !== null);
  const side = useRight ? right : left;
  const all = done || words === null ? [] : coordinated(side, useRight ? rightKinds : leftKinds, words, locale);
  const limit = left.length - (mention.span.start - qualified.span.start);
  const leftPart = { text: left, origin: mention.span.start - left.length, limit: Math.max(0, limit) };
  const rightPart = { text: right, origin: mention.span.end, limit: right.length };
  // `Les dossiers incomplets pourront être complétés jusqu'au …`: those that the paragraph before asks for
  const again = meant === null && firstMatch(locale.asked, left) !== null ? phrase.askedBefore : null;
  return [meant, ...all].map((each): Candidate => {
    const own = actionIn(useRight ? rightPart : leftPart, words === null ? null : each, locale);
    return {
      mention,
      atEnd: qualified.atEnd,
      kind: done
        ? 'other'
        : (again ?? settledKind(each, qualified.qualifier, around(document, phrase.block.span, mention.span), locale)),
      vague: each === null,
      qualifier: qualified.qualifier,
      span: qualified.span,
      action: own ?? (words === null ? actionIn(leftPart, null, locale) : null),
      group:
        nearestGroup(document, clipped(clause, mention.span), mention.span.start, locale.aside) ??
        (each !== null && isPaper(side, each, locale)
          ? groupServed(document, phrase.block.span, clipped(phrase.sentence, mention.span), locale)
          : null),
      basis: 'worded',
    };
  });
}

/** A contribution is made to a meeting; a summary or a talk may be for anybody. */
const isPaper = (text: string, { kind, span }: KindWords, locale: DeadlineLocale): boolean =>
  kind === 'contribution' && firstMatch(locale.contribution, text.slice(span.start, span.end)) !== null;

const isFormOnly = (text: string, { span }: KindWords, locale: DeadlineLocale): boolean =>
  firstMatch(locale.formOnly, text.slice(span.start, span.end)) !== null;

const heavier = (a: KindWords | null, b: KindWords | null): KindWords | null =>
  a === null || (b !== null && b.weight > a.weight) ? b : a;

/** A date words alone bind is due; another needs somebody who must or may act, and no past or lasting state. */
function isDue(
  left: string,
  right: string,
  words: KindWords | null,
  meant: KindWords | null,
  qualified: Qualified,
  document: AnnotatedDocument,
  phrase: Phrase,
  locale: DeadlineLocale,
): boolean {
  const holds = words === null && firstMatch(locale.holding, left.slice(-90)) !== null;
  if (holds || firstMatch(locale.holdsUntil, left) !== null) return false;
  const sentence = document.folded.slice(phrase.sentence.start, phrase.sentence.end).slice(0, 4 * longestReach);
  const asked =
    firstMatch(locale.obligation, `${left} ${right}`) !== null || firstMatch(locale.obligation, sentence) !== null;
  // `les gouvernements peuvent y proceder jusqu'au`: what the sentence before names
  const ends = qualified.qualifier === 'until' && words === null;
  if (ends && firstMatch(locale.mayBeDoneUntil, left) !== null) return firstMatch(locale.lifetime, left) === null;
  if (ends && (meant === null || !asked)) return false;
  if (!qualified.needsAction) return true;
  if (
    (words === null || words.weight < 2) &&
    firstMatch(locale.lifetime, left) !== null &&
    qualified.qualifier !== 'by'
  )
    return false;
  return asked || (words !== null && firstMatch(locale.past, `${left} ${right.slice(0, 60)}`) === null);
}

/** `Elles doivent parvenir au plus tard le …`: what is due stands in the sentence or the lines before. */
function kindNearby(
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
