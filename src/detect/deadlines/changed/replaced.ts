import type { DateMention } from '../../../model/annotation.js';
import type { AnnotatedDocument } from '../../../model/detection.js';
import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { longestReach } from '../../../text/dated-clause.js';
import { within } from '../../../text/within.js';
import { type ChangedDates, changedDates } from '../../changed-dates.js';
import { extendedTo } from './extended.js';
import { isGivenUp, isMovedBy, isOfText, isParted, isReplaced, standsInstead, toldBefore } from './former-day.js';

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
  const changed = changedDates(document, locale.replacedDates, locale.sentences);
  const cancelled = cancelledDays(document, changed);
  const days = new Days();
  for (const former of document.dates) {
    const change = changed.changes.get(former.span.start);
    if (change?.kind === 'replaced') days.replace(former, change.by);
  }
  readSentences(document, days, changed, locale);
  return {
    isOld: (mention) => days.old.has(mention),
    isHeld: (mention) => changed.held.has(mention.span.start),
    isCancelled: (mention) => cancelled.has(mention),
    oldOf: (mention) => days.oldOf.get(mention) ?? null,
  };
}

/** The dates that give way, and those that take their place: the first old one that each is told to. */
class Days {
  readonly old = new Set<DateMention>();
  readonly oldOf = new Map<DateMention, DateMention>();

  replace(former: DateMention, by: DateMention | null): void {
    this.old.add(former);
    if (by !== null) this.oldOf.set(by, former);
  }

  /** As `replace`, unless the new day has an old one already. */
  giveWay(former: DateMention, by: DateMention | null): void {
    this.replace(former, by !== null && this.oldOf.has(by) ? null : by);
  }

  isKnown(mention: DateMention): boolean {
    return this.old.has(mention) || this.oldOf.has(mention);
  }
}

function cancelledDays({ blocks, dates }: AnnotatedDocument, { changes }: ChangedDates): ReadonlySet<DateMention> {
  const cancelled = new Set<DateMention>();
  for (const former of dates) {
    const change = changes.get(former.span.start);
    if (change?.kind === 'cancelled' && change.limit === true) cancelled.add(former);
  }
  for (const { cell, span } of blocks) {
    // in a sentence it may be what was done by the day that falls away: `non confirmées avant le 5 mai seront annulées`
    for (const former of cell ? within(dates, span) : [])
      if (changes.get(former.span.start)?.kind === 'cancelled') cancelled.add(former);
  }
  return cancelled;
}

/** What the words around the other dates say of them, one after the other. */
function readSentences(
  document: AnnotatedDocument,
  days: Days,
  { held, changes }: ChangedDates,
  locale: DeadlineLocale,
): void {
  /** Old days whose new ones are still to come. */
  let waiting: DateMention[] = [];
  let before: DateMention | null = null;
  for (const [at, mention] of document.dates.entries()) {
    if (days.isKnown(mention) || held.has(mention.span.start)) continue;
    // what falls away has no new day in another paragraph (`La période, qui devait courir jusqu'au 15 août, est annulée`)
    const next = document.dates[at + 1];
    const isLast = next === undefined || isParted(document, mention, next);
    if (isLast && changes.get(mention.span.start)?.kind === 'cancelled') {
      waiting = [];
      continue;
    }
    if (mention.end === null && isOfText(document, mention, locale)) continue;
    const later = extendedTo(document, mention, locale);
    if (later !== null) {
      days.giveWay(mention, later);
      continue;
    }
    if (isMovedBy(document, mention, locale)) {
      days.giveWay(mention, before !== null && toldBefore(document, before, mention) ? before : null);
      continue;
    }
    if (waiting.length > 0 && mention.span.start - (waiting.at(-1)?.span.end ?? 0) > longestReach) waiting = [];
    if (isReplaced(document, mention, locale) || (before !== null && isGivenUp(document, before, mention, locale))) {
      const isBehind = before !== null && standsInstead(document, before, mention, locale);
      days.replace(mention, isBehind ? before : null);
      if (!isBehind) waiting.push(mention);
    } else {
      const first = waiting.shift();
      if (first !== undefined) days.replace(first, mention);
      before = mention;
    }
  }
}
