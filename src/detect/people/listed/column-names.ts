import { firstMatch } from '../../../text/pattern.js';
import { readDetails } from '../naming/details.js';
import type { AnnouncedRole } from './lists.js';
import type { PersonReading } from '../naming/merging.js';
import { sourceOf } from '../naming/place.js';
import type { RoleContext } from '../roles/role-context.js';

const longestName = 70;
const mostWords = 9;
/** Up to what parts a name from what is said of the person. */
const upToDetails = /^[^(),;:/|]+?(?=\s*(?:[(),;:/|]|$| - ))/u;
/** A capital, or a letter of a script that has none. */
const beginsName = /\p{Lu}|\p{Lo}/u;

/**
 * A name by the column that it stands in, whatever the language and the small words in it: all that the cell says before a
 * bracket or comma. Figures and words that are no names make it something else.
 *
 * @param isFamily true where the given name stands in a column of its own: one word is a name then
 */
export function nameOfCell(
  { place, locale }: RoleContext,
  { role, group, outgoing = false }: AnnouncedRole,
  isFamily: boolean,
): PersonReading[] {
  const lead = place.text.length - place.text.trimStart().length;
  const titled = firstMatch(locale.honorific, place.text.slice(lead));
  const honorificEnd = titled?.index === 0 ? titled[0].length : 0;
  const nameStart = lead + honorificEnd;
  const words = upToDetails.exec(place.text.slice(nameStart, nameStart + longestName + 1))?.[0] ?? '';
  const parts = words.split(/ +/);
  const isName =
    words.length >= 2 &&
    words.length <= longestName &&
    parts.length <= mostWords &&
    (parts.length > 1 || honorificEnd > 0 || isFamily) &&
    !/[\d@]/.test(words) &&
    beginsName.test(words) &&
    !parts.some((part) => locale.notNames.has(part.toLowerCase()));
  if (!isName) return [];
  const nameEnd = nameStart + words.length;
  const honorific = honorificEnd > 0 ? sourceOf(place, lead, lead + (titled?.groups?.printed ?? '').length) : null;
  const details = readDetails(place, nameEnd, locale);
  const person = { start: lead, name: sourceOf(place, nameStart, nameEnd), honorific, ...details };
  const span = { start: place.base + lead, end: place.base + person.end };
  return [{ person, role, group, outgoing, span, basis: 'labelled' }];
}
