import type { DateLocale } from '../../model/locale/dates.js';
import { pattern } from '../../text/pattern.js';

/** Dates and hours in figures, as they are written anywhere. A month may be Roman. */
export const figures: Pick<
  DateLocale,
  'months' | 'bareDay' | 'days' | 'times' | 'hourCue' | 'zones' | 'rangeLink' | 'listLink' | 'timeAfter'
> = {
  months: { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9, x: 10, xi: 11, xii: 12 },
  bareDay: pattern({
    id: 'und.dates.bare-day',
    source: '<(?<day>\\d{1,2})(?=-\\d{1,2}(?<mark>[./])(?:\\d{1,2}|[IVX]{1,4})\\k<mark>(?:19|20)\\d{2})',
    matches: ['15-19/05/2006', '9-13.6.2025'],
    rejects: ['22/01/2024', '15-19/05', '§ 2.2.3'],
  }),
  days: [
    pattern({
      id: 'und.dates.iso',
      source:
        '<(?<year>(?:19|20)\\d{2})-(?<month>\\d{2})-(?<day>\\d{2})(?![\\p{N}-])' +
        '(?:T(?<hour>\\d{2}):(?<minute>\\d{2})(?::\\d{2})?|(?!\\p{L}))',
      matches: ['2024-07-02', '2024-07-02T18:00'],
      rejects: ['2019-2020', '2024-07-023', '+41 22 730-05-11'],
    }),
    pattern({
      id: 'und.dates.year-first',
      source:
        '(?<![\\p{L}\\p{N}./-])(?<year>(?:19|20)\\d{2})(?<mark>[./])(?<month>0?[1-9]|1[0-2])\\k<mark>(?<day>0?[1-9]|[12]\\d|3[01])' +
        '(?![\\p{L}\\p{N}])(?![./-][\\p{L}\\p{N}])',
      matches: ['2025/09/30', '2025.09.30'],
      rejects: ['2025/30/09', 'itu.int/2025/09/30', '2025/09'],
    }),
    pattern({
      id: 'und.dates.numeric',
      source:
        '(?:(?<![\\p{L}\\p{N}./-])|(?<=(?<![\\p{L}\\p{N}./-])\\d{1,2}(?:[./]\\d{1,2}\\.?)?-))(?<day>\\d{1,2})(?<mark>[./-])(?<month>\\d{1,2}|[IVX]{1,4})\\k<mark>' +
        '(?<year>(?:19|20)\\d{2})(?![\\p{L}\\p{N}])(?![./-]\\p{N})',
      matches: ['20.05.2022', '20/05/2022', '1.V.2019', '15-19/05/2006'],
      rejects: ['§ 2.2.3', 'C20/57', '10.1.2.2022'],
    }),
    pattern({
      // Chinese and Japanese, and with their own signs Korean: no space parts the words around it
      id: 'und.dates.east-asian',
      source:
        '(?<year>(?:19|20)\\d{2}) ?[年년] ?(?<month>1[0-2]|0?[1-9]) ?[月월] ?(?<day>[12]\\d|3[01]|0?[1-9]) ?[日일]',
      matches: ['2026年3月2日', '应于2026年3月2日前', '2026년 3월 2일'],
      rejects: ['2026年3月', '3月2日', '2026年13月2日'],
    }),
  ],
  times: [
    pattern({
      id: 'und.dates.hours',
      source:
        '(?<![:.\\d])<(?<hour>\\d{1,2}):(?<minute>\\d{2})(?![:\\d])(?: ?- ?(?<hourTo>\\d{1,2}):(?<minuteTo>\\d{2})(?![:\\d]))?',
      matches: ['18:00', '09:30-12:00'],
      rejects: ['18', '18:00:30', '1:2'],
    }),
  ],
  hourCue: pattern({
    id: 'und.dates.hour-cue',
    source: '\\d:\\d\\d',
    matches: ['9:30'],
    rejects: ['9.30', '9 h'],
  }),
  zones: [
    {
      pattern: pattern({
        id: 'und.dates.zone-universal',
        source: '^ *,? *[(]? *(?:UTC|GMT)>(?: *(?<offset>[+-] *\\d{1,2})(?::?(?<minutes>\\d{2}))?(?![\\d:]))? *[)]?',
        matches: [' UTC', ' (UTC+2)', ' GMT', ' (UTC+05:30)'],
        rejects: [' Utrecht', ' CET'],
      }),
      zone: 'UTC',
    },
  ],
  rangeLink: pattern({
    id: 'und.dates.range-link',
    source: '^ *- *$',
    matches: [' – ', '-'],
    rejects: [', ', ' a '],
  }),
  listLink: pattern({
    id: 'und.dates.list-link',
    source: '^ *[,/&] *$',
    matches: [', ', '/'],
    rejects: [' - ', ' a '],
  }),
  timeAfter: pattern({
    id: 'und.dates.time-after',
    source: '^ ?[,(]? ?$',
    matches: [', ', ' ', ' ('],
    rejects: ['; ', ' a '],
  }),
};
