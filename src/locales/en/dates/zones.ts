import type { DateLocale } from '../../../model/locale/dates.js';
import { pattern } from '../../../text/pattern.js';
import { monthNames } from './names.js';

/** `1800 UTC – 5 May` goes on with a day, and has no offset. */
const nth = '(?:st|nd|rd|th)?';
const orDay = `| ?${nth} ?(?:${monthNames})(?!\\p{L})`;
const notDay = `(?!\\d? ?${nth} ?(?:${monthNames})(?!\\p{L}))`;
/** Between an hour and the name of its clock. */
const clockLead = '^ *,? *[(\\[]? *';
const kindOfTime = '(?:local |standard |summer |winter |daylight (?:saving )?|official )?';

/** The clocks named behind an hour. */
export const zoneNames: DateLocale['zones'] = [
  {
    pattern: pattern({
      id: 'en.dates.zone-universal',
      source:
        `${clockLead}(?:UTC|GMT|(?:coordinated )?universal time(?:,? coordinated)?(?: \\(UTC\\))?|greenwich mean time)(?: time)?>` +
        `(?: *(?<offset>[+-] *\\d{1,2})(?:(?: ?[:.h] ?)?(?<minutes>\\d{2})| ?(?:h|hours?)(?!\\p{L}))?(?![\\d:½¼¾]${orDay})` +
        `|(?! *[+-] *\\d${notDay})) *[)\\]]?`,
      matches: [' UTC', ' (UTC time)', ', UTC', ' GMT', ' (UTC+2)', ' (UTC+05:30)', ' UTC – 3 h', ' UTC – 5 May'],
      rejects: [' Geneva time', ' Utrecht', ' UTC+5½'],
    }),
    zone: 'UTC',
  },
  {
    pattern: pattern({
      id: 'en.dates.zone-central-europe',
      source: `${clockLead}(?:CET|CEST|MET)(?: ?/ ?(?:CET|CEST))?(?: time)?>(?: *\\(geneva(?: time)?\\))? *[)\\]]?|${clockLead}(?:central european (?:standard |summer )?time|swiss ${kindOfTime}time|geneva ${kindOfTime}time)(?!\\p{L})(?: *\\((?:CET|CEST)\\))? *[)\\]]?`,
      matches: [
        ' CET',
        ' (CEST)',
        ' (Swiss time)',
        ' Central European Time',
        ' (Central European Summer Time)',
        ' Geneva time',
        ' (Geneva local time)',
      ],
      rejects: [' certain', ' UTC', ' summer time'],
    }),
    zone: 'Europe/Zurich',
  },
  {
    pattern: pattern({
      id: 'en.dates.zone-local',
      source: `${clockLead}local time>(?! (?:in|at|of)>) *[)\\]]?`,
      matches: [' (local time)', ', local time'],
      rejects: [' Geneva time', ' local time in Geneva'],
    }),
    zone: null,
  },
  {
    pattern: pattern({
      id: 'en.dates.zone-in-place',
      source: `${clockLead}${kindOfTime}time (?:in|at|of) (?:the )?(?<place>\\p{L}[\\p{L}' -]{1,30}?) *(?:[)\\]]|(?=[,.;:]|$| (?:on|to|at|for|and)>| *[(]))`,
      matches: [' (time in Geneva)', ' local time in Cairo', ', local time at New York)'],
      rejects: [' local time', ' UTC', ' times in Lima'],
    }),
    zone: null,
  },
  {
    pattern: pattern({
      id: 'en.dates.zone-of-place',
      source: `${clockLead}(?<place>\\p{L}[\\p{L}'. -]{1,30}?) ${kindOfTime}time>(?: \\([A-Z]{2,5}\\))? *[)\\]]?`,
      matches: [' (Tokyo time)', ' New York time', ', India Standard Time)', ' Kigali local time'],
      rejects: [' local', ' UTC', ' times'],
    }),
    zone: null,
  },
];
