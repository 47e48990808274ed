import type { PeopleLocale } from '../../model/locale/people.js';
import type { Country } from '../../model/record.js';
import { clean } from '../../text/clean.js';
import { firstMatch, matchesOf, shape } from '../../text/pattern.js';
import { countryCode } from '../../text/country.js';

/** A folded block, where it begins in the source, and the source. */
export interface Place {
  readonly text: string;
  readonly base: number;
  readonly source: string;
}

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
    const person = readPerson(place, match.index + match[0].length, match.index, honorific, locale);
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

const link = shape(String.raw`^(?: ?[,;] ?| \p{Ll}{2} |, ?\p{Ll}{2} )`);

/** ` et Karl Braun (Allemagne)` behind another name: without an honorific it needs a plural one before or a country. */
export function sharingName(
  place: Place,
  before: NamedPerson,
  plural: boolean,
  locale: PeopleLocale,
): NamedPerson | null {
  const joint = link.exec(place.text.slice(before.end, before.end + 12))?.[0];
  if (!joint || !firstMatch(locale.nameLink, joint)) return null;
  const start = before.end + joint.length;
  if (firstMatch(locale.honorific, place.text.slice(start, start + 40))?.index === 0) return null;
  const person = readPerson(place, start, start, plural ? before.honorific : null, locale);
  if (!person || !person.name.includes(' ') || (!plural && !person.country)) return null;
  return person;
}

/** A person whose name begins at `nameStart`; `null` where no name does. */
export function readPerson(
  place: Place,
  nameStart: number,
  start: number,
  honorific: string | null,
  locale: PeopleLocale,
): NamedPerson | null {
  const nameEnd = endOfName(place.text, nameStart, locale);
  if (nameEnd === null) return null;
  const name = sourceOf(place, nameStart, nameEnd);
  if (name.length < 2) return null;
  return { start, name, honorific, ...readDetails(place, nameEnd, locale) };
}

const initials = shape(String.raw`^\p{Lu}\p{Ll}?\.(?:[- ]?\p{Lu}\.){0,3}(?= ?\p{Lu}| \p{Ll}| ?$|[ ,(])`);
const capitalised = shape(String.raw`^(?:d'|[ao]l-|el-|bin-|ben-)?\p{Lu}\p{L}*(?:['-]\p{L}+){0,4}`);
const particle = shape(String.raw`^\p{Ll}{1,5}'?(?=[ ]|(?<=')\p{Lu})`);
const smallLetter = shape(String.raw`^\p{Ll}`);
const capital = shape(String.raw`^\p{Lu}`);
const capitalisedNext = shape(String.raw`^ \p{Lu}\p{Ll}`);
const longestName = 8;

/** The offset behind the last word of a name; small words count only between others. */
function endOfName(text: string, from: number, locale: PeopleLocale): number | null {
  let at = from;
  let end: number | null = null;
  for (let words = 0; words < longestName; words++) {
    const ahead = text.slice(at, at + 60);
    const initial = initials.exec(ahead)?.[0];
    const word = initial ?? capitalised.exec(ahead)?.[0] ?? particle.exec(ahead)?.[0];
    if (!word) break;
    const lower = word.toLowerCase();
    if (smallLetter.test(word) && !capitalised.test(word)) {
      if (!locale.particles.has(lower.replace(/'$/, ''))) break;
    } else if (locale.notNames.has(lower) || /^\d/.test(ahead.slice(word.length))) break;
    else if (initial === undefined || (end !== null && !capitalisedNext.test(ahead.slice(word.length))))
      end = end === null || initial === undefined ? at + word.length : end;
    at += word.length;
    const space = /^ +/.exec(text.slice(at, at + 6))?.[0];
    if (!space) {
      // `A.B. Smith`, `M.Youm`: an initial may touch the next word.
      if (initial !== undefined && capital.test(text.slice(at, at + 1))) continue;
      break;
    }
    at += space.length;
  }
  return end;
}

interface Details {
  readonly end: number;
  readonly country: Country | null;
  readonly region: string | null;
  readonly email: string | null;
}

/** What stands behind a name: `(Italie)`, `(Administration du Mali, AFR)`, `, France,`, an address. */
function readDetails(place: Place, nameEnd: number, locale: PeopleLocale): Details {
  let end = nameEnd;
  let country: Country | null = null;
  let region: string | null = null;
  let email: string | null = null;
  for (let step = 0; step < 5; step++) {
    const bracket = /^ *\( ?([^()]{1,90}(?:\([^()]{1,40}\)[^()]{0,20})?) ?\)/.exec(place.text.slice(end, end + 140));
    if (bracket?.[1]) {
      const start = end + bracket[0].indexOf(bracket[1]);
      const read = readBracket(place, start, start + bracket[1].length, locale);
      if (!read.any && step > 0) break;
      country ??= read.country;
      region ??= read.region;
      email ??= read.email;
      end += bracket[0].length;
      continue;
    }
    const address: EmailPlace | null = email === null ? readEmail(place, end, locale) : null;
    if (address) {
      email = address.email;
      end = address.end;
      continue;
    }
    const afterComma: Omit<Details, 'email'> | null = readAfterComma(place, end, locale);
    if (!afterComma || (afterComma.country ? country : region) !== null) break;
    country ??= afterComma.country;
    region ??= afterComma.region;
    end = afterComma.end;
  }
  return { end, country, region, email };
}

function readBracket(place: Place, start: number, end: number, locale: PeopleLocale) {
  const words = place.text.slice(start, end);
  const email = emailIn(words);
  const pieces = piecesOf(words);
  const region = pieces.map(([from, to]) => words.slice(from, to)).find((piece) => locale.regions.has(piece)) ?? null;
  let country: Country | null = null;
  for (const [from, to] of [[0, words.length] as const, ...pieces.toReversed()]) {
    // `CEI` is a region before it is anything else.
    if (locale.regions.has(words.slice(from, to))) continue;
    country = countryAt(place, start + from, start + to, locale);
    if (country) break;
  }
  return { country, region, email, any: Boolean(country ?? region ?? email) };
}

/** The parts of `Société X, France` or `Mali – AFR`, with the spaces around them left out. */
function piecesOf(words: string): (readonly [number, number])[] {
  const pieces: (readonly [number, number])[] = [];
  for (const match of words.matchAll(/[^,;/:]+?(?=$|[,;/:]| - )|(?<= - ).+$/g)) {
    const lead = match[0].length - match[0].trimStart().replace(/^- /, '').length;
    const start = match.index + lead;
    const length = match[0].slice(lead).trimEnd().length;
    if (length > 1) pieces.push([start, start + length]);
  }
  return pieces;
}

/** The country as printed without what leads to it (`Administration de l'`). */
export function countryAt(place: Place, start: number, end: number, locale: PeopleLocale): Country | null {
  const words = place.text.slice(start, end);
  const code = countryCode(words, locale.countries);
  if (!code) return null;
  const lead = locale.countries.lead.exec(words.toLowerCase())?.[0].length ?? 0;
  const shown = lead > 0 && countryCode(words.slice(lead), locale.countries) === code ? lead : 0;
  return { name: sourceOf(place, start + shown, end), code };
}

const emailAnywhere = shape(String.raw`[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,100}\p{L}`);
const emailAtStart = shape(String.raw`^[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+){1,6}`);

/** The first mail address in words. */
export const emailIn = (words: string): string | null =>
  words.includes('@') ? (emailAnywhere.exec(words)?.[0] ?? null) : null;

interface EmailPlace {
  readonly email: string;
  readonly end: number;
}

function readEmail(place: Place, from: number, locale: PeopleLocale): EmailPlace | null {
  const ahead = place.text.slice(from, from + 160);
  const label = firstMatch(locale.emailLabel, ahead);
  if (!label) return null;
  const email = emailAtStart.exec(ahead.slice(label[0].length))?.[0];
  if (!email) return null;
  const closing = /^>? ?\)?/.exec(ahead.slice(label[0].length + email.length))?.[0] ?? '';
  const end = from + label[0].length + email.length + (/[(<]/.test(label[0]) ? closing.trimEnd().length : 0);
  return { email, end };
}

const betweenCommas = shape(String.raw`^ ?(?:,| -) ?(\p{L}[^,;:.()]{1,50}?) ?(?=[,;:.)(]|$| - )`);

/** `M. X, France, Président` and `Mme Y – Kenya`: a country between commas, or a region's letters. */
function readAfterComma(place: Place, from: number, locale: PeopleLocale): Omit<Details, 'email'> | null {
  const match = betweenCommas.exec(place.text.slice(from, from + 70));
  if (!match?.[1]) return null;
  const start = from + match[0].lastIndexOf(match[1]);
  const end = start + match[1].length;
  if (locale.regions.has(match[1])) return { country: null, region: match[1], end };
  const country = countryAt(place, start, end, locale);
  return country && { country, region: null, end };
}

export const sourceOf = ({ base, source }: Place, start: number, end: number): string =>
  clean(source.slice(base + start, base + end));
