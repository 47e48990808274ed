import type { CitationLocale } from '../../model/locale/citations.js';
import type { Citation } from '../../model/record.js';
import { clean } from '../../text/clean.js';
import { firstMatch, matchesOf } from '../../text/pattern.js';
import type { CitationReading, Place } from './reading.js';
import { sectionsBefore, sectionsOf } from './sections.js';

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
            start === match.index
              ? [...sectionsBefore(place, start, locale), ...(after ? sectionsOf(place, behind, after) : [])]
              : [],
        };
        readings.push({ value, span: { start: place.base + start, end: place.base + end } });
      };
      const numberAt =
        match.index +
        match[0].indexOf(number, series && !number.includes(series) ? Math.max(0, match[0].indexOf(series)) : 0);
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
