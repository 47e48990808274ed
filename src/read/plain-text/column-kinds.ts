/** What the cells of one column are known by, whatever the language: the column that has it tells where rows begin. */
import { honorific, openEnd } from './line-shapes.js';
import type { Line } from './plain-lines.js';

export type ColumnKind = 'day' | 'hour' | 'code' | 'number' | 'address' | 'name';

const space = '[ \\u00a0]';
const letter = /\p{L}/u.source;
const small = /\p{Ll}/u.source;
const capital = /\p{Lu}/u.source;
/** `4`, and with the ending of an ordinal `1er`, `1st`, `1º`. */
const day = `\\d{1,2}(?:${small}{2}|[\\u00ba\\u00aa\\u00b0])?`;
/** `4 mai`, `2-4 de junio`, `29 mai – 2 juin`, `du 3 au 5 mai`, `lundi 4 mai`: behind it stands a year. */
const dayAndMonth = new RegExp(
  `^(?:${letter}{3,10}\\.?,?${space})?(?:${small}{2,4}${space})?${day}(?:${space}?[-\\u2010-\\u2015/]${space}?${day}|${space}${small}{1,3}${space}${day})?` +
    `${space}(?:${small}{2}${space})?${letter}{3,10}`,
  'u',
);
/** `15.05.2024`, `2024-05-15`, `May 15, 2024`, `mai 2024`. */
const otherDay = new RegExp(
  `^(?:\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{4}-\\d{2}-\\d{2}|${capital}${small}{2,9}\\.?${space}${day}(?:[-\\u2010-\\u2015]${day})?,?${space}\\d{4}|${letter}{3,10}\\.?${space}(?:19|20)\\d{2}$)`,
  'u',
);
const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
const longestDay = 60;
/** `09:30`, `14 h 00 - 15 h 30`. */
const hour = /^\d{1,2} ?[:.hH] ?\d{2}(?!\d|\.\d)(?: ?[-\u2010-\u2015] ?\d{1,2} ?[:.hH] ?\d{2})?(?:$|[ ,(])/u;
/** `Mme Awa Sow`, `Sr. Juan de la Cruz`; `San José` is none. */
const wholeName = / (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}'\u2019.-]*(?: (?:\p{Ll}{1,3} ){0,2}\p{Lu}[\p{L}'\u2019.-]*){0,4}$/u
  .source;
const others: readonly (readonly [ColumnKind, RegExp])[] = [
  ['hour', hour],
  ['code', /^\p{Lu}{2,6}$/u],
  ['number', /^(?:\d{1,3}[.)]?|\p{Lu}{0,2}\d{1,3}\/\d{1,2})$/u],
  ['address', /^(?:[^\s@]{1,64}@[^\s@]{0,80}|https?:\/\/\S{1,200})$/u],
  ['name', new RegExp(`^${honorific}${wholeName}`, 'u')],
];

/** `du 7 octobre au`, `del 3 al`, `2 –`; `à partir du`, `avant le`: what is open before the day on the next line. */
const openDay =
  /^(?:(?:\p{Ll}{2,4} )?\d{1,2}(?:\p{Ll}{2})?(?: (?:\p{L}{1,3} )?\p{L}{3,10}\.?)?(?: \p{Ll}{1,3}| ?[-\u2010-\u2015])|(?=.{2,20}$)[\p{Ll}\u00c0]\p{Ll}*(?: \p{Ll}+)? \p{Ll}{1,3})$/u;

/** Whether a line opens the day on the next one: a period of two lines, or small words before a day. */
export const opensDay = (text: string, line: Line, next: Line | undefined): boolean =>
  next?.gap === 0 &&
  line.end - line.start <= longestDay &&
  openDay.test(text.slice(line.start, line.end)) &&
  /^\d/.test(text[next.start] ?? '') &&
  columnKind(text, next, undefined) === 'day';

/** What a cell that begins with a line is known by; `null` for words alone. */
export function columnKind(text: string, line: Line, next: Line | undefined): ColumnKind | null {
  const words = text.slice(line.start, Math.min(line.end, line.start + 220));
  if (words.length <= longestDay && (otherDay.test(words) || (dayAndMonth.test(words) && hasYear(text, words, next))))
    return 'day';
  return others.find(([, shape]) => shape.test(words))?.[0] ?? null;
}

/** A whole day at the head of a line, and the hour behind it: `25 septembre 2018`, `6 May 2019 (23:59 UTC)`, `May 15, 2024`. */
const dayAtHead = new RegExp(
  `^(?:${dayAndMonth.source.slice(1)}(?:${space}${small}{2})?,?${space}(?:19|20)\\d{2}(?!\\d)|(?:${otherDay.source.slice(1)})(?!\\d))` +
    `(?:,?${space}(?:${small}{1,4}${space})?\\d{1,2}(?:[:.]\\d{2}|${space}h(?:${space}\\d{2})?)(?:${space}${small}{2,8})?(?:${space}UTC)?|${space}\\([^()]{1,40}\\))?`,
  'u',
);

/** `15 mai2024`: some letters leave out a space. */
const gluedYear = /^\d{1,2}(?:\p{Ll}{2})?[ \u00a0]\p{L}{3,10}\.?(?:19|20)\d{2}$/u;

/** Whether a line is a day, with its hour, and nothing else. */
export const isWholeDay = (words: string): boolean =>
  dayAtHead.exec(words)?.[0].length === words.length || gluedYear.test(words);

/** Words that begin with a capital, as an item or not, and no label: `4 May 2021 Original: English` is no row. */
const duties = /^[ \u00a0]{1,3}(?:[\u2012-\u2015\u2022-] )?(?!\p{Lu}[^:]{0,20}:)["\u00ab\u201c]?\p{Lu}[\p{L}'\u2019]/u;

/** How long the day is, with its hour, that a row begins with whose cells stand on one line; `null` where it is none. */
export function dayBefore(words: string): number | null {
  const found = dayAtHead.exec(words)?.[0];
  return found !== undefined && duties.test(words.slice(found.length)) ? found.length : null;
}

/** `Date limite Démarche`: two heads on one line, each of which begins with a capital. */
const twoHeads = /^\p{Lu}[^\p{Lu}\d:;.,]{2,30}(?= \p{Lu}[^\p{Lu}\d:;.,]{2,40}$)/u;

/** How long the first of two heads is; `null` where a line is none of two. */
export const headBefore = (words: string): number | null => twoHeads.exec(words)?.[0].length ?? null;

/** In the line, or at the head of the next where a column is too narrow for it. */
const hasYear = (text: string, words: string, next: Line | undefined): boolean =>
  year.test(words) ||
  (next !== undefined &&
    next.gap === 0 &&
    (openEnd.test(words) || /\p{L}$/u.test(words)) &&
    /^(?:19|20)\d{2}(?!\d)/.test(text.slice(next.start, next.start + 6)));
