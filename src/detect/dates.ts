import type { DateMention } from '../model/annotation.js';
import type { SegmentedDocument, ZonedBlock } from '../model/document.js';
import type { DateLocale } from '../model/locale/dates.js';
import type { Message } from '../model/message.js';
import { isBeside, readHoursBeside, withEndBelow, withYearBelow } from './dates/beside.js';
import { type DateMessage, datesOf } from './dates/block.js';
import { clockOfAll, withClock, withColumnClocks, withLeadClocks } from './dates/clocks.js';
import { withColumnHours } from './dates/column-hours.js';
import { withSameHours } from './dates/same-hour.js';
import { withYearsAbove } from './dates/year-above.js';

/** What `findDates` gives. */
export interface FoundDates {
  /** In reading order, not overlapping. */
  readonly dates: readonly DateMention[];
  readonly messages: readonly Message[];
}

/**
 * Every date of a document, with its hours: days, months with or without their year, ranges and lists. A bare year is
 * none. A day that no calendar has is no date but a message.
 */
export function findDates(document: SegmentedDocument, locale: DateLocale): FoundDates {
  const dates: DateMention[] = [];
  const messages: DateMessage[] = [];
  let dated: ZonedBlock | null = null;
  let datedBefore: ZonedBlock | null = null;
  let ofRow: { readonly block: ZonedBlock; readonly at: number }[] = [];
  for (const block of document.blocks) {
    if (block.zone === 'page' || block.role === 'page-header' || block.role === 'page-footer') continue;
    const known = dates.length;
    const read = datesOf(document, block, locale);
    dates.push(...withSameHours(read.dates, block, locale));
    messages.push(...read.messages);
    const last = dates.at(-1);
    if (dates.length > known) {
      // hours beside two dates of a row may be those of either
      const one = dates.length === known + 1;
      const goesOn = datedBefore !== null && isBeside(datedBefore, block);
      ofRow = [...(goesOn ? ofRow : []), ...(one ? [{ block, at: known }] : [])];
      datedBefore = block;
      dated = one && !goesOn ? block : null;
      continue;
    }
    const above = ofRow.findLast((day) => isBeside(day.block, block) && day.block.cell?.column === block.cell?.column);
    const whole = above && withYearBelow(block, dates[above.at] as DateMention, above.block);
    if (above && whole) dates[above.at] = whole;
    else if (last && dated && isBeside(dated, block))
      dates[dates.length - 1] = withEndBelow(block, last, dated, locale) ?? readHoursBeside(block, last, locale);
  }
  const own = withLeadClocks(
    withColumnClocks(withColumnHours(withYearsAbove(dates, document), document, locale), document, locale),
    document,
    locale,
  );
  const zoned = withClock(own, clockOfAll(document, locale));
  return { dates: zoned, messages: toldOnce(messages) };
}

/** One slip that the letter repeats is told where it first stands, and shown where it stands again. */
function toldOnce(all: readonly DateMessage[]): Message[] {
  const messages: Message[] = [];
  const told = new Map<string, number>();
  for (const { message, key } of all) {
    const at = key === null ? undefined : told.get(key);
    const first = at === undefined ? undefined : messages[at];
    if (at === undefined || first === undefined) {
      if (key !== null) told.set(key, messages.length);
      messages.push(message);
    } else if (message.span) messages[at] = { ...first, related: first.related ?? message.span };
  }
  return messages;
}
