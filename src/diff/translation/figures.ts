import { romanValue } from '../../text/label.js';
import { withoutAddresses } from './addresses.js';
import type { Months } from './months.js';

/** A date, an hour or a number as it stands in a text. */
export interface Figure {
  readonly kind: 'day' | 'time' | 'number';
  /** Equal where two say the same in full. */
  readonly key: string;
  /** As printed. */
  readonly text: string;
  readonly start: number;
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
  /** Of an hour, that of the day; else `null`. */
  readonly hour: number | null;
}

const dayForm = String.raw`\d{1,2}(?![\d/])(?:\p{L}{1,3}|[\u00ba\u00b0\u00aa.])?(?!\p{L})(?:\s*\([^()\d]{1,20}\))?`;
const between = String.raw`(?:\s*[-\u2013\u2014/]\s*|\s*,\s*|\s+\p{L}{1,3}\s+(?:\p{L}{2,10}\s+)?)`;
const yearForm = String.raw`(?:,|\s+\p{L}{1,3})?\s+(\d{4})(?!\d)`;
/** `9 au 27 novembre 2026`, `1º de mayo`, `5th of May`: the word between decides whether it is a date. */
const dayFirst = new RegExp(
  String.raw`(?<![\d./])(${dayForm}(?:${between}${dayForm}){0,6})(?:\s+\p{L}{1,3}(?=\s))?\s*(\p{L}{3,})\.?(?:${yearForm})?`,
  'gu',
);
const monthFirst = new RegExp(
  String.raw`(?<!\p{L})(\p{L}{3,})\.?\s+(\d{1,2}(?:st|nd|rd|th)?(?:\s*[-\u2013]\s*\d{1,2})?),?\s+(\d{4})(?!\d)`,
  'gu',
);
const monthAlone = new RegExp(String.raw`(?<!\p{L})(\p{L}{3,})(?!\p{L})(?:${yearForm})?`, 'gu');
const isoDate = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
const figuresDate = /(?<![\d./])(\d{1,2})([./])(\d{1,2}|[IVX]{1,4})\2(\d{4}|\d{2})(?![\d/])/g;

/** Hours in the forms of all languages: `18 h 30`, `18:30`, `6.30 p.m.`, `1430 hours`, `09.40 horas`, `17 heures`. */
const times = [
  /(?<![\d.:])(\d{1,2})(?:[.:](\d{2}))?\s?([ap])\.?\s?m(?![\p{L}])\.?/giu,
  /(?<![\d.:])(\d{1,2})\s?h(?:\p{L}{0,5})(?!\p{L})\s?(\d{2})(?!\d)/giu,
  /(?<![\d.:])(\d{1,2}):(\d{2})(?![\d:])/g,
  /(?<![\d.:])(\d{1,2})\.(\d{2})(?=\s?h(?:\p{L}{0,5})(?!\p{L}))/giu,
  /(?<![\d.:])(\d{2})(\d{2})(?=\s?h(?:\p{L}{0,5})(?!\p{L}))/giu,
  /(?<![\d.:])(\d{1,2})\s?h(?:\p{L}{0,5})(?!\p{L})/giu,
];
const number = /\d{1,3}(?:[ .,\u2019']\d{3})+(?!\d)|\d+(?:[.,]\d+)*/g;

/** Every date, hour and number of a text, once: a number within a date is no number by itself. */
export function figuresOf(text: string, months: Months): Figure[] {
  const found: Figure[] = [];
  let rest = withoutAddresses(text);
  const take = (form: RegExp, read: (match: RegExpMatchArray) => readonly Figure[] | null): void => {
    const pieces: string[] = [];
    let done = 0;
    for (const match of rest.matchAll(form)) {
      const figures = read(match);
      if (figures === null) continue;
      found.push(...figures);
      pieces.push(rest.slice(done, match.index), ' '.repeat(match[0].length));
      done = match.index + match[0].length;
    }
    rest = pieces.join('') + rest.slice(done);
  };
  take(isoDate, (match) => [dated(match, Number(match[3]), Number(match[2]), Number(match[1]))]);
  take(figuresDate, readFiguresDate);
  take(dayFirst, (match) => {
    const month = months.of(match[2] ?? '');
    return month === null ? null : days(match, match[1] ?? '', month, match[3]);
  });
  take(monthFirst, (match) => {
    const month = months.of(match[1] ?? '');
    return month === null ? null : days(match, match[2] ?? '', month, match[3]);
  });
  take(monthAlone, (match) => {
    const [, name = '', year] = match;
    if (!months.isName(name)) return null;
    return [dated(match, null, months.of(name) as number, year === undefined ? null : Number(year))];
  });
  for (const form of times) take(form, readTime);
  take(number, readNumber);
  return withBeginnings(
    found.toSorted((a, b) => a.start - b.start),
    text,
  );
}

/** `from 1400 to 1700 hours`, `de 9 à 12 heures`, `2-4 p.m.`: what stands before an hour and is joined to it is an hour. */
function withBeginnings(figures: readonly Figure[], text: string): Figure[] {
  return figures.map((figure, index) => {
    const next = figures[index + 1];
    if (figure.kind !== 'number' || next?.kind !== 'time') return figure;
    const joint = text.slice(figure.start + figure.text.length, next.start);
    const form = /^(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(figure.text);
    if (!form || !/^\s*(?:[-\u2013\u2014]|\p{L}{1,3}(?:\s\p{L}{1,3})?)\s*$/u.test(joint)) return figure;
    const [, hours = '', minutes = '00'] = form;
    const late = /p\.?\s?m/i.test(next.text) && Number(hours) < 12 && Number(hours) + 12 <= (next.hour ?? 0) ? 12 : 0;
    const hour = Number(hours) + late;
    if (hour > 24 || Number(minutes) > 59) return figure;
    return { ...figure, kind: 'time', key: `${hour}:${minutes}`, hour };
  });
}

function readFiguresDate(match: RegExpMatchArray): Figure[] | null {
  const [, first = '', sign, second = '', last = ''] = match;
  const middle = /\d/.test(second) ? Number(second) : romanValue(second);
  if (last.length === 2 && sign === '.' && /\d/.test(second)) return null;
  const year = last.length === 2 ? 2000 + Number(last) : Number(last);
  const [day, month] = middle > 12 ? [middle, Number(first)] : [Number(first), middle];
  return month < 1 || month > 12 || day < 1 || day > 31 ? null : [dated(match, day, month, year)];
}

const days = (match: RegExpMatchArray, list: string, month: number, year: string | undefined): Figure[] | null => {
  const numbers = [...list.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  // A day that no month has is a slip, and no less a date.
  if (numbers.some((day) => day > 39)) return null;
  return numbers.map((day) => dated(match, day, month, year === undefined ? null : Number(year)));
};

function dated(match: RegExpMatchArray, day: number | null, month: number, year: number | null): Figure {
  return figure('day', `${day ?? ''}/${month}/${year ?? ''}`, match, { day, month, year });
}

function readTime(match: RegExpMatchArray): Figure[] | null {
  const [, hours = '', minutes = '00', half] = match;
  const hour = (Number(hours) % (half ? 12 : 100)) + (half?.toLowerCase() === 'p' ? 12 : 0);
  if (hour > 24 || Number(minutes) > 59) return null;
  return [figure('time', `${hour}:${minutes}`, match, { hour })];
}

function readNumber(match: RegExpMatchArray): Figure[] {
  const [printed] = match;
  const isGrouped = /^\d{1,3}(?:[ .,\u2019']\d{3})+$/.test(printed);
  const value = isGrouped ? printed.replace(/\D/g, '') : printed.replace(/,/g, '.');
  const plain = value.replace(/^0+(?=\d)/, '');
  return [figure('number', plain, match)];
}

function figure(
  kind: Figure['kind'],
  key: string,
  match: RegExpMatchArray,
  { day = null, month = null, year = null, hour = null }: Partial<Pick<Figure, 'day' | 'month' | 'year' | 'hour'>> = {},
): Figure {
  return { kind, key, text: match[0].trim(), start: match.index ?? 0, day, month, year, hour };
}
