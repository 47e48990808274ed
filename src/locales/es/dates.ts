import type { DateLocale } from '../../model/locale/dates.js';
import { countries } from './countries.js';
import { dayForms } from './dates/days.js';
import { hourForms } from './dates/hours.js';
import { dateLinks } from './dates/links.js';
import { months, numberWords, weekdayNames, weekdays } from './dates/names.js';
import { zoneNames } from './dates/zones.js';
import { clocksOfPlaces } from './places.js';

export const dateLocale: DateLocale = {
  months,
  weekdays,
  weekdayNames: weekdayNames.split('|'),
  numberWords,
  clockWords: { mediodia: '12:00', medianoche: '24:00' },
  ...dayForms,
  ...hourForms,
  ...dateLinks,
  zones: zoneNames,
  clocks: clocksOfPlaces,
  countries,
};
