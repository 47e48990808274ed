import type { DateMention } from '../../model/annotation.js';
import type { ReplacedDates } from '../../model/locale/replaced-dates.js';
import { DatedClause, longestReach } from '../../text/dated-clause.js';
import type { Passage } from '../../text/passage.js';
import { firstMatch, matchesOf, type Pattern } from '../../text/pattern.js';
import type { DateChange } from './date-change.js';
import { cancelledThing, isReason } from './cancelled.js';
import { isFirstPlanned } from './first-plan.js';

export const longestGap = 160;

/** A date in its sentence: the text back to the date before it, and behind it to the end of the sentence. */
export interface Sides {
  readonly previous: DateMention | null;
  readonly left: string;
  readonly mention: DateMention;
  readonly right: string;
  readonly next: DateMention | null;
  /** Text up to the next date of the sentence; the whole rest where there is none. */
  readonly gap: string;
  /** The sentence up to the date. */
  readonly before: string;
}

/** The dates of a sentence, each with its sides. */
export const sidesIn = (sentence: Passage, mentions: readonly DateMention[]): Sides[] =>
  mentions.map((mention, at) => {
    const previous = mentions[at - 1] ?? null;
    const next = mentions[at + 1] ?? null;
    const start = previous?.span.end ?? sentence.span.start;
    const { left, right } = new DatedClause(sentence, mention, { start, end: sentence.span.end });
    const gap = next === null ? right : right.before(next.span);
    const before = sentence.before(mention.span, longestReach);
    return { previous, left: left.words, mention, right: right.words, next, gap: gap.words, before: before.words };
  });

/** What a sentence says of one of its dates; `changes` has what is known of the others. */
export function changeOf(
  sides: Sides,
  changes: ReadonlyMap<DateMention, DateChange>,
  locale: ReplacedDates,
): DateChange | null {
  const { mention, next, left, gap } = sides;
  if (isOfLimit(sides, locale)) return null;
  if (isMovedFrom(left, locale)) {
    if (next !== null && has(locale.movedTo, gap)) return { kind: 'replaced', by: next };
    if (mention.end !== null) return { kind: 'shifted' };
  }
  if (leads(locale.insteadOf, left, locale) && !partedFromCue(left, locale)) return insteadOf(sides, changes, locale);
  return fallsAway(sides, locale) ?? isPutOff(sides, locale) ?? givesWay(sides, locale);
}

/** `prévue le 5 mai, est annulée` */
function fallsAway(sides: Sides, locale: ReplacedDates): DateChange | null {
  const { before, next, gap } = sides;
  const thing = cancelledThing(before, sides, locale);
  if (thing === null) return null;
  if (thing === 'limit') return { kind: 'cancelled', limit: true };
  const verb = firstMatch(locale.cancelled, gap);
  const rest = verb === null ? gap : gap.slice(verb.index + verb[0].length);
  const goesOn = next !== null && (has(locale.contrast, rest) || hasVerb(rest, locale)) && givesNext(rest, locale);
  return goesOn ? { kind: 'replaced', by: next } : { kind: 'cancelled' };
}

/** `prévue le 5 mai, est reportée` */
function isPutOff({ before, next, gap }: Sides, locale: ReplacedDates): DateChange | null {
  const verb = firstMatch(locale.moved, gap);
  const between = gap.slice(0, verb?.index);
  if (verb === null || !reaches(between, locale) || isReason(before, between, locale)) return null;
  const rest = gap.slice(verb.index + verb[0].length);
  if (next !== null && givesNext(rest, locale)) return { kind: 'replaced', by: next };
  // `est déplacée de Dakar à Saly`: on the same days
  return has(locale.movedElsewhere, rest) ? null : { kind: 'postponed' };
}

/** `initialement fixée au 5 mai, aura lieu le 12 mai` */
function givesWay({ previous, next, left, right, gap }: Sides, locale: ReplacedDates): DateChange | null {
  if (next === null)
    return previous !== null && isFirstBehind(left, right, locale) ? { kind: 'replaced', by: previous } : null;
  const past = leads(locale.formerly, left, locale) || leads(locale.wasToBe, left, locale) || saysAfter(gap, locale);
  const isNext =
    (past && has(locale.replacement, gap)) || (leads(locale.planned, left, locale) && isHeldNext(gap, locale));
  return isNext ? { kind: 'replaced', by: next } : null;
}

/** `is put off from`; in `is put off, and will take place from … to` the days are all new. */
function isMovedFrom(left: string, locale: ReplacedDates): boolean {
  const words = firstMatch(locale.movedFrom, left)?.[0];
  return words !== undefined && !has(locale.heldOn, words);
}

const has = (rule: Pattern, text: string): boolean => firstMatch(rule, text) !== null;

/** A cue in front of a date that nothing parts from it: neither a verb that gives new dates nor a long way. */
export function leads(rule: Pattern, left: string, locale: ReplacedDates): boolean {
  let rest: string | null = null;
  for (const match of matchesOf(rule, left)) rest = left.slice(match.index + match[0].length);
  return rest !== null && rest.length <= longestGap && !/[.;]/.test(rest) && !has(locale.heldOn, rest);
}

/** `au lieu de réunion indiqué, et les inscriptions avant le`: a new member of the sentence lies between. */
function partedFromCue(left: string, locale: ReplacedDates): boolean {
  const cue = [...matchesOf(locale.insteadOf, left)].at(-1);
  return cue !== undefined && left.slice(cue.index + cue[0].length).includes(',');
}

/** `du 9 au 11 juin; elle avait d'abord été fixée du 2 au 4` */
function isFirstBehind(left: string, right: string, locale: ReplacedDates): boolean {
  const clause = left.replace(/^[),]* *; */, '');
  return clause.length < left.length && isFirstPlanned(clause, right, locale);
}

/** `du 2 au 4 juin initialement, aura lieu` */
const saysAfter = (gap: string, locale: ReplacedDates): boolean => (firstMatch(locale.formerly, gap)?.index ?? 99) <= 3;

/** `, se tiendra`: the next verb of the sentence holds what was planned for another day. */
function isHeldNext(gap: string, locale: ReplacedDates): boolean {
  const verb = firstMatch(locale.heldOn, gap);
  if (verb === null || !reaches(gap.slice(0, verb.index), locale)) return false;
  // `…, prévu en mai, puis à la CE 9, qui se réunira en juin`: that is another meeting, unless it is said to be new
  if (has(locale.otherSubject, gap.slice(0, verb.index)) && !has(locale.newDates, gap)) return false;
  const rest = gap.slice(verb.index + verb[0].length);
  return reaches(rest, locale) && !has(locale.planned, rest);
}

const verbIn = (text: string, locale: ReplacedDates): RegExpExecArray | null =>
  firstMatch(locale.moved, text) ?? firstMatch(locale.heldOn, text);

const hasVerb = (text: string, locale: ReplacedDates): boolean => verbIn(text, locale) !== null;

/** Behind a verb that takes a day away: whether the next date is that of the same thing (`; elle aura lieu le`). */
function givesNext(rest: string, locale: ReplacedDates): boolean {
  const verb = verbIn(rest, locale);
  if (verb === null) return has(locale.newDays, rest);
  const head = rest.slice(0, verb.index);
  return has(locale.sameSubject, head) && reaches(rest.slice(verb.index + verb[0].length), locale);
}

/** True of the text between a date and a verb that has no other subject and no sentence's end. */
const reaches = (between: string, locale: ReplacedDates): boolean =>
  between.length <= longestGap && !has(locale.barrier, between);

/** `au lieu de «OLD», lire «NEW»`; `n'est plus le OLD mais le NEW`; `NEW au lieu du OLD`. */
function insteadOf(
  { previous, next, gap }: Sides,
  changes: ReadonlyMap<DateMention, DateChange>,
  locale: ReplacedDates,
): DateChange {
  // `non pas du 3 au 5 mai, comme annoncé, mais du 10 au 12 mai`
  const isContrasted = endsInContrast(gap, locale) || (has(locale.contrast, gap) && has(locale.newDays, gap));
  if (next !== null && (has(locale.replacement, gap) || isContrasted)) return { kind: 'replaced', by: next };
  const taken = previous !== null && changes.has(previous);
  return { kind: 'replaced', by: taken ? null : previous };
}

/** `n'est plus le 3 mai, comme l'indiquait la Circulaire 12, mais le`: up to the date that holds. */
function endsInContrast(gap: string, locale: ReplacedDates): boolean {
  const cue = [...matchesOf(locale.contrast, gap)].at(-1);
  return cue !== undefined && gap.length - cue.index - cue[0].length <= longestLead && !/[.;:]/.test(gap);
}

/** ` from Wednesday, `, ` del miércoles `. */
const longestLead = 20;

/** `la date limite d'inscription à l'atelier (Tunis, 9 mai) est reportée`: the limit moves, not the workshop. */
function isOfLimit({ before, right }: Sides, locale: ReplacedDates): boolean {
  const limit = [...matchesOf(locale.limit, before)].at(-1);
  const rest = limit === undefined ? '' : before.slice(limit.index + limit[0].length);
  return limit !== undefined && has(locale.ownDays, rest) && /^ *[),]/.test(right);
}
