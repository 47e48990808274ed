import type { CountryLocale } from '../model/locale/countries.js';
import { fold } from './fold.js';

/** The names of one initial: their codes by key, made when a country with that initial is first looked for. */
interface Shelf {
  readonly names: (readonly [name: string, code: string])[];
  codes: Map<string, string> | null;
}

const libraries = new WeakMap<CountryLocale, Map<string, Shelf>>();

const longestName = 90;

/** ISO 3166-1 alpha-2 of a country as printed, short, official or inverted; `null` where the words name none. */
export function countryCode(printed: string, locale: CountryLocale): string | null {
  if (printed.length > longestName) return null;
  const words = fold(printed.normalize('NFC')).toLowerCase().trim();
  return codeOfWords(words, locale) ?? codeOfWords(words.replace(locale.lead, ''), locale);
}

function codeOfWords(words: string, locale: CountryLocale): string | null {
  const tokens = tokensOf(words, locale);
  return codeOf(tokens, locale) ?? codeOfInverted(words, locale) ?? codeOfState(tokens, locale);
}

/** `Corée (République de)` is `République de Corée`, and where that name is not listed, `Corée`. */
function codeOfInverted(words: string, locale: CountryLocale): string | null {
  const [, name, form] = /^([^,(]{2,60})[,(]([^()]{1,60})\)?$/.exec(words) ?? [];
  if (name === undefined || form === undefined) return null;
  const [head, tail] = [tokensOf(name, locale), tokensOf(form, locale)];
  if (tail.length > 0 && tail.every((word) => locale.stateWords.has(word)))
    return codeOfState([...tail, ...head], locale);
  const code = codeOfState(head, locale);
  return code !== null && codeOfState(tail, locale) === code ? code : null;
}

/** `République du Bénin`: the name is what the words for a state stand before. */
function codeOfState(tokens: readonly string[], locale: CountryLocale): string | null {
  for (let from = 0; from < tokens.length; from++) {
    const code = codeOf(tokens.slice(from), locale);
    if (code !== null) return code;
    if (!locale.stateWords.has(tokens[from] as string)) return null;
  }
  return null;
}

function codeOf(tokens: readonly string[], locale: CountryLocale): string | null {
  const shelf = libraryOf(locale).get(tokens[0]?.charAt(0) ?? '');
  if (!shelf) return null;
  shelf.codes ??= new Map(shelf.names.map(([name, code]) => [keyOf(name, locale), code]));
  return shelf.codes.get(tokens.join(' ')) ?? null;
}

function libraryOf(locale: CountryLocale): Map<string, Shelf> {
  const known = libraries.get(locale);
  if (known) return known;
  const library = new Map<string, Shelf>();
  for (const names of [locale.names, locale.otherNames]) {
    for (const [code, each] of Object.entries(names)) {
      for (const name of typeof each === 'string' ? [each] : each) {
        const initial = fold(name.charAt(0)).toLowerCase();
        const shelf = library.get(initial) ?? { names: [], codes: null };
        library.set(initial, shelf);
        shelf.names.push([name, code]);
      }
    }
  }
  libraries.set(locale, library);
  return library;
}

/** Initials with their stops (`R.d.p.`, `R.-U.`), or a word. */
const token = /(?<!\p{L})\p{L}(?:\. ?-?\p{L}(?!\p{L}))+\.?|\p{L}+/gu;

/** The words that tell names apart: forms of one differ in accents, case, hyphens, stops and small words. */
function tokensOf(words: string, { smallWords, wordForms }: CountryLocale): string[] {
  return (words.match(token) ?? []).flatMap((printed) => {
    const word = printed.replace(/[. -]/g, '');
    return smallWords.has(word) ? [] : (wordForms[word]?.split(' ') ?? [word]);
  });
}

const keyOf = (name: string, locale: CountryLocale): string =>
  tokensOf(fold(name.normalize('NFC')).toLowerCase(), locale).join(' ');
