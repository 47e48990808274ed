import type { DateLocale } from '../../../model/locale/dates.js';

/** Every form of a month, the longer before those that begin like it. */
export const monthNames =
  'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|' +
  'janv|jan|fevr|fev|avr|juill|juil|sept|sep|oct|nov|dec';
export const weekdayNames = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';

/** The days of a month in words; a hyphen or a space parts them (`vingt-deux`, `vingt et un`). */
export const dayNames =
  'premier|(?:vingt|trente)[ -]et[ -]un|vingt-?(?: ?(?:deux|trois|quatre|cinq|six|sept|huit|neuf))?|trente|' +
  'dix[ -](?:sept|huit|neuf)|dix|onze|douze|treize|quatorze|quinze|seize|' +
  'un|deux|trois|quatre|cinq|six|sept|huit|neuf';

/** A month and no longer word; a year may be glued to it. */
export const month = `(?<month>${monthNames})(?!\\p{L})\\.?`;
export const year = '(?<year>(?:1[89]|20)\\d{2})(?!\\d)';
export const halfDay = '(?: *\\((?:matin|apres-midi|matinee|soir|soiree)[^()]{0,20}\\)| +(?:matin|apres-midi))?';
export const weekday = `(?: *(?:${weekdayNames})(?!\\p{L}))?`;

/** By folded, lower-case form; Roman figures are months too. */
export const months: DateLocale['months'] = {
  janvier: 1,
  janv: 1,
  jan: 1,
  fevrier: 2,
  fevr: 2,
  fev: 2,
  mars: 3,
  avril: 4,
  avr: 4,
  mai: 5,
  juin: 6,
  juillet: 7,
  juil: 7,
  juill: 7,
  aout: 8,
  septembre: 9,
  sept: 9,
  sep: 9,
  octobre: 10,
  oct: 10,
  novembre: 11,
  nov: 11,
  decembre: 12,
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
  lundi: 1,
  mardi: 2,
  mercredi: 3,
  jeudi: 4,
  vendredi: 5,
  samedi: 6,
  dimanche: 7,
};

/** Numbers of days, hours and minutes in words, with a space for their hyphens, and what scans print for `1`. */
export const numberWords: DateLocale['numberWords'] = {
  l: 1,
  i: 1,
  premier: 1,
  une: 1,
  un: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  'dix sept': 17,
  'dix huit': 18,
  'dix neuf': 19,
  vingt: 20,
  'vingt et un': 21,
  'vingt deux': 22,
  'vingt trois': 23,
  'vingt quatre': 24,
  'vingt cinq': 25,
  'vingt six': 26,
  'vingt sept': 27,
  'vingt huit': 28,
  'vingt neuf': 29,
  trente: 30,
  'trente et un': 31,
  'et demie': 30,
  'et quart': 15,
  'quarante cinq': 45,
  'cinquante neuf': 59,
};
