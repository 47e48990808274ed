import { day, say } from '../../model/sentence/index.js';
import { dayPlace, isLetter, placeOf } from '../places.js';
import { dayOf, isDay, meetingServed } from '../meeting-served.js';
import type { LetterRule } from '../rule.js';

/** People are asked to register or contribute when the meeting has begun. */
export const deadlineAfterMeeting: LetterRule = {
  code: 'deadline-after-meeting',
  severity: 'error',
  *check(letter) {
    const { deadlines, meetings } = letter.record;
    if (!isLetter(letter)) return;
    for (const [index, deadline] of deadlines.entries()) {
      const served = meetingServed(letter, index);
      const meeting = served === null ? undefined : meetings[served];
      if (!meeting || !isDay(deadline.date) || deadline.date.slice(0, meeting.start.length) <= dayOf(meeting.start))
        continue;
      yield {
        span: dayPlace(letter, `/deadlines/${index}`, deadline.date),
        related: placeOf(letter, `/meetings/${served}`),
        sentence: say('deadline-after-meeting', { deadline: day(deadline.date), meeting: day(dayOf(meeting.start)) }),
      };
    }
  },
};
