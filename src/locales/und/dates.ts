import type { DateLocale } from '../../model/locale/dates.js';
import { noPattern } from '../../text/pattern.js';
import { figures } from './figures.js';
import { countries } from './words.js';

/** Dates and hours in figures. */
export const dates: DateLocale = {
  ...figures,
  weekdays: {},
  weekdayNames: [],
  numberWords: {},
  clockWords: {},
  monthsAlone: [],
  dayAlone: noPattern,
  clocks: { ofCities: {}, ofCountries: {}, withinCountries: {} },
  countries,
  listOpening: noPattern,
  apart: noPattern,
  between: noPattern,
  weekdayBefore: noPattern,
  timeBefore: noPattern,
  timeInBracket: noPattern,
  timeBehindThing: noPattern,
  timeNext: noPattern,
  hoursOfAll: noPattern,
  timeLater: noPattern,
  timeFar: noPattern,
  timeOfIt: noPattern,
  hoursColumn: noPattern,
  hoursHeader: noPattern,
  timeEnds: noPattern,
  sameHourBefore: noPattern,
  sameHourAfter: noPattern,
};
