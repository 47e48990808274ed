import type { LocalePack } from '../../model/locale/index.js';
import { noPattern } from '../../text/pattern.js';
import { annexes } from './annexes.js';
import { capitals } from './capitals.js';
import { citations } from './citations.js';
import { countries } from './countries.js';
import { dateLocale } from './dates.js';
import { deadlineLocale } from './deadlines.js';
import { groups } from './groups.js';
import { letter } from './letter.js';
import { meetingLocale } from './meetings.js';
import { paragraphs } from './paragraphs.js';
import { people } from './people.js';
import { report } from './report.js';

/** English, as the ITU writes it. */
export const english: LocalePack = {
  language: 'en',
  elision: noPattern,
  letter,
  report,
  paragraphs,
  capitals,
  annexes,
  dates: dateLocale,
  groups,
  people,
  countries,
  deadlines: deadlineLocale,
  meetings: meetingLocale,
  citations,
};
