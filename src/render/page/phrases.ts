import type { Counted } from '../../model/locale/interface/counted.js';
import type { PageWords } from '../../model/locale/interface/page.js';
import { type Dates, datesText } from '../dates.js';
import { formFor } from '../filled.js';

type Text = string | Counted;
type Group = {
  [Name in keyof PageWords]: PageWords[Name] extends Readonly<Record<string, Text>> ? Name : never;
}[keyof PageWords];

/** The place of a word of the interface: `role.chair`, `page.search`. */
export type Word = { [Name in Group]: `${Name}.${keyof PageWords[Name] & string}` }[Group];

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
export type Said = SaidWord | Dates | SaidMonth | SaidTexts;

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
  if ('date' in said) return datesText(words, said);
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
