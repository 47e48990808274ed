import type { MeetingLocale } from '../../../model/locale/meetings.js';
import type { DatedClause } from '../../../text/dated-clause.js';
import { firstNoun } from '../naming/nouns.js';
import { type Dated, namedBy } from './dated.js';

/** `sera précédé, le 8 mai, d'un atelier`: the date of another meeting than the subject. */
export function byBesides(clause: DatedClause, locale: MeetingLocale): Dated | null {
  const { left, right, mention } = clause;
  if (!left.says(locale.besides)) return null;
  const noun = firstNoun(right, locale);
  return noun !== null && right.before(noun).says(locale.ofBesides) ? namedBy(clause, noun, mention.span.start) : null;
}
