import { fold } from '../../../text/fold.js';
import { shape } from '../../../text/pattern.js';

const notOfName = shape(String.raw`[^\p{L}\p{N}]`, 'g');

/** A name without accents, case, spaces, hyphens and apostrophes. */
export const nameKey = (name: string): string => fold(name).toLowerCase().replace(notOfName, '');

/** What a name may be shortened to: a family name has one word or several (`M. Ruiz Ocampo`, `Mme van Dam`). */
export function familyKeys(name: string): string[] {
  const keys: string[] = [];
  for (let at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) keys.push(nameKey(name.slice(at)));
  return keys;
}

/** True where a name given again, in full or as the family name alone, may be that of the person. */
export const isSaidOf = (full: string, again: string): boolean =>
  nameKey(full) === nameKey(again) || familyKeys(full).includes(nameKey(again));
