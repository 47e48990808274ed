import type { CitationLocale, SeriesTexts } from '../../model/locale/citations.js';
import type { Citation, Reference } from '../../model/record.js';
import type { Span } from '../../model/span.js';
import { clean } from '../../text/clean.js';
import { firstMatch, matchesOf } from '../../text/pattern.js';
import { numbersBetween } from './range.js';
import type { CitationReading, Place } from './reading.js';
import { sectionsBefore, sectionsOf } from './sections.js';

/** Circulars and documents, whose number alone tells what they are. */
export function readSeriesTexts(place: Place, locale: CitationLocale, own: Reference | null): CitationReading[] {
  const rules = isOfConference(own) ? locale.series : locale.series.filter((rule) => rule.withinConference !== true);
  return rules.flatMap((rule) =>
    [...matchesOf(rule.pattern, place.text)].flatMap((match) =>
      textsOf(place, match, rule, locale).map((reading) => ofCommittee(reading, own)),
    ),
  );
}

/** Whose circular-letters those of the committees before 1993 are now. */
const committees: Readonly<Record<string, Citation['issuer']>> = { CCITT: 'TSB', CCIR: 'BR', IFRB: 'BR' };

/** In a letter of a committee `Circular-letter No. 640` is one of its own. */
function ofCommittee(reading: CitationReading, own: Reference | null): CitationReading {
  const issuer = reading.impliesSeries === true && own ? committees[own.series] : undefined;
  return own && issuer ? { ...reading, value: { ...reading.value, series: own.series, issuer } } : reading;
}

/** Series of documents that a conference numbers, in the Union's codes. */
const conferences = /^(?:PP|WTSA|WTDC|WRC|WARC|RRC|RA|WCIT|WTPF|CPM)-?\d/;

const isOfConference = (own: Reference | null): boolean => own !== null && conferences.test(own.series);

/** The text of a match, and those of the list that goes on behind it. */
function textsOf(place: Place, match: RegExpExecArray, rule: SeriesTexts, locale: CitationLocale): CitationReading[] {
  const { series = rule.series ?? '', letter = '', number = letter, more = '' } = match.groups ?? {};
  const end = match.index + match[0].length;
  const listAt = end - more.length;
  const after = more ? null : firstMatch(locale.sectionAfter, place.text.slice(end, end + 60));
  const sections = [
    ...sectionsBefore(place, match.index, locale),
    ...(after ? sectionsOf(place, end, after, locale) : []),
  ];
  if (rule.number !== undefined && sections.length === 0) return [];
  const reading = (value: string, span: Span, own: string[]): CitationReading => ({
    value: {
      type: rule.type,
      series: rule.keepsSeries ? series.toUpperCase() : null,
      number: value,
      issuer: rule.issuers[series] ?? rule.issuers['*'] ?? null,
      revision: null,
      sections: own,
    } satisfies Citation,
    span: { start: place.base + span.start, end: place.base + span.end },
    impliesSeries: rule.series !== undefined && match.groups?.series === undefined,
  });
  const first = rule.number ?? printedNumber(place, match, series, number);
  return [
    reading(first, { start: match.index, end: listAt }, sections),
    ...listed(first, more, rule, locale).map(({ value, span }) =>
      reading(value, { start: listAt + span.start, end: listAt + span.end }, []),
    ),
  ];
}

function printedNumber({ source, base }: Place, match: RegExpExecArray, series: string, number: string): string {
  const from = series && !number.includes(series) ? Math.max(0, match[0].indexOf(series)) : 0;
  const at = base + match.index + match[0].indexOf(number, from);
  return clean(source.slice(at, at + number.length));
}

/** The numbers of `, 51 et 52`, each as whole as the first. */
function listed(
  first: string,
  more: string,
  rule: SeriesTexts,
  locale: CitationLocale,
): { value: string; span: Span }[] {
  let lead = rule.completes ? first.slice(0, first.lastIndexOf('/') + 1) : '';
  const items: { value: string; span: Span }[] = [];
  let before = first.slice(lead.length);
  for (const match of matchesOf(locale.furtherNumber, more)) {
    const { link = '', printed = '' } = match.groups ?? {};
    const whole = printed.slice(printed.lastIndexOf(' ') + 1);
    const number = rule.keepsSeries ? whole.replace(/^[A-Z]{2,4}[/-](?=\d)/, '') : whole;
    // `C24/50 et C25/16`: a number that is whole leads those behind it
    const own = lead === '' ? '' : number.slice(0, number.lastIndexOf('/') + 1);
    const isNew = own !== '' && own !== lead;
    if (isNew) lead = own;
    const bare = lead === '' ? number : number.slice(number.lastIndexOf('/') + 1);
    const span = { start: match.index, end: match.index + match[0].length };
    const between =
      firstMatch(locale.rangeWord, link) !== null && !isNew
        ? numbersBetween(withoutLanguage(before), withoutLanguage(bare))
        : [];
    if (between === null) break;
    items.push(...[...between, bare].map((value) => ({ value: lead + value, span })));
    before = bare;
  }
  return items;
}

const withoutLanguage = (number: string): string => number.replace(/-[A-Z]$/, '');
