import type { CitationLocale, NumberedTexts } from '../../model/locale/citations.js';
import type { Citation, CitationIssuer, Sector } from '../../model/record.js';
import type { Span } from '../../model/span.js';
import { clean } from '../../text/clean.js';
import { firstMatch, matchesOf, shape } from '../../text/pattern.js';

/** A citation as one place words it; it may lack its issuer or revision, which another place gives. */
export interface CitationReading {
  readonly value: Citation;
  readonly span: Span;
}

/** A folded block, where it begins in the source, and the source. */
export interface Place {
  readonly text: string;
  readonly base: number;
  readonly source: string;
}

type Revision = Citation['revision'];

const longestList = 60;
const capital = shape(String.raw`^\p{Lu}`);
/** `C09`, of a Council. */
const councilYear = shape(String.raw`<C(?=-?\d)`);
const pluralEnd = shape(String.raw`(?<=\p{L}{3})s$`);

interface Item {
  readonly number: string;
  readonly start: number;
  end: number;
  revision: Revision;
  issuer: CitationIssuer | null;
}

/** Resolutions, Decisions, Recommendations and Questions, alone or in a list. */
export function readNumberedTexts(place: Place, locale: CitationLocale, sector: Sector | null): CitationReading[] {
  const readings: CitationReading[] = [];
  for (const rule of locale.numbered) {
    let behind = 0;
    for (const match of matchesOf(rule.head, place.text)) {
      // The head of a list's later item (`et la Résolution 72`) was read with the list.
      if (match.index < behind) continue;
      const numbersStart = match.index + match[0].length;
      const single = rule.oneInSingular === true && match.groups?.plural === undefined;
      const items = readList(place, numbersStart, single ? 1 : longestList, rule, locale);
      const last = items.at(-1);
      if (!last) continue;
      spreadRevisions(items);
      const sections = sectionsBefore(place, match.index, locale);
      const tail = readTail(place, last, locale);
      sections.push(...tail.sections);
      const named = sectorIssuer(match.groups?.sector ?? match.groups?.alone, locale);
      const inherited = named ?? tail.issuer ?? issuerOfClause(place.text, match.index, locale);
      items.forEach((item, index) => {
        const issuer = named ?? (item.start === last.start ? tail.issuer : null) ?? item.issuer ?? tail.issuer ?? inherited ?? defaultIssuer(rule, item.number, sector, locale);
        const start = index === 0 ? match.index : item.start;
        const end = index === items.length - 1 ? Math.max(item.end, tail.end) : item.end;
        const own = index === 0 || items.length === 1 ? sections : [];
        readings.push(reading(place, { start, end }, rule.type, item, issuer, own));
      });
      behind = last.end;
    }
  }
  return readings;
}

function reading(
  { base }: Place,
  { start, end }: Span,
  type: Citation['type'],
  item: Item,
  issuer: CitationIssuer | null,
  sections: readonly string[],
): CitationReading {
  const value: Citation = {
    type,
    series: null,
    number: item.number,
    issuer,
    revision: item.revision,
    sections: [...sections],
  };
  return { value, span: { start: base + start, end: base + end } };
}

/** `18, 20 (Rév. …) et 72`: the numbers from `from` on, each with the revision in brackets behind it. */
function readList(place: Place, from: number, most: number, rule: NumberedTexts, locale: CitationLocale): Item[] {
  const items: Item[] = [];
  let at = from;
  while (items.length < most) {
    const ahead = place.text.slice(at, at + 60);
    const match = firstMatch(rule.number, ahead);
    const number = match?.groups?.number;
    if (!match || number === undefined) break;
    const start = at + match[0].indexOf(number);
    const end = at + match[0].length;
    const revision = readRevision(place, end, locale);
    const item = { number, start, end: revision?.end ?? end, revision: revision?.value ?? null, issuer: revision?.issuer ?? null };
    items.push(item);
    let link = firstMatch(locale.listLink, place.text.slice(item.end, item.end + 60));
    if (!link) {
      // `18 (Rév. …) de l'AMNT et 59 (Rév. …) de la CMDT`: the list goes on behind an issuer.
      const issued = readIssuer(place, item.end, locale);
      link = issued && firstMatch(locale.listLink, place.text.slice(issued.end, issued.end + 60));
      if (!issued || !link) break;
      item.issuer = issued.issuer;
      item.end = issued.end;
    }
    at = item.end + link[0].length;
  }
  return rule.type === 'question' ? completeQuestions(items) : items;
}

/** `Questions 2, 3 et 5/17` are all of the study group that the last one names. */
function completeQuestions(items: readonly Item[]): Item[] {
  let group: string | null = null;
  const complete: Item[] = [];
  for (const item of items.toReversed()) {
    const [, stroke] = item.number.split('/');
    group = stroke ?? group;
    if (group === null) continue;
    complete.unshift(stroke ? item : { ...item, number: `${item.number}/${group}` });
  }
  return complete;
}

/** One revision behind a list is that of every number before it that has none of its own. */
function spreadRevisions(items: Item[]): void {
  let next: Item | null = null;
  for (const item of items.toReversed()) {
    if (item.revision) next = item;
    else if (next) {
      item.revision = next.revision;
      item.issuer = next.issuer;
    }
  }
}

interface RevisionReading {
  readonly value: NonNullable<Revision>;
  readonly issuer: CitationIssuer | null;
  readonly end: number;
}

function readRevision(place: Place, from: number, locale: CitationLocale): RevisionReading | null {
  const match = firstMatch(locale.revision, place.text.slice(from, from + 90));
  const text = match?.groups?.text;
  if (!match || text === undefined) return null;
  const start = from + match[0].indexOf(text);
  const printed = (words: string, within = start): string => {
    const at = place.text.indexOf(words, within);
    return clean(place.source.slice(place.base + at, place.base + at + words.length));
  };
  const { place: city, conference } = match.groups ?? {};
  const year = yearOf(text);
  const placeName = city && capital.test(city) ? city.trim() : undefined;
  return {
    value: { text: printed(text), place: placeName ? printed(placeName) : null, year },
    issuer: revisionIssuer(text, placeName, year, conference, locale),
    end: from + match[0].length,
  };
}

/** The last year in a revision: `C09, dernière mod. C24` is of 2024, `Rév.CMR-19` of 2019. */
function yearOf(text: string): number | null {
  const years = [...text.matchAll(/(?:19|20)\d\d(?!\d)|(?<=[A-Za-z]-?)\d\d(?!\d)/g)];
  const last = years.at(-1)?.[0];
  if (last === undefined) return null;
  const number = Number(last);
  if (last.length === 4) return number;
  return number < 70 ? 2000 + number : 1900 + number;
}

function revisionIssuer(
  text: string,
  place: string | undefined,
  year: number | null,
  conference: string | undefined,
  locale: CitationLocale,
): CitationIssuer | null {
  const letters = (conference ?? councilYear.exec(text)?.[0] ?? '').replace(/[^A-Za-z]/g, '').toUpperCase();
  if (letters) return locale.conferences[letters] ?? null;
  if (!place || !year) return null;
  return locale.conferencePlaces[`${place.toLowerCase().replace(/[ -]+/g, ' ')} ${year}`] ?? null;
}

/** ` de l'AMNT`, ` (MOD) du Conseil`: who issued the text before. */
function readIssuer(place: Place, from: number, locale: CitationLocale): { issuer: CitationIssuer; end: number } | null {
  const aside = /^ ?\([^()]{1,24}\)/.exec(place.text.slice(from, from + 30))?.[0].length ?? 0;
  for (const start of aside ? [from, from + aside] : [from]) {
    for (const { issuer, pattern } of locale.issuersAfter) {
      const match = firstMatch(pattern, place.text.slice(start, start + 120));
      if (match) return { issuer, end: start + match[0].length };
    }
  }
  return null;
}

interface Tail {
  readonly issuer: CitationIssuer | null;
  readonly sections: string[];
  readonly end: number;
}

/** What follows the last number: who issued it, a revision behind that, a part of the text. */
function readTail(place: Place, last: Item, locale: CitationLocale): Tail {
  const issued = readIssuer(place, last.end, locale);
  const issuer = issued?.issuer ?? null;
  let end = issued?.end ?? last.end;
  if (issuer && !last.revision) {
    const revision = readRevision(place, end, locale);
    if (revision) {
      last.revision = revision.value;
      end = revision.end;
    }
  }
  const section = firstMatch(locale.sectionAfter, place.text.slice(end, end + 60));
  return { issuer, sections: section ? sectionsOf(place, end, section) : [], end };
}

/** `§ 2.2.3 de la ` before the head; `points 1 et 2` are two parts. */
function sectionsBefore(place: Place, before: number, locale: CitationLocale): string[] {
  const from = Math.max(0, before - 130);
  const match = firstMatch(locale.sectionBefore, place.text.slice(from, before));
  return match ? sectionsOf(place, from, match) : [];
}

function sectionsOf(place: Place, from: number, match: RegExpExecArray): string[] {
  const { mark = '', numbers = '', part = '' } = match.groups ?? {};
  const start = from + match.index + match[0].indexOf(mark);
  const printed = (at: number, length: number) => clean(place.source.slice(place.base + at, place.base + at + length));
  const numbersAt = place.text.indexOf(numbers, start + mark.length);
  const singular = printed(start, mark.length).replace(/§§/, '§').replace(pluralEnd, '');
  const words = part ? ` ${printed(numbersAt + numbers.length, part.length)}` : '';
  return [...numbers.matchAll(/[A-Z]?\d{1,3}(?:\.\d{1,3})*(?: {0,2}(?:bis|[a-z]\)))?|[a-z]+\)|[A-Z]/g)].map(
    (number) => `${singular} ${number[0]}${words}`,
  );
}

/** `Par sa Résolution 179, la Conférence …`: the one issuer that the sentence names. */
function issuerOfClause(text: string, at: number, locale: CitationLocale): CitationIssuer | null {
  const before = text.slice(Math.max(0, at - 240), at);
  if (!firstMatch(locale.possessive, before.slice(-30))) return null;
  const clause = before.slice(before.search(/[^.;]*$/));
  const named = issuersIn(clause, locale);
  if (named.length > 0) return named.at(-1) ?? null;
  return issuersIn(/^[^.;]*/.exec(text.slice(at, at + 240).replace(/\([^)]*\)/g, ''))?.[0] ?? '', locale)[0] ?? null;
}

function issuersIn(clause: string, locale: CitationLocale): CitationIssuer[] {
  return locale.issuersNamed
    .flatMap(({ issuer, pattern }) => [...matchesOf(pattern, clause)].map(({ index }) => ({ issuer, index })))
    .sort((a, b) => a.index - b.index)
    .map(({ issuer }) => issuer);
}

const sectorIssuer = (words: string | undefined, locale: CitationLocale): CitationIssuer | null =>
  (words && locale.sectorWords[words.toLowerCase()]) || null;

/** Numbers that the study groups of a Sector have had: a Question of another one is ITU-T's. */
const highestStudyGroup: Readonly<Partial<Record<Sector, number>>> = { 'ITU-R': 11, 'ITU-D': 4 };

function defaultIssuer(rule: NumberedTexts, number: string, own: Sector | null, locale: CitationLocale): CitationIssuer | null {
  if (rule.type === 'question' && own && own !== 'General') {
    const group = Number(number.split('/')[1]);
    if (group <= (highestStudyGroup[own] ?? 0)) return own;
  }
  if (rule.type !== 'recommendation' || rule.issuer) return rule.issuer;
  const [letters = ''] = number.split('.');
  return locale.recommendationSectors.find(({ series }) => series.test(letters))?.issuer ?? null;
}

/** Circulars and documents, whose number alone tells what they are. */
export function readSeriesTexts(place: Place, locale: CitationLocale): CitationReading[] {
  const readings: CitationReading[] = [];
  for (const rule of locale.series) {
    for (const match of matchesOf(rule.pattern, place.text)) {
      const { series = rule.series ?? '', letter = '', number = letter, more = '' } = match.groups ?? {};
      const issuer = rule.issuers[series] ?? rule.issuers['*'] ?? null;
      const behind = match.index + match[0].length;
      const after = more ? null : firstMatch(locale.sectionAfter, place.text.slice(behind, behind + 60));
      const add = (printed: string, start: number, end: number) => {
        const value: Citation = {
          type: rule.type,
          series: rule.keepsSeries ? series.toUpperCase() : null,
          number: clean(printed),
          issuer,
          revision: null,
          sections:
            start === match.index ? [...sectionsBefore(place, start, locale), ...(after ? sectionsOf(place, behind, after) : [])] : [],
        };
        readings.push({ value, span: { start: place.base + start, end: place.base + end } });
      };
      const numberAt = match.index + match[0].indexOf(number, series && !number.includes(series) ? Math.max(0, match[0].indexOf(series)) : 0);
      const source = place.source.slice(place.base + numberAt, place.base + numberAt + number.length);
      add(source, match.index, match.index + match[0].length - more.length);
      const moreAt = match.index + match[0].length - more.length;
      for (const item of more.matchAll(/\d{1,3}(?:\/[A-Z0-9]{1,8})?/g)) {
        add(item[0], moreAt + item.index, moreAt + item.index + item[0].length);
      }
    }
  }
  return readings;
}
