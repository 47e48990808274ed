import type { PeopleLocale } from '../../../model/locale/people.js';
import type { Country } from '../../../model/record.js';
import type { Span } from '../../../model/span.js';
import { firstMatch, matchesOf, shape } from '../../../text/pattern.js';
import { readDetails } from './details.js';
import { endOfName } from './name-end.js';
import { type Place, sourceOf } from './place.js';

/** A person as one place names them; offsets count in the block. */
export interface NamedPerson {
  /** From the honorific to the last thing said of the person: country, region, address. */
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly honorific: string | null;
  readonly country: Country | null;
  readonly region: string | null;
  readonly email: string | null;
}

/** Every person with an honorific, and those who share a plural one (`MM. X et Y`), in reading order. */
export function findPersons(place: Place, locale: PeopleLocale): NamedPerson[] {
  const found: NamedPerson[] = [];
  let behind = 0;
  for (const match of matchesOf(locale.honorific, place.text)) {
    if (match.index < behind) continue;
    const printed = match.groups?.printed ?? '';
    const plural = locale.pluralHonorifics[printed];
    const honorific = plural ?? sourceOf(place, match.index, match.index + printed.length);
    const lead = { start: match.index, end: match.index + match[0].length };
    const person = readPerson(place, lead, honorific, locale);
    if (!person) continue;
    found.push(person);
    behind = person.end;
    for (let next = sharingName(place, person, plural !== undefined, locale); next; ) {
      found.push(next);
      behind = next.end;
      next = sharingName(place, next, plural !== undefined, locale);
    }
  }
  return found;
}

/**
 * ` et Karl Braun (Allemagne)` behind another name: without an honorific it needs a plural one before or a country, and a
 * family name alone (`MM. Park et Silva`) needs both, or stands among such.
 */
export function sharingName(
  place: Place,
  before: NamedPerson,
  plural: boolean,
  locale: PeopleLocale,
): NamedPerson | null {
  const joint = firstMatch(locale.nameJoint, place.text.slice(before.end, before.end + 16))?.[0];
  if (!joint) return null;
  const start = before.end + joint.length;
  if (hasHonorific(place.text.slice(start, start + 40), locale)) return null;
  const person = readPerson(place, { start, end: start }, plural ? before.honorific : null, locale);
  if (!person || (!plural && !person.country)) return null;
  if (isFamilyName(person) && !(plural && (person.country || isFamilyName(before)))) return null;
  return person;
}

/** `de M. X`, `par la Professeure Y`: a person found by the honorific, whatever leads to it. */
function hasHonorific(ahead: string, locale: PeopleLocale): boolean {
  const found = firstMatch(locale.honorific, ahead);
  return found !== null && firstMatch(locale.honorificLead, ahead.slice(0, found.index)) !== null;
}

/** One word, or one with particles: `van der Berg`. */
const isFamilyName = ({ name }: NamedPerson): boolean => onlyFamily.test(name);

const onlyFamily = shape(String.raw`^(?:\p{Ll}{1,5} ){0,3}[^ ]+$`);

/** A person whose name begins behind `lead`, the words of an honorific or none; `null` where no name does. */
export function readPerson(
  place: Place,
  { start, end: nameStart }: Span,
  honorific: string | null,
  locale: PeopleLocale,
): NamedPerson | null {
  const nameEnd = endOfName(place, nameStart, locale);
  if (nameEnd === null) return null;
  const name = sourceOf(place, nameStart, nameEnd).replace(/- (?=\S)/g, '-');
  if (name.length < 2) return null;
  return { start, name, honorific, ...readDetails(place, nameEnd, locale) };
}
