import type { MeetingLocale } from '../../../model/locale/meetings.js';
import type { DatedClause } from '../../../text/dated-clause.js';

const longestBehind = 40;

/** A date that somebody must keep is no meeting's. */
export const isDue = ({ left, right, mention }: DatedClause, locale: MeetingLocale): boolean =>
  left.says(locale.dueBefore) ||
  right.head(longestBehind).says(locale.dueAfter) ||
  right.whole.part({ start: mention.daysEnd, end: mention.span.end }).says(locale.dueAfter);
