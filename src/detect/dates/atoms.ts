import type { CalendarDate } from '../../model/annotation.js';
import type { DateLocale } from '../../model/locale/dates.js';
import { firstMatch, matchesOf, shape } from '../../text/pattern.js';
import { lowerCase } from '../../text/searched-text.js';

/** A clock time that the text writes; `24:00` is allowed, `25:00` is not (`possible` is false). */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
}

/** What one expression of a text says, before neighbours are joined: a day, a month, an hour. */
export interface Atom {
  readonly kind: 'day' | 'month' | 'time';
  readonly start: number;
  readonly end: number;
  readonly date: CalendarDate;
  /** Second month of `septembre-octobre 2020`. */
  readonly monthTo: number | null;
  readonly clock: Clock | null;
  readonly clockTo: Clock | null;
}

/** One text's atoms in reading order, not overlapping: of two that do, the longer. */
export const scanAtoms = (text: string, locale: DateLocale): Atom[] =>
  hintOf(locale).test(lowerCase(text)) ? atomsIn(text, locale) : [];

/** The hours of a text that names no day: the cell beside a date. */
export const scanHours = (text: string, locale: DateLocale): Atom[] =>
  firstMatch(locale.hourCue, text) === null ? [] : atomsIn(text, locale);

const hints = new WeakMap<DateLocale, RegExp>();

/** Matches wherever a date may be: a month's name, or the second half of a date in figures. Most paragraphs need no closer look. */
function hintOf(locale: DateLocale): RegExp {
  const known = hints.get(locale);
  if (known) return known;
  const months = Object.keys(locale.months).filter((month) => month.length > 2);
  const hint = shape(`(?<!\\p{L})(?:${months.join('|')})(?!\\p{L})|[./-][\\divx]{1,4}[./-]\\d`);
  hints.set(locale, hint);
  return hint;
}

function atomsIn(text: string, locale: DateLocale): Atom[] {
  const rules = [locale.bareDay, locale.dayAlone, ...locale.days, ...locale.monthsAlone, ...locale.times];
  const atoms = rules.flatMap((rule) => Array.from(matchesOf(rule, text), (match) => atomOf(match, locale)));
  return longest(atoms.sort((a, b) => a.start - b.start));
}

/** Of atoms that overlap the longer; of two that are as long, the first. */
function longest(atoms: readonly Atom[]): Atom[] {
  const kept: Atom[] = [];
  for (const atom of atoms) {
    const last = kept[kept.length - 1];
    if (last === undefined || atom.start >= last.end) kept.push(atom);
    else if (atom.end - atom.start > last.end - last.start) kept[kept.length - 1] = atom;
  }
  return kept;
}

function atomOf(match: RegExpExecArray, locale: DateLocale): Atom {
  const groups: Readonly<Record<string, string | undefined>> = match.groups ?? {};
  const day = groups['day'] ?? groups['dayInWords'];
  const month = groups['month'];
  const year = groups['year'] ?? groups['yearApart'];
  const date = {
    year: year === undefined ? null : yearOf(year),
    month: month === undefined ? null : monthOf(month, locale),
    day: day === undefined ? null : numberOf(day, locale),
  };
  return {
    kind: day !== undefined ? 'day' : month !== undefined ? 'month' : 'time',
    start: match.index,
    end: match.index + match[0].length,
    date,
    monthTo: groups['monthTo'] === undefined ? null : monthOf(groups['monthTo'], locale),
    clock: inHalf(
      clockOf(groups['hour'], groups['minute'] ?? groups['minuteApart'], groups['word'], locale),
      groups['morning'],
      groups['afternoon'],
    ),
    clockTo: inHalf(
      clockOf(groups['hourTo'], groups['minuteTo'] ?? groups['minuteToApart'], groups['wordTo'], locale),
      groups['morningTo'],
      groups['afternoonTo'],
    ),
  };
}

/** Two digits are a year from 1950 to 2049. */
function yearOf(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 50 ? 2000 : 1900);
}

/** `22`, `vingt-deux` */
function numberOf(word: string, locale: DateLocale): number {
  return locale.numberWords[word.toLowerCase().replace(/[ -]+/g, ' ')] ?? Number(word);
}

function monthOf(word: string, locale: DateLocale): number {
  return locale.months[word.toLowerCase()] ?? Number(word);
}

function clockOf(
  hour: string | undefined,
  minute: string | undefined,
  word: string | undefined,
  locale: DateLocale,
): Clock | null {
  const named = word === undefined ? undefined : locale.clockWords[word.toLowerCase()];
  if (named !== undefined) return { hour: Number(named.slice(0, 2)), minute: Number(named.slice(3)) };
  return hour === undefined
    ? null
    : { hour: numberOf(hour, locale), minute: minute === undefined ? 0 : numberOf(minute, locale) };
}

/** `5 p.m.` is the 17th hour, `12.30 a.m.` half an hour past midnight. */
function inHalf(clock: Clock | null, morning: string | undefined, afternoon: string | undefined): Clock | null {
  if (clock === null || (morning === undefined && afternoon === undefined) || clock.hour > 12) return clock;
  return { ...clock, hour: (clock.hour % 12) + (afternoon === undefined ? 0 : 12) };
}

const figuresAlone = /^ *(\d{2})([./-])(\d{2})\2(\d{2})(?: *- *(\d{2})\2(\d{2})\2(\d{2}))? *$/;

/** `05.05.25`, `05/05/25 - 07/05/25`: a day or two in figures that are the whole of a cell, where nothing else could be meant. */
export function cellAtoms(text: string): Atom[] | null {
  const match = text.length > 30 ? null : figuresAlone.exec(text);
  if (match === null) return null;
  const [, day = '', mark = '', month = '', year = '', lastDay, lastMonth, lastYear] = match;
  const first = figureAtom(text.indexOf(day), [day, month, year], mark);
  if (lastDay === undefined || lastMonth === undefined || lastYear === undefined) return isDay(first) ? [first] : null;
  const last = figureAtom(text.lastIndexOf(`${lastDay}${mark}`), [lastDay, lastMonth, lastYear], mark);
  return isDay(first) && isDay(last) ? [first, last] : null;
}

function figureAtom(start: number, figures: readonly [string, string, string], mark: string): Atom {
  const [day, month, year] = figures;
  return {
    kind: 'day',
    start,
    end: start + figures.join(mark).length,
    date: { year: yearOf(year), month: Number(month), day: Number(day) },
    monthTo: null,
    clock: null,
    clockTo: null,
  };
}

const isDay = ({ date: { month, day } }: Atom): boolean =>
  month !== null && day !== null && month >= 1 && month <= 12 && day >= 1 && day <= 31;
