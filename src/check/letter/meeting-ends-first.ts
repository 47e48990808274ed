import { say } from '../../model/sentence/index.js';
import { compareDates } from '../../text/calendar.js';
import { matchesOf } from '../../text/pattern.js';
import { quote, textBlocks } from '../places.js';
import type { Letter, LetterRule, Problem } from '../rule.js';

/** `du 19 au 10 avril`: no span of days, so it was read as none. */
function* reversedDays(letter: Letter): Generator<Problem> {
  for (const block of textBlocks(letter)) {
    for (const match of matchesOf(letter.words.dayRange, block.text)) {
      const { from = '', to2 = '', to = to2 } = match.groups ?? {};
      if (Number(from) <= Number(to) || Number(from) > 31) continue;
      const start = block.span.start + match.index;
      const span = { start, end: start + match[0].length };
      yield {
        span,
        sentence: say('meeting-ends-first', { period: quote(letter, span) }),
      };
    }
  }
}

/** A span of days or hours that ends before it begins. */
export const meetingEndsFirst: LetterRule = {
  code: 'meeting-ends-first',
  severity: 'error',
  *check(letter) {
    yield* reversedDays(letter);
    for (const { span, start, end, startTime, endTime } of letter.document.dates) {
      const sameMonth = end !== null && end.month === start.month && end.year === start.year;
      const days = end !== null && !sameMonth && compareDates(end, start) < 0;
      const hours = end === null && startTime !== null && endTime !== null && endTime < startTime;
      if (!days && !hours) continue;
      yield {
        span,
        sentence: say('meeting-ends-first', { period: quote(letter, span) }),
      };
    }
  },
};
