import type { CitationLocale } from '../../model/locale/citations.js';
import type { CitationType } from '../../model/record.js';
import type { Span } from '../../model/span.js';
import { firstMatch, matchesOf } from '../../text/pattern.js';
import type { CitationReading, Place } from './reading.js';
import { sectionsBefore, sectionsOf } from './sections.js';

/** What an anaphor may mean: what the place itself cites, and the last text of each type before it. */
interface CitedSoFar {
  readonly own: readonly CitationReading[];
  readonly earlier: ReadonlyMap<CitationType, CitationReading>;
}

/**
 * `les § 2.2.3 et 3.1 de cette Recommandation`: parts of the text of that type that was cited last.
 *
 * @param block the block itself; the place may go on into the next one
 */
export function readAnaphors(
  place: Place,
  block: Span,
  { own, earlier }: CitedSoFar,
  locale: CitationLocale,
): CitationReading[] {
  const found: CitationReading[] = [];
  for (const { type, pattern } of locale.anaphors) {
    for (const match of matchesOf(pattern, place.text)) {
      const start = place.base + match.index;
      const end = match.index + match[0].length;
      if (start >= block.end) continue;
      const meant = own.findLast(({ value, span }) => value.type === type && span.start < start) ?? earlier.get(type);
      const after = firstMatch(locale.sectionAfter, place.text.slice(end, end + 60));
      const sections = [
        ...sectionsBefore(place, match.index, locale),
        ...(after ? sectionsOf(place, end, after, locale) : []),
      ];
      if (!meant || sections.length === 0) continue;
      found.push({ value: { ...meant.value, sections }, span: { start, end: place.base + end } });
    }
  }
  return found;
}
