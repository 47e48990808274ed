import type { AnnotatedDocument } from '../../../model/detection.js';
import type { MeetingLocale } from '../../../model/locale/meetings.js';
import type { Country } from '../../../model/record.js';
import { overlaps } from '../../../model/span.js';
import { clean } from '../../../text/clean.js';
import { countryCode } from '../../../text/country.js';
import { fold } from '../../../text/fold.js';
import type { Passage } from '../../../text/passage.js';
import { firstMatch, matchesOf, type Pattern } from '../../../text/pattern.js';
import { isKnownCity } from '../../../text/place-clock.js';
import { lowerCase } from '../../../text/searched-text.js';
import type { MeetingPlace } from '../candidate.js';

/** What stands beside a date: before it back to the meeting's name, and after it up to the next date. */
export interface Surroundings {
  readonly before: Passage;
  readonly after: Passage;
}

/** Of words that no date parts. */
export const behindNothing = (after: Passage): Surroundings => ({ before: after.head(0), after });

/** The city and country of a meeting: right before its date, right after it, else where the phrase names a city. */
export function placeOf({ before, after }: Surroundings, locale: MeetingLocale): MeetingPlace | null {
  return (
    placeIn(before, locale.placeBeforeDate, true, locale) ??
    placeIn(after, locale.placeAfterDate, true, locale) ??
    placeInWords(before, locale) ??
    placeInWords(after, locale)
  );
}

/** The first place that running words name: a city that is known, or one whose country stands beside it. */
export const placeInWords = (words: Passage, locale: MeetingLocale): MeetingPlace | null =>
  placeIn(words, locale.placeInText, false, locale);

/** `Genève`, `Lima (Pérou), avec participation à distance`: a cell that a city opens which is known, or has its country behind it. */
export function placeOpening(words: Passage, locale: MeetingLocale): MeetingPlace | null {
  const match = opensCell().exec(words.head(longestCell).words);
  const { place: said = '', country, land } = match?.groups ?? {};
  const place = withoutStop(said);
  if (match === null || place === '') return null;
  const printed = words.part(words.place(match[0].indexOf(place), place.length));
  return readPlace(printed, country ?? land ?? null, false, locale);
}

const opensCell = () =>
  /^ *(?<place>\p{Lu}[\p{L}'. -]{2,40}?)(?:(?= *(?:$|[;/]| - | \p{Ll}))| *\((?<country>[^()\d]{3,45})\)|, *(?<land>\p{Lu}[\p{L}' -]{3,40}?)(?= *(?:$|[,;(]))|(?=,))/u;
const longestCell = 120;

/** A name may have a stop in it (`St. Gallen`), and the sentence one behind it. */
const withoutStop = (place: string): string => place.replace(/(?<=\p{Ll}{3})\.$/u, '');

function placeIn(words: Passage, rule: Pattern, beside: boolean, locale: MeetingLocale): MeetingPlace | null {
  // Most stretches beside a date have no name in them, and the rules of places take longest to compile of all.
  if (lowerCase(words.words) === words.words) return null;
  for (const match of matchesOf(rule, words.words)) {
    const { place, venue, country, land } = match.groups ?? {};
    if (place === undefined) continue;
    const name = withoutStop(place);
    const printed = words.whole.part(words.place(match.index + match[0].indexOf(name), name.length));
    const city = venue === undefined ? printed : cityOfVenue(printed, locale);
    const found = readPlace(city, country ?? land ?? null, beside, locale);
    if (found !== null) return found;
  }
  return null;
}

/**
 * @param land the words that name its country, which stand behind it
 * @param beside the date stands right beside it
 */
function readPlace(printed: Passage, land: string | null, beside: boolean, locale: MeetingLocale): MeetingPlace | null {
  const { start } = printed.span;
  const known = ofLongerName(printed, knownCity(printed, locale), locale);
  const country = land === null ? null : countryBehind(printed, land, locale);
  if (known !== null && (country !== null || !beside || cityInFront(printed, locale) === null))
    return { name: known.printed, country, start };
  // `Comenzará el 17 de noviembre`: a verb that begins the sentence
  if (printed.says(locale.notPlace) || printed.says(locale.pronoun) || isOfGroup(printed)) return null;
  const own = countryCode(printed.printed, locale.countries);
  const before = own !== null && country === null && beside ? cityInFront(printed, locale) : null;
  if (own !== null && before !== null)
    return { name: before.printed, country: { name: printed.printed, code: own }, start: before.span.start };
  if (own !== null && country === null)
    return beside ? { name: null, country: { name: printed.printed, code: own }, start } : null;
  const city = country === null && beside ? cityBehind(printed, locale) : null;
  if (city !== null) return city;
  // an unknown city is one where its country or the date stands right beside it
  const { words } = printed;
  const isAcronym = words === words.toUpperCase() && words.length <= 6;
  const isCity = country !== null || (beside && !isAcronym) || countryElsewhere(printed, locale) !== null;
  return isCity ? { name: printed.printed, country, start } : null;
}

function countryBehind({ span, document, whole }: Passage, land: string, locale: MeetingLocale): Country | null {
  const start = document.folded.indexOf(land, span.end);
  const name = whole.part({ start, end: start + land.length }).printed;
  const code = countryCode(name, locale.countries);
  return code === null ? null : { name, code };
}

/** `su reunión de Querétaro (México, 3-7 de marzo)`: a city in front of the bracket that its country opens. */
function cityInFront(land: Passage, locale: MeetingLocale): Passage | null {
  if (countryCode(land.printed, locale.countries) === null) return null;
  const before = land.whole.before(land.span, longestCity);
  const name = cityBeforeBracket().exec(before.words)?.[1];
  if (name === undefined) return null;
  const start = before.words.lastIndexOf(name);
  const city = before.part(before.place(start, name.length));
  // `par Mme Leticia Arango (Colombie)`: a person has two names
  const isOneWord = !name.includes(' ') || isKnownCity(name.toLowerCase(), locale.clocks);
  return !isOneWord || city.says(locale.notPlace) || isOfGroup(city) || city.says(locale.noun) ? null : city;
}

/** Behind a small word (`de `, `d'`), up to the bracket. */
const cityBeforeBracket = () =>
  /(?:(?<=[ ']\p{Ll}{1,3})[ '])(\p{Lu}[\p{L}'-]*\p{L}(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}'-]+){0,3}) ?\( ?$/u;

/** Part of the name of a group. */
const isOfGroup = ({ span, whole }: Passage): boolean =>
  whole.part({ start: span.start - 40, end: span.end + 80 }).groups.some((mention) => overlaps(mention.span, span));

/** The country that the document gives a city somewhere in its first pages, in a bracket behind it. */
function countryElsewhere({ whole, words }: Passage, locale: MeetingLocale): string | null {
  const pages = whole.head(firstPages).words;
  const opening = `${words} (`;
  const at = pages.indexOf(opening);
  const name = at < 0 ? undefined : /^[^()\d]{3,45}(?=\))/u.exec(pages.slice(at + opening.length))?.[0];
  return name === undefined ? null : countryCode(name, locale.countries);
}

const firstPages = 8000;

/** `(à l'Hôtel) du Fleuve de Bamako`: the longest run at the end that is a city we know, else all of it. */
function cityOfVenue(printed: Passage, locale: MeetingLocale): Passage {
  const words = printed.words.toLowerCase();
  for (let from = 0; from >= 0 && from < words.length; from = words.indexOf(' ', from) + 1 || -1) {
    if (isKnownCity(words.slice(from), locale.clocks)) return printed.from({ start: printed.span.start + from });
  }
  return printed;
}

/** `au Bharat Mandapam, New Delhi (Inde)`: a building, and behind its comma the city that is known or has its country. */
function cityBehind({ span, whole }: Passage, locale: MeetingLocale): MeetingPlace | null {
  const comma = /^ *, *(?=\p{Lu})/u.exec(whole.behind(span, 8).words);
  if (comma === null) return null;
  const rest = whole.behind({ end: span.end + comma[0].length }, longestCity);
  const match = firstMatch(locale.placeAfterDate, rest.words);
  const { place, country, land } = match?.groups ?? {};
  if (match === null || place === undefined || match.index + match[0].indexOf(place) !== 0) return null;
  return readPlace(rest.head(place.length), country ?? land ?? null, false, locale);
}

const longestCity = 90;

const plain = (words: string): string => fold(words).toLowerCase();

/** The country that the letter's head gives the city: `Objet: Réunion; Lisbonne (Portugal)`, also in capitals. */
export function countryOf(document: AnnotatedDocument, city: string, locale: MeetingLocale): Country | null {
  for (const { zone, span } of document.blocks) {
    if (zone !== 'letterhead') continue;
    const text = clean(document.text.slice(span.start, Math.min(span.end, span.start + longestHead)));
    const at = plain(text).indexOf(`${plain(city)} (`);
    const name = at < 0 ? undefined : /^[^()\d]{3,45}(?=\))/u.exec(text.slice(at + city.length + 2))?.[0];
    const code = name === undefined ? null : countryCode(name, locale.countries);
    if (name !== undefined && code !== null) return { name, code };
  }
  return null;
}

const longestHead = 2000;

/** `Santiago del Estero`: a small word ties what is behind a city that we know to it, unless that is its country. */
function ofLongerName(printed: Passage, known: Passage | null, locale: MeetingLocale): Passage | null {
  const rest = known === null ? '' : printed.printed.slice(known.printed.length);
  const tied = /^ (?:\p{Ll}{2,3} ){1,2}(?=\p{Lu})/u.exec(rest)?.[0];
  return tied === undefined || countryCode(rest.slice(tied.length), locale.countries) !== null ? known : null;
}

/** The longest run of the printed words that is a city we know. */
function knownCity(printed: Passage, locale: MeetingLocale): Passage | null {
  const words = printed.words.toLowerCase();
  for (let end = words.length; end > 0; end = words.lastIndexOf(' ', end - 1)) {
    if (isKnownCity(words.slice(0, end), locale.clocks)) return printed.head(end);
  }
  return null;
}
