import type { MeetingLocale } from '../../../model/locale/meetings.js';
import type { Group } from '../../../model/record.js';
import type { Span } from '../../../model/span.js';
import type { DatedClause } from '../../../text/dated-clause.js';
import type { Dated } from './dated.js';

/** `le Conseil `, `la Commission d'études 5 `: an article between the verb and what is called together. */
const longestLead = 30;

/** `La solution consiste à réunir le Conseil à Genève du 4 au 13 juillet`: who is called together, in a place and on some days. */
export function byConvening(clause: DatedClause, locale: MeetingLocale): Dated | null {
  const { left, span } = clause;
  const called = calledTogether(clause, locale);
  if (called === null) return null;
  const rest = left.behind(called.words);
  if (rest.says(locale.blocking) || !rest.says(locale.beforeDate)) return null;
  return { clause, named: null, reach: { start: called.words.start, end: span.end }, group: called.group };
}

/** The Council, or a group, right behind the verb. */
function calledTogether(
  { left }: DatedClause,
  locale: MeetingLocale,
): { readonly words: Span; readonly group: Group | null } | null {
  const isCalled = (words: Span): boolean => left.before(words, longestLead).says(locale.convening);
  const group = left.groups.findLast((each) => each.group.type !== 'bureau' && isCalled(each.span));
  if (group !== undefined) return { words: group.span, group: group.group };
  const council = left.find(locale.council);
  return council !== null && isCalled(council) ? { words: council, group: null } : null;
}
