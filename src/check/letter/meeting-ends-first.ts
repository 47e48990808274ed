import { compareDates } from '../../text/calendar.js';
import { quote } from '../places.js';
import type { LetterRule } from '../rule.js';

/** A span of days or hours that ends before it begins. */
export const meetingEndsFirst: LetterRule = {
  code: 'meeting-ends-first',
  severity: 'error',
  title: 'A meeting or period ends before it starts',
  *check(letter) {
    for (const { span, start, end, startTime, endTime } of letter.document.dates) {
      const days = end !== null && compareDates(end, start) < 0;
      const hours = end === null && startTime !== null && endTime !== null && endTime < startTime;
      if (!days && !hours) continue;
      yield {
        span,
        unexpected: `period ${quote(letter, span)}, which ends before it starts`,
        expected: `${days ? 'a last day after the first' : 'an end after the beginning'}`,
      };
    }
  },
};
