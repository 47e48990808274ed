import type { PeopleLocale } from '../../../model/locale/people.js';
import type { Country } from '../../../model/record.js';
import { countryCode } from '../../../text/country.js';
import { firstMatch, shape } from '../../../text/pattern.js';
import { type Place, sourceOf } from './place.js';

/** What stands behind a name about the person, and where it ends. */
export interface Details {
  readonly end: number;
  readonly country: Country | null;
  readonly region: string | null;
  readonly email: string | null;
}

/** What stands behind a name: `(Italie)`, `(Administration du Mali, AFR)`, `, France,`, an address. */
export function readDetails(place: Place, nameEnd: number, locale: PeopleLocale): Details {
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
    const represented: RegionPlace | null = region === null ? regionAt(place, end, locale) : null;
    if (represented) {
      region = represented.region;
      end = represented.end;
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

interface RegionPlace {
  readonly region: string;
  readonly end: number;
}

/** `M. X (Pologne) pour la région EUR`, `Mr Y (Oman) for ARB`: the region that a person was elected for. */
function regionAt({ text }: Place, end: number, locale: PeopleLocale): RegionPlace | null {
  const match = firstMatch(locale.regionOfOffice, text.slice(end, end + 60));
  const region = representedRegion(match, locale);
  return match && region !== null ? { region, end: end + match[0].length } : null;
}

/** The letters of the region that words say somebody was elected for. */
export function representedRegion(match: RegExpExecArray | null, locale: PeopleLocale): string | null {
  const { region, behind, letters } = match?.groups ?? {};
  const said = region ?? behind ?? letters ?? '';
  return locale.regions.has(said) ? said : null;
}

function readBracket(place: Place, start: number, end: number, locale: PeopleLocale) {
  const words = place.text.slice(start, end);
  const email = emailIn(words);
  const pieces = piecesOf(words);
  const region = pieces.map(([from, to]) => words.slice(from, to)).find((piece) => locale.regions.has(piece)) ?? null;
  let country: Country | null = null;
  // `Société X, Congo, République démocratique du`: a name inverted by a comma goes on to the end
  const toEnd = pieces.slice(1).map(([from]) => [from, words.length] as const);
  for (const [from, to] of [[0, words.length] as const, ...toEnd, ...pieces.toReversed()]) {
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

/** Between commas or dashes: first with what a bracket adds, then with the stops of short forms, then one word or more. */
const betweenCommas = [
  String.raw`\p{L}[^,;:()]{1,50}?\([^()]{1,50}\)`,
  String.raw`\p{L}{1,9}\.[^,;:()]{1,40}?`,
  String.raw`\p{L}[^,;:.()]{1,50}?`,
].map((words) => shape(String.raw`^ ?(?:,| -) ?(${words}) ?(?=[,;:.)(]|$| - )`));

/** `M. X, France, Président`, `Mme Y – Kenya`, `M. X, Corée (Rép. de)`: a country between commas, or a region's letters. */
function readAfterComma(place: Place, from: number, locale: PeopleLocale): Omit<Details, 'email'> | null {
  const ahead = place.text.slice(from, from + 110);
  for (const clause of betweenCommas) {
    const match = clause.exec(ahead);
    if (!match?.[1]) continue;
    const start = from + match[0].lastIndexOf(match[1]);
    const end = start + match[1].length;
    if (locale.regions.has(match[1])) return { country: null, region: match[1], end };
    const country = countryAt(place, start, end, locale);
    if (country) return { country, region: null, end };
  }
  return readOrganization(place, from, locale);
}

/** `M. X, ComReg, Irlande`: a country behind the organization, of whom it is not said what the person is. */
function readOrganization(place: Place, from: number, locale: PeopleLocale): Omit<Details, 'email'> | null {
  const ahead = place.text.slice(from, from + 140);
  const [whole, organization, name] = organizationAndCountry.exec(ahead) ?? [];
  if (whole === undefined || organization === undefined || name === undefined) return null;
  if (firstMatch(locale.honorific, organization) || firstMatch(locale.roleCue, organization)) return null;
  const end = from + whole.length;
  const country = countryAt(place, end - name.length, end, locale);
  return country && { country, region: null, end };
}

const organizationAndCountry = shape(String.raw`^, (\p{Lu}[^,;:.()@]{1,60}), (\p{Lu}[^,;:.()@]{2,40})(?=[.;)]|$)`);
