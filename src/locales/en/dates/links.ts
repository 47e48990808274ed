import type { DateLocale } from '../../../model/locale/dates.js';
import { pattern } from '../../../text/pattern.js';
import { anyWeekday, halfDay, weekday } from './names.js';

/** What stands between dates, and before them. */
export const dateLinks: Pick<
  DateLocale,
  'rangeLink' | 'listLink' | 'listOpening' | 'apart' | 'between' | 'weekdayBefore'
> = {
  rangeLink: pattern({
    id: 'en.dates.range-link',
    source: `^${halfDay} *(?:-|<(?:to|until|till|through|up to|and (?:ending|closing) on|and until)>)(?: *(?:the))?${weekday}(?: *the)? *$`,
    matches: [' to ', ' – ', ' to Tuesday, ', ' (afternoon) – ', ' until ', ' through '],
    rejects: [' and ', ', ', ' and on '],
  }),
  listLink: pattern({
    id: 'en.dates.list-link',
    source: `^${halfDay} *(?:,|/|&|,? *<(?:and|or|then|and then|as well as)>)(?: *(?:on|in|from|the|of|by))?${weekday}(?: *the)? *$`,
    matches: [' and ', ', ', ' and on ', ' and on Tuesday, ', '/'],
    rejects: [' to ', ' – ', ' for '],
  }),
  listOpening: pattern({
    id: 'en.dates.list-opening',
    source: `(?:^|[,(:]|<(?:on|the|of|from|days|(?:fixed|set|scheduled|planned|announced|arranged|proposed|due|convened|moved|postponed) (?:for|to))${weekday}) *$`,
    matches: ['meeting of ', 'on ', 'on Monday, ', 'Geneva, ', 'is fixed for ', ''],
    rejects: ['Study Group ', 'Annex ', 'the form for '],
  }),
  apart: pattern({
    id: 'en.dates.apart',
    source: '<respectively>[^.;]{0,30}$',
    matches: ['were held respectively on '],
    rejects: ['were held on '],
  }),
  between: pattern({
    id: 'en.dates.between',
    source: `<between(?: the)?${weekday} *$`,
    matches: ['between ', 'between Monday, '],
    rejects: ['on ', 'between us on '],
  }),
  weekdayBefore: pattern({
    id: 'en.dates.weekday-before',
    source: `<(?<weekday>${anyWeekday})(?!\\p{L})\\.?,?(?: the)? *$`,
    matches: ['on Tuesday, ', 'Tuesday ', 'Thu. '],
    rejects: ['on ', 'next Tuesday week '],
  }),
};
