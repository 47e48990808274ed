import type { GroupMention } from '../../model/annotation.js';
import type { AnnotatedDocument } from '../../model/detection.js';
import type { MeetingLocale } from '../../model/locale/meetings.js';
import type { Group } from '../../model/record.js';
import type { Span } from '../../model/span.js';
import { firstMatch, withoutMatches } from '../../text/pattern.js';
import { within } from '../../text/within.js';
import { mainGroup } from '../main-group.js';
import { groupAbove } from './head-group.js';

/** A noun that means a meeting, in the source, and the sentence it stands in. */
export interface Named {
  readonly noun: Span;
  readonly sentence: Span;
}

const longestTitle = 240;
const yearAlone = /(?<!\d)(?:19|20)\d\d$/;

/** The words that name a meeting: ordinals, noun and what belongs to it, up to its verb, place or date. */
export function titleOf(
  document: AnnotatedDocument,
  { noun, sentence }: Named,
  limit: number,
  locale: MeetingLocale,
): Span | null {
  const before = document.folded.slice(Math.max(sentence.start, noun.start - 60), noun.start);
  const head = firstMatch(locale.titleHead, before);
  const joined = head === null ? 0 : (firstMatch(locale.titleJoin, head[0])?.[0].length ?? 0);
  const start = head === null ? noun.start : noun.start - (before.length - head.index) + joined;
  const reach = { start: noun.end, end: Math.min(limit, noun.end + longestTitle) };
  // `la réunion du 2 juin a été déplacée au 9`: the old day is no part of the name
  const [day] = within(document.dates, reach);
  const rest = document.folded.slice(reach.start, day?.span.start ?? reach.end);
  // `Ce Forum prolonge les échanges`: of one that is named already only a phrase that belongs to it says more
  const isKnown = head === null && firstMatch(locale.thisOne, before) !== null;
  const stop = isKnown && firstMatch(locale.nameGoesOn, rest) === null ? 0 : titleStop(rest, locale);
  const named = stop === null ? rest : rest.slice(0, stop);
  const tail = firstMatch(locale.titleTail, named);
  const close = noun.end + (tail === null ? named.trimEnd().length : tail.index);
  // the short name of the group stands behind its long one
  const acronym = /^ *\((?:\p{Lu}[\p{L}\p{N}-]{1,15})\)/u.exec(document.folded.slice(close, close + 24));
  const end = acronym === null || close === noun.end ? close : close + acronym[0].length;
  const bare = start === noun.start && end === noun.end && !/ /.test(document.folded.slice(noun.start, noun.end));
  return bare ? null : { start, end };
}

/** Where the words behind a noun no longer name it; a quotation that does is read to its end. */
function titleStop(rest: string, locale: MeetingLocale): number | null {
  const stop = firstMatch(locale.titleEnd, rest);
  if (stop === null) return null;
  const listed = rest[stop.index] === ',' ? firstMatch(locale.listedOn, rest.slice(stop.index)) : null;
  if (listed !== null && firstMatch(locale.noun, listed[0]) === null) return stop.index + listed[0].trimEnd().length;
  const quoted = rest[stop.index] === '"' || /^: *"/.test(rest.slice(stop.index));
  if (!quoted || firstMatch(locale.titled, rest.slice(0, stop.index)) === null) return stop.index;
  const open = rest.indexOf('"', stop.index);
  const close = rest.indexOf('"', open + 1);
  return close < 0 ? stop.index : close + 1;
}

/** True of an ordinal, an event, a subject of its own; `la prochaine réunion de la Commission d'études 5` names nothing. */
export function isNaming(document: AnnotatedDocument, title: Span, noun: Span, locale: MeetingLocale): boolean {
  const text = document.folded.slice(title.start, title.end);
  if (firstMatch(locale.ordinal, text) !== null) return true;
  // `un cours de formation en ligne`: what it is and how it is held name none of many
  const how = document.folded.slice(noun.end, title.end);
  const isOneOfMany = firstMatch(locale.indefinite, document.folded.slice(Math.max(0, title.start - 30), title.start));
  if (firstMatch(locale.event, document.folded.slice(noun.start, noun.end)) !== null)
    return !isOneOfMany || how.trim() === '' || /\p{L}{4}/u.test(withoutMatches(locale.titleFiller, how));
  const capital = /^\p{Lu}/u.test(text) && /(?:^|\n|: *|\t)$/.test(document.text.slice(0, title.start).slice(-3));
  if (capital) return true;
  const mentions = within(document.groups, title);
  // `à sa session de 2026`, of a body that is no group: the year tells which
  if (mentions.length === 0 && yearAlone.test(text)) return true;
  let rest = '';
  let from = title.start;
  for (const { span } of mentions) {
    rest += document.folded.slice(from, Math.max(from, span.start));
    from = span.end;
  }
  rest += document.folded.slice(Math.min(from, title.end), title.end);
  return /\p{L}{4}/u.test(withoutMatches(locale.titleFiller, rest));
}

/**
 * The group a meeting is of: named after the noun, or the subject where the noun is possessive (`à sa réunion, la
 * CE 17`), or the nearest one before. An event such as a workshop is of a group only where its name says so.
 */
export function groupOf(
  document: AnnotatedDocument,
  named: Named,
  date: Span,
  title: Span | null,
  locale: MeetingLocale,
  block: Span,
): Group | null {
  const { noun, sentence } = named;
  const near = { start: Math.max(sentence.start, noun.start - 600), end: Math.min(sentence.end, date.end + 600) };
  const prepares = ({ span, group }: GroupMention): boolean =>
    group.type === 'conference' &&
    span.start > noun.start &&
    firstMatch(locale.prepares, document.folded.slice(noun.start, span.start).replace(firstWord, '')) !== null;
  const mentions = withoutParents(document, within(document.groups, near)).filter((mention) => !prepares(mention));
  if (isOfCouncil(document, named, date, locale)) return null;
  const whole = mentions.find(({ span }) => span.start <= noun.start && span.end >= noun.end);
  if (whole !== undefined) return whole.group;
  const isEvent = firstMatch(locale.event, document.folded.slice(noun.start, noun.end)) !== null;
  const inTitle = mentions.filter(({ span }) => title !== null && span.start >= noun.end && span.end <= title.end);
  const ofTitle = first(inTitle, (mention) => isOf(document, noun, mention));
  if (ofTitle !== null || isEvent) return ofTitle?.group ?? null;
  const between = mentions.find(
    ({ span }) => span.start >= noun.end && span.end <= date.start && isOf(document, noun, { span }),
  );
  if (between !== undefined) return between.group;
  const listed = mentions.findLast(({ span }) => span.start >= noun.end && span.end <= date.start);
  if (listed !== undefined && isListed(document, noun, date, listed.span)) return listed.group;
  const left = document.folded.slice(Math.max(sentence.start, noun.start - 60), noun.start);
  const after = mentions.find(({ span }) => span.start >= date.end);
  // `Comme suite à ce que le GCNT a décidé à sa réunion de mai, le TSB a …`: a Bureau does not meet
  const meets = after !== undefined && after.group.type !== 'bureau' && isSubjectAfter(document, date, after, locale);
  if (firstMatch(locale.possessive, left) !== null && meets) return after.group;
  const whichIt = firstMatch(locale.whichIt, document.folded.slice(noun.end, date.start)) !== null;
  if (whichIt && after !== undefined && isSubjectAfter(document, date, after, locale)) return after.group;
  // `Lors de la réunion virtuelle tenue du 3 au 5 mai, la CE 11 a pris`: who acts at it is said behind it
  const isOpening =
    noun.start - sentence.start <= longestOpening && mentions.every(({ span }) => span.start >= noun.end);
  // `La réunion …` is the subject itself, and has one small word before it
  const isAdverbial = /\p{L} \p{L}+ $/u.test(left);
  if (meets && isOpening && isAdverbial && isSubjectAfter(document, date, after, locale)) return after.group;
  // `la procédure de la Résolution 1 (Rév. Oran, 2016) de l'AMNT, à sa prochaine réunion`: the Assembly only adopted it
  const adopted = ({ span }: GroupMention): boolean =>
    firstMatch(locale.ofText, document.folded.slice(Math.max(0, span.start - 90), span.start)) !== null;
  const before = mentions.filter(
    (mention) =>
      mention.span.end <= noun.start &&
      mention.group.type !== 'bureau' &&
      !(whichIt && mention.group.type === 'conference') &&
      !adopted(mention),
  );
  const owner =
    firstMatch(locale.possessive, left) === null
      ? null
      : (agent(before.at(-1), document, noun, locale) ?? clauseSubject(before, document, sentence, locale));
  if (owner !== null) return owner.group;
  const subject = headOf(before, document, locale);
  if (subject !== undefined) return subject.group;
  const head = document.folded.slice(title?.start ?? noun.start, noun.end);
  const counted = firstMatch(locale.ordinal, head) !== null;
  const isKnown =
    firstMatch(locale.takenUp, left) !== null ||
    firstMatch(locale.lastOrNext, `${left}${document.folded.slice(noun.start, noun.end + 12)}`) !== null;
  const isOthers = firstMatch(locale.ofOthers, document.folded.slice(noun.end, noun.end + 40)) !== null;
  if (!counted && (!isKnown || isOthers)) return null;
  return lastGroup(document, block, sentence.start) ?? groupAbove(document, block) ?? mainGroup(document);
}

/** `Les réunions suivantes auront lieu: le GT 5A du 3 au 7 mai, le GT 5B du …`: behind the colon, right before its days. */
const isListed = (document: AnnotatedDocument, noun: Span, date: Span, listed: Span): boolean =>
  document.folded.slice(noun.end, listed.start).includes(':') &&
  /^[ ),(]*(?:\([^()]{2,20}\)[ ,]*)?(?:\p{L}{1,5} )?$/u.test(document.folded.slice(listed.end, date.start));

/** `the RAG Correspondence Group on gender balance`: right before the name of a group stands the one that it belongs to. */
const withoutParents = (document: AnnotatedDocument, mentions: readonly GroupMention[]): GroupMention[] =>
  mentions.filter(({ span }, at) => {
    const next = mentions[at + 1]?.span.start ?? Infinity;
    return next - span.end > 2 || document.folded.slice(span.end, next).trim() !== '';
  });

const firstWord = /^\p{L}+/u;

/** `au Conseil à sa session de 2026`, `la session de 2026 du Conseil`: the Council is no group, and no other is meant. */
function isOfCouncil(
  document: AnnotatedDocument,
  { noun, sentence }: Named,
  date: Span,
  locale: MeetingLocale,
): boolean {
  const inGroup = (start: number): boolean =>
    within(document.groups, { start: start - longestTitle, end: start + longestTitle }).some(
      ({ span }) => span.start <= start && start < span.end,
    );
  const behind = firstMatch(locale.council, document.folded.slice(noun.end, date.start));
  const link = behind === null ? '' : document.folded.slice(noun.end, noun.end + behind.index);
  const isLinked = link.length <= 60 && !/[.;:(]/.test(link) && firstMatch(locale.sinceThen, link) === null;
  if (behind !== null && isLinked && !inGroup(noun.end + behind.index)) return true;
  const from = Math.max(sentence.start, noun.start - 60);
  const left = document.folded.slice(from, noun.start);
  const before = firstMatch(locale.council, left);
  if (before === null || firstMatch(locale.possessive, left) === null || inGroup(from + before.index)) return false;
  return within(document.groups, { start: from + before.index, end: noun.start }).length === 0;
}

/** The last of some groups; of `Groupe de travail 5D de la Commission d'études 5` the first. */
export function headOf(
  mentions: readonly GroupMention[],
  document: AnnotatedDocument,
  locale: MeetingLocale,
): GroupMention | undefined {
  const last = mentions.at(-1);
  const owner = mentions.at(-2);
  if (!last || !owner) return last;
  const between = document.folded.slice(owner.span.end, last.span.start);
  // `le regroupement de la JCA-A et de la JCA-B au sein de la JCA-C`: the meeting is that of the new one
  const before = document.folded.slice(Math.max(0, owner.span.start - longestTitle), owner.span.start);
  const isPart = firstMatch(locale.withinGroup, between) !== null && firstMatch(locale.merging, before) === null;
  return owner.group.type !== 'bureau' && isPart ? owner : last;
}

/** `Le GCNT a institué la JCA à sa troisième réunion`: the meeting is its who acts, not that of what is named on the way. */
function clauseSubject(
  mentions: readonly GroupMention[],
  document: AnnotatedDocument,
  sentence: Span,
  locale: MeetingLocale,
): GroupMention | null {
  const [opening, ...others] = mentions;
  if (opening === undefined || others.length === 0) return null;
  const head = document.folded.slice(sentence.start, opening.span.start);
  if (head.length > longestOpening || firstMatch(locale.opensClause, head) === null) return null;
  const last = others.at(-1)?.span ?? opening.span;
  // `la Résolution 1 (Rév. Tunis, 2031) de l'AMNT`: the stop in a bracket ends no clause
  const rest = document.folded.slice(opening.span.end, last.start).replace(/\([^()]*\)/g, '');
  // `a souscrit à la proposition présentée par la Commission d'études 5 à sa réunion`: who presented it met
  if (firstMatch(locale.agentBefore, rest) !== null) return null;
  // `a renvoyé la question au Groupe 4, qui en traitera à sa réunion`, `l'a chargé d'en débattre à sa réunion`
  const isRelative = firstMatch(locale.relativeBehind, document.folded.slice(last.end, last.end + 30)) !== null;
  return firstMatch(locale.newClause, rest) === null && !isRelative ? opening : null;
}

/** `La JCA, créée par la CE 9 à sa réunion de mai`: who has done it has done so at a meeting of its own. */
function agent(
  last: GroupMention | undefined,
  document: AnnotatedDocument,
  noun: Span,
  locale: MeetingLocale,
): GroupMention | null {
  if (last === undefined) return null;
  const { start, end } = last.span;
  const isAgent = firstMatch(locale.doneBy, document.folded.slice(Math.max(0, start - 60), start)) !== null;
  return isAgent && firstMatch(locale.ownMeeting, document.folded.slice(end, noun.start)) !== null ? last : null;
}

const longestOpening = 80;

/** `Sa onzième réunion`, `La réunion`: of the group that the paragraph speaks of just before. */
function lastGroup(document: AnnotatedDocument, block: Span, place: number): Group | null {
  const mentions = within(document.groups, { start: Math.max(block.start, place - 400), end: place });
  return mentions.findLast(({ group }) => group.type !== 'bureau' && group.type !== 'conference')?.group ?? null;
}

/** Linked to the noun by a small word, not by way of another noun phrase, and never a Bureau that only convenes. */
function isOf(document: AnnotatedDocument, noun: Span, { span }: Pick<GroupMention, 'span'>): boolean {
  const link = document.folded.slice(noun.end, span.start);
  return link.length <= 60 && !/[.;:(]/.test(link.replace(/\($/, ''));
}

const first = (mentions: readonly GroupMention[], test: (mention: GroupMention) => boolean): GroupMention | null =>
  mentions.find((mention) => mention.group.type !== 'bureau' && test(mention)) ?? mentions.find(test) ?? null;

/** `à sa dernière réunion (Genève, 3-7 mai 2021), la Commission d'études 17 a …` */
export function isSubjectAfter(
  document: AnnotatedDocument,
  date: Span,
  mention: GroupMention,
  locale: MeetingLocale,
): boolean {
  const between = document.folded.slice(date.end, mention.span.start);
  return between.length <= 60 && firstMatch(locale.subjectLead, between) !== null;
}
