import type { LetterLocale } from '../../model/locale/letter.js';
import { firstMatch } from '../../text/pattern.js';

/** What a line of the letterhead is by its own look, whatever label stands before it. */
export type LineLook = 'telephone' | 'email' | 'dating' | 'reference' | 'addressee' | 'text';

/** A number, with its extension or what a bracket says of it: `+41 22 730 51 11 (Gr. 3)`. */
const telephoneForm =
  /^(?:[+(] ?|00)?\d[\d ()./-]{5,30}(?: ?(?:ext|p)[. ]{0,2}\d{1,6}|\(\p{L}[^()]{1,12}\))?[.)]?[,;]?$/u;
const emailForm = /^<?[^\s@<>,;]{1,64}@[^\s@<>,;]{3,100}>?[.;,]?$/;

/** A drafting unit: `TSAG/ME`, `COM 3/ST`, `CE 17/XY`; initials of typists in small letters (`SG/CONF/hd`); `Ateliers du TSB/RG`. */
const unitForm = () =>
  /^(?:\p{Lu}\p{Ll}{2,14} (?:\p{Ll}{1,3}[ '])?)?\p{Lu}{2}[\p{L}\p{N}-]{0,10}(?: [\p{L}\p{N}]{1,12})?(?: ?\/ ?(?:\p{Lu}[\p{Lu}\p{N}.-]{0,9}|\p{Ll}{2,3})(?: ?\d{1,2})?){1,3}$/u;

export const isUnit = (text: string): boolean => text.includes('/') && unitForm().test(text);

/** What a line looks like, its label left aside. */
export function lookOf(text: string, locale: LetterLocale): LineLook {
  if (telephoneForm.test(text)) return 'telephone';
  if (emailForm.test(text)) return 'email';
  if (firstMatch(locale.place, text)) return 'dating';
  // `à la Circulaire TSB 278`, `to TSB Circular 278` under `Corrigendum 1` begins like an addressee.
  if (isReference(text, locale)) return 'reference';
  if (firstMatch(locale.addressee, text) || isListedGroup(text, locale)) return 'addressee';
  return 'text';
}

/** `- Administrations des États Membres`: an item of a list that names one of those who are written to, without an `Aux`. */
function isListedGroup(text: string, locale: LetterLocale): boolean {
  const item = /^[-\u2022*] *(?=\p{L})/u.exec(text);
  if (!item) return false;
  const named = text.slice(item[0].length);
  if (firstMatch(locale.listedAddressee, named)) return true;
  return locale.addresseeGroups.some(
    ({ group, pattern }) => group !== 'other' && firstMatch(pattern, named)?.index === 0,
  );
}

/** A line that is mostly a reference number; words about a circular are not. */
export function isReference(text: string, locale: LetterLocale): boolean {
  return locale.references.some(({ pattern, explicit }) => {
    const match = firstMatch(pattern, text);
    return match !== null && match[0].length * (explicit ? 3 : 2) >= text.trim().length;
  });
}
