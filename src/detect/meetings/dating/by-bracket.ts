import type { DatedClause } from '../../../text/dated-clause.js';
import type { Passage } from '../../../text/passage.js';
import type { Dated } from './dated.js';

const opening = () => /^ ?\(\p{Lu}[^()\d,;:]{2,40}(?:, \p{Lu}[^()\d,;:]{2,30})?, ?$/u;

/** A place and no more, from the bracket that opens up to the days: ` (Genève, `. */
export const opensWithPlace = ({ document: { text }, span }: Passage): boolean =>
  opening().test(text.slice(span.start, span.end).replace(/\s+/g, ' '));

const longestOpening = 90;

/** `Résultats du GCNT (Genève, 3-7 mai 2021)`: the place and days of its meeting behind a group that no noun says to meet. */
export function byBracket(clause: DatedClause): Dated | null {
  const { left, mention, span, right } = clause;
  if (mention.start.day === null || !/^ ?\)/.test(right.words)) return null;
  const owner = left.before(mention.span, longestOpening).groups.at(-1);
  if (owner === undefined || owner.group.type === 'bureau' || owner.group.type === 'conference') return null;
  if (!opensWithPlace(left.between(owner.span, mention.span))) return null;
  return { clause, named: null, reach: { start: owner.span.start, end: span.end }, group: owner.group };
}
