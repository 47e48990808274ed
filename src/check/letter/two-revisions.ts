import { say } from '../../model/sentence/index.js';
import type { Citation } from '../../model/record.js';
import { placesOf, shortened } from '../places.js';
import type { LetterRule } from '../rule.js';

const keyOf = ({ type, series, number, issuer }: Citation): string => [type, series, number, issuer].join(' ');

function differs(a: Citation, b: Citation): boolean {
  if (!a.revision || !b.revision) return false;
  if (a.revision.year !== null && b.revision.year !== null) return a.revision.year !== b.revision.year;
  return a.revision.place !== null && b.revision.place !== null && a.revision.place !== b.revision.place;
}

/** One resolution that is cited in two revisions. */
export const twoRevisions: LetterRule = {
  code: 'two-revisions',
  severity: 'warning',
  *check(letter) {
    const { citations } = letter.record;
    for (const [index, citation] of citations.entries()) {
      // Recommendations are cited in the edition that was in force when.
      if (citation.type !== 'resolution' && citation.type !== 'decision') continue;
      const before = citations
        .slice(0, index)
        .findIndex((other) => keyOf(other) === keyOf(citation) && differs(other, citation));
      const other = citations[before];
      if (!other?.revision || !citation.revision) continue;
      const related = placesOf(letter, `/citations/${before}`)[0] ?? null;
      yield {
        span: placesOf(letter, `/citations/${index}`)[0] ?? null,
        related,
        sentence: say(`two-revisions/${citation.type}`, {
          number: citation.number,
          revision: shortened(citation.revision.text),
          other: shortened(other.revision.text),
        }),
      };
    }
  },
};
