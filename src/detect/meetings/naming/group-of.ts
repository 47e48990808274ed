import type { GroupMention } from '../../../model/annotation.js';
import type { MeetingLocale } from '../../../model/locale/meetings.js';
import type { Group } from '../../../model/record.js';
import type { Span } from '../../../model/span.js';
import type { DatedClause } from '../../../text/dated-clause.js';
import { passageOf } from '../../../text/passage.js';
import { mainGroup } from '../../main-group.js';
import {
  agent,
  clauseSubject,
  groupsTogether,
  headOf,
  isSubjectAfter,
  listedBefore,
  withoutParents,
} from './acting-group.js';
import { conferenceAgain } from './conference-again.js';
import { groupAbove } from './head-group.js';
import type { Named } from './named.js';
import { isOfCouncil } from './of-council.js';

const longestReach = 600;
const longestLead = 60;
const longestOpening = 80;
/** ` conjointe`, ` en commun`. */
const longestEpithet = 20;
const longestParagraph = 400;

/** A named meeting on its date, and the groups that its sentence mentions around the two. */
interface Around {
  readonly named: Named;
  readonly clause: DatedClause;
  readonly mentions: readonly GroupMention[];
}

/**
 * The group a meeting is of: named after the noun, or the subject where the noun is possessive (`à sa réunion, la
 * CE 17`), or the nearest one before. An event such as a workshop is of a group only where its name says so.
 */
export function groupOf(named: Named, clause: DatedClause, title: Span | null, locale: MeetingLocale): Group | null {
  const { noun, sentence } = named;
  if (isOfCouncil(named, clause.mention.span, locale)) return null;
  const around: Around = { named, clause, mentions: mentionsAround(named, clause, locale) };
  const whole = around.mentions.find(({ span }) => span.start <= noun.start && span.end >= noun.end);
  if (whole !== undefined) return whole.group;
  const ofTitle = groupInTitle(around, title);
  const { start, end } = clause.mention;
  // no conference lasts a day
  const again = end !== null || start.day === null ? conferenceAgain(named, locale) : null;
  if (again !== null) return again;
  if (ofTitle !== null || sentence.whole.part(noun).says(locale.event)) return ofTitle?.group ?? null;
  const told = groupBetween(around) ?? groupBehind(around, locale) ?? groupInFront(around, locale);
  if (told !== null && isOfSeveral(named, locale)) return null;
  return told !== null ? told.group : groupSpokenOf(named, clause, title, locale);
}

/** `Les Commissions d'études 4 et 9 tiendront une séance commune`: it is of neither alone. */
const isOfSeveral = ({ noun, sentence }: Named, locale: MeetingLocale): boolean =>
  sentence.whole.part({ start: noun.start - longestLead, end: noun.end + longestEpithet }).says(locale.jointly) &&
  groupsTogether(sentence.before(noun, longestReach), locale).length > 1;

function mentionsAround({ noun, sentence }: Named, { mention }: DatedClause, locale: MeetingLocale): GroupMention[] {
  const near = sentence.part({ start: noun.start - longestReach, end: mention.span.end + longestReach });
  const prepares = ({ span, group }: GroupMention): boolean => {
    if (group.type !== 'conference' || span.start <= noun.start) return false;
    const [head] = /^\p{L}*/u.exec(sentence.whole.between(noun, span).words) ?? [''];
    return sentence.whole.between({ end: noun.end + head.length }, span).says(locale.prepares);
  };
  return withoutParents(near).filter((mention) => !prepares(mention));
}

function groupInTitle({ named, mentions }: Around, title: Span | null): GroupMention | null {
  const { noun } = named;
  const inside = mentions.filter(({ span }) => title !== null && span.start >= noun.end && span.end <= title.end);
  return (
    inside.find((mention) => mention.group.type !== 'bureau' && isOf(named, mention)) ??
    inside.find((mention) => isOf(named, mention)) ??
    null
  );
}

/** Linked to the noun by a small word, not by way of another noun phrase, and never a Bureau that only convenes. */
function isOf({ noun, sentence }: Named, { span }: GroupMention): boolean {
  const link = sentence.whole.between(noun, span).words;
  return link.length <= longestLead && !/[.;:(]/.test(link.replace(/\($/, ''));
}

/** Between the noun and its days: `réunion de la CE 17 (3-7 mai)`. */
function groupBetween({ named, clause, mentions }: Around): GroupMention | null {
  const { noun, sentence } = named;
  const date = clause.mention.span;
  const between = mentions.filter(({ span }) => span.start >= noun.end && span.end <= date.start);
  const own = between.find((mention) => isOf(named, mention));
  if (own !== undefined) return own;
  return listedBefore(sentence.whole.between(noun, date));
}

/** Behind the days: `à sa réunion du 3 mai, la CE 17 a …`; a Bureau does not meet. */
function groupBehind(around: Around, locale: MeetingLocale): GroupMention | null {
  const { named, clause, mentions } = around;
  const { noun, sentence } = named;
  const date = clause.mention.span;
  const after = mentions.find(({ span }) => span.start >= date.end);
  if (after === undefined || !isSubjectAfter(sentence.whole, date, after, locale)) return null;
  if (isOfWhich(around, locale)) return after;
  if (after.group.type === 'bureau') return null;
  const left = sentence.before(noun, longestLead);
  if (left.says(locale.possessive)) return after;
  // `Lors de la réunion virtuelle tenue du 3 au 5 mai, la CE 11 a pris`: who acts at it is said behind it
  const isOpening =
    noun.start - sentence.span.start <= longestOpening && mentions.every(({ span }) => span.start >= noun.end);
  // `La réunion …` is the subject itself, and has one small word before it; `Meeting in Geneva from …, Study Group 5 decided` has none
  return isOpening && (/\p{L} \p{L}+ $/u.test(left.words) || !/\p{L}/u.test(left.words)) ? after : null;
}

/** `la réunion qu'elle tiendra le`: whose meeting it is a pronoun says. */
const isOfWhich = ({ named: { noun, sentence }, clause }: Around, locale: MeetingLocale): boolean =>
  sentence.whole.between(noun, clause.mention.span).says(locale.whichIt);

/** In front of the noun: who acts in the sentence, who did what it tells, else the last of those named. */
function groupInFront(around: Around, locale: MeetingLocale): GroupMention | null {
  const { noun, sentence } = around.named;
  const isWhich = isOfWhich(around, locale);
  const before = around.mentions.filter(
    ({ span, group: { type } }) =>
      span.end <= noun.start &&
      type !== 'bureau' &&
      !(isWhich && type === 'conference') &&
      // `la procédure de la Résolution 1 (Rév. Oran, 2016) de l'AMNT, à sa prochaine réunion`: the Assembly only adopted it
      !sentence.whole.before(span, 90).says(locale.ofText),
  );
  const owner = sentence.before(noun, longestLead).says(locale.possessive)
    ? (agent(before.at(-1), around.named, locale) ?? clauseSubject(before, sentence, locale))
    : null;
  return owner ?? headOf(before, sentence.whole, locale) ?? null;
}

/** `Sa onzième réunion`, `La dernière réunion`: of the group that the paragraph speaks of just before, or the document. */
function groupSpokenOf(
  { noun, sentence }: Named,
  clause: DatedClause,
  title: Span | null,
  locale: MeetingLocale,
): Group | null {
  const { document, whole } = sentence;
  const isCounted = whole.part({ start: title?.start ?? noun.start, end: noun.end }).says(locale.ordinal);
  const left = sentence.before(noun, longestLead);
  const isKnown =
    left.says(locale.takenUp) || whole.part({ start: left.span.start, end: noun.end + 12 }).says(locale.lastOrNext);
  const isOthers = whole.behind(noun, 40).says(locale.ofOthers);
  if (!isCounted && (!isKnown || isOthers)) return null;
  const { block } = clause.sentence;
  const near = passageOf(document, block).before(sentence.span, longestParagraph).groups;
  const last = near.findLast(({ group: { type } }) => type !== 'bureau' && type !== 'conference');
  return last?.group ?? groupAbove(document, block) ?? mainGroup(document);
}
