import type { MeetingLocale } from '../../model/locale/meetings.js';
import { countries } from './countries.js';
import { clocksOfPlaces } from './places.js';
import { replacedDates } from './replaced-dates.js';
import { sentenceLocale } from './sentences.js';
import { meetingNounRules } from './meetings/nouns.js';
import { meetingDating } from './meetings/dating.js';
import { meetingTogether } from './meetings/together.js';
import { meetingDue } from './meetings/due.js';
import { meetingNaming } from './meetings/naming.js';
import { meetingPlaces } from './meetings/places.js';
import { meetingModes } from './meetings/modes.js';
import { listedMeetings } from './meetings/listed.js';

/** How French letters speak of meetings: one file a concern. */
export const meetingLocale: MeetingLocale = {
  sentences: sentenceLocale,
  replacedDates,
  countries,
  clocks: clocksOfPlaces,
  ...meetingNounRules,
  ...meetingDating,
  ...meetingTogether,
  ...meetingDue,
  ...meetingNaming,
  ...meetingPlaces,
  ...meetingModes,
  ...listedMeetings,
};
