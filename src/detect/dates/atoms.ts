import { Chrono, type ParsingResult } from 'chrono-node/fr';
import type { CalendarDate } from '../../model/annotation.js';
import type { DateLocale } from '../../model/locale/dates.js';
import { firstMatch, type Pattern } from '../../text/pattern.js';
import { lowerCase } from '../../text/searched-text.js';

type Parser = InstanceType<typeof Chrono>['parsers'][number];
type Context = Parameters<Parser['extract']>[0];
type Refiner = InstanceType<typeof Chrono>['refiners'][number];
type Parsed = ReturnType<Chrono['parse']>[number];

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
export function scanAtoms(text: string, locale: DateLocale): Atom[] {
  const { chrono, hint } = engineOf(locale);
  const lower = lowerCase(text);
  return hint.test(lower) ? chrono.parse(lower, fixedReference).map(atomOf) : [];
}

/** The hours of a text that names no day: the cell beside a date. */
export function scanHours(text: string, locale: DateLocale): Atom[] {
  const lower = lowerCase(text);
  if (firstMatch(locale.hourCue, lower) === null) return [];
  return engineOf(locale).chrono.parse(lower, fixedReference).map(atomOf);
}

/** chrono wants a day to reckon from; nothing is reckoned here, and no clock may be read. */
const fixedReference = new Date(Date.UTC(2000, 0, 1, 12));

const never = /(?!)/;
const letter = /\p{L}/u.source;

interface Engine {
  readonly chrono: Chrono;
  /** Matches wherever a date may be: most paragraphs have none, and need no closer look. */
  readonly hint: RegExp;
}

const engines = new WeakMap<DateLocale, Engine>();

function engineOf(locale: DateLocale): Engine {
  let engine = engines.get(locale);
  if (!engine) {
    const rules = [locale.bareDay, ...locale.days, ...locale.monthsAlone, ...locale.times];
    const months = Object.keys(locale.months).filter((month) => month.length > 2);
    // a month's name, or the second half of a date in figures
    const hint = new RegExp(`(?<!${letter})(?:${months.join('|')})(?!${letter})|[./-][\\divx]{1,4}[./-]\\d`, 'u');
    const parsers = rules.map((rule) => parserOf(rule, locale));
    engine = { chrono: new Chrono({ parsers, refiners: [longestWins] }), hint };
    engines.set(locale, engine);
  }
  return engine;
}

function parserOf(rule: Pattern, locale: DateLocale): Parser {
  let regex: RegExp | undefined;
  return {
    pattern: ({ text }) => (rule.mayMatch(text) ? (regex ??= rule.regex) : never),
    extract(context, match) {
      // the rest of the text may begin within a word or a number
      const before = context.text.slice(Math.max(0, (match.index ?? 0) - 5), match.index);
      if (/[\p{L}\p{N}]$/u.test(before) && firstMatch(locale.glued, before) === null) return null;
      return resultOf(context, match as RegExpExecArray, locale);
    },
  };
}

function resultOf(context: Context, match: RegExpExecArray, locale: DateLocale): ParsingResult | null {
  const groups: Readonly<Record<string, string | undefined>> = match.groups ?? {};
  const result = context.createParsingResult(match.index, match[0]);
  const start = context.createParsingComponents({});
  const day = groups['day'] ?? groups['dayInWords'];
  if (day !== undefined) start.assign('day', numberOf(day, locale));
  if (groups['month'] !== undefined) start.assign('month', monthOf(groups['month'], locale));
  const year = groups['year'] ?? groups['yearApart'];
  if (year !== undefined) start.assign('year', yearOf(year));
  result.start = start;
  if (groups['monthTo'] !== undefined) {
    result.end = context.createParsingComponents({ month: monthOf(groups['monthTo'], locale) });
  }
  const clock = inHalf(
    clockOf(groups['hour'], groups['minute'] ?? groups['minuteApart'], groups['word'], locale),
    groups['morning'],
    groups['afternoon'],
  );
  if (clock) start.assign('hour', clock.hour).assign('minute', clock.minute);
  const clockTo = inHalf(
    clockOf(groups['hourTo'], groups['minuteTo'] ?? groups['minuteToApart'], groups['wordTo'], locale),
    groups['morningTo'],
    groups['afternoonTo'],
  );
  if (clockTo) result.end = context.createParsingComponents({ hour: clockTo.hour, minute: clockTo.minute });
  return result;
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

const longestWins: Refiner = {
  refine(_context, results) {
    const kept: ParsingResult[] = [];
    for (const result of results) {
      const last = kept[kept.length - 1];
      if (last === undefined || result.index >= last.index + last.text.length) kept.push(result);
      else if (result.text.length > last.text.length) kept[kept.length - 1] = result;
    }
    return kept;
  },
};

type Component = 'year' | 'month' | 'day' | 'hour' | 'minute';

function atomOf(result: Parsed): Atom {
  const certain = (part: 'start' | 'end', name: Component): number | null => {
    const components = result[part];
    return components?.isCertain(name) ? components.get(name) : null;
  };
  const clock = (part: 'start' | 'end'): Clock | null => {
    const hour = certain(part, 'hour');
    return hour === null ? null : { hour, minute: certain(part, 'minute') ?? 0 };
  };
  const date = { year: certain('start', 'year'), month: certain('start', 'month'), day: certain('start', 'day') };
  return {
    kind: date.day !== null ? 'day' : date.month !== null ? 'month' : 'time',
    start: result.index,
    end: result.index + result.text.length,
    date,
    monthTo: certain('end', 'month'),
    clock: clock('start'),
    clockTo: clock('end'),
  };
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
