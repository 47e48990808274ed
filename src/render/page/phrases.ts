import type { Counted } from '../../model/locale/interface/counted.js';
import type { PageWords } from '../../model/locale/interface/page.js';
import { formFor } from '../filled.js';

type Text = string | Counted;
type Group = {
  [Name in keyof PageWords]: PageWords[Name] extends Readonly<Record<string, Text>> ? Name : never;
}[keyof PageWords];

/** The place of a word of the interface: `role.chair`, `page.search`. */
export type Word = { [Name in Group]: `${Name}.${keyof PageWords[Name] & string}` }[Group];

/** A day, month or year in ISO 8601, perhaps with an hour, or a stretch of time. */
export interface SaidDate {
  readonly date: string;
  readonly end?: string | null;
  /** `14:30`. */
  readonly time?: string | null;
  readonly zone?: string | null;
  /** Months shortened, as on an axis. */
  readonly short?: boolean;
}

/** A word or a phrase with what is filled in; a number `n` chooses among plural forms. */
export interface SaidWord {
  readonly word: Word;
  readonly with?: Readonly<Record<string, Filling>>;
}

type Filling = string | number | Said | readonly Said[];

/** The name of a month, 1 to 12, as on an axis. */
export interface SaidMonth {
  readonly month: number;
}

/** A sentence that is told beforehand in each language, as those of messages are. */
export interface SaidTexts {
  readonly texts: Readonly<Record<string, string>>;
}

/** What the page says for itself: never a text of the document, so it can be said in another language. */
export type Said = SaidWord | SaidDate | SaidMonth | SaidTexts;

/** As short as it can be written in an attribute: `page.line?line=6`, `@2024-05-24`, JSON where it holds more. */
export function writeSaid(said: Said): string {
  if ('date' in said && Object.values(said).filter(Boolean).length === 1) return `@${said.date}`;
  if (!('word' in said)) return JSON.stringify(said);
  const fillings = Object.entries(said.with ?? {});
  if (fillings.length === 0) return said.word;
  const flat = fillings.filter((each): each is [string, string | number] => typeof each[1] !== 'object');
  if (flat.length < fillings.length) return JSON.stringify(said);
  return `${said.word}?${flat.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')}`;
}

/** What `writeSaid` wrote. */
export function readSaid(text: string): Said {
  if (text.startsWith('{')) return JSON.parse(text) as Said;
  if (text.startsWith('@')) return { date: text.slice(1) };
  const [word = '', fillings] = text.split('?');
  return { word: word as Word, with: Object.fromEntries(new URLSearchParams(fillings)) };
}

/** The words of what is said, in one language. */
export function say(words: PageWords, language: string, said: Said): string {
  if ('date' in said) return stretch(words, said);
  if ('texts' in said) return said.texts[language] ?? Object.values(said.texts)[0] ?? '';
  if ('month' in said) return words.shortMonths[said.month - 1] ?? '';
  const [group, name] = said.word.split('.') as [Group, string];
  const text = (words[group] as Readonly<Record<string, Text>>)[name] as Text;
  const form = typeof text === 'string' ? text : formFor(text, Number(said.with?.['n']), language);
  return form.replace(/\{(\w+)\}/g, (hole, key: string) => {
    const filling = said.with?.[key];
    return filling === undefined ? hole : filled(words, language, filling);
  });
}

function filled(words: PageWords, language: string, filling: Filling): string {
  if (typeof filling === 'string' || typeof filling === 'number') return String(filling);
  if (isList(filling)) return filling.map((each) => say(words, language, each)).join(', ');
  return say(words, language, filling);
}

const isList = (filling: Filling): filling is readonly Said[] => Array.isArray(filling);

interface Moment {
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly time: string | null;
}

function momentOf(iso: string, time?: string | null): Moment {
  const [date = '', hour] = iso.split('T');
  const [year = '', month, day] = date.split('-');
  return { year, month, day, time: time ?? hour ?? null };
}

/** `1er mars 2024`, `mars 2024`, `2024`; what `without` names is left out. */
function dated(words: PageWords, { year, month, day }: Moment, short: boolean, without: 'year' | 'month' | null) {
  const names = short ? words.shortMonths : words.months;
  const parts = [
    day && (Number(day) === 1 ? words.firstDay : String(Number(day))),
    without === 'month' ? '' : month && (names[Number(month) - 1] ?? month),
    without ? '' : year,
  ];
  return parts.filter(Boolean).join('\u00a0');
}

/** `17–27 juin 2025`, `26 février – 1er mars 2024`, `13 juin 2024, 14:30–17:00 (Europe/Zurich)`. */
function stretch(words: PageWords, { date, end, time, zone, short = false }: SaidDate): string {
  const from = momentOf(date, time);
  const to = end ? momentOf(end) : from;
  const sameMonth = from.year === to.year && from.month === to.month;
  const sameDay = sameMonth && from.day === to.day;
  const hours = [from.time, sameDay && to.time !== from.time && to.time].filter(Boolean).join('\u2013');
  const hoursText = hours === '' ? '' : `, ${hours}${zone ? ` (${zone})` : ''}`;
  if (sameDay) return dated(words, from, short, null) + hoursText;
  const first = dated(words, from, short, sameMonth ? 'month' : from.year === to.year ? 'year' : null);
  const last = dated(words, to, short, null) + (to.time === null ? '' : `, ${to.time}`);
  return `${first}${from.time === null ? '' : hoursText}${sameMonth && from.time === null ? '\u2013' : ' \u2013 '}${last}`;
}
