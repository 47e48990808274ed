import type { GroupMention } from '../../../model/annotation.js';
import type { MeetingLocale } from '../../../model/locale/meetings.js';
import type { Group } from '../../../model/record.js';
import type { DatedClause } from '../../../text/dated-clause.js';
import { longestReach } from '../../../text/dated-clause.js';
import type { Passage } from '../../../text/passage.js';
import { firstMatch } from '../../../text/pattern.js';
import { groupsTogether, headOf, isSubjectAfter, listedBefore } from '../naming/acting-group.js';
import { takesUp } from '../naming/opening-words.js';
import { isConvened } from '../listed/lead-in.js';
import { opensWithPlace } from './by-bracket.js';
import type { Dated } from './dated.js';
import type { Earlier } from './earlier.js';

const longestOpening = 40;
const longestRelative = 60;

/**
 * `Le GCNT se réunira à Genève du`; of a conference also `la CMR-27 aura lieu du` and `la CMR-27 (Genève, `.
 *
 * @param earlier the text before the sentence, where that may go on about it
 */
export function byAssembling(clause: DatedClause, locale: MeetingLocale, earlier: Earlier | null = null): Dated | null {
  const { left, mention, sentence, span } = clause;
  const conference = conferenceOf(sentence.part({ start: span.start, end: mention.span.start }), locale);
  const meets = left.find(locale.assembling);
  const verb = meets ?? (conference === undefined ? null : left.find(locale.holding));
  if (verb === null) return conference === undefined ? null : besideConference(clause, conference, locale);
  const rest = behindSince(left.behind(verb), locale);
  if (rest.says(locale.blocking) || rest.says(locale.datedThing) || !rest.says(locale.beforeDate)) return null;
  const dated = { clause, named: null, reach: { start: verb.start, end: span.end } };
  if (meets === null) return { ...dated, group: conference?.group ?? null };
  const listed = listedBefore(rest);
  if (listed !== null) return { ...dated, group: listed.group };
  const subject = sentence.before(verb);
  const group = whoMeets(clause, subject, locale, earlier);
  return {
    ...dated,
    group,
    together: group === null || isShared(sentence, locale) ? [] : eachMeeting(subject, group, locale),
  };
}

/** `has met twice since its last report: on`: the words before the colon only say since when. */
function behindSince(rest: Passage, locale: MeetingLocale): Passage {
  const colon = rest.words.lastIndexOf(':');
  const isSince =
    colon > 0 && firstMatch(locale.sinceThen, `${rest.words.slice(0, colon).replace(/ ?\([^()]*\)$/, '')} `) !== null;
  return isSince ? rest.part({ start: rest.span.start + colon + 1, end: rest.span.end }) : rest;
}

/** The conference whose days they are: one that a relative clause tells of (`la CMDT-25, que l'Azerbaïdjan accueillera`), else the first. */
function conferenceOf(words: Passage, locale: MeetingLocale): GroupMention | undefined {
  const meant = words.groups.filter(
    ({ group, span }) => group.type === 'conference' && !words.before(span).says(locale.ofText),
  );
  const told = meant.findLast(({ span }) => {
    const behind = words.behind(span, longestRelative);
    return behind.says(locale.relativeBehind) || behind.says(locale.hostLand);
  });
  return told ?? meant[0] ?? words.groups.find(({ group }) => group.type === 'conference');
}

/** Several hold one meeting, or each has a day of its own. */
const isShared = (sentence: Passage, locale: MeetingLocale): boolean =>
  sentence.says(locale.jointly) || sentence.says(locale.respectively);

/** `Le GT 1/13 et le GT 2/13 se réuniront le 24 juillet`: each meets. None where one meets alone. */
function eachMeeting(subject: Passage, group: Group, locale: MeetingLocale): readonly Group[] {
  const together = groupsTogether(subject, locale);
  return together.includes(group) ? together.filter((each) => each === group || each.type !== 'bureau') : [];
}

/** `la CMR-27 (Genève, `: nothing but a place between a conference and its days. */
function besideConference(clause: DatedClause, { span, group }: GroupMention, locale: MeetingLocale): Dated | null {
  const { sentence, mention, left } = clause;
  if (left.says(locale.datedThing) || left.behind(span).says(locale.dueThing)) return null;
  // `Président depuis l'AMNT-24, a renoncé à ses fonctions le`: the conference only says since when, unless its days stand in its bracket
  const isSince = sentence.before(span, longestRelative).says(locale.sinceThen);
  if (isSince && !opensWithPlace(sentence.between(span, mention.span))) return null;
  const isDirect = /^[ )]*[(,] *[^.;:()]{0,60}$/u.test(sentence.between(span, mention.span).words);
  return isDirect ? { clause, named: null, reach: { start: span.start, end: clause.span.end }, group } : null;
}

/** The subject of the verb, in front of it or behind the date: `Réunie à Genève du 3 au 7 mai, la Commission d'études 5 a …`. */
function whoMeets(
  { sentence, mention }: DatedClause,
  before: Passage,
  locale: MeetingLocale,
  earlier: Earlier | null,
): Group | null {
  const { whole } = sentence;
  const subject = headOf(before.groups, whole, locale);
  if (subject !== undefined) return subject.group;
  const [next] = whole.behind(mention.span, longestReach).groups;
  if (next !== undefined && isSubjectAfter(whole, mention.span, next, locale)) return next.group;
  const takenUp = earlier === null ? null : groupTakenUp(sentence, earlier.text, locale);
  return takenUp ?? groupBehindVerb(before.span.end, { sentence, mention }, locale) ?? groupOfLead(sentence, earlier);
}

/** `A continuación se reunirá el Grupo de Trabajo 4A (Ginebra, `: the subject right behind its verb. */
function groupBehindVerb(
  from: number,
  { sentence, mention }: Pick<DatedClause, 'sentence' | 'mention'>,
  locale: MeetingLocale,
): Group | null {
  const words = sentence.part({ start: from, end: mention.span.start });
  const verb = words.find(locale.assembling);
  const [first] = words.groups;
  if (verb === null || first === undefined || first.group.type === 'bureau') return null;
  const between = words.between(verb, first.span);
  // `Se réunira ensuite le Groupe de travail 4A`
  const then = between.find(locale.thenNext);
  const lead = then !== null && then.start - verb.end <= 1 ? between.behind(then) : between;
  return lead.says(locale.inverted) ? first.group : null;
}

/** `Le Groupe est convenu:` over `c) de se réunir de nouveau du`: who is the subject of the line above is that of its items. */
function groupOfLead(sentence: Passage, earlier: Earlier | null): Group | null {
  const lead = earlier?.lead ?? null;
  if (lead === null || !startsSmall().test(sentence.words)) return null;
  const [group, second] = new Set(lead.groups.map((mention) => mention.group).filter(isConvened));
  return group === undefined || second !== undefined ? null : group;
}

const startsSmall = () => /^ *(?:(?:[-•*]|\(?\p{L}{1,4}[.)]) *)?\p{Ll}{2}/u;

/** `Le Groupe s'est réuni en mai. Il s'est réuni de nouveau le`: who met before. */
function groupTakenUp(sentence: Passage, earlier: Passage, locale: MeetingLocale): Group | null {
  if (!takesUp(sentence.head(longestOpening), locale)) return null;
  const met = earlier.before({ start: earlier.span.end }, longestReach).find(locale.assembling);
  return (met === null ? null : earlier.before(met).groups.at(-1)?.group) ?? subjectOf(earlier, locale);
}

/** `Le Groupe étudiera les réponses. Il se réunira en octobre`: the one that opens the last sentence, where it names no other. */
function subjectOf(earlier: Passage, locale: MeetingLocale): Group | null {
  const last = earlier.sentences(locale.sentences).at(-1);
  const [opening, ...others] = last?.groups ?? [];
  if (last === undefined || opening === undefined || opening.group.type === 'bureau') return null;
  if (others.some(({ group }) => group !== opening.group)) return null;
  const head = last.before(opening.span);
  return head.words.length <= longestOpening && head.says(locale.opensClause) ? opening.group : null;
}
