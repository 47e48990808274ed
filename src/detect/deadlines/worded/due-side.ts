import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import type { Span } from '../../../model/span.js';
import { firstMatch, matchesOf } from '../../../text/pattern.js';
import type { Limit } from './due-clause.js';
import { type KindWords, kindsIn, verbAlone } from '../kind.js';
import type { Beside } from '../due/quoted.js';
import { partedAction } from '../due/verb-phrase.js';

/** The side of a date whose words say what is due. */
export interface DueSide {
  readonly at: 'left' | 'right';
  readonly beside: Beside;
  readonly kinds: readonly KindWords[];
  /** What the other side names. */
  readonly others: readonly KindWords[];
  /** The words before the date, whichever side it is. */
  readonly before: Beside;
  /** A verb before the date with its object behind it. */
  readonly parted: readonly [Span, Span] | null;
}

/** Which side of a date says what is due: mostly the left, the right where that names a purpose or the object of a verb. */
export function dueSide(limit: Limit, locale: DeadlineLocale): DueSide {
  const { clause, qualified } = limit;
  const { span } = clause.mention;
  const left = ofLastClause(clause.before, kindsIn(clause.before, locale));
  const right = kindsBehind(limit, left, locale);
  const before: Beside = {
    text: clause.before,
    origin: clause.left.span.start,
    limit: Math.max(0, qualified.span.start - clause.left.span.start),
  };
  const behind: Beside = { text: clause.behind, origin: span.end, limit: clause.behind.length };
  const parted = partedAction(before, behind, locale) ?? partedAction(before, behindLimit(limit), locale);
  // `faire connaître, d'ici au 28 avril, le nom de …`: what is asked for stands behind the date, and says more than the verb
  const isQuestion =
    /^ *,/.test(clause.behind) && firstMatch(locale.clauseAfter, clause.behind.replace(/^ *,/, '')) !== null;
  const saidBehind =
    (parted !== null || isQuestion) &&
    ownClauseKinds(left, clause.before, locale).every(({ weight }) => weight <= verbAlone) &&
    right.some((each) => !isFormOnly(each, locale));
  const isPurpose =
    saysPurpose(clause.behind, right, locale) && (qualified.shared || left.every(({ weight }) => weight <= 2));
  return isPurpose || left.length === 0 || saidBehind
    ? { at: 'right', beside: behind, kinds: right, others: left, before, parted }
    : { at: 'left', beside: before, kinds: left, others: right, before, parted };
}

/** A thing that its own words name, and no answer alone. */
const namedOutright = 2;

/**
 * `Fellows must be insured; slides should be sent before …`: where the clause behind a semicolon names a thing itself, those
 * before it are none of its date's, but for a consultation, which ends with what it brings.
 */
function ofLastClause(text: string, kinds: readonly KindWords[]): readonly KindWords[] {
  const start = text.lastIndexOf('; ');
  const own = kinds.filter(({ span }) => span.start > start);
  return own.some(({ weight }) => weight >= namedOutright)
    ? kinds.filter((each) => each.kind === 'consultation' || own.includes(each))
    : kinds;
}

/** `communiquer, le 5 mai au plus tard, le nom …`: the object stands behind the words that make it a deadline. */
function behindLimit({ clause: { mention, behind }, qualified }: Limit): Beside {
  const from = Math.max(0, qualified.span.end - mention.span.end);
  return { text: behind.slice(from), origin: mention.span.end + from, limit: behind.length };
}

function kindsBehind({ clause, qualified }: Limit, left: readonly KindWords[], locale: DeadlineLocale): KindWords[] {
  // `Elle a pris fin le 31 mars; 46 réponses ont été reçues`: not the answers ended
  const isToldBefore = qualified.continues || (qualified.passed && left.length === 0);
  if (isToldBefore) return [];
  const behind = beforePlaceClause(clause.behind, locale);
  const named = kindsIn(behind.slice(0, apposition(behind, locale)), locale);
  // `reçues après le 3 mai, elles seront retournées`: what comes too late goes back, and no answer is due
  return qualified.refuses ? named.filter((each) => !isFormOnly(each, locale)) : named;
}

/** `jusqu'au 5 mai sur la page du Forum, où sont publiés les documents`: what is there is nothing due. */
export const beforePlaceClause = (behind: string, locale: DeadlineLocale): string =>
  behind.slice(0, firstMatch(locale.placeClause, behind)?.index);

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

/** The kinds of the clause that the date stands in: `désigne un coordonnateur, qui transmet` names before it who acts. */
function ownClauseKinds(kinds: readonly KindWords[], left: string, locale: DeadlineLocale): readonly KindWords[] {
  const clause = [...matchesOf(locale.relativeClause, left)].at(-1);
  return clause === undefined ? kinds : kinds.filter(({ span }) => span.start > clause.index);
}

/** `formulaire`, `renvoyé`: words that only say that a form comes back. */
export const isFormOnly = ({ said }: KindWords, locale: DeadlineLocale): boolean =>
  firstMatch(locale.formOnly, said) !== null;
