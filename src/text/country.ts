import type { CountryLocale } from '../model/locale/countries.js';
import { fold } from './fold.js';

const indexes = new WeakMap<CountryLocale, Map<string, string>>();

/** ISO 3166-1 alpha-2 of a country as printed, straight or inverted; `null` where the words name none. */
export function countryCode(printed: string, locale: CountryLocale): string | null {
  const index = indexOf(locale);
  const key = keyOf(printed);
  if (!key || key.length > 90) return null;
  const found = index.get(key) ?? index.get(key.replace(locale.lead, ''));
  if (found) return found;
  // `Corée, République de` is `République de Corée`, and where that name is not listed, `Corée`.
  const [, name, form] = locale.inversion.exec(key) ?? [];
  if (!name || !form) return null;
  return index.get(`${form}${form.endsWith("'") ? '' : ' '}${name}`) ?? index.get(name) ?? null;
}

function indexOf(locale: CountryLocale): Map<string, string> {
  const known = indexes.get(locale);
  if (known) return known;
  const index = new Map<string, string>();
  for (const [code, names] of Object.entries(locale.names)) {
    for (const name of typeof names === 'string' ? [names] : names) index.set(keyOf(name), code);
  }
  for (const [name, code] of locale.aliases) index.set(keyOf(name), code);
  indexes.set(locale, index);
  return index;
}

/** Names differ in accents, case, hyphens and spaces between one letter and the next. */
const keyOf = (name: string): string =>
  fold(name.normalize('NFC'))
    .toLowerCase()
    .replace(/[ -]+/g, ' ')
    .replace(/ ?' ?/g, "'")
    .trim();
