import type { GroupMention } from '../../../model/annotation.js';
import type { MeetingLocale } from '../../../model/locale/meetings.js';
import type { Group } from '../../../model/record.js';
import type { Span } from '../../../model/span.js';
import type { Passage } from '../../../text/passage.js';
import { firstMatch } from '../../../text/pattern.js';
import { isOfText } from '../../changed-dates.js';
import type { Named } from './named.js';
import { longestTitle } from './title.js';

const longestOpening = 80;
const longestLink = 60;

/** `the RAG Correspondence Group on gender balance`: right before the name of a group stands the one that it belongs to. */
export const withoutParents = ({ groups, whole }: Passage): GroupMention[] =>
  groups.filter(({ span }, at) => {
    const next = groups[at + 1];
    return next === undefined || next.span.start - span.end > 2 || whole.between(span, next.span).words.trim() !== '';
  });

/** The last of some groups; of `Groupe de travail 5D de la Commission d'études 5` the first. */
export function headOf(
  mentions: readonly GroupMention[],
  whole: Passage,
  locale: MeetingLocale,
): GroupMention | undefined {
  const last = mentions.at(-1);
  const owner = mentions.at(-2);
  if (!last || !owner) return last;
  // `le regroupement de la JCA-A et de la JCA-B au sein de la JCA-C`: the meeting is that of the new one
  const isPart =
    whole.between(owner.span, last.span).says(locale.withinGroup) &&
    !whole.before(owner.span, longestTitle).says(locale.merging);
  return owner.group.type !== 'bureau' && isPart ? owner : last;
}

/** `Le GCNT a institué la JCA à sa troisième réunion`: the meeting is its who acts, not that of what is named on the way. */
export function clauseSubject(
  mentions: readonly GroupMention[],
  sentence: Passage,
  locale: MeetingLocale,
): GroupMention | null {
  const { whole } = sentence;
  const [opening, ...others] = mentions;
  if (opening === undefined || others.length === 0) return null;
  const head = sentence.before(opening.span);
  if (head.words.length > longestOpening || !head.says(locale.opensClause)) return null;
  const last = others.at(-1)?.span ?? opening.span;
  if (isAside(whole.from(opening.span).words.slice(opening.span.end - opening.span.start), last.end - opening.span.end))
    return opening;
  // `la Résolution 1 (Rév. Tunis, 2031) de l'AMNT`: the stop in a bracket ends no clause
  const rest = whole.between(opening.span, last).words.replace(/\([^()]*\)/g, '');
  // `a souscrit à la proposition présentée par la Commission d'études 5 à sa réunion`: who presented it met
  if (firstMatch(locale.agentBefore, rest) !== null || firstMatch(locale.newClause, rest) !== null) return null;
  // `a renvoyé la question au Groupe 4, qui en traitera à sa réunion`, `l'a chargé d'en débattre à sa réunion`
  return whole.behind(last, 30).says(locale.relativeBehind) ? null : opening;
}

/** `La CE 5, dont relève le Groupe FG-X, a décidé à sa réunion`: all the others stand in the clause between two commas behind the subject. */
const isAside = (behind: string, length: number): boolean =>
  (/^(?: ?\([^()]{1,120}\))?, (?:\p{Ll}+ ){2,}(?:[^,;.()]|\([^()]{1,60}\)){3,160}, (?=\p{Ll})/u.exec(behind)?.[0]
    .length ?? 0) > length;

/** `La JCA, créée par la CE 9 à sa réunion de mai`: who has done it has done so at a meeting of its own. */
export function agent(
  last: GroupMention | undefined,
  { noun, sentence: { whole } }: Named,
  locale: MeetingLocale,
): GroupMention | null {
  if (last === undefined || !whole.before(last.span, longestLink).says(locale.doneBy)) return null;
  return whole.between(last.span, noun).says(locale.ownMeeting) ? last : null;
}

/** `à sa dernière réunion (Genève, 3-7 mai 2021), annoncée par la Circulaire CACE/12 du 4 mars, la Commission d'études 17 a …` */
export function isSubjectAfter(whole: Passage, date: Span, { span }: GroupMention, locale: MeetingLocale): boolean {
  const aside = whole.between(date, span).dates.at(-1);
  const isText = aside !== undefined && isOfText(whole, aside, locale.replacedDates);
  const between = whole.between(isText ? aside.span : date, span);
  return between.words.length <= longestLink && between.says(locale.subjectLead);
}

/** `Les réunions suivantes auront lieu: le GT 5A du 3 au 7 mai, le GT 5B du …`: behind a colon, right before the days that `words` end at. */
export function listedBefore(words: Passage): GroupMention | null {
  const last = words.groups.at(-1);
  if (last === undefined || !words.before(last.span).words.includes(':')) return null;
  return /^[ ),(]*(?:\([^()]{2,20}\)[ ,]*)?(?:\p{L}{1,5} )?$/u.test(words.behind(last.span).words) ? last : null;
}

/** `Le Groupe de travail 1/13 et le Groupe de travail 2/13 se réuniront`: the groups told together that some words end with. */
export function groupsTogether(words: Passage, locale: MeetingLocale): readonly Group[] {
  const { groups } = words;
  let first = groups.length - 1;
  while (first > 0 && words.between(at(groups, first - 1), at(groups, first)).says(locale.andGroup)) first--;
  return [...new Set(groups.slice(Math.max(0, first)).map(({ group }) => group))];
}

const at = (groups: readonly GroupMention[], index: number): Span => (groups[index] as GroupMention).span;
