import type { MeetingLocale } from '../../../model/locale/meetings.js';
import type { DatedClause } from '../../../text/dated-clause.js';
import { clauseSubject, headOf } from '../naming/acting-group.js';
import type { Dated } from './dated.js';

/** `La Commission d'études 1 examinera le texte en octobre, lorsqu'elle se réunira à Lima`: on those days it meets. */
export function byWhen(clause: DatedClause, locale: MeetingLocale): Dated | null {
  const { left, right, sentence, mention, span } = clause;
  if (!left.says(locale.beforeDate) || !right.says(locale.whenItMeets)) return null;
  const groups = sentence
    .before(mention.span)
    .groups.filter(({ group: { type } }) => type !== 'bureau' && type !== 'conference');
  const subject = clauseSubject(groups, sentence, locale) ?? headOf(groups, sentence.whole, locale);
  const reach = { start: mention.span.start, end: span.end };
  return subject === undefined ? null : { clause, named: null, reach, group: subject.group };
}
