import type { CountryLocale } from '../model/locale/countries.js';
import { fold } from './fold.js';

/** The names of one initial: their codes by key, made when a country with that initial is first looked for. */
interface Shelf {
  readonly names: (readonly [name: string, code: string])[];
  codes: Map<string, string> | null;
}

const libraries = new WeakMap<CountryLocale, Map<string, Shelf>>();

/** ISO 3166-1 alpha-2 of a country as printed, straight or inverted; `null` where the words name none. */
export function countryCode(printed: string, locale: CountryLocale): string | null {
  const key = keyOf(printed);
  if (!key || key.length > 90) return null;
  const found = codeOf(key, locale) ?? codeOf(key.replace(locale.lead, ''), locale);
  if (found) return found;
  // `Corée, République de` is `République de Corée`, and where that name is not listed, `Corée`.
  const [, name, form] = locale.inversion.exec(key) ?? [];
  if (!name || !form) return null;
  return codeOf(`${form}${form.endsWith("'") ? '' : ' '}${name}`, locale) ?? codeOf(name, locale);
}

function codeOf(key: string, locale: CountryLocale): string | null {
  const shelf = libraryOf(locale).get(key.charAt(0));
  if (!shelf) return null;
  shelf.codes ??= new Map(shelf.names.map(([name, code]) => [keyOf(name), code]));
  return shelf.codes.get(key) ?? null;
}

function libraryOf(locale: CountryLocale): Map<string, Shelf> {
  const known = libraries.get(locale);
  if (known) return known;
  const library = new Map<string, Shelf>();
  const byPrinted = new Map<string, Shelf>();
  const add = (name: string, code: string): void => {
    const printed = name.charAt(0);
    const shelf = byPrinted.get(printed) ?? library.get(keyOf(printed)) ?? { names: [], codes: null };
    shelf.names.push([name, code]);
    if (byPrinted.has(printed)) return;
    byPrinted.set(printed, shelf);
    library.set(keyOf(printed), shelf);
  };
  for (const [code, names] of Object.entries(locale.names)) {
    for (const name of typeof names === 'string' ? [names] : names) add(name, code);
  }
  for (const [name, code] of locale.aliases) add(name, code);
  libraries.set(locale, library);
  return library;
}

/** Names differ in accents, case, hyphens and spaces between one letter and the next. */
const keyOf = (name: string): string =>
  fold(name.normalize('NFC')).toLowerCase().replace(/[ -]+/g, ' ').replace(/ ?' ?/g, "'").trim();
