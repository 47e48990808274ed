import type { DateLocale } from '../../model/locale/dates.js';
import { pattern } from '../../text/pattern.js';
import { dates as inAny } from '../und/dates.js';
import { monthNames, months } from './months.js';

const weekdayNames = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'];
const year = '(?<year>(?:19|20)\\d{2})(?!\\d)(?: ?(?:года|году|год|г\\.?)(?!\\p{L}))?';

/** Dates with the names of months, and hours. */
export const dates: DateLocale = {
  ...inAny,
  months: { ...inAny.months, ...months },
  weekdays: { ...Object.fromEntries(weekdayNames.map((name, at) => [name, at + 1])), среду: 3, пятницу: 5, субботу: 6 },
  weekdayNames,
  bareDay: pattern({
    id: 'ru.dates.bare-day',
    source: `<(?<day>\\d{1,2})(?=(?: ?(?:-|,|и|по|до) ?\\d{1,2}){1,4} (?:${monthNames})>)`,
    matches: ['14–16 сентября 2026 года', 'с 14 по 16 сентября', '3, 5 и 7 мая'],
    rejects: ['14 сентября', '17 и 20 стран', '14–16'],
  }),
  days: [
    pattern({
      id: 'ru.dates.day-month',
      source: `<(?<day>\\d{1,2})(?:-го)? (?<month>${monthNames})(?!\\p{L})(?: ${year})?`,
      matches: ['3 марта 2026 года', '22 мая', '1-го июня 2026 г.', '14 МАЯ 2026 ГОДА'],
      rejects: ['марта 2026', '3 маршрута', '12 майоров'],
    }),
    ...inAny.days,
  ],
  monthsAlone: [
    pattern({
      id: 'ru.dates.month-year',
      source: `<(?<month>${monthNames})(?!\\p{L}) ${year}`,
      matches: ['в мае 2026 года', 'до конца апреля 2026 г.'],
      rejects: ['май', 'весна 2026 года'],
    }),
  ],
  times: [
    pattern({
      id: 'ru.dates.hours',
      source: '<(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2})| (?=час))(?: ?(?:час(?:а|ов)?|ч\\.?)(?!\\p{L}))?(?![:.]?\\d)',
      matches: ['в 18:00', '18.00 час.', '23:59 часов', '9 часов'],
      rejects: ['18', 'частота 9', '18:000'],
    }),
  ],
  hourCue: pattern({
    id: 'ru.dates.hour-cue',
    source: '\\d[:.]\\d\\d|\\d ?час',
    matches: ['9:30', '9 часов'],
    rejects: ['9 мая', '2026'],
  }),
  zones: [
    ...inAny.zones,
    {
      pattern: pattern({
        id: 'ru.dates.zone-geneva',
        source: '^ *,? *[(]? *(?:по )?(?:женевскому времени|времени женевы|время женевы) *[)]?',
        matches: [' по женевскому времени', ' (женевскому времени)'],
        rejects: [' UTC', ' по времени'],
      }),
      zone: 'Europe/Zurich',
    },
  ],
  rangeLink: pattern({
    id: 'ru.dates.range-link',
    source: '^ *(?:-|<(?:по|до)>) *$',
    matches: [' – ', ' по ', '-'],
    rejects: [' и ', ', '],
  }),
  listLink: pattern({
    id: 'ru.dates.list-link',
    source: '^ *(?:,|/|,? *<и>) *$',
    matches: [', ', ' и '],
    rejects: [' по ', ' - '],
  }),
  timeBefore: pattern({
    id: 'ru.dates.time-before',
    source: '^ *,? *$',
    matches: [' ', ', '],
    rejects: [' и ', ' до '],
  }),
  timeAfter: pattern({
    id: 'ru.dates.time-after',
    source: '^ ?[,(]? ?(?:в |к |до )?$',
    matches: [', ', ' в ', ' (', ' до '],
    rejects: ['; ', ' и '],
  }),
};
