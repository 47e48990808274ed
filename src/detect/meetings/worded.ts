import type { DateMention } from '../../model/annotation.js';
import type { AnnotatedDocument } from '../../model/detection.js';
import type { ZonedBlock } from '../../model/document.js';
import type { MeetingLocale } from '../../model/locale/meetings.js';
import type { Group, MeetingMode } from '../../model/record.js';
import type { Span } from '../../model/span.js';
import { firstMatch, matchesOf } from '../../text/pattern.js';
import { within } from '../../text/within.js';
import type { Candidate, MeetingPlace } from './candidate.js';
import { isRemote, modeIn } from './mode.js';
import { groupOf, isNaming, isSubjectAfter, type Named, titleOf } from './naming.js';
import { firstNoun, nounsIn } from './nouns.js';
import { placeOf } from './place.js';

/** A meeting and a date of its own, before what else the phrase says of it is read. */
interface Dated {
  readonly mention: DateMention;
  /** Null where a group meets without a noun (`se réunira`). */
  readonly named: Named | null;
  /** Where what is said of the meeting begins, back from the date, and ends. */
  readonly reach: Span;
  readonly group: Group | null;
  /** Told with another meeting, whose name is not its own (`la cinquième` after `la quatrième réunion`). */
  readonly unnamed?: boolean;
}

const longestReach = 320;
const longestContext = 1500;
const holds = (document: AnnotatedDocument, start: number, end: number): string =>
  document.folded.slice(Math.max(start, end - longestReach), end);

/** The meetings that a sentence dates; `earlier` is the text before it that it may go on about. */
export function wordedMeetings(
  document: AnnotatedDocument,
  block: ZonedBlock,
  sentence: Span,
  earlier: Span,
  locale: MeetingLocale,
): Candidate[] {
  const mentions = within(document.dates, sentence);
  const dated: Dated[] = [];
  const replaced = new Set<DateMention>();
  for (const [at, mention] of mentions.entries()) {
    const old = at > 0 && replaced.has(mentions[at - 1] as DateMention);
    const from = old ? sentence.start : (mentions[at - 1]?.span.end ?? sentence.start);
    const to = mentions[at + 1]?.span.start ?? sentence.end;
    if (isReplaced(document, mention, locale)) {
      replaced.add(mention);
      continue;
    }
    if (isDue(document, mention, from, to, locale)) continue;
    const latest = dated[dated.length - 1];
    const gap = document.folded.slice(from, mention.span.start).slice(0, longestReach);
    if (latest !== undefined && latest.mention === mentions[at - 1] && firstMatch(locale.lastDay, gap) !== null) {
      const last = mention.end ?? mention.start;
      dated[dated.length - 1] = {
        ...latest,
        mention: { ...latest.mention, end: last, startTime: null, endTime: null },
      };
      continue;
    }
    const previous = latest !== undefined && latest.mention === mentions[at - 1] ? latest : null;
    const found =
      byBesides(document, mention, sentence, from, to, locale) ??
      byName(document, mention, sentence, from, to, locale) ??
      byAssembling(document, mention, sentence, from, to, locale) ??
      byPronoun(document, mention, sentence, from, to, earlier, locale) ??
      byNext(document, mention, previous, from, to, locale) ??
      (at === 0 ? byLaterName(document, mention, sentence, to, locale) : null);
    if (found !== null) dated.push(found);
  }
  const candidates = shareReach(dated).map((each) =>
    candidateOf(document, block, sentence, each, dated.length, locale),
  );
  return shareTold(dated, candidates);
}

/** `le 25 janvier et les 6 et 7 mai, à Genève`; `les 3 et 10 mai, de 9 h à 12 h`: what one tells, the others lack. */
function shareTold(dated: readonly Dated[], candidates: readonly Candidate[]): Candidate[] {
  const shared = [...candidates];
  for (let at = shared.length - 2; at >= 0; at--) {
    const own = shared[at] as Candidate;
    const next = shared[at + 1] as Candidate;
    if (dated[at + 1]?.unnamed !== false) continue;
    const { startTime, endTime, timeZone } = next.mention;
    const timed = own.mention.startTime === null && own.mention.end === null && next.mention.end === null;
    const mention = timed ? { ...own.mention, startTime, endTime, timeZone } : own.mention;
    shared[at] = { ...own, mention, place: own.place ?? next.place };
  }
  return shared;
}

/** `sera précédé, le 8 mai, d'un atelier`: the date of another meeting than the subject. */
function byBesides(
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

/** The place in a sentence that goes on about the meeting without dating it: `Elle aura lieu à Lisbonne.` */
export function placeSaid(document: AnnotatedDocument, sentence: Span, locale: MeetingLocale): MeetingPlace | null {
  const end = Math.min(sentence.end, sentence.start + longestReach);
  const text = document.folded.slice(sentence.start, end);
  const label = firstMatch(locale.placeNamed, text);
  if (label !== null) {
    const after = { start: sentence.start + label.index + label[0].length, end };
    return placeOf(document, { before: { start: after.start, end: after.start }, after }, locale);
  }
  const verb = firstMatch(locale.holding, text);
  const subject = verb === null ? '' : text.slice(0, verb.index).replace(/^[\d.) ]*/, '');
  const goesOn = firstMatch(locale.pronoun, subject) !== null || firstNoun(subject, locale) !== null;
  if (verb === null || !goesOn) return null;
  const after = { start: sentence.start + verb.index + verb[0].length, end };
  return placeOf(document, { before: { start: after.start, end: after.start }, after }, locale);
}

/** How a sentence that goes on about the meeting without dating it says that it is held: `Il se déroulera en ligne.` */
export function modeSaid(document: AnnotatedDocument, sentence: Span, locale: MeetingLocale): MeetingMode | null {
  const end = Math.min(sentence.end, sentence.start + longestReach);
  const text = document.folded.slice(sentence.start, end).replace(/^[\d.) ]*/, '');
  if (firstMatch(locale.pronoun, text) === null || firstMatch(locale.holding, text) === null) return null;
  return modeIn(text, locale);
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

/** A date that somebody must keep is no meeting's. */
function isDue(
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

function isReplaced(document: AnnotatedDocument, mention: DateMention, locale: MeetingLocale): boolean {
  const after = document.folded.slice(mention.span.end, mention.span.end + longestReach);
  const before = document.folded.slice(Math.max(0, mention.span.start - 120), mention.span.start);
  // `la date limite d'inscription à l'atelier (Tunis, 9 mai) est reportée`: the limit moves, not the workshop
  const ofLimit = /^ *[)]/.test(after) && firstMatch(locale.dueThing, before) !== null;
  if (!ofLimit && firstMatch(locale.movedAway, after) !== null) return true;
  let instead = -1;
  for (const match of matchesOf(locale.replaced, before)) instead = match.index;
  if (instead < 0 || firstMatch(locale.replacement, before.slice(instead)) !== null) return false;
  return firstMatch(locale.replacement, after) !== null;
}

/** `réunion … qui se tiendra à Genève le`, `réunion (Genève,`: a noun before the date, and nothing that parts them. */
function byName(
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
  const tried = isForm ? [nouns[nouns.length - 2], last] : [last];
  for (const match of tried) {
    if (match === undefined) continue;
    const end = match.index + match[0].length;
    if (parted(left.slice(end), left.slice(0, match.index), locale)) continue;
    const noun = { start: origin + match.index, end: origin + end };
    return { mention, named: { noun, sentence }, reach: { start: noun.start, end: to }, group: null };
  }
  return null;
}

/** True where something stands between a meeting and a date that makes the date another thing's. */
function parted(gap: string, before: string, locale: MeetingLocale): boolean {
  if (firstMatch(locale.dueThing, gap) !== null) return true;
  if (firstMatch(locale.dueThing, before) !== null && firstMatch(locale.ownDays, gap) === null) return true;
  if (firstMatch(locale.datedThing, gap) !== null || firstMatch(locale.beforeDate, gap) === null) return true;
  let held = -1;
  for (const match of matchesOf(locale.holding, gap)) held = match.index + match[0].length;
  const rest = held < 0 ? gap : gap.slice(held);
  if (firstMatch(locale.blocking, rest) !== null) return true;
  if (held >= 0) return rest.length > 200;
  // `Inscription à la réunion: 5 mai`: the colon gives the date to the first noun
  const doneFor = firstMatch(locale.doneFor, before) !== null;
  return gap.length > 240 || (doneFor && /^[^(]*[:,-] *(?:\p{L}{1,3} )?$/u.test(gap));
}

/** `Le GCNT se réunira à Genève du`. */
function byAssembling(
  document: AnnotatedDocument,
  mention: DateMention,
  sentence: Span,
  from: number,
  to: number,
  locale: MeetingLocale,
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
  const after = next !== undefined && isSubjectAfter(document, mention.span, next) ? next.group : undefined;
  const group = verb === null ? conference?.group : (subjects[subjects.length - 1]?.group ?? after);
  return { mention, named: null, reach: { start: place, end: to }, group: group ?? null };
}

/** `Elle se tiendra le`: the meeting of the sentence before. */
function byPronoun(
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
  return named === null ? null : { mention, named, reach: { start: from, end: to }, group: null };
}

/** `… le 26 septembre et le 4 février`; `… et du Groupe de travail 2 les 6 et 7 mai`. */
function byNext(
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
    unnamed: gap.length > 24,
  };
}

/** `Du 3 au 7 mai se tiendra la réunion …`; `Le 5 mai, la Commission d'études 5 s'est réunie`. */
function byLaterName(
  document: AnnotatedDocument,
  mention: DateMention,
  sentence: Span,
  to: number,
  locale: MeetingLocale,
): Dated | null {
  const before = holds(document, sentence.start, mention.span.start);
  const right = document.folded.slice(mention.span.end, Math.min(to, mention.span.end + longestReach));
  const inverted = byInversion(mention, before, right, sentence, to, locale);
  if (inverted !== null || !/^[\d.) ]*(?:\p{L}+[ ']){0,3}$/u.test(before)) return inverted;
  const verb = firstMatch(locale.assembling, right);
  const reach = { start: sentence.start, end: to };
  if (verb !== null && firstMatch(locale.blocking, right.slice(0, verb.index)) === null) {
    const subject = within(document.groups, { start: mention.span.end, end: mention.span.end + verb.index })[0];
    return { mention, named: null, reach, group: subject?.group ?? null };
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
  if (
    firstMatch(locale.beforeDate, rest) === null ||
    !/^ *,? *(?:\p{L}{1,4}[ '])?(?:\p{L}+ )?$/u.test(right.slice(0, noun.index))
  )
    return null;
  const start = mention.span.end + noun.index;
  const named = { noun: { start, end: start + noun[0].length }, sentence };
  return { mention, named, reach: { start: sentence.start, end: to }, group: null };
}

/** Meetings told together (`le 3 mai et le 5 juin à Genève`) share what stands after the last and before the first. */
function shareReach(dated: readonly Dated[]): Dated[] {
  const reaches = new Map<Named, Span>();
  for (const { named, reach } of dated) {
    if (named === null) continue;
    reaches.set(named, { start: reaches.get(named)?.start ?? reach.start, end: reach.end });
  }
  return dated.map((each, at) => {
    const shared = each.named === null ? each.reach : (reaches.get(each.named) ?? each.reach);
    // `… le 19 octobre et la 15eme, reunion virtuelle, les 22 et 23`: those words are the next meeting's
    const next = dated[at + 1]?.named?.noun.start ?? shared.end;
    const end = next > each.mention.span.end ? Math.min(shared.end, next) : shared.end;
    return { ...each, reach: { start: shared.start, end } };
  });
}

function candidateOf(
  document: AnnotatedDocument,
  block: ZonedBlock,
  sentence: Span,
  dated: Dated,
  count: number,
  locale: MeetingLocale,
): Candidate {
  const { mention, named, reach } = dated;
  const limit = named !== null && named.noun.end <= mention.span.start ? mention.span.start : reach.end;
  const nameSpan = named === null ? null : titleOf(document, named, limit, locale);
  const isName = named !== null && nameSpan !== null && isNaming(document, nameSpan, named.noun, locale);
  const title = dated.unnamed === true || !isName ? null : nameSpan;
  const own =
    dated.group ?? (named === null ? null : groupOf(document, named, mention.span, nameSpan, locale, block.span));
  const before = { start: Math.max(reach.start, mention.span.start - longestReach), end: mention.span.start };
  const end = Math.min(reach.end, mention.span.end + longestReach);
  const said = document.folded.slice(Math.max(sentence.start, mention.span.start - longestReach), end);
  const moved =
    mention.end !== null && firstMatch(locale.moved, holds(document, sentence.start, mention.span.start)) !== null;
  const after = { start: Math.max(mention.span.end, lastDateBefore(document, mention, end)), end };
  const place = placeOf(document, { before, after }, locale);
  return {
    mention,
    atEnd: moved,
    title: title === null || place === null ? title : upToPlace(document, title, place.start, locale),
    group: own,
    place,
    mode: modeIn(`${wordsBefore(document, before, place)} ${document.folded.slice(mention.span.end, end)}`, locale),
    tense: tenseOf(document.folded.slice(Math.max(sentence.start, mention.span.start - longestReach), end), locale),
    alongside: firstMatch(locale.alongside, said) !== null,
    samePlace: firstMatch(locale.samePlace, said) !== null,
    remote: count === 1 && isRemote(nearby(document, block, mention), locale),
    span: mention.span,
    basis: 'worded',
  };
}

/** `quinzième réunion à Genève` has no place in its name. */
function upToPlace(document: AnnotatedDocument, title: Span, place: number, locale: MeetingLocale): Span {
  if (place <= title.start || place >= title.end) return title;
  const named = document.folded.slice(title.start, place);
  const tail = firstMatch(locale.titleTail, named);
  return { start: title.start, end: title.start + (tail === null ? named.trimEnd().length : tail.index) };
}

/** The paragraph around a date, as far as it may speak of the same meeting. */
function nearby(document: AnnotatedDocument, { span }: ZonedBlock, mention: DateMention): string {
  const start = Math.max(span.start, mention.span.start - longestContext);
  return document.folded.slice(start, Math.min(span.end, mention.span.end + longestContext));
}

function tenseOf(text: string, locale: MeetingLocale): Candidate['tense'] {
  if (firstMatch(locale.past, text) !== null) return 'past';
  return firstMatch(locale.future, text) !== null ? 'future' : null;
}

/** `en ligne le 3 mai et, à Genève, le 7`: what stands before a date that is not the meeting's own, with a place behind it. */
function wordsBefore(document: AnnotatedDocument, before: Span, place: MeetingPlace | null): string {
  const earlier = within(document.dates, before).at(-1)?.span.end ?? before.start;
  const ownPlace = place !== null && place.start >= earlier && place.start < before.end;
  return document.folded.slice(ownPlace ? earlier : before.start, before.end);
}

/** After a list of dates the place stands behind the last. */
function lastDateBefore(document: AnnotatedDocument, mention: DateMention, end: number): number {
  const later = within(document.dates, { start: mention.span.end, end });
  return later[later.length - 1]?.span.end ?? mention.span.end;
}
