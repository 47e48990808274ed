import type { DateMention } from '../../model/annotation.js';
import type { AnnotatedDocument } from '../../model/detection.js';
import { compareDates } from '../../text/calendar.js';

/** The day has passed when the letter is written. */
export const liesBehind = ({ date }: AnnotatedDocument, { start, end }: DateMention): boolean =>
  date !== null && start.year !== null && compareDates(end ?? start, date) < 0;

/** A bare day of more than a year ago is one that something was done on. */
export const isLongPast = ({ date }: AnnotatedDocument, { start, end }: DateMention): boolean => {
  const { year, ...day } = end ?? start;
  return date !== null && year !== null && compareDates({ ...day, year: year + 1 }, date) < 0;
};

export const isSameDay = (a: DateMention, b: DateMention): boolean => compareDates(a.start, b.start) === 0;

export const isEarlier = (a: DateMention, b: DateMention): boolean => compareDates(a.start, b.start) < 0;
