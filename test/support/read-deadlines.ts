import { findDates } from '../../src/detect/dates.js';
import { detectDeadlines } from '../../src/detect/deadlines.js';
import { dateLocale } from '../../src/locales/fr/dates.js';
import { deadlineLocale } from '../../src/locales/fr/deadlines.js';
import type { CalendarDate } from '../../src/model/annotation.js';
import type { Detection } from '../../src/model/detection.js';
import type { Deadline } from '../../src/model/record.js';
import { documentOf, type Line, withMentions } from './made-document.js';

export const letterDay: CalendarDate = { year: 2021, month: 2, day: 15 };

const groups = {
  'JCA-QKD': 'JCA-QKD',
  "Commission d'études 13": 'CE 13',
  "Commission d'études 5": 'CE 5',
  TSB: 'TSB',
};

/** The deadlines of a made document of 15 February 2021 that knows a few groups. */
export function detectIn(
  lines: readonly (string | Line)[],
  date: CalendarDate | null = letterDay,
): Detection<Deadline> & { text: string } {
  const document = documentOf(...lines);
  const detection = detectDeadlines(
    withMentions(document, findDates(document, dateLocale).dates, groups, date),
    deadlineLocale,
  );
  return { ...detection, text: document.text };
}

/** `2021-05-20 contribution by` */
export const shownDeadline = ({ value }: { value: Deadline }): string =>
  `${value.date} ${value.kind} ${value.qualifier ?? '-'}`;
