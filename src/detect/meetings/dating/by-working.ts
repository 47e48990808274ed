import type { MeetingLocale } from '../../../model/locale/meetings.js';
import type { DatedClause } from '../../../text/dated-clause.js';
import type { Dated } from './dated.js';

/** `Le Groupe a mis la dernière main à son rapport à Genève du 20 au 22 juin`: what it does when it meets, in a place and on some days. */
export function byWorking(clause: DatedClause, locale: MeetingLocale): Dated | null {
  const { left, mention, sentence, span } = clause;
  if (mention.end === null || mention.start.day === null) return null;
  const verb = left.find(locale.working);
  if (verb === null) return null;
  const rest = left.behind(verb);
  if (!rest.says(locale.placeBeforeDate) || rest.says(locale.blocking)) return null;
  const subject = sentence.before(verb).groups.at(-1);
  if (subject === undefined || subject.group.type === 'bureau' || subject.group.type === 'conference') return null;
  return { clause, named: null, reach: { start: verb.start, end: span.end }, group: subject.group };
}
