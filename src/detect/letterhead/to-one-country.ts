import type { SegmentedDocument } from '../../model/document.js';
import type { CountryLocale } from '../../model/locale/countries.js';
import { countryCode } from '../../text/country.js';
import { wordsIn } from '../../text/words-in.js';
import type { Letterhead } from './index.js';

/**
 * `Ref.: BDT/POL/RME/417`, `To: The Administration of the Republic of Vanuatu`: an answer to one government has a number of the unit's
 * files, and no circular has one addressee alone. A reference that calls itself a circular is believed.
 */
export function isToOneCountry(
  document: SegmentedDocument,
  { reference, addressees }: Pick<Letterhead, 'reference' | 'addressees'>,
  countries: CountryLocale,
): boolean {
  const [clue] = reference?.clues ?? [];
  const [only, second] = addressees;
  if (reference === null || clue === undefined || only === undefined || second !== undefined) return false;
  const { series } = reference.value;
  if (series === null || series === '' || !wordsIn(document, clue.span).startsWith(series)) return false;
  const words = only.value.text.split(' ');
  return words.some((_, at) => countryCode(words.slice(at).join(' '), countries) !== null);
}
