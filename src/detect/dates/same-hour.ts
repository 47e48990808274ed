import type { DateMention } from '../../model/annotation.js';
import type { ZonedBlock } from '../../model/document.js';
import type { DateLocale } from '../../model/locale/dates.js';
import type { Span } from '../../model/span.js';
import { firstMatch } from '../../text/pattern.js';

/** Longer than any words that stand for an hour. */
const longestWords = 60;
/** The day whose hour it is stands no farther before. */
const farthest = 300;

/** `by 1600 hours UTC on 9 May, and by the same hour on 18 May`; `le 18 mai à la même heure`: the hours of the day before it. */
export function withSameHours(dates: readonly DateMention[], block: ZonedBlock, locale: DateLocale): DateMention[] {
  const known: DateMention[] = [];
  for (const date of dates) {
    const last = known.at(-1);
    const span = last === undefined || !isBareDay(date) ? null : spanWithHours(date.span, last, block, locale);
    known.push(last === undefined || span === null ? date : { ...date, span, ...hoursOf(last) });
  }
  return known;
}

const isBareDay = ({ startTime, start, end }: DateMention): boolean =>
  startTime === null && start.day !== null && end === null;

const hoursOf = ({
  startTime,
  endTime,
  timeZone,
}: DateMention): Pick<DateMention, 'startTime' | 'endTime' | 'timeZone'> => ({ startTime, endTime, timeZone });

/** The place of a day with the words that stand for its hour, `null` where none do. */
function spanWithHours(
  { start, end }: Span,
  last: DateMention,
  { text, span: { start: origin } }: ZonedBlock,
  locale: DateLocale,
): Span | null {
  if (last.startTime === null || last.end !== null || start - last.span.end > farthest) return null;
  const from = Math.max(last.span.end, start - longestWords) - origin;
  const before = firstMatch(locale.sameHourBefore, text.slice(from, start - origin));
  if (before !== null) return { start: origin + from + before.index, end };
  const behind = firstMatch(locale.sameHourAfter, text.slice(end - origin, end - origin + longestWords));
  return behind === null ? null : { start, end: end + behind[0].length };
}
