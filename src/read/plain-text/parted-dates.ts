import { isWholeDay } from './column-kinds.js';
import { head, openEnd, shortestRunOn, tail } from './line-shapes.js';
import type { Line } from './plain-lines.js';

/** `… not later than Monday,` and, on the next line, `15 July 2024, at …`: a date with its year is no number of a paragraph. */
export const isDateInSentence = (text: string, line: Line, next: Line): boolean =>
  /^\d/.test(head(text, next)) &&
  dateWithYear.test(head(text, next)) &&
  // rows of days, a line each
  !dateWithYear.test(head(text, line)) &&
  (next.end - next.start > shortestRunOn ||
    dateAndStop.test(head(text, next)) ||
    (openEnd.test(tail(text, line)) && dateAndColon.test(head(text, next)))) &&
  line.end - line.start > shortestRunOn &&
  /[\p{Ll},]$/u.test(tail(text, line));

/** `… preferably before` and, on the next line, `31 July 2024;`: the date of a letter's head has no stop. */
// `3 May 2024`, `1er mai 2024`, `3 de mayo de 2024`: in some languages small words stand around the month
const date = /^\d{1,2}\p{Ll}{0,2}\.? (?:\p{Ll}{2,3} )?\p{L}{3,12}\.?,? (?:\p{Ll}{2,3} )?(?:19|20)\d{2}/u.source;
const dateAndStop = new RegExp(`${date}[.;,)]{1,2}$`, 'u');
/** `… to the circular of` and, on the next line, `14 January 2010:`: below a title a day with a colon heads what is on that day. */
const dateAndColon = new RegExp(`${date}\\)?:$`, 'u');
const dateWithYear = new RegExp(`${date}(?!\\d)`, 'u');

/** `… le 20 août` and, on the next line, `2027.`; `… (Accra, 22-30` and `September 2027)`: a date that the end of a line parts. */
export const isPartedDate = (text: string, line: Line, next: Line): boolean => {
  const [end, beginning] = [tail(text, line), head(text, next)];
  if (line.end - line.start <= shortestRunOn) return false;
  return (year.test(beginning) && dayAndMonth.test(end)) || (dayAlone.test(end) && monthAndYear.test(beginning));
};

const dayAndMonth = /(?:^|[\s(\u2012-\u2015-])\d{1,2}\p{Ll}{0,2}\.? (?:de )?\p{L}{3,10}(?: de)?,?$/u;
const year = /^(?:19|20)\d{2}(?![\d/-])/;
const dayAlone = /[\s(\u2012-\u2015-]\d{1,2}(?: de)?$/u;
const monthAndYear = /^(?:de )?\p{L}{3,10}\.?,? (?:de )?(?:19|20)\d{2}(?!\d)/u;

/** `… de la Commission d'études 5, Genève,` and, on the next line, `23-24 septembre 2024`: the day of a meeting behind its place. */
export const isDayBehindPlace = (text: string, line: Line, next: Line): boolean =>
  line.end - line.start > shortestRunOn &&
  next.end - next.start <= longestDay &&
  placeAtEnd.test(tail(text, line)) &&
  isWholeDay(text.slice(next.start, next.end));

const longestDay = 60;
const placeAtEnd = /[,;(] ?\p{Lu}[\p{L}'\u2019 -]{2,30}(?: \(\p{Lu}[^()]{2,30}\))?,$/u;
