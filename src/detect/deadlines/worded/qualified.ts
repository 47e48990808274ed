import type { DateMention } from '../../../model/annotation.js';
import type { DeadlineLocale, QualifierRule } from '../../../model/locale/deadlines.js';
import type { Deadline } from '../../../model/record.js';
import type { Span } from '../../../model/span.js';
import { firstMatch } from '../../../text/pattern.js';
import { wholeOf } from '../../../text/passage.js';
import { continuedRule } from './continued.js';
import type { DueClause } from './due-clause.js';
import { near } from './phrase.js';

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
  readonly passed: boolean;
  /** What ended is named in the sentence before. */
  readonly continues: boolean;
  /** The words say what becomes of that which comes later. */
  readonly refuses: boolean;
}

/** The words that make a date a deadline. */
export const qualify = (clause: DueClause, locale: DeadlineLocale): Qualified | null =>
  byRules(clause, locale) ??
  byContinuing(clause, locale) ??
  byMoving(clause, locale) ??
  byRefusing(clause, locale) ??
  byPeriod(clause, locale);

/** A last day, and what else is told of it. */
const lastDay = ({ span, end }: DateMention, told: Partial<Qualified> = {}): Qualified => ({
  qualifier: 'by',
  span,
  atEnd: end !== null,
  needsAction: false,
  shared: false,
  moves: false,
  moved: false,
  closes: false,
  passed: false,
  continues: false,
  refuses: false,
  ...told,
});

interface Ruled {
  readonly rule: QualifierRule;
  readonly match: RegExpExecArray;
}

function byRules(
  { document, mention, before: left, behind: right }: DueClause,
  locale: DeadlineLocale,
): Qualified | null {
  const before = firstRule(locale.qualifiersBefore, left);
  const behind = firstRule(locale.qualifiersAfter, right);
  // `le 6 mars au plus tard (18 h)`: the words stand between the day and its hours
  const between = wholeOf(document).part({ start: mention.daysEnd, end: mention.span.end }).words;
  const after = behind ?? firstRule(locale.qualifiersAfter, between);
  const rule = after?.rule.qualifier === 'by' ? after.rule : (before ?? after)?.rule;
  if (rule === undefined) return null;
  const { span } = mention;
  const moved = isMove(mention, left, locale);
  const range = before?.rule.qualifier === 'before' ? false : mention.end !== null;
  return lastDay(mention, {
    qualifier: rule.qualifier,
    span: {
      start: span.start - (before === null ? 0 : left.length - before.match.index),
      end: span.end + (behind?.match[0].trimEnd().length ?? 0),
    },
    atEnd: range || moved,
    needsAction: (before?.rule.needsAction ?? true) && (after?.rule.needsAction ?? true),
    moves: moved || before?.rule.moves === true,
    moved,
    closes: rule.closes === true,
    passed: rule.passed === true,
  });
}

function firstRule(rules: readonly QualifierRule[], text: string): Ruled | null {
  for (const rule of rules) {
    const match = firstMatch(rule.pattern, text);
    if (match !== null) return { rule, match };
  }
  return null;
}

const isMove = ({ end }: DateMention, left: string, locale: DeadlineLocale): boolean =>
  end !== null && firstMatch(locale.moved, left) !== null;

/** `Elle a pris fin le 30 mars`, of what the sentence before names. */
function byContinuing(clause: DueClause, locale: DeadlineLocale): Qualified | null {
  const isFirst = clause.left.span.start === clause.sentence.span.start;
  const rule = isFirst ? continuedRule(clause, locale) : null;
  if (rule === null) return null;
  const { qualifier, closes, passed } = rule;
  return lastDay(clause.mention, { qualifier, closes: closes === true, passed: passed === true, continues: true });
}

/** `reportée du 2 au 16 mai` */
const byMoving = ({ mention, before }: DueClause, locale: DeadlineLocale): Qualified | null =>
  isMove(mention, before, locale) ? lastDay(mention, { moves: true, moved: true }) : null;

/** `reçues après le 22 juillet ne seront pas examinées` */
function byRefusing({ mention, sentence, before }: DueClause, locale: DeadlineLocale): Qualified | null {
  const words = firstMatch(locale.afterBefore, before);
  if (words === null || !near(sentence, mention.span).says(locale.refusal)) return null;
  const start = mention.span.start - (before.length - words.index);
  return lastDay(mention, { span: { start, end: mention.span.end }, atEnd: false, refuses: true });
}

/** `la consultation se déroulera du 3 au 30 mai` */
function byPeriod({ mention, before, behind }: DueClause, locale: DeadlineLocale): Qualified | null {
  if (mention.end === null) return null;
  const opens = firstMatch(locale.periodOpens, before) !== null && firstMatch(locale.periodBehind, behind) !== null;
  if (!opens && firstMatch(locale.periodBefore, before) === null) return null;
  return lastDay(mention, { qualifier: 'until', needsAction: true });
}

/** `a reporté au 16 mai l'échéance du 2 mai`: the limit is the day that the verb gives it. */
export const broughtHere = (mention: DateMention): Qualified =>
  lastDay(mention, { atEnd: false, shared: true, moves: true });

/** A last day by the words of the sentence before. */
export const sharedBy = (mention: DateMention): Qualified => lastDay(mention, { shared: true });

/** `… avant le 4 mai pour les contributions et le 20 mai pour l'inscription`; or the new date after an old one. */
export function shareQualifier(
  clause: DueClause,
  previous: DateMention | undefined,
  qualifier: Qualified['qualifier'],
  locale: DeadlineLocale,
): Qualified | null {
  const { mention, phrase, left, span } = clause;
  const { replaced } = phrase;
  const afterOld =
    (previous !== undefined && replaced.isOld(previous)) ||
    (replaced.oldOf(mention)?.span.start ?? mention.span.start) < mention.span.start;
  const gap = left.span.start === span.start ? clause.before : '';
  const meets = firstMatch(locale.meetingWord, gap) !== null || firstMatch(locale.holding, gap) !== null;
  if (!afterOld && (meets || firstMatch(locale.sharedBetween, gap) === null)) return null;
  return { ...sharedBy(mention), qualifier };
}
