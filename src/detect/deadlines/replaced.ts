import type { DateMention } from '../../model/annotation.js';
import type { AnnotatedDocument } from '../../model/detection.js';
import type { DeadlineLocale } from '../../model/locale/deadlines.js';
import type { Span } from '../../model/span.js';
import { firstMatch, matchesOf } from '../../text/pattern.js';
import { within } from '../../text/within.js';
import { changedDates } from '../changed-dates.js';
import { extendedTo } from './extended.js';

const longestReach = 320;

/** Which dates of a document hold no more, and which take their place. */
export interface ReplacedDays {
  isOld(mention: DateMention): boolean;
  /** A corrected sentence has it before and after. */
  isHeld(mention: DateMention): boolean;
  /** The column of what is new says that it falls away. */
  isCancelled(mention: DateMention): boolean;
  /** The date in whose stead this one stands, `null` where it replaces none. */
  oldOf(mention: DateMention): DateMention | null;
}

/** `au lieu du 5 mai, lire 12 mai`, `fixée au 5 mai, est reportée au 12 mai`, or a column of old dates beside one of new. */
export function replacedDays(document: AnnotatedDocument, locale: DeadlineLocale): ReplacedDays {
  const old = new Set<DateMention>();
  const cancelled = new Set<DateMention>();
  const oldOf = new Map<DateMention, DateMention>();
  const { changes, held } = changedDates(document, locale.replacedDates, locale.sentences);
  for (const { cell, span } of document.blocks) {
    // in a sentence it may be what was done by the day that falls away: `non confirmées avant le 5 mai seront annulées`
    for (const former of cell ? within(document.dates, span) : [])
      if (changes.get(former.span.start)?.kind === 'cancelled') cancelled.add(former);
  }
  for (const former of document.dates) {
    const change = changes.get(former.span.start);
    if (change?.kind === 'cancelled' && change.limit === true) cancelled.add(former);
    if (change?.kind !== 'replaced') continue;
    old.add(former);
    if (change.by !== null) oldOf.set(change.by, former);
  }
  let waiting: DateMention[] = [];
  let before: DateMention | null = null;
  for (const mention of document.dates) {
    if (old.has(mention) || oldOf.has(mention) || held.has(mention.span.start)) continue;
    const later = extendedTo(document, mention, locale);
    if (later !== null) {
      old.add(mention);
      if (!oldOf.has(later)) oldOf.set(later, mention);
      continue;
    }
    if (isMovedBy(document, mention, locale)) {
      old.add(mention);
      const current = before !== null && toldBefore(document, before, mention) ? before : null;
      if (current !== null && !oldOf.has(current)) oldOf.set(current, mention);
      continue;
    }
    if (waiting.length > 0 && mention.span.start - (waiting.at(-1)?.span.end ?? 0) > longestReach) waiting = [];
    if (isReplaced(document, mention, locale) || (before !== null && isGivenUp(document, before, mention, locale))) {
      old.add(mention);
      // `le 12 mai (au lieu du 5 mai)`
      if (before !== null && standsInstead(document, before, mention, locale)) oldOf.set(before, mention);
      else waiting.push(mention);
    } else if (!(mention.end === null && isOfText(document, mention, locale))) {
      const [first] = waiting;
      if (first !== undefined) oldOf.set(mention, first);
      waiting = waiting.slice(1);
      before = mention;
    }
  }
  return {
    isOld: (mention) => old.has(mention),
    isHeld: (mention) => held.has(mention.span.start),
    isCancelled: (mention) => cancelled.has(mention),
    oldOf: (mention) => oldOf.get(mention) ?? null,
  };
}

/** `la Circulaire TSB 12 du 5 mai 2020` only says which circular is meant. */
export function isOfText(document: AnnotatedDocument, { span }: DateMention, locale: DeadlineLocale): boolean {
  const before = document.folded.slice(Math.max(0, span.start - 80), span.start);
  return firstMatch(locale.datedText, before) !== null;
}

/** What stands between the new day and an old one behind it in the same sentence; `null` where that is too far, or another sentence begins. */
function wordsBetween({ folded }: AnnotatedDocument, current: DateMention, former: DateMention): string | null {
  const between = folded.slice(current.span.end, former.span.start);
  return between.length > longestReach || /[.;] +\p{Lu}/u.test(between) ? null : between;
}

/** Nothing but the words that set the old date beside the new one parts the two. */
function standsInstead(
  document: AnnotatedDocument,
  current: DateMention,
  former: DateMention,
  locale: DeadlineLocale,
): boolean {
  const between = wordsBetween(document, current, former);
  if (between === null) return false;
  // the date of the letter stands before its first paragraph, and is nobody's new day
  const parted = document.blocks.some(({ span }) => span.start > current.span.end && span.start <= former.span.start);
  if (parted) return false;
  return (
    firstMatch(locale.insteadOf, between) !== null ||
    firstMatch(locale.formerly, between) !== null ||
    firstMatch(locale.wasToBe, between) !== null
  );
}

/**
 * `reçues d'ici au 19 août … La date limite du 19 juillet est donc reportée d'un mois.`: no day of its own is told behind it, and the
 * paragraph has named the new one before, or nobody has.
 */
function isMovedBy(document: AnnotatedDocument, mention: DateMention, locale: DeadlineLocale): boolean {
  const { span } = mention;
  const before = document.folded.slice(Math.max(0, span.start - 80), span.start);
  if (mention.end !== null || firstMatch(locale.limitWord, before) === null) return false;
  return (
    firstMatch(locale.movedBy, withoutNumbers(document, { start: span.end, end: span.end + longestReach })) !== null
  );
}

/** In one paragraph, in two sentences of it: `Les dates limites du 4 et du 11 mars sont repoussées` has no new day. */
const toldBefore = (document: AnnotatedDocument, first: DateMention, second: DateMention): boolean =>
  !document.blocks.some(({ span }) => span.start > first.span.start && span.start <= second.span.start) &&
  /[.;] /.test(document.folded.slice(first.span.end, second.span.start));

/** Text whose figures are those of dates alone: `Circulaire TSB ###`, `DM No  ###`. */
function withoutNumbers(document: AnnotatedDocument, stretch: Span): string {
  let text = '';
  let from = stretch.start;
  for (const { span } of [...within(document.dates, stretch), { span: { start: stretch.end, end: stretch.end } }]) {
    const between = document.folded.slice(from, span.start);
    text += between.replace(/\.(?= ?\d)/g, ' ').replace(/\d/g, '#') + document.folded.slice(span.start, span.end);
    from = span.end;
  }
  return text;
}

/** The day that is no longer the last: `initialement fixée au 5 mai`; `fixée au 5 mai, est reportée au`. */
function isFormer(document: AnnotatedDocument, { start, end, span }: DateMention, locale: DeadlineLocale): boolean {
  const before = document.folded.slice(Math.max(0, span.start - longestReach), span.start);
  if (firstMatch(locale.formerly, before) !== null || firstMatch(locale.insteadOf, before) !== null) return true;
  const after = withoutNumbers(document, { start: span.end, end: span.end + longestReach });
  const [next] = within(document.dates, { start: span.end, end: span.end + longestReach });
  if (start.day !== null && next !== undefined && firstMatch(locale.movedAway, after) !== null) {
    // where the span is a move by itself (`reportée du 2 au 16 mai`) it holds its own new date
    if (end === null || firstMatch(locale.moved, before) === null) return true;
  }
  if (next !== undefined && firstMatch(locale.wasFixed, before) !== null && firstMatch(locale.nowMoved, after) !== null)
    return true;
  if (firstMatch(locale.wasToBe, before) === null) return false;
  // `qui devaient être closes le 3 mai, seront acceptées jusqu'au 31 mai`: another day takes its place
  const goesOn = firstMatch(locale.nowIs, after);
  return goesOn !== null && next !== undefined && !/[.;] /.test(after.slice(0, next.span.start - span.end));
}

/** `proroger au 15 avril le délai de réponse, qui avait expiré le 31 mars`: the new day stands in front, with the limit that had the old one. */
function isGivenUp(
  document: AnnotatedDocument,
  current: DateMention,
  former: DateMention,
  locale: DeadlineLocale,
): boolean {
  const between = wordsBetween(document, current, former);
  if (between === null) return false;
  const lead = document.folded.slice(Math.max(0, current.span.start - longestReach), current.span.start);
  return (
    firstMatch(locale.limitWord, between) !== null &&
    firstMatch(locale.wasToBe, between) !== null &&
    firstMatch(locale.replacedDates.movesTo, lead) !== null
  );
}

/** An old date that the text replaces: `au lieu du 5 mai, lire …`, `initialement fixée au 5 mai`. */
function isReplaced(document: AnnotatedDocument, mention: DateMention, locale: DeadlineLocale): boolean {
  if (isFormer(document, mention, locale)) return true;
  const before = document.folded.slice(Math.max(0, mention.span.start - longestReach), mention.span.start);
  let instead = -1;
  for (const match of matchesOf(locale.replaced, before)) instead = match.index;
  if (instead < 0) return false;
  const after = document.folded.slice(mention.span.end, mention.span.end + longestReach);
  return (
    firstMatch(locale.replacement, before.slice(instead)) === null &&
    firstMatch(locale.replacement, before.slice(instead) + after) !== null
  );
}
