import type { DatedClause } from '../../../text/dated-clause.js';
import type { Dated } from './dated.js';

/** A place and no more, from the bracket that opens up to the days: ` (Genève, `. */
const opening = () => /^ ?\(\p{Lu}[^()\d,;:]{2,40}(?:, \p{Lu}[^()\d,;:]{2,30})?, ?$/u;
const longestOpening = 90;

/** `Résultats du GCNT (Genève, 3-7 mai 2021)`: the place and days of its meeting behind a group that no noun says to meet. */
export function byBracket(clause: DatedClause): Dated | null {
  const { document, left, mention, span, right } = clause;
  if (mention.start.day === null || !/^ ?\)/.test(right.words)) return null;
  const owner = left.before(mention.span, longestOpening).groups.at(-1);
  if (owner === undefined || owner.group.type === 'bureau' || owner.group.type === 'conference') return null;
  if (!opening().test(document.text.slice(owner.span.end, mention.span.start).replace(/\s+/g, ' '))) return null;
  return { clause, named: null, reach: { start: owner.span.start, end: span.end }, group: owner.group };
}
