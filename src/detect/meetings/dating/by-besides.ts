import type { MeetingLocale } from '../../../model/locale/meetings.js';
import type { DatedClause } from '../../../text/dated-clause.js';
import { firstNoun } from '../naming/nouns.js';
import { type Dated, namedBy } from './dated.js';

/** `sera précédé, le 8 mai, d'un atelier`, `suivie, le 8 mai, par celle de la CE 7`: the date of another meeting than the subject. */
export function byBesides(clause: DatedClause, locale: MeetingLocale): Dated | null {
  const { left, right, mention, span } = clause;
  if (!left.says(locale.besides)) return null;
  const noun = firstNoun(right, locale);
  if (noun !== null && right.before(noun).says(locale.ofBesides)) return namedBy(clause, noun, mention.span.start);
  const [other] = right.groups;
  const lead = other && right.before(other.span);
  const that = lead?.find(locale.thatOf) ?? null;
  if (other === undefined || lead === undefined || that === null) return null;
  const reach = { start: mention.span.start, end: span.end };
  return lead.before(that).says(locale.ofBesides) ? { clause, named: null, reach, group: other.group } : null;
}
