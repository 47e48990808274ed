import type { InterfaceWords } from '../model/locale/interface/index.js';
import type { Sentence } from '../model/sentence/index.js';
import { spokenSentence } from '../render/sentences.js';
import { type Spoken, wordsFor } from '../render/spoken.js';

/** Somebody who asks for a page: the language that they read, and where they are. */
export interface Reader {
  readonly words: InterfaceWords;
  /** Each language's own name, by its tag. */
  readonly languages: Readonly<Record<string, string>>;
  /** Of the view, without the ending of a format. */
  readonly path: string;
  readonly query: URLSearchParams;
}

export type Fillings = Readonly<Record<string, string | number | null | undefined>>;

/** An address of this site; what has no value is left out, and a language that was asked for stays. */
export function href({ query }: Pick<Reader, 'query'>, path: string, parameters: Fillings = {}): string {
  const all: Fillings = { ...parameters, lang: parameters['lang'] ?? query.get('lang') };
  const given = Object.entries(all).flatMap(([name, value]): [string, string][] =>
    value === undefined || value === null || value === '' ? [] : [[name, String(value)]],
  );
  // `%20` is a space in every program that an address is given to; `+` is one in forms alone.
  const text = new URLSearchParams(given).toString().replaceAll('+', '%20');
  return text === '' ? path : `${path}?${text}`;
}

/** The same view with some of its parameters set anew, in another format where one is named. */
export function again(reader: Reader, changed: Fillings = {}, format?: string): string {
  const path = format === undefined ? reader.path : `${reader.path === '/' ? '/letters' : reader.path}.${format}`;
  return href(reader, path, { ...Object.fromEntries(reader.query), ...changed });
}

export const sayTo = ({ words }: Pick<Reader, 'words'>, sentence: Sentence): string => spokenSentence(sentence, words);

/** The languages of `Accept-Language`, the one wanted most first (RFC 9110, 12.5.4). */
const accepted = (header: string): string[] =>
  header
    .split(',')
    .slice(0, 20)
    .map((part) => {
      const [tag = '', weight] = part.trim().split(/\s*;\s*q=/i);
      return { tag: tag.toLowerCase(), weight: weight === undefined ? 1 : Number(weight) || 0 };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag.split('-')[0] ?? '');

/** The words for a reader: in the language that the address names, else that of the browser, else that of the site. */
export function wordsOf(
  spoken: Spoken<InterfaceWords>,
  lang: string | null,
  header: string | undefined,
): InterfaceWords {
  const wanted = [lang ?? '', ...accepted(header ?? '')].find((tag) => Object.hasOwn(spoken.words, tag));
  return wordsFor(spoken, wanted ?? null);
}
