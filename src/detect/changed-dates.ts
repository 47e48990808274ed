import type { DateMention } from '../model/annotation.js';
import type { AnnotatedDocument } from '../model/detection.js';
import type { ZonedBlock } from '../model/document.js';
import type { ReplacedDates } from '../model/locale/replaced-dates.js';
import type { Span } from '../model/span.js';
import { firstMatch, matchesOf, type Pattern } from '../text/pattern.js';
import { type SentenceLocale, sentences } from '../text/sentences.js';
import { within } from '../text/within.js';
import { cancelledThing } from './changed-dates/cancelled.js';
import { columnChanges } from './changed-dates/columns.js';
import { correctedQuotations } from './changed-dates/corrected.js';
import { labelledChanges } from './changed-dates/labelled.js';
import { isMovedHere } from './changed-dates/moved-to.js';

/** What the document says of a date that does not hold as it was planned. */
export type DateChange =
  /** Another date takes its place; `by` is `null` where the text names none. */
  | { readonly kind: 'replaced'; readonly by: DateMention | null }
  /** What was to be on that day is put off to one that is not known yet. */
  | { readonly kind: 'postponed' }
  /** What was to be on that day falls away. */
  | {
      readonly kind: 'cancelled';
      /** The words in front name it as a limit (`Sont annulées les bourses et l'échéance du`). */
      readonly limit?: boolean;
    }
  /** The mention's first day is the old date, its last the new one (`est reportee du 12 mai au 19 mai`). */
  | { readonly kind: 'shifted' };

/** All by where a date begins in the source. */
export interface ChangedDates {
  readonly changes: ReadonlyMap<number, DateChange>;
  /** The date that each new one takes the place of. */
  readonly formerOf: ReadonlyMap<number, DateMention>;
  /** Dates that a corrected sentence has before and after: they hold. */
  readonly held: ReadonlySet<number>;
}

const known = new WeakMap<AnnotatedDocument, ChangedDates>();

/** The dates that hold no more, decided once for meetings and deadlines: in sentences, labelled lines and tables. */
export function changedDates(
  document: AnnotatedDocument,
  locale: ReplacedDates,
  sentenceLocale: SentenceLocale,
): ChangedDates {
  let found = known.get(document);
  if (found === undefined) {
    found = findChanges(document, locale, sentenceLocale);
    known.set(document, found);
  }
  return found;
}

function findChanges(document: AnnotatedDocument, locale: ReplacedDates, sentenceLocale: SentenceLocale): ChangedDates {
  const corrections = correctedQuotations(document, locale);
  const kept = new Set(corrections.kept);
  const changes = new Map<DateMention, DateChange>([
    ...columnChanges(document, locale),
    ...labelledChanges(document, locale),
    ...corrections.changes,
  ]);
  const given = new Set(
    [...changes.values()].flatMap((change) => (change.kind === 'replaced' && change.by ? [change.by] : [])),
  );
  const note = (old: DateMention, change: DateChange): void => {
    changes.set(old, change);
    if (change.kind === 'replaced' && change.by !== null) given.add(change.by);
  };
  let open: Told | null = null;
  for (const block of document.blocks) {
    if (block.zone === 'page' || within(document.dates, block.span).length === 0) continue;
    for (const sentence of sentencesOf(block, sentenceLocale)) {
      const mentions = within(document.dates, sentence).filter(
        (mention) => !changes.has(mention) && !kept.has(mention),
      );
      const answer = open === null ? null : answerTo(document, open, sentence, mentions, changes, locale);
      if (open !== null && answer !== null) note(open.mention, answer);
      for (const [at, mention] of mentions.entries()) {
        const next = mentions[at + 1];
        if (next !== undefined && isMovedHere(document, sentence, mention, next, locale))
          note(next, { kind: 'replaced', by: mention });
        if (changes.has(mention)) continue;
        const change = given.has(mention) ? null : changeOf(document, sentence, mentions, at, changes, locale);
        if (change !== null) note(mention, change);
      }
      open = stillOpen(block, mentions, changes) ?? sameBlock(open, block);
    }
  }
  const formerOf = new Map<number, DateMention>();
  for (const [old, change] of changes) {
    if (change.kind === 'replaced' && change.by !== null) formerOf.set(change.by.span.start, old);
  }
  const held = new Set(corrections.kept.map(({ span }) => span.start));
  return { held, formerOf, changes: new Map([...changes].map(([{ span }, change]) => [span.start, change])) };
}

const sentencesOf = (block: ZonedBlock, locale: SentenceLocale): Span[] =>
  sentences(block.text, locale).map(({ start, end }) => ({
    start: block.span.start + start,
    end: block.span.start + end,
  }));

const longestReach = 320;
const longestGap = 160;

/** The text before a date back to the one before it, and behind it to the end of its sentence. */
export interface Sides {
  readonly mention: DateMention;
  readonly left: string;
  readonly right: string;
  readonly next: DateMention | null;
  /** Text up to the next date of the sentence; the whole rest where there is none. */
  readonly gap: string;
}

function sidesOf(document: AnnotatedDocument, sentence: Span, mentions: readonly DateMention[], at: number): Sides {
  const mention = mentions[at] as DateMention;
  const next = mentions[at + 1] ?? null;
  const from = Math.max(mentions[at - 1]?.span.end ?? sentence.start, mention.span.start - longestReach);
  const to = Math.min(sentence.end, mention.span.end + longestReach);
  return {
    mention,
    left: document.folded.slice(from, mention.span.start),
    right: document.folded.slice(mention.span.end, to),
    next,
    gap: document.folded.slice(mention.span.end, Math.min(next?.span.start ?? to, to)),
  };
}

function changeOf(
  document: AnnotatedDocument,
  sentence: Span,
  mentions: readonly DateMention[],
  at: number,
  changes: ReadonlyMap<DateMention, DateChange>,
  locale: ReplacedDates,
): DateChange | null {
  const sides = sidesOf(document, sentence, mentions, at);
  const { mention, next, left, gap } = sides;
  const previous = mentions[at - 1] ?? null;
  const before = document.folded.slice(Math.max(sentence.start, mention.span.start - longestReach), mention.span.start);
  if (isOfLimit(before, sides.right, locale)) return null;
  if (movesFrom(left, locale)) {
    if (next !== null && firstMatch(locale.movedTo, gap) !== null) return { kind: 'replaced', by: next };
    if (mention.end !== null) return { kind: 'shifted' };
  }
  if (leads(locale.insteadOf, left, locale) && !partedFromCue(left, locale))
    return insteadOf(sides, previous, changes, locale);
  const thing = cancelledThing(before, sides, locale);
  if (thing === 'limit') return { kind: 'cancelled', limit: true };
  if (thing !== null) {
    const verb = firstMatch(locale.cancelled, gap);
    const rest = verb === null ? gap : gap.slice(verb.index + verb[0].length);
    const goesOn = next !== null && (has(locale.contrast, rest) || hasVerb(rest, locale)) && givesNext(rest, locale);
    return goesOn ? { kind: 'replaced', by: next } : { kind: 'cancelled' };
  }
  const verb = firstMatch(locale.moved, gap);
  if (verb !== null && reaches(gap.slice(0, verb.index), locale))
    return next !== null && givesNext(gap.slice(verb.index + verb[0].length), locale)
      ? { kind: 'replaced', by: next }
      : { kind: 'postponed' };
  if (next === null) return null;
  const past = leads(locale.formerly, left, locale) || leads(locale.wasToBe, left, locale) || saysAfter(gap, locale);
  if (past && has(locale.replacement, gap)) return { kind: 'replaced', by: next };
  return leads(locale.planned, left, locale) && isHeldNext(gap, locale) ? { kind: 'replaced', by: next } : null;
}

const has = (rule: Pattern, text: string): boolean => firstMatch(rule, text) !== null;

const movesFrom = (left: string, locale: ReplacedDates): boolean => has(locale.movedFrom, left);

/** A cue in front of a date that nothing parts from it: neither a verb that gives new dates nor a long way. */
function leads(rule: Pattern, left: string, locale: ReplacedDates): boolean {
  let rest: string | null = null;
  for (const match of matchesOf(rule, left)) rest = left.slice(match.index + match[0].length);
  return rest !== null && rest.length <= longestGap && !/[.;]/.test(rest) && !has(locale.heldOn, rest);
}

/** `au lieu de réunion indiqué, et les inscriptions avant le`: a new member of the sentence lies between. */
function partedFromCue(left: string, locale: ReplacedDates): boolean {
  const cue = [...matchesOf(locale.insteadOf, left)].at(-1);
  return cue !== undefined && left.slice(cue.index + cue[0].length).includes(',');
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

/** `au lieu de «OLD», lire «NEW»`; `NEW au lieu du OLD`. */
function insteadOf(
  { next, gap }: Sides,
  previous: DateMention | null,
  changes: ReadonlyMap<DateMention, DateChange>,
  locale: ReplacedDates,
): DateChange {
  if (next !== null && has(locale.replacement, gap)) return { kind: 'replaced', by: next };
  const taken = previous !== null && changes.has(previous);
  return { kind: 'replaced', by: taken ? null : previous };
}

/** `la date limite d'inscription à l'atelier (Tunis, 9 mai) est reportée`: the limit moves, not the workshop. */
function isOfLimit(before: string, right: string, locale: ReplacedDates): boolean {
  let rest: string | null = null;
  for (const match of matchesOf(locale.limit, before)) rest = before.slice(match.index + match[0].length);
  return rest !== null && has(locale.ownDays, rest) && /^ *[),]/.test(right);
}

/** Days of which a later sentence may say what takes their place. */
interface Told {
  readonly mention: DateMention;
  readonly block: ZonedBlock;
}

/** The last date of a sentence, where the next may say that another takes its place. */
function stillOpen(
  block: ZonedBlock,
  mentions: readonly DateMention[],
  changes: ReadonlyMap<DateMention, DateChange>,
): Told | null {
  const mention = mentions.findLast((each) => {
    const change = changes.get(each);
    return change === undefined || change.kind === 'postponed' || change.kind === 'cancelled';
  });
  return mention === undefined ? null : { mention, block };
}

/** What one paragraph leaves open may be answered in the one behind it, and no farther. */
function sameBlock(open: Told | null, block: ZonedBlock): Told | null {
  return open !== null && open.block === block ? open : null;
}

/** `Elle`, `Cette réunion`, or `l'atelier` where the sentence with the old days names one. */
function takesUp(left: string, before: string, locale: ReplacedDates): boolean {
  const words = firstMatch(locale.takenUp, left);
  const noun = words?.groups?.['noun']?.toLowerCase();
  return words !== null && (noun === undefined || before.toLowerCase().includes(noun));
}

/** `Elle est reportée du 9 au 11 juin.`, `Les nouvelles dates sont:`, behind a sentence with the old days. */
function answerTo(
  document: AnnotatedDocument,
  { mention: old }: Told,
  sentence: Span,
  mentions: readonly DateMention[],
  changes: ReadonlyMap<DateMention, DateChange>,
  locale: ReplacedDates,
): DateChange | null {
  const [first, second] = mentions;
  if (first === undefined) return null;
  const left = document.folded.slice(Math.max(sentence.start, first.span.start - longestReach), first.span.start);
  const earlier = document.folded.slice(Math.max(0, old.span.start - longestGap), old.span.start);
  const known = changes.get(old)?.kind;
  const goesOn = takesUp(
    left,
    document.folded.slice(Math.max(0, old.span.start - longestReach), old.span.start),
    locale,
  );
  // `Les inscriptions sont désormais possibles jusqu'au 9 juin au lieu du 2 juin`: that day has an old one of its own
  const gap = second === undefined ? '' : document.folded.slice(first.span.end, second.span.start);
  if (!goesOn && has(locale.insteadOf, gap)) return null;
  const wasPlanned = known === 'postponed' || leads(locale.wasToBe, earlier, locale);
  const isNew = has(locale.newDates, left) && (goesOn || wasPlanned || known === 'cancelled');
  const moves = goesOn && has(locale.moved, left);
  const isHeld = goesOn && wasPlanned && known !== 'cancelled' && has(locale.heldOn, left);
  return isNew || moves || isHeld ? { kind: 'replaced', by: first } : null;
}
