import type { CitationLocale } from '../../model/locale/citations.js';
import type { Citation, CitationIssuer } from '../../model/record.js';
import { clean } from '../../text/clean.js';
import { firstMatch, shape } from '../../text/pattern.js';
import type { Place } from './reading.js';

export type Revision = Citation['revision'];

const capital = shape(String.raw`^\p{Lu}`);
/** `C09`, of a Council. */
const councilYear = shape(String.raw`<C(?=-?\d)`);

interface RevisionReading {
  readonly value: NonNullable<Revision>;
  readonly issuer: CitationIssuer | null;
  readonly end: number;
}

/** The revision in brackets at an offset, and the conference that it dates the text by. */
export function readRevision(place: Place, from: number, locale: CitationLocale): RevisionReading | null {
  const match = firstMatch(locale.revision, place.text.slice(from, from + 90));
  const text = match?.groups?.text;
  if (!match || text === undefined) return null;
  const start = from + match[0].indexOf(text);
  const printed = (words: string, within = start): string => {
    const at = place.text.indexOf(words, within);
    return clean(place.source.slice(place.base + at, place.base + at + words.length));
  };
  const { conference } = match.groups ?? {};
  const city = match.groups?.place ?? match.groups?.city;
  const year = yearOf(text);
  const placeName = city && capital.test(city) ? city.trim() : undefined;
  return {
    value: { text: printed(text), place: placeName ? printed(placeName) : null, year },
    issuer: revisionIssuer({ text, place: placeName, year, conference }, locale),
    end: from + match[0].length,
  };
}

/** The last year in a revision: `C09, dernière mod. C24` is of 2024, `Rév.CMR-19` of 2019, `11/98` of 1998. */
function yearOf(text: string): number | null {
  const years = [...text.matchAll(/(?:19|20)\d\d(?!\d)|(?<=\p{L}-?|\d ?\/ ?)\d\d(?!\d)/gu)];
  const last = years.at(-1)?.[0];
  if (last === undefined) return null;
  const number = Number(last);
  if (last.length === 4) return number;
  return number < 70 ? 2000 + number : 1900 + number;
}

/** What a revision says of the conference that made it. */
interface Dating {
  readonly text: string;
  readonly place: string | undefined;
  readonly year: number | null;
  readonly conference: string | undefined;
}

function revisionIssuer({ text, place, year, conference }: Dating, locale: CitationLocale): CitationIssuer | null {
  const letters = (conference ?? councilYear.exec(text)?.[0] ?? '').replace(/\P{L}/gu, '').toUpperCase();
  if (letters) return locale.conferences[letters] ?? null;
  if (!place || !year) return null;
  return locale.conferencePlaces[`${place.toLowerCase().replace(/[ -]+/g, ' ')} ${year}`] ?? null;
}
