import type { DateMention } from '../../model/annotation.js';
import type { AnnotatedDocument } from '../../model/detection.js';
import type { DeadlineLocale, QualifierRule } from '../../model/locale/deadlines.js';
import type { Deadline } from '../../model/record.js';
import type { Span } from '../../model/span.js';
import { firstMatch } from '../../text/pattern.js';
import { continuedRule } from './continued.js';
import { around, type Phrase } from './phrase.js';
import type { ReplacedDays } from './replaced.js';

/** How a date is made a deadline: by which words, and what span they and the date cover. */
export interface Qualified {
  readonly qualifier: NonNullable<Deadline['qualifier']>;
  readonly span: Span;
  readonly atEnd: boolean;
  readonly needsAction: boolean;
  /** Shares the words of the deadline before it in the sentence. */
  readonly shared: boolean;
  /** The words say that the day moves; the mention's days are then the old and the new one. */
  readonly moves: boolean;
  readonly moved: boolean;
  /** The words say that something ends or closes. */
  readonly closes: boolean;
  /** The words say that the day has passed. */
  readonly passed?: boolean;
  /** What ended is named in the sentence before. */
  readonly continues?: boolean;
}

/** The words that make a date a deadline; `left` ends where it begins, `right` begins where it ends. */
export function qualify(
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
  const isFirst = left.length === mention.span.start - phrase.sentence.start;
  const start = before === null ? mention.span.start : mention.span.start - (left.length - before.match.index);
  const end = Math.max(
    mention.span.end,
    after?.match.input === right ? mention.span.end + after.match[0].trimEnd().length : 0,
  );
  if (before !== null || after !== null) {
    const rule = after?.rule.qualifier === 'by' ? after.rule : (before ?? after)?.rule;
    const needsAction = (before?.rule.needsAction ?? true) && (after?.rule.needsAction ?? true);
    const range = before?.rule.qualifier === 'before' ? false : mention.end !== null;
    const moves = moved || before?.rule.moves === true;
    if (rule)
      return {
        qualifier: rule.qualifier,
        span: { start, end },
        atEnd: range || moved,
        needsAction,
        shared: false,
        moves,
        moved,
        closes: rule.closes === true,
        passed: rule.passed === true,
      };
  }
  const continued = isFirst ? continuedRule(document, phrase, left, locale) : null;
  if (continued !== null) return continuing(mention, continued);
  const span = mention.span;
  if (moved)
    return { qualifier: 'by', span, atEnd: true, needsAction: false, shared: false, moves: true, moved, closes: false };
  if (firstMatch(locale.afterBefore, left) !== null) {
    const sentence = around(document, phrase.sentence, mention.span);
    const words = firstMatch(locale.afterBefore, left);
    if (words !== null && firstMatch(locale.refusal, sentence) !== null) {
      const from = span.start - (left.length - words.index);
      const until = { start: from, end: span.end };
      return { qualifier: 'by', span: until, atEnd: false, needsAction: false, shared: false, ...still };
    }
  }
  const opens = firstMatch(locale.periodOpens, left) !== null && firstMatch(locale.periodBehind, right) !== null;
  if (mention.end !== null && (opens || firstMatch(locale.periodBefore, left) !== null)) {
    return { qualifier: 'until', span, atEnd: true, needsAction: true, shared: false, ...still };
  }
  return null;
}

const still = { moves: false, moved: false, closes: false };

const continuing = ({ span, end }: DateMention, { qualifier, closes, passed }: QualifierRule): Qualified => ({
  qualifier,
  span,
  atEnd: end !== null,
  needsAction: false,
  shared: false,
  ...still,
  closes: closes === true,
  passed: passed === true,
  continues: true,
});

/** `a reporté au 16 mai l'échéance du 2 mai`: the limit is the day that the verb gives it. */
export const broughtHere = ({ span }: DateMention): Qualified => ({
  qualifier: 'by',
  span,
  atEnd: false,
  needsAction: false,
  shared: true,
  moves: true,
  moved: false,
  closes: false,
});

/** A last day by the words of the sentence before. */
export const sharedBy = ({ span, end }: DateMention): Qualified => ({
  qualifier: 'by',
  span,
  atEnd: end !== null,
  needsAction: false,
  shared: true,
  ...still,
});

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
export function shareQualifier(
  mention: DateMention,
  qualifier: Qualified['qualifier'],
  left: string,
  from: number,
  mentions: readonly DateMention[],
  at: number,
  replaced: ReplacedDays,
  locale: DeadlineLocale,
): Qualified | null {
  const previous = mentions[at - 1];
  const afterOld =
    (previous !== undefined && replaced.isOld(previous)) ||
    (replaced.oldOf(mention)?.span.start ?? mention.span.start) < mention.span.start;
  const gap = mention.span.start - from <= left.length ? left : '';
  const meets = firstMatch(locale.meetingWord, gap) !== null || firstMatch(locale.holding, gap) !== null;
  if (!afterOld && (meets || firstMatch(locale.sharedBetween, gap) === null)) return null;
  return { ...sharedBy(mention), qualifier };
}
