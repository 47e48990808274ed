import type { DateMention } from '../../model/annotation.js';
import type { AnnotatedDocument } from '../../model/detection.js';
import type { ZonedBlock } from '../../model/document.js';
import type { MeetingLocale } from '../../model/locale/meetings.js';
import type { Span } from '../../model/span.js';
import { firstMatch } from '../../text/pattern.js';
import { within } from '../../text/within.js';
import { changedDates } from '../changed-dates.js';
import type { Candidate, MeetingPlace } from './candidate.js';
import { isRemote, modeIn } from './mode.js';
import { byBracket } from './bracketed.js';
import { groupOf, isNaming, type Named, titleOf } from './naming.js';
import { placeBeforeColon, placeBeforeName, thatOf } from './around-name.js';
import { placeOf } from './place.js';

import {
  byAssembling,
  byBesides,
  byLaterName,
  byName,
  byNext,
  byPronoun,
  type Dated,
  isDue,
  longestReach,
} from './dating.js';

const longestContext = 1500;
/** Stands for the date in the words around it. */
const day = '0 ';

/** The meetings that a sentence dates; `earlier` is the text before it that it may go on about. */
export function wordedMeetings(
  document: AnnotatedDocument,
  block: ZonedBlock,
  sentence: Span,
  earlier: Span,
  locale: MeetingLocale,
): Candidate[] {
  const all = within(document.dates, sentence);
  const mentions = all.filter((mention, at) => !isEpithet(document, mention, all[at + 1], locale));
  const { changes } = changedDates(document, locale.replacedDates, locale.sentences);
  const dated: Dated[] = [];
  const former: Dated[] = [];
  const replaced = new Set<DateMention>();
  for (const [at, mention] of mentions.entries()) {
    const old = at > 0 && replaced.has(mentions[at - 1] as DateMention);
    const from = old ? sentence.start : (mentions[at - 1]?.span.end ?? sentence.start);
    const to = mentions[at + 1]?.span.start ?? sentence.end;
    const change = changes.get(mention.span.start);
    if (change?.kind === 'replaced') {
      replaced.add(mention);
      const old =
        byName(document, mention, sentence, from, to, locale) ??
        byAssembling(document, mention, sentence, from, to, locale);
      if (old !== null) former.push(old);
      continue;
    }
    const latest = dated[dated.length - 1];
    const gap = document.folded.slice(from, mention.span.start).slice(0, longestReach);
    if (latest !== undefined && latest.mention === mentions[at - 1] && firstMatch(locale.lastDay, gap) !== null) {
      const last = mention.end ?? mention.start;
      dated[dated.length - 1] = {
        ...latest,
        mention: { ...latest.mention, end: last, startTime: null, endTime: null },
        reach: { start: latest.reach.start, end: to },
      };
      continue;
    }
    if (isDue(document, mention, from, to, locale)) continue;
    const previous = latest !== undefined && latest.mention === mentions[at - 1] ? latest : null;
    const found =
      byBesides(document, mention, sentence, from, to, locale) ??
      byName(document, mention, sentence, from, to, locale) ??
      byAssembling(document, mention, sentence, from, to, locale, earlier) ??
      byPronoun(document, mention, sentence, from, to, earlier, locale) ??
      byNext(document, mention, previous, from, to, locale) ??
      (at === 0 ? byLaterName(document, mention, sentence, to, locale) : null) ??
      byBracket(document, mention, from, to);
    if (found === null || isSeason(document, found, locale)) continue;
    dated.push(old ? { ...found, formerEnd: mentions[at - 1]?.span.end ?? from } : found);
  }
  const candidates = shareReach(dated, document, locale).map((each) =>
    candidateOf(document, block, sentence, each, dated.length, locale),
  );
  const old = former.map((each) => candidateOf(document, block, sentence, each, former.length, locale));
  return [...inOrder(document, sentence, shareTold(dated, candidates), locale), ...old].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

/** `Les Groupes de travail 1/11 et 3/11 se réuniront respectivement les 6 et 7 mai`: each on the day of its place. */
function inOrder(
  document: AnnotatedDocument,
  sentence: Span,
  candidates: readonly Candidate[],
  locale: MeetingLocale,
): readonly Candidate[] {
  const [first] = candidates;
  if (first === undefined || candidates.length < 2) return candidates;
  if (firstMatch(locale.respectively, document.folded.slice(sentence.start, sentence.end)) === null) return candidates;
  // `The SG3 Regional Groups (SG3RG-AFR) and (SG3RG-LAC)`: the group that the others are of stands before them
  const groups = [
    ...new Set(
      within(document.groups, { start: sentence.start, end: first.span.start })
        .map(({ group }) => group)
        .filter(({ type }) => type !== 'bureau' && type !== 'conference'),
    ),
  ].slice(-candidates.length);
  if (groups.length < candidates.length) return candidates;
  return candidates.map((each, at) => ({ ...each, group: groups[at] ?? each.group }));
}

/** `la réunion de juin du Groupe, prévue du 28 au 30 juin`: the month only says which of the meetings, whose days follow. */
function isEpithet(
  document: AnnotatedDocument,
  { start, end, span }: DateMention,
  next: DateMention | undefined,
  locale: MeetingLocale,
): boolean {
  if (start.day !== null || end !== null || next === undefined || next.start.day === null) return false;
  // `au Forum, à Lomé en juin, puis à la CE 5, qui se réunira du 7 au 11 juin`: another meets on those days
  if (firstMatch(locale.assembling, document.folded.slice(span.end, next.span.start)) !== null) return false;
  const last = next.end ?? next.start;
  const sameYear = start.year === null || (last.year ?? start.year) === start.year;
  return start.month !== null && sameYear && (next.start.month === start.month || last.month === start.month);
}

/** `calendrier des réunions d'avril et mai`, of no group: months in which there are meetings, and the meeting of none. */
function isSeason(document: AnnotatedDocument, { mention, named, group }: Dated, locale: MeetingLocale): boolean {
  if (mention.start.day !== null || named === null || group !== null) return false;
  const { start, end } = named.noun;
  const words = document.folded.slice(start, mention.span.end);
  const isOfNone = within(document.groups, { start, end: mention.span.end }).length === 0;
  const isSeveral = firstMatch(locale.several, document.folded.slice(start, end)) !== null;
  return isOfNone && isSeveral && firstMatch(locale.holding, words) === null;
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
    // `en ligne le 3 avril, puis à Berlin les 14 et 15 mai`
    const isAfar = own.mode === 'virtual' || own.mode === 'electronic';
    shared[at] = { ...own, mention, place: own.place ?? (isAfar ? null : next.place) };
  }
  // `à distance, les 12 et 20 mai`, `à Genève le 25 janvier et le 8 mars`: how and where the first is held, those behind it are too
  for (const [at, own] of shared.entries()) {
    const before = shared[at - 1];
    if (dated[at]?.unnamed !== false || !before || own.mode !== null || own.place !== null) continue;
    const isLed = before.place !== null && before.place.start < before.mention.span.start;
    shared[at] = { ...own, mode: before.mode, place: isLed ? before.place : null };
  }
  return shared;
}

/** Meetings told together (`le 3 mai et le 5 juin à Genève`) share what stands after the last and before the first. */
function shareReach(dated: readonly Dated[], document: AnnotatedDocument, locale: MeetingLocale): Dated[] {
  const reaches = new Map<Named, Span>();
  for (const { named, reach } of dated) {
    if (named === null) continue;
    reaches.set(named, { start: reaches.get(named)?.start ?? reach.start, end: reach.end });
  }
  return dated.map((each, at) => {
    const shared = each.named === null ? each.reach : (reaches.get(each.named) ?? each.reach);
    // `… le 19 octobre et la 15eme, reunion virtuelle, les 22 et 23`: those words are the next meeting's
    const next = dated[at + 1]?.named?.noun.start ?? shared.end;
    const named = next > each.mention.span.end ? Math.min(shared.end, next) : shared.end;
    // `virtuellement le 3 avril, puis à Lomé les 14 et 15 mai`
    const to = dated[at + 1]?.mention.span.start ?? each.mention.span.end;
    const then = firstMatch(locale.thenNext, document.folded.slice(each.mention.span.end, to));
    const end = then === null ? named : Math.min(named, each.mention.span.end + then.index);
    // `… à Genève le 30 septembre et sa douzième, en ligne, le 11 février`
    const gap = document.folded.slice(each.reach.start, each.mention.span.start);
    const apart = each.unnamed === true ? firstMatch(locale.thenNext, gap) : null;
    const start = apart === null ? shared.start : each.reach.start + apart.index;
    return { ...each, reach: { start, end } };
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
  const other = thatOf(document, named, mention, locale);
  const title = dated.unnamed === true || !isName || other !== null ? null : nameSpan;
  const own =
    other ??
    dated.group ??
    (named === null ? null : groupOf(document, named, mention.span, nameSpan, locale, block.span));
  const before = soFar(
    document,
    {
      start: Math.max(reach.start, mention.span.start - longestReach),
      end: mention.span.start,
    },
    locale,
  );
  const end = Math.min(reach.end, mention.span.end + longestReach);
  const said = document.folded.slice(Math.max(sentence.start, mention.span.start - longestReach), end);
  const behind = soFar(document, { start: mention.span.end, end }, locale);
  const after = { start: Math.max(behind.start, lastDateBefore(document, mention, end)), end };
  // `prévue à Suva du 2 au 4 juin, est déplacée à Nadi et se tiendra du 9 au 11`: where it goes stands behind the old days
  const moved =
    dated.formerEnd === undefined
      ? null
      : placeOf(
          document,
          { before: { start: Math.max(before.start, dated.formerEnd), end: before.end }, after },
          locale,
        );
  const mode = (place: MeetingPlace | null): Candidate['mode'] =>
    modeIn(`${wordsBefore(document, before, place)}${day}${document.folded.slice(behind.start, end)}`, locale);
  const beside =
    moved ?? placeOf(document, { before, after }, locale) ?? placeBeforeName(document, sentence, dated, locale);
  const place = beside ?? (mode(null) === null ? placeBeforeColon(document, sentence, mention, locale) : null);
  return {
    mention,
    atEnd: false,
    cancelled: false,
    replaces: null,
    title: title === null || place === null ? title : upToPlace(document, title, place.start, locale),
    group: own,
    place,
    mode: mode(place),
    tense: tenseOf(document.folded.slice(Math.max(sentence.start, mention.span.start - longestReach), end), locale),
    alongside: firstMatch(locale.alongside, said) !== null,
    samePlace: firstMatch(locale.samePlace, said) !== null,
    remote: count === 1 && isRemote(nearby(document, block, mention), locale),
    span: mention.span,
    basis: 'worded',
  };
}

/** Without what the meeting is said not to be: `n'aura pas lieu à Lomé mais en ligne`. */
function soFar(document: AnnotatedDocument, { start, end }: Span, locale: MeetingLocale): Span {
  const not = firstMatch(locale.notSo, document.folded.slice(start, end));
  return { start: not === null ? start : start + not.index + not[0].length, end };
}

/** `quinzième réunion à Genève` has no place in its name. */
function upToPlace(document: AnnotatedDocument, title: Span, place: number, locale: MeetingLocale): Span | null {
  if (place <= title.start || place >= title.end) return title;
  const named = document.folded.slice(title.start, place);
  const tail = firstMatch(locale.titleTail, named);
  const end = title.start + (tail === null ? named.trimEnd().length : tail.index);
  // `à sa réunion de Genève`: the noun that is left names nothing
  return / /.test(document.folded.slice(title.start, end)) ? { start: title.start, end } : null;
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
