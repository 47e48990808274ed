import type { DateLocale } from '../../../model/locale/dates.js';
import { pattern } from '../../../text/pattern.js';
import { weekday } from './names.js';

const unit = '(?:hours?|hrs?|h)(?!\\p{L})\\.?';
const to = '(?:-|<(?:to|and|till|until)>)';
/** `p.m.`, `PM`, with one of two groups: the half of the day. */
const half = (which: string): string => `(?:(?<morning${which}>a)|(?<afternoon${which}>p))\\.? ?m(?!\\p{L})\\.?`;
const wordHours = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';

/** Hours as they are written, and what parts them from their day. */
export const hourForms: Pick<
  DateLocale,
  | 'times'
  | 'timeAfter'
  | 'timeInBracket'
  | 'timeBehindThing'
  | 'timeBefore'
  | 'timeNext'
  | 'timeLater'
  | 'timeFar'
  | 'timeOfIt'
  | 'timeEnds'
  | 'sameHourBefore'
  | 'sameHourAfter'
  | 'hoursOfAll'
  | 'hoursColumn'
  | 'hoursHeader'
  | 'hourCue'
> = {
  hourCue: pattern({
    id: 'en.dates.hour-cue',
    source: "\\d ?h|\\d[:.]\\d\\d|\\d{4} ?(?:utc|gmt|cet|cest)|\\d ?[ap]\\.? ?m(?!\\p{L})|noon|midnight|o'clock",
    matches: ['9 h', '14h30', '9:30', '0930 UTC', '5 p.m.', 'noon'],
    rejects: ['9 May', '3.', '2026'],
  }),
  times: [
    pattern({
      id: 'en.dates.hours-four-digits',
      source:
        `<(?<hour>[012]\\d)(?<minute>[0-5]\\d)(?: *${unit})? *(?:-|(?<=<(?:from|between) {1,2}\\d{4}[ hours.]{1,10})(?:to|and|until)>|<to>) *` +
        `(?<hourTo>[012]\\d)(?<minuteTo>[0-5]\\d) *(?:${unit}|(?=\\(?(?:UTC|GMT|CET|CEST)>))`,
      matches: ['0900-1230 UTC', 'from 0930 to 1230 hours', '1300 to 1500 hours', 'between 0900 and 1200 hrs'],
      rejects: ['2019-2020', '0900 UTC', 'from 2019 to 2020', '22 August 2012 at 2400 hours UTC'],
    }),
    pattern({
      id: 'en.dates.hours',
      source: `<(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))?(?: *${unit}(?: ?(?<minuteApart>\\d{2})(?!\\d))?)? *${to} *(?<hourTo>\\d{1,2})(?:[.:](?<minuteTo>\\d{2}))? *${unit}(?: ?(?<minuteToApart>\\d{2})(?!\\d))?`,
      matches: [
        'from 18.00 to 19.30 hours',
        '9 to 12 hours',
        '14h-17h',
        'between 9 h and 12 h',
        '09:30 hours to 12:35 hours',
      ],
      rejects: ['00 to 19', 'at 16 hours', '18:00', '3 to 4 days'],
    }),
    pattern({
      id: 'en.dates.hours-colon',
      source: `<(?<hour>\\d{1,2}):(?<minute>\\d{2}) *${to} *(?<hourTo>\\d{1,2}):(?<minuteTo>\\d{2})(?![:\\d])(?: *${unit})?`,
      matches: ['9:30-12:30', '13:00 to 16:00'],
      rejects: ['13:00', '1.1 to 2.2'],
    }),
    pattern({
      id: 'en.dates.hours-halves',
      source: `<(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))? *${half('')} *${to} *(?<hourTo>\\d{1,2})(?:[.:](?<minuteTo>\\d{2}))? *${half('To')}`,
      matches: ['9 a.m. to 5 p.m.', '9:30am-12.30pm', 'from 10 AM until 11.30 AM'],
      rejects: ['9 a.m.', '9 to 5', '2 to 5 p.m.'],
    }),
    pattern({
      id: 'en.dates.hours-one-half',
      source: `<(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))? *${to} *(?=[\\d.:]{1,5} *${half('')})(?<hourTo>\\d{1,2})(?:[.:](?<minuteTo>\\d{2}))? *${half('To')}`,
      matches: ['2 to 5 p.m.', '9.30-11 a.m.', 'between 2:30 and 4 pm'],
      rejects: ['2 to 5', '9 a.m. to 5 p.m.'.slice(0, 6)],
    }),
    pattern({
      id: 'en.dates.hours-to-word',
      source: `<(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))?(?: *(?:${unit}|a\\.? ?m\\.?|p\\.? ?m\\.?))? *(?:-|<(?:to|until)>) *(?:12 )?(?<wordTo>noon|midday|midnight)>`,
      matches: ['from 10 hours to midday', '9.30 a.m. – noon', '10 to 12 noon'],
      rejects: ['at 10 hours', '10 hours and noon'],
    }),
    pattern({
      id: 'en.dates.hour-half',
      source: `<(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))? *${half('')}`,
      matches: ['at 5 p.m.', '5pm', '9.30 a.m.', '11:59 PM'],
      rejects: ['5 pmd', '16:00', '3 am-dram'.replace(' am-dram', ' amps')],
    }),
    pattern({
      id: 'en.dates.hour-minute',
      source: `<(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::00)?(?![:\\d])(?: *${unit})?`,
      matches: ['16:00', 'at 9:30 hours', '23:59:00'],
      rejects: ['1:105', '16 h 00', 'itu.int:8080'],
    }),
    pattern({
      id: 'en.dates.hour-stop',
      source: `<(?<hour>\\d{1,2})\\.(?<minute>\\d{2}) *(?:${unit}|(?=\\(?(?:UTC|GMT|CET|CEST|geneva time|local time)>))`,
      matches: ['at 17.30 hours', '9.30 hrs', '10.00 UTC'],
      rejects: ['§ 9.30', '1.1'],
    }),
    pattern({
      id: 'en.dates.hour-four-digits',
      source: `<(?<hour>[012]\\d)(?<minute>[0-5]\\d) *(?:${unit}|(?=,? *\\(?(?:UTC|GMT|CET|CEST|geneva (?:local )?time)>))`,
      matches: ['2400 hours UTC', '2359 UTC', '1600 hrs', '0930 hours'],
      rejects: ['in 2400', '2022 delegates', '3760 hours'],
    }),
    pattern({
      id: 'en.dates.hour',
      source: `<(?<hour>\\d{1,2}) *(?:${unit}(?: ?(?<minute>\\d{2})(?!\\d)(?! (?:hours|hrs))(?: *mins?(?!\\p{L}))?)?|o'clock)`,
      matches: ['at 16 h', 'at 16 hours', '18h00', "10 o'clock", '23 h 59'],
      rejects: ['16:00', '16 hounds', '5 hopes'],
    }),
    pattern({
      id: 'en.dates.hour-in-words',
      source: `(?<=<at (?:about )?)<(?<hour>${wordHours}) (?:o'clock|hours?)>`,
      matches: ["at nine o'clock", 'at ten hours'],
      rejects: ['nine hours long', 'at nine places'],
    }),
    pattern({
      // by a comma right behind the year
      id: 'en.dates.hours-behind-year',
      source:
        '(?<=<(?:19|20)\\d{2},? ?\\(?)(?<hour>[012]?\\d)\\.(?<minute>[0-5]\\d) *- *(?<hourTo>[012]?\\d)\\.(?<minuteTo>[0-5]\\d)(?![\\d.:]| *(?:h|%))',
      matches: ['4 May 2021, 15.00-16.30'],
      rejects: ['section 15.00-16.30', '2021, 15.30'],
    }),
    pattern({
      id: 'en.dates.hour-word',
      source: '<(?:12 )?(?<word>noon|midday|midnight)>',
      matches: ['at midnight', 'at noon', '12 noon'],
      rejects: ['afternoon', 'midnights'],
    }),
  ],
  timeAfter: pattern({
    id: 'en.dates.time-after',
    source:
      '^ *[,;(]? *(?:inclusive,? *)?(?:(?:at the (?:very )?latest|(?:no|not) later than|latest|close of business|deadline),? *(?:[(;,-] *)?)?(?:<(?:at|from|by|before|until|till|between|starting at|starting from|beginning at|commencing at|as from|up to|(?:no|not) later than|at about)> *|[-:@] *)?$',
    matches: [' at ', ', from ', ' (', ' ', ' at the latest at ', ' by ', ', not later than ', ' – '],
    rejects: [' in Geneva, at ', ' and at ', ' for '],
  }),
  timeInBracket: pattern({
    id: 'en.dates.time-in-bracket',
    source:
      '^ *(?:[:)-] *){0,3}(?:[^.;:()\\d]|<\\d{1,3}>(?! ?h)){3,90}[(] *(?:<(?:at|by|before|until|(?:no|not) later than|at the latest at|from)> *)?$',
    matches: [
      ': submission of contributions (',
      ' – submission of the 2 abstracts (before ',
      ' Online registration (at ',
    ],
    rejects: [' (', '. Meeting (', ', at 1800 hours (', ': submission; registration ('],
  }),
  timeBehindThing: pattern({
    id: 'en.dates.time-behind-thing',
    source:
      '^ *(?:[:)-] *){0,3}(?=\\p{L})(?:[^.,;:()\\d]|<\\d{1,3}>(?! ?h)){3,90}, *(?:at the latest )?<(?:at|by|before|until|from|(?:no|not) later than)> *$',
    matches: [' – Submission of contributions, at ', ': registration, by '],
    rejects: [' (', ', in Lome, at ', ': submission; registration, at '],
  }),
  timeBefore: pattern({
    id: 'en.dates.time-before',
    source: `^ *[,()]{0,2} *(?:(?:at )?the end of|on|of|the|on the)?${weekday} *$`,
    matches: [' on ', ' at the end of ', ', Tuesday, ', ' ', ' (on ', ', on Monday, '],
    rejects: [' in Geneva on ', ' and on '],
  }),
  timeNext: pattern({
    id: 'en.dates.time-next',
    source: '^ *(?:,|,? *<(?:and|then|and then)>) *(?:<(?:from|between)> *)?$',
    matches: [' and from ', ', then from ', ', '],
    rejects: [' at ', ' and 5 May from '],
  }),
  timeLater: pattern({
    id: 'en.dates.time-later',
    source:
      '^(?=[^.;:\\d]{0,80}$)(?:(?!<(?:open|welcome|badge|regist|desk))[^.;:\\d])*(?:,|<(?:from|between|at)>) *(?:from *)?$',
    matches: [' in Geneva (Switzerland), from ', ' (virtual meeting) from '],
    rejects: ['. Meeting from ', ' for ', ' 3 km from ', ', the registration desk being open from '],
  }),
  timeFar: pattern({
    id: 'en.dates.time-far',
    source:
      '^(?:(?!<(?:regist|welcome|badge|open|secretariat|whose|break|visit|desk|office|hotel|shuttle|before|until|lunch|register))[^.;:]){3,260}(?:,|<(?:in|at) [^.;:,]{3,40}) (?:from|between) *$',
    matches: [
      ', of the meeting of Working Party 2/12, which will be held in Cotonou, from ',
      ' on the premises of the Frequency Agency, in Maisons-Alfort (France), between ',
    ],
    rejects: [
      ' will be given from ',
      ' in Geneva, in room 4, where the desk will be open, from ',
      ' in Geneva. Badges, from ',
    ],
  }),
  timeOfIt: pattern({
    id: 'en.dates.time-of-it',
    source:
      '^[^.;:]{0,120}[.;,)] *(?:the (?:hour|time) *[(] *|(?:it|they|work|the (?:meeting|session|event|sitting|workshop|seminar|webinar|forum|work|proceedings|discussions|sittings)) (?:will (?:start|begin|commence|last|run|open|be held|take place)|is scheduled|starts|begins|opens|runs)(?: (?:that day|on that day|on the same day))? (?:from|at|between)|(?:time|times|hours?|start|opening|start(?:ing)? time)(?: of the (?:meeting|session))? *:(?: *(?:from|between|at))?) *$',
    matches: [
      '; it will start at ',
      ', SG 5 will hold a workshop; it will last from ',
      '. Time: ',
      '; the time (',
      '. Work will start at ',
      ' online. The workshop will run from ',
    ],
    rejects: ['. Badges will be handed out from ', ' in Geneva, from ', '. It will start on 5 May at '],
  }),
  timeEnds: pattern({
    id: 'en.dates.time-ends',
    source:
      '^ *,? and (?:will |is expected to |should )?(?:ends?|finish(?:es)?|conclude(?:s)?|closes?|terminates?|run until|last until) *(?:at|around|by)? *$',
    matches: [' and will end at ', ' and close at '],
    rejects: [' and will resume at ', ' at '],
  }),
  sameHourBefore: pattern({
    id: 'en.dates.same-hour-before',
    source: `<same (?:hour|time) (?:on )?(?:the )?${weekday} *$`,
    matches: ['by the same hour on ', 'at the same time on Tuesday, '],
    rejects: ['the same hours of ', 'at the same time the meeting of '],
  }),
  sameHourAfter: pattern({
    id: 'en.dates.same-hour-after',
    source: '^,? (?:at|by) the same (?:hour|time)>',
    matches: [' at the same hour', ', by the same time'],
    rejects: [' at the same place', ' at one hour'],
  }),
  hoursHeader: pattern({
    id: 'en.dates.hours-header',
    source: '^(?:(?:start(?:ing)?|local) )?(?:times?|hours?|schedule)(?: of day| slot)?(?: ?\\([^()]{2,40}\\))?$',
    matches: ['Time', 'Hours', 'Time (Geneva)', 'Starting time'],
    rejects: ['Time and place', 'Date and time', 'Time frame'],
  }),
  hoursColumn: pattern({
    id: 'en.dates.hours-column',
    source:
      "^(?:[Dd]ates? and )?(?:[Tt]imes?|[Hh]ours?|TIMES?|HOURS?)(?: ?[(:,-] ?| )(?:in )?(?<clock>\\p{Lu}[\\p{L} '-]{1,30}?)(?: (?:local )?time)?\\)?$",
    flags: '',
    matches: ['Time (Geneva)', 'Time (Nairobi time)', 'Time UTC'],
    rejects: ['Time', 'Time of the meeting', 'Time and place'],
  }),
  hoursOfAll: pattern({
    id: 'en.dates.hours-of-all',
    source:
      '<(?:all|the|these) (?:times?|hours?)>[^.;]{0,80}<(?:are|is|refer|correspond|indicated|given|expressed|shown|stated)>[^.;]{0,40}?(?:<in|<to|<as|<are) *(?=(?:utc|gmt|\\p{L}[\\p{L} ]{2,30} time)>)',
    matches: [
      'All times are given in Tashkent time',
      'Unless otherwise stated, all times mentioned are expressed in UTC',
      'The times indicated are Geneva time',
    ],
    rejects: ['Overtime hours are paid in francs', 'at 1800 hours local time'],
  }),
};
