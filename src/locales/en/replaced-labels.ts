import type { ReplacedDates } from '../../model/locale/replaced-dates.js';
import { pattern } from '../../text/pattern.js';

/** Heads of columns and labels of lines that have the old days and the new ones. */
export const replacedLabels: Pick<ReplacedDates, 'former' | 'current' | 'unchanged'> = {
  former: pattern({
    id: 'en.replaced-dates.former',
    source:
      '^[(]?(?:(?:old|former|initial|initially|original|originally|previous|previously|earlier|prior|instead of|in place of)(?!\\p{L})[^.;]{0,40}|(?:dates?|deadlines?|periods?|timetable) (?:initially|originally|previously|formerly)(?!\\p{L})[^.;]{0,40}|(?:dates?|deadlines?|periods?) (?:(?:given|set|fixed|stated|indicated|announced|published|shown|mentioned|appearing) )?(?:in|by|under|as per) (?:the |our |my )?(?:above |first |original |earlier |previous )?(?:(?:TSB|BR|BDT|administrative|collective) )?(?:circulars?|letters?|invitation|notice|addendum|corrigendum)(?!\\p{L})[^.;]{0,30}|(?:dates?|deadlines?) (?:announced|published)|as (?:first )?(?:announced|published)|(?:please )?for "?)$',
    matches: [
      'Old date',
      'Initial deadline',
      'Dates originally planned',
      'Instead of',
      'Previous closing date',
      'Date in the circular',
      'Deadline announced in TSB Circular 12',
      'As published',
    ],
    rejects: ['Date', 'New date', 'Date of the previous meeting', 'Date of the circular', 'New date in the circular'],
  }),
  current: pattern({
    id: 'en.replaced-dates.current',
    source:
      '^[(]?(?:(?:new|revised|amended|updated|current|postponed|extended|rescheduled|now|read|to read|replaced by)(?!\\p{L})[^.;]{0,40}|(?:dates?|deadlines?|periods?|timetable) (?:revised|amended|now|updated)(?!\\p{L})[^.;]{0,40})$',
    matches: ['New date', 'Revised deadline', 'Read', 'New deadlines', 'Amended dates'],
    rejects: ['Date', 'Old date', 'The new timetable is as follows. Thank you', 'Reread'],
  }),
  unchanged: pattern({
    id: 'en.replaced-dates.unchanged',
    source:
      '^[(]?(?:(?:date |deadline )?(?:unchanged|no change|maintained|idem|ditto|same date|same|as before|not changed))[).]?$',
    matches: ['Unchanged', 'no change', '(maintained)'],
    rejects: ['Not applicable', 'maintaining', 'to be set'],
  }),
};
