import type { AnnotatedDocument } from '../../model/detection.js';
import type { MeetingLocale } from '../../model/locale/meetings.js';
import type { Country } from '../../model/record.js';
import type { Span } from '../../model/span.js';
import { clean } from '../../text/clean.js';
import { firstMatch, matchesOf, type Pattern } from '../../text/pattern.js';
import { within } from '../../text/within.js';
import { countryCode } from '../../text/country.js';
import { isKnownCity } from '../../text/place-clock.js';
import type { MeetingPlace } from './candidate.js';

/** What stands beside a date: before it back to the meeting's name, and after it up to the next date. */
export interface Surroundings {
  readonly before: Span;
  readonly after: Span;
}

/** The city and country of a meeting: right before its date, right after it, else where the phrase names a city. */
export function placeOf(
  document: AnnotatedDocument,
  { before, after }: Surroundings,
  locale: MeetingLocale,
): MeetingPlace | null {
  return (
    placeIn(document, before, locale.placeBeforeDate, true, locale) ??
    placeIn(document, after, locale.placeAfterDate, true, locale) ??
    placeIn(document, before, locale.placeInText, false, locale) ??
    placeIn(document, after, locale.placeInText, false, locale)
  );
}

/** The first place that running words name: a city that is known, or one whose country stands beside it. */
export const placeInWords = (document: AnnotatedDocument, words: Span, locale: MeetingLocale): MeetingPlace | null =>
  placeIn(document, words, locale.placeInText, false, locale);

/** `Genève`, `Lima (Pérou), avec participation à distance`: a cell that a city opens which is known, or has its country behind it. */
export function placeOpening(
  document: AnnotatedDocument,
  { start, end }: Span,
  locale: MeetingLocale,
): MeetingPlace | null {
  const match = opensCell.exec(document.folded.slice(start, Math.min(end, start + longestCell)));
  const { place = '', country, land } = match?.groups ?? {};
  const from = start + (match?.[0].indexOf(place) ?? 0);
  const printed = { start: from, end: from + place.length };
  return place === '' ? null : readPlace(document, printed, country ?? land ?? null, false, locale);
}

const opensCell =
  /^ *(?<place>\p{Lu}[\p{L}'. -]{2,40}?)(?:(?= *(?:$|[;/]| - | \p{Ll}))| *\((?<country>[^()\d]{3,45})\)|, *(?<land>\p{Lu}[\p{L}' -]{3,40}?)(?= *(?:$|[,;(]))|(?=,))/u;
const longestCell = 120;

function placeIn(
  document: AnnotatedDocument,
  span: Span,
  rule: Pattern,
  beside: boolean,
  locale: MeetingLocale,
): MeetingPlace | null {
  const text = document.folded.slice(span.start, span.end);
  for (const match of matchesOf(rule, text)) {
    // a name may have a stop in it (`St. Gallen`), and the sentence one behind it
    const printed = match.groups?.['place']?.replace(/(?<=\p{Ll}{3})\.$/u, '');
    if (printed === undefined) continue;
    const start = span.start + match.index + match[0].indexOf(printed);
    const words = { start, end: start + printed.length };
    const found = readPlace(
      document,
      match.groups?.['venue'] === undefined ? words : cityOfVenue(document, words, locale),
      match.groups?.['country'] ?? match.groups?.['land'] ?? null,
      beside,
      locale,
    );
    if (found !== null) return found;
  }
  return null;
}

function readPlace(
  document: AnnotatedDocument,
  printed: Span,
  land: string | null,
  beside: boolean,
  locale: MeetingLocale,
): MeetingPlace | null {
  const known = knownCity(document, printed, locale);
  const sourceAt = (text: string, from: number): string => {
    const at = document.folded.indexOf(text, from);
    return clean(document.text.slice(at, at + text.length));
  };
  const landName = land === null ? null : sourceAt(land, printed.end);
  const code = landName === null ? null : countryCode(landName, locale.countries);
  const country = landName !== null && code !== null ? { name: landName, code } : null;
  if (known !== null)
    return { name: clean(document.text.slice(known.start, known.end)), country, start: printed.start };
  const words = document.folded.slice(printed.start, printed.end);
  if (firstMatch(locale.notPlace, words) !== null) return null;
  if (
    within(document.groups, { start: printed.start - 40, end: printed.end + 80 }).some(
      ({ span }) => span.start < printed.end && printed.start < span.end,
    )
  )
    return null;
  const alone = clean(document.text.slice(printed.start, printed.end));
  const own = countryCode(alone, locale.countries);
  if (own !== null && country === null)
    return beside ? { name: null, country: { name: alone, code: own }, start: printed.start } : null;
  const city = country === null && beside ? cityBehind(document, printed, locale) : null;
  if (city !== null) return city;
  // an unknown city is one where its country or the date stands right beside it
  const capitals = words === words.toUpperCase() && words.length <= 6;
  const isCity = country !== null || (beside && !capitals) || countryElsewhere(document, printed, locale) !== null;
  return isCity ? { name: alone, country, start: printed.start } : null;
}

/** The country that the document gives a city somewhere in its first pages, in a bracket behind it. */
function countryElsewhere(document: AnnotatedDocument, printed: Span, locale: MeetingLocale): string | null {
  const pages = document.folded.slice(0, firstPages);
  const opening = `${document.folded.slice(printed.start, printed.end)} (`;
  const at = pages.indexOf(opening);
  const name = at < 0 ? undefined : /^[^()\d]{3,45}(?=\))/u.exec(pages.slice(at + opening.length))?.[0];
  return name === undefined ? null : countryCode(name, locale.countries);
}

const firstPages = 8000;

/** `(à l'Hôtel) du Fleuve de Bamako`: the longest run at the end that is a city we know, else all of it. */
function cityOfVenue(document: AnnotatedDocument, printed: Span, locale: MeetingLocale): Span {
  const words = document.folded.slice(printed.start, printed.end).toLowerCase();
  for (let from = 0; from >= 0 && from < words.length; from = words.indexOf(' ', from) + 1 || -1) {
    if (isKnownCity(words.slice(from), locale.clocks)) return { start: printed.start + from, end: printed.end };
  }
  return printed;
}

/** `au Bharat Mandapam, New Delhi (Inde)`: a building, and behind its comma the city that is known or has its country. */
function cityBehind(document: AnnotatedDocument, { end }: Span, locale: MeetingLocale): MeetingPlace | null {
  const behind = /^ *, *(?=\p{Lu})/u.exec(document.folded.slice(end, end + 8));
  if (behind === null) return null;
  const rest = { start: end + behind[0].length, end: end + behind[0].length + longestCity };
  const text = document.folded.slice(rest.start, rest.end);
  const match = firstMatch(locale.placeAfterDate, text);
  const printed = match?.groups?.['place'];
  if (match === null || printed === undefined || match.index + match[0].indexOf(printed) !== 0) return null;
  return readPlace(
    document,
    { start: rest.start, end: rest.start + printed.length },
    match.groups?.['country'] ?? match.groups?.['land'] ?? null,
    false,
    locale,
  );
}

const longestCity = 90;

/** The country that a bracket behind the city gives it in the letter's head: `Objet: Réunion; Lisbonne (Portugal)`. */
export function countryOf(document: AnnotatedDocument, city: string, locale: MeetingLocale): Country | null {
  for (const { zone, span } of document.blocks) {
    if (zone !== 'letterhead') continue;
    const text = clean(document.text.slice(span.start, Math.min(span.end, span.start + longestHead)));
    const at = text.indexOf(`${city} (`);
    const name = at < 0 ? undefined : /^[^()\d]{3,45}(?=\))/u.exec(text.slice(at + city.length + 2))?.[0];
    const code = name === undefined ? null : countryCode(name, locale.countries);
    if (name !== undefined && code !== null) return { name, code };
  }
  return null;
}

const longestHead = 2000;

/** The longest run of the printed words that is a city we know. */
function knownCity(document: AnnotatedDocument, printed: Span, locale: MeetingLocale): Span | null {
  const words = document.folded.slice(printed.start, printed.end).toLowerCase();
  if (isKnownCity(words, locale.clocks)) return printed;
  for (let end = words.lastIndexOf(' '); end > 0; end = words.lastIndexOf(' ', end - 1)) {
    if (isKnownCity(words.slice(0, end), locale.clocks)) return { start: printed.start, end: printed.start + end };
  }
  return null;
}
