import type { MeetingLocale } from '../../../model/locale/meetings.js';
import { contains, type Span } from '../../../model/span.js';
import type { DatedClause } from '../../../text/dated-clause.js';
import type { Pattern } from '../../../text/pattern.js';
import type { Dated } from './dated.js';

/**
 * `Le Groupe a mis la dernière main à son rapport à Genève du 20 au 22 juin`: what it does when it meets, in a place and on some days;
 * `Le Groupe de travail restera à Lima le 12 mai`, `consacrera deux jours à la terminologie, les 10 et 11 mai`.
 */
export function byWorking(clause: DatedClause, locale: MeetingLocale): Dated | null {
  const { left, mention } = clause;
  if (mention.start.day === null) return null;
  const worked = mention.end === null ? null : left.find(locale.working);
  const found = worked && ofGroup(clause, worked, locale.placeBeforeDate, locale);
  if (found !== null) return found;
  const [staying, busy] = [left.find(locale.staying), left.find(locale.busy)];
  return (
    (staying && opensWithGroup(clause, staying) && ofGroup(clause, staying, locale.placeBeforeDate, locale)) ||
    (busy && opensWithGroup(clause, busy) && ofGroup(clause, busy, locale.beforeDate, locale)) ||
    null
  );
}

/** What the group in front of the verb does on the days that the words behind it, in the form given, lead to. */
function ofGroup(clause: DatedClause, verb: Span, led: Pattern, locale: MeetingLocale): Dated | null {
  const { left, sentence, span } = clause;
  const rest = left.behind(verb);
  // `et de la Commission d'étude 9 (Lomé, …`: a word of a group's name is no verb
  if (left.groups.some((group) => contains(group.span, verb))) return null;
  if (!rest.says(led) || rest.says(locale.blocking)) return null;
  const subject = sentence.before(verb).groups.at(-1);
  if (subject === undefined || subject.group.type === 'bureau' || subject.group.type === 'conference') return null;
  return { clause, named: null, reach: { start: verb.start, end: span.end }, group: subject.group };
}

/** `Le Groupe de travail 1/9 `, ` et le Groupe de travail 1/9 `: the group is the subject itself, right in front of its verb. */
function opensWithGroup({ left }: DatedClause, verb: Span): boolean {
  const before = left.before(verb);
  const group = before.groups.at(-1);
  return (
    group !== undefined &&
    !/\p{L}/u.test(before.behind(group.span).words.replace(/\([^()]*\)/g, '')) &&
    articles().test(before.before(group.span).words)
  );
}

/** No more than small words: ` and the `, `Le `. */
const articles = () => /^(?:[^\p{L}]*\p{L}{1,4}(?!\p{L})){0,2}[^\p{L}]*$/u;
