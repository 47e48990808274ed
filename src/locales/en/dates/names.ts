import type { DateLocale } from '../../../model/locale/dates.js';

/** Every form of a month, the longer before those that begin like it. */
export const monthNames =
  'january|february|march|april|may|june|july|august|september|october|november|december|' +
  'jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec';
export const weekdayNames = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
/** Their short forms too, as tables have them. */
export const anyWeekday = `${weekdayNames}|mon|tues|tue|weds|wed|thurs|thur|thu|fri|sat|sun`;

/** The days of a month in words; a hyphen or a space parts them (`twenty-second`). */
export const dayNames =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|' +
  'seventeenth|eighteenth|nineteenth|twentieth|twenty[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|' +
  'thirtieth|thirty[ -]first';

/** A month and no longer word; a year may be glued to it. */
export const month = `(?<month>${monthNames})(?!\\p{L})\\.?`;
/** A year, and no hour of four digits (`25 May 1930 hours`). */
export const yearDigits = '(?:1[89]|20)\\d{2}(?!\\d| *(?:hours?|hrs|UTC|GMT)>)';
export const year = `(?<year>${yearDigits})`;
export const halfDay = `(?: *\\((?:morning|afternoon|evening|a\\.?m\\.?|p\\.?m\\.?|${weekdayNames})[^()]{0,20}\\)| +(?:morning|afternoon|evening)(?!\\p{L}))?`;
export const weekday = `(?: *(?:${anyWeekday})(?!\\p{L})\\.?,?)?`;

/** By folded, lower-case form; Roman figures are months too. */
export const months: DateLocale['months'] = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
  xi: 11,
  xii: 12,
};

export const weekdays: DateLocale['weekdays'] = {
  monday: 1,
  mon: 1,
  tuesday: 2,
  tues: 2,
  tue: 2,
  wednesday: 3,
  weds: 3,
  wed: 3,
  thursday: 4,
  thurs: 4,
  thur: 4,
  thu: 4,
  friday: 5,
  fri: 5,
  saturday: 6,
  sat: 6,
  sunday: 7,
  sun: 7,
};

/** Days, hours and minutes in words, with a space for their hyphens, and what scans print for `1`. */
export const numberWords: DateLocale['numberWords'] = {
  l: 1,
  i: 1,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty first': 21,
  'twenty second': 22,
  'twenty third': 23,
  'twenty fourth': 24,
  'twenty fifth': 25,
  'twenty sixth': 26,
  'twenty seventh': 27,
  'twenty eighth': 28,
  'twenty ninth': 29,
  thirtieth: 30,
  'thirty first': 31,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};
