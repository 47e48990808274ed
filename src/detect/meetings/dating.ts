import type { DateMention } from '../../model/annotation.js';
import type { AnnotatedDocument } from '../../model/detection.js';
import type { MeetingLocale } from '../../model/locale/meetings.js';
import type { Group } from '../../model/record.js';
import type { Span } from '../../model/span.js';
import { firstMatch, matchesOf } from '../../text/pattern.js';
import { within } from '../../text/within.js';
import { headOf, isSubjectAfter, type Named } from './naming.js';
import { firstNoun, nounsIn } from './nouns.js';

/** A meeting and a date of its own, before what else the phrase says of it is read. */
export interface Dated {
  readonly mention: DateMention;
  /** Null where a group meets without a noun (`se réunira`). */
  readonly named: Named | null;
  /** Where what is said of the meeting begins, back from the date, and ends. */
  readonly reach: Span;
  readonly group: Group | null;
  /** Told with another meeting, whose name is not its own (`la cinquième` after `la quatrième réunion`). */
  readonly unnamed?: boolean;
  /** Where the days end that these replace, in the same sentence. */
  readonly formerEnd?: number;
}

export const longestReach = 320;

export const holds = (document: AnnotatedDocument, start: number, end: number): string =>
  document.folded.slice(Math.max(start, end - longestReach), end);

/** `sera précédé, le 8 mai, d'un atelier`: the date of another meeting than the subject. */
export function byBesides(
  document: AnnotatedDocument,
  mention: DateMention,
  sentence: Span,
  from: number,
  to: number,
  locale: MeetingLocale,
): Dated | null {
  if (firstMatch(locale.besides, holds(document, from, mention.span.start)) === null) return null;
  const right = document.folded.slice(mention.span.end, Math.min(to, mention.span.end + longestReach));
  const noun = firstNoun(right, locale);
  if (noun === null || firstMatch(locale.ofBesides, right.slice(0, noun.index)) === null) return null;
  const start = mention.span.end + noun.index;
  const named = { noun: { start, end: start + noun[0].length }, sentence };
  return { mention, named, reach: { start: mention.span.start, end: to }, group: null };
}

/** `réunion … qui se tiendra à Genève le`, `réunion (Genève,`: a noun before the date, and nothing that parts them. */
export function byName(
  document: AnnotatedDocument,
  mention: DateMention,
  sentence: Span,
  from: number,
  to: number,
  locale: MeetingLocale,
): Dated | null {
  const left = holds(document, from, mention.span.start);
  const origin = mention.span.start - left.length;
  const nouns = nounsIn(left, locale);
  const last = nouns[nouns.length - 1];
  if (last === undefined) return null;
  // `première réunion de la JCA (réunion électronique, …`: the noun next to the date only tells the form
  const isForm = firstMatch(locale.formOf, left.slice(0, last.index)) !== null;
  const owner = nouns[nouns.length - 2];
  const since = isPointInTime(left, last, locale);
  if (since && firstMatch(locale.assembling, left.slice(owner?.index ?? 0)) !== null) return null;
  // `en marge de la réunion du Groupe 4A, qui aura lieu le`: the days are of the meeting beside which something is
  const isBeside = (noun: RegExpExecArray): boolean => {
    if (firstMatch(locale.besideThat, left.slice(0, noun.index)) === null) return false;
    const gap = left.slice(noun.index + noun[0].length);
    return !gap.includes('(') && firstMatch(locale.ownDays, gap) === null;
  };
  const isAside =
    isForm ||
    since ||
    isBeside(last) ||
    (owner !== undefined && isAbout(left, owner, last, locale)) ||
    (owner !== undefined && isPrepared(document, mention, left, owner, last, sentence, locale));
  // `la cinquième s'est tenue par visioconférence le`, behind a meeting that has its day: only the form is told
  const isInBracket = /[(] *$/.test(left.slice(0, last.index));
  if (isForm && !isInBracket && owner === undefined && from > sentence.start) return null;
  const tried = isAside ? [owner, last] : [last];
  for (const match of tried) {
    if (match === undefined) continue;
    const end = match.index + match[0].length;
    if (isPointInTime(left, match, locale) || isBeside(match)) continue;
    if (parted(left.slice(end), left.slice(0, match.index), locale)) continue;
    const noun = { start: origin + match.index, end: origin + end };
    return { mention, named: { noun, sentence }, reach: { start: noun.start, end: to }, group: null };
  }
  return null;
}

/** `Un webinaire présentant les thèmes du Forum aura lieu le`: the verb is that of the meeting which the sentence tells first. */
function isAbout(left: string, owner: RegExpExecArray, other: RegExpExecArray, locale: MeetingLocale): boolean {
  const between = left.slice(owner.index + owner[0].length, other.index);
  const verb = firstMatch(locale.holding, left.slice(other.index + other[0].length));
  return (
    verb !== null &&
    verb.index <= 1 &&
    firstMatch(locale.indefinite, left.slice(0, owner.index)) !== null &&
    firstMatch(locale.aboutAnother, between) !== null
  );
}

/** `s'est réuni deux fois depuis la session du Conseil: le`: the session only says since when, and the days are of what was held. */
function isPointInTime(left: string, noun: RegExpExecArray, locale: MeetingLocale): boolean {
  const before = left.slice(0, noun.index);
  const gap = left.slice(noun.index + noun[0].length);
  if (firstMatch(locale.sinceThen, before) === null) return false;
  if (firstMatch(locale.assembling, gap) !== null) return true;
  const isHeld = firstMatch(locale.assembling, before) !== null || firstMatch(locale.holding, before) !== null;
  return isHeld && firstMatch(locale.pointEnds, gap) !== null;
}

/**
 * `réunion préparatoire en vue de la Conférence mondiale …, qui se tiendra le`: the letter dates the meeting that prepares,
 * unless a later date of the sentence is that one's.
 */
function isPrepared(
  document: AnnotatedDocument,
  mention: DateMention,
  left: string,
  owner: RegExpExecArray,
  last: RegExpExecArray,
  sentence: Span,
  locale: MeetingLocale,
): boolean {
  const between = left.slice(owner.index, last.index).replace(/^\p{L}+/u, '');
  if (firstMatch(locale.prepares, between) === null) return false;
  const [later] = within(document.dates, { start: mention.span.end, end: sentence.end });
  return (
    later === undefined ||
    firstMatch(locale.holding, document.folded.slice(mention.span.end, later.span.start)) === null
  );
}

/** True where something stands between a meeting and a date that makes the date another thing's. */
function parted(gap: string, before: string, locale: MeetingLocale): boolean {
  if (firstMatch(locale.dueThing, gap) !== null) return true;
  if (firstMatch(locale.dueThing, before) !== null && firstMatch(locale.ownDays, gap) === null) return true;
  if (firstMatch(locale.beforeDate, gap) === null || isOfThing(gap, before, locale)) return true;
  let held = -1;
  for (const match of matchesOf(locale.holding, gap)) held = match.index + match[0].length;
  // `le Séminaire, annoncé dans la Lettre circulaire CR/12, se tiendra du`: the verb behind gives the days to the meeting
  const rest = held < 0 ? gap : gap.slice(held);
  if (firstMatch(locale.datedThing, rest) !== null) return true;
  if (firstMatch(locale.blocking, rest) !== null) return true;
  // `L'inscription aux deux manifestations sera close le`: the verb is that of what is done for them
  const doneFor = firstMatch(locale.doneFor, before) !== null && firstMatch(locale.ownDays, gap) === null;
  if (held >= 0) return rest.length > 200 || doneFor;
  // `Inscription à la réunion: 5 mai`: the colon gives the date to the first noun
  return (
    gap.length > 240 || (firstMatch(locale.doneFor, before) !== null && firstMatch(locale.colonLead, gap) !== null)
  );
}

/** `Lettre d'appui (troisième réunion): 21 mars`: the bracket tells which meeting the thing before it is for. */
function isOfThing(gap: string, before: string, locale: MeetingLocale): boolean {
  const open = before.lastIndexOf('(');
  const close = /^[^()]*\)/.exec(gap)?.[0].length ?? 0;
  if (open < 0 || close === 0 || before.includes(')', open)) return false;
  return (
    firstMatch(locale.colonLead, gap.slice(close)) !== null &&
    firstMatch(locale.doneLabel, before.slice(0, open)) !== null
  );
}

/** `Le GCNT se réunira à Genève du`. */
export function byAssembling(
  document: AnnotatedDocument,
  mention: DateMention,
  sentence: Span,
  from: number,
  to: number,
  locale: MeetingLocale,
  earlier: Span | null = null,
): Dated | null {
  const left = holds(document, from, mention.span.start);
  const verb = firstMatch(locale.assembling, left);
  const conference = within(document.groups, { start: from, end: mention.span.start }).find(
    ({ group }) => group.type === 'conference',
  );
  const held = conference === undefined ? null : firstMatch(locale.holding, left);
  const match = verb ?? held;
  if (match === null) {
    const direct =
      conference !== undefined &&
      /^[ )]*[(,] *[^.;:()]{0,60}$/u.test(document.folded.slice(conference.span.end, mention.span.start));
    if (!direct || conference === undefined) return null;
    return { mention, named: null, reach: { start: conference.span.start, end: to }, group: conference.group };
  }
  const rest = left.slice(match.index + match[0].length);
  if (firstMatch(locale.blocking, rest) !== null || firstMatch(locale.beforeDate, rest) === null) return null;
  const place = mention.span.start - left.length + match.index;
  const subjects = within(document.groups, { start: sentence.start, end: place });
  const [next] = within(document.groups, { start: mention.span.end, end: mention.span.end + longestReach });
  // `Réunie à Genève du 3 au 7 mai, la Commission d'études 5 a …`
  const after = next !== undefined && isSubjectAfter(document, mention.span, next, locale) ? next.group : undefined;
  const group =
    verb === null
      ? conference?.group
      : (headOf(subjects, document, locale)?.group ?? after ?? groupTakenUp(document, sentence, earlier, locale));
  return { mention, named: null, reach: { start: place, end: to }, group: group ?? null };
}

/** `Le Groupe s'est réuni en mai. Il s'est réuni de nouveau le`: who met before. */
function groupTakenUp(
  document: AnnotatedDocument,
  sentence: Span,
  earlier: Span | null,
  locale: MeetingLocale,
): Group | null {
  const opening = document.folded.slice(sentence.start, sentence.start + 40).replace(/^[\d.) ]*/, '');
  if (earlier === null || firstMatch(locale.pronoun, opening) === null) return null;
  const before = document.folded.slice(Math.max(earlier.start, earlier.end - longestReach), earlier.end);
  const met = firstMatch(locale.assembling, before);
  if (met === null) return null;
  const place = earlier.end - before.length + met.index;
  return within(document.groups, { start: earlier.start, end: place }).at(-1)?.group ?? null;
}

/** `Elle se tiendra le`: the meeting of the sentence before. */
export function byPronoun(
  document: AnnotatedDocument,
  mention: DateMention,
  sentence: Span,
  from: number,
  to: number,
  earlier: Span,
  locale: MeetingLocale,
): Dated | null {
  if (mention.span.start - sentence.start > longestReach) return null;
  const text = document.folded.slice(sentence.start, mention.span.start);
  if (firstMatch(locale.pronoun, text.replace(/^[\d.) ]*/, '')) === null) return null;
  const verb = firstMatch(locale.holding, text);
  if (verb === null || firstMatch(locale.blocking, text.slice(verb.index + verb[0].length)) !== null) return null;
  const named = lastNoun(document, earlier, locale);
  // `La cinquième aura lieu en ligne en mai`: another one of those told before
  const unnamed = namesOrdinal(text.slice(0, verb.index), locale);
  return named === null ? null : { mention, named, reach: { start: from, end: to }, group: null, unnamed };
}

/** The meeting that a text names last. */
function lastNoun(document: AnnotatedDocument, sentence: Span, locale: MeetingLocale): Named | null {
  let last: Named | null = null;
  const from = Math.max(sentence.start, sentence.end - 2 * longestReach);
  for (const match of nounsIn(document.folded.slice(from, sentence.end), locale)) {
    last = { noun: { start: from + match.index, end: from + match.index + match[0].length }, sentence };
  }
  return last;
}

/** `… le 26 septembre et le 4 février`; `… et du Groupe de travail 2 les 6 et 7 mai`. */
export function byNext(
  document: AnnotatedDocument,
  mention: DateMention,
  previous: Dated | null,
  from: number,
  to: number,
  locale: MeetingLocale,
): Dated | null {
  if (previous === null) return null;
  const gap = document.folded.slice(from, mention.span.start);
  if (gap.length > 140 || firstMatch(locale.nextOf, gap) === null || firstMatch(locale.blocking, gap) !== null)
    return null;
  const own = within(document.groups, { start: from, end: mention.span.start })[0]?.group ?? null;
  return {
    mention,
    named: previous.named,
    reach: { start: from, end: to },
    group: own ?? previous.group,
    unnamed: gap.length > 24 || namesOrdinal(gap, locale),
  };
}

/** ` et la 97e `: another than the one told before. */
const namesOrdinal = (gap: string, locale: MeetingLocale): boolean =>
  [...gap.matchAll(/(?<=^| )\S/gu)].some(({ index }) => firstMatch(locale.ordinal, gap.slice(index)) !== null);

/** `Du 3 au 7 mai se tiendra la réunion …`; `Le 5 mai, la Commission d'études 5 s'est réunie`. */
export function byLaterName(
  document: AnnotatedDocument,
  mention: DateMention,
  sentence: Span,
  to: number,
  locale: MeetingLocale,
): Dated | null {
  const before = holds(document, sentence.start, mention.span.start);
  const right = document.folded.slice(mention.span.end, Math.min(to, mention.span.end + longestReach));
  const inverted = byInversion(mention, before, right, sentence, to, locale);
  if (inverted !== null || firstMatch(locale.dateLead, before) === null) return inverted;
  const verb = firstMatch(locale.assembling, right);
  const reach = { start: sentence.start, end: to };
  if (verb !== null && firstMatch(locale.blocking, right.slice(0, verb.index)) === null) {
    const start = mention.span.end + verb.index + verb[0].length;
    const [subject] = within(document.groups, { start: mention.span.end, end: start });
    // `A continuación, los días 3 y 4, se reunirá en Lima la CE 5`
    const [behind] = subject === undefined ? within(document.groups, { start, end: to }) : [];
    const isSubject =
      behind !== undefined && firstMatch(locale.inverted, document.folded.slice(start, behind.span.start)) !== null;
    return { mention, named: null, reach, group: (subject ?? (isSubject ? behind : undefined))?.group ?? null };
  }
  const held = firstMatch(locale.holding, right);
  const noun = firstNoun(right, locale);
  if (held === null || noun === null || Math.abs(noun.index - held.index) > 120) return null;
  if (firstMatch(locale.blocking, right.slice(0, Math.max(held.index, noun.index))) !== null) return null;
  const start = mention.span.end + noun.index;
  return { mention, named: { noun: { start, end: start + noun[0].length }, sentence }, reach, group: null };
}

/** `À Dakar se tiendra, le 9 mars, une réunion de la JCA`: the verb before the date, its subject behind. */
function byInversion(
  mention: DateMention,
  before: string,
  right: string,
  sentence: Span,
  to: number,
  locale: MeetingLocale,
): Dated | null {
  const verb = firstMatch(locale.holding, before);
  const noun = firstNoun(right, locale);
  if (verb === null || noun === null || firstNoun(before, locale) !== null) return null;
  const rest = before.slice(verb.index + verb[0].length);
  if (rest.length > 60 || firstMatch(locale.blocking, before) !== null) return null;
  if (firstMatch(locale.beforeDate, rest) === null || firstMatch(locale.inverted, right.slice(0, noun.index)) === null)
    return null;
  const start = mention.span.end + noun.index;
  const named = { noun: { start, end: start + noun[0].length }, sentence };
  return { mention, named, reach: { start: sentence.start, end: to }, group: null };
}

/** A date that somebody must keep is no meeting's. */
export function isDue(
  document: AnnotatedDocument,
  mention: DateMention,
  from: number,
  to: number,
  locale: MeetingLocale,
): boolean {
  const left = holds(document, from, mention.span.start);
  const right = document.folded.slice(mention.span.end, Math.min(to, mention.span.end + 40));
  const between = document.folded.slice(mention.daysEnd, mention.span.end);
  return (
    firstMatch(locale.dueBefore, left) !== null ||
    firstMatch(locale.dueAfter, right) !== null ||
    firstMatch(locale.dueAfter, between) !== null
  );
}
