import type { CalendarDate, DateMention } from '../../model/annotation.js';
import type { AnnotatedDocument } from '../../model/detection.js';
import type { MeetingLocale } from '../../model/locale/meetings.js';
import { isoDate, resolveDate } from '../../text/calendar.js';
import type { Span } from '../../model/span.js';
import { firstMatch } from '../../text/pattern.js';
import { within } from '../../text/within.js';
import type { ChangedDates } from '../changed-dates.js';
import type { Candidate, FormerDays } from './candidate.js';
import { onlyGroup, plain } from './labelled.js';
import type { Resolved } from './merge.js';
import { movedApart } from './moved-apart.js';
import { isNaming, titleOf } from './naming.js';
import { firstNoun } from './nouns.js';
import { placeInWords, placeOpening } from './place.js';

/**
 * The meetings with what the document changes about them: one that moves is told once, on its new days and with all that
 * was said of it on the old ones; one that falls away keeps its days and says so.
 *
 * A meeting put off to a date that is not known yet counts as cancelled: on the days that are said it will not take
 * place, and whoever holds them free must learn that; the letter with the new days brings another entry.
 */
export function withChanges(
  candidates: readonly Candidate[],
  { changes, formerOf }: ChangedDates,
  document: AnnotatedDocument,
  locale: MeetingLocale,
): readonly Candidate[] {
  const former = (mention: DateMention): FormerDays => ({ mention, opening: isOpening(document, mention, locale) });
  const byPlace = new Map(candidates.map((each) => [each.mention.span.start, each]));
  const apart = movedApart(candidates, document, locale);
  const leftBehind = new Set(apart.values());
  const changed = candidates.flatMap((candidate): Candidate[] => {
    const { mention } = candidate;
    const change = changes.get(mention.span.start);
    if (change === undefined && leftBehind.has(candidate)) return [];
    const old = apart.get(mention);
    if (change === undefined && !formerOf.has(mention.span.start) && old !== undefined)
      return [moved(candidate, former(old.mention), { ...old, place: null })];
    if (change?.kind === 'shifted')
      return [{ ...candidate, atEnd: true, replaces: { mention: { ...mention, end: null }, opening: false } }];
    if (change?.kind === 'postponed' || change?.kind === 'cancelled') return [{ ...candidate, cancelled: true }];
    if (change?.kind === 'replaced') {
      // the new days may stand where nothing names the meeting: `Les nouvelles dates sont:`
      if (change.by === null || byPlace.has(change.by.span.start)) return [];
      return [{ ...candidate, mention: dated(change.by, mention), replaces: former(mention), span: change.by.span }];
    }
    const before = formerOf.get(mention.span.start);
    return before === undefined ? [candidate] : [moved(candidate, former(before), byPlace.get(before.span.start))];
  });
  return cancelledByHead(
    [...changed, ...movedByQuotation(candidates, changes, formerOf, former, document, locale)],
    document,
    locale,
  );
}

/** `Au § 1, au lieu de «du 4 au 8 septembre», lire «du 25 au 29 septembre»`: the meeting is the one told elsewhere on those days. */
function movedByQuotation(
  candidates: readonly Candidate[],
  changes: ChangedDates['changes'],
  formerOf: ChangedDates['formerOf'],
  former: (mention: DateMention) => FormerDays,
  document: AnnotatedDocument,
  locale: MeetingLocale,
): Candidate[] {
  const told = new Set(candidates.map(({ mention }) => mention.span.start));
  return [...formerOf].flatMap(([place, old]): Candidate[] => {
    const change = changes.get(old.span.start);
    const by = change?.kind === 'replaced' ? change.by : null;
    if (by === null || old.end === null || told.has(place) || told.has(old.span.start)) return [];
    const meant =
      candidates.find(({ mention }) => sameDays(mention, old) && mention.end !== null) ??
      headMeeting(document, by, locale);
    if (meant === null) return [];
    const held = quotedPlace(document, by, locale)?.place ?? meant.place;
    return [{ ...meant, mention: dated(by, old), replaces: former(old), span: by.span, cancelled: false, place: held }];
  });
}

/** `Objet: Atelier sur la sécurité (Abidjan, Côte d'Ivoire) – Modification des dates`: the meeting of a head that has no days. */
function headMeeting(document: AnnotatedDocument, mention: DateMention, locale: MeetingLocale): Candidate | null {
  if (quotedPlace(document, mention, locale) === null) return null;
  for (const { zone, span, text } of document.blocks) {
    if (zone !== 'letterhead' || within(document.dates, span).length > 0) continue;
    const noun = firstNoun(text, locale);
    if (noun === null) continue;
    const start = span.start + noun.index;
    const place = placeOfHead(document, { start, end: span.end }, locale);
    const named = { noun: { start, end: start + noun[0].length }, sentence: { start, end: span.end } };
    const title = titleOf(document, named, place?.start ?? span.end, locale);
    return {
      ...plain(mention),
      title: title !== null && isNaming(document, title, named.noun, locale) ? title : null,
      group: onlyGroup(document, span),
      place,
      basis: 'inferred',
    };
  }
  return null;
}

/**
 * Where a quotation has nothing but days, and a place before or behind them (`"Nairobi, Kenya, 5-7 December 2022"`); `null` where it
 * says other things as well.
 */
function quotedPlace(
  document: AnnotatedDocument,
  { span }: DateMention,
  locale: MeetingLocale,
): { readonly place: Candidate['place'] } | null {
  const from = Math.max(0, span.start - longestQuotedPlace);
  const open = document.folded.slice(from, span.start).lastIndexOf('"');
  const close = document.folded.slice(span.end, span.end + longestQuotedPlace).indexOf('"');
  if (open < 0 || close < 0) return null;
  const before = { start: from + open + 1, end: span.start };
  const lead = /^[ ,;(-]*(?:\p{Ll}{1,3} )?/u.exec(document.folded.slice(span.end, span.end + close))?.[0].length ?? 0;
  const behind = { start: span.end + lead, end: span.end + close };
  const words = (part: Span): string => document.folded.slice(part.start, part.end).replace(/[^\p{L}]/gu, '');
  if (words(behind) === '' && before.end - before.start < longestDayLead) return { place: null };
  const placed = words(behind) === '' ? before : behind;
  const place = placeOpening(document, placed, locale) ?? placeInWords(document, placed, locale);
  return place === null ? null : { place };
}

const longestQuotedPlace = 70;

/** `… à Abidjan`, or `(Abidjan, Côte d'Ivoire)` and `; Abidjan (Côte d'Ivoire)` behind a bracket or stop. */
function placeOfHead(document: AnnotatedDocument, words: Span, locale: MeetingLocale): Candidate['place'] {
  const said = placeInWords(document, words, locale);
  if (said !== null) return said;
  const text = document.folded.slice(words.start, words.end);
  for (const match of text.matchAll(/(?:\(|[,;:-] )(?=(\p{Lu}[^()]{2,70}(?:\([^()]{3,45}\))?))/gu)) {
    const start = words.start + match.index + match[0].length;
    const found = placeOpening(document, { start, end: start + (match[1] ?? '').length }, locale);
    if (found !== null) return found;
  }
  return null;
}

/** `"du lundi `, `"from ` */
const longestDayLead = 14;

const sameDays = (a: DateMention, b: DateMention): boolean =>
  JSON.stringify([a.start, a.end]) === JSON.stringify([b.start, b.end]);

/**
 * `Objet: Annulation de la réunion de la JCA-RA`, without its days: the one meeting of that group that the text dates, or
 * the only one of all, falls away.
 */
function cancelledByHead(
  candidates: readonly Candidate[],
  document: AnnotatedDocument,
  locale: MeetingLocale,
): readonly Candidate[] {
  const head = document.blocks.find(
    ({ zone, text, span }) =>
      zone === 'letterhead' &&
      within(document.dates, span).length === 0 &&
      firstMatch(locale.replacedDates.cancelling, text) !== null &&
      firstNoun(text, locale) !== null,
  );
  if (head === undefined || candidates.some(({ cancelled, replaces }) => cancelled || replaces !== null))
    return candidates;
  const groups = new Set(within(document.groups, head.span).map(({ group }) => group));
  const meant = candidates.filter(
    ({ group, tense }) => tense !== 'past' && (group === null || groups.size === 0 || groups.has(group)),
  );
  const days = new Set(meant.map(({ mention: { start, end } }) => JSON.stringify([start, end])));
  return days.size === 1
    ? candidates.map((each) => (meant.includes(each) ? { ...each, cancelled: true } : each))
    : candidates;
}

/** A meeting that moved is not told once more for the old days, which a subject or a reference to its circular names. */
export function withoutFormer(resolved: readonly Resolved[]): readonly Resolved[] {
  const former = resolved.flatMap(({ candidate, start }) => {
    const days = candidate.replaces === null ? null : formerDays(candidate.replaces, start);
    return days === null ? [] : [{ ...days, group: candidate.group }];
  });
  if (former.length === 0) return resolved;
  return resolved.filter(
    ({ candidate, start, end }) =>
      candidate.replaces !== null ||
      !former.some(
        (old) =>
          isoDate(old.start) === isoDate(start) &&
          (old.end === null || end === null || isoDate(old.end) === isoDate(end)) &&
          (old.group === null || candidate.group === null || old.group === candidate.group),
      ),
  );
}

/** `qui devait s'ouvrir le 8 avril` */
function isOpening(document: AnnotatedDocument, { span, end }: DateMention, locale: MeetingLocale): boolean {
  const before = document.folded.slice(Math.max(0, span.start - longestLead), span.start);
  return end === null && firstMatch(locale.opens, before) !== null;
}

const longestLead = 120;

function moved(candidate: Candidate, old: FormerDays, before: Candidate | undefined): Candidate {
  const own = { ...candidate, mention: dated(candidate.mention, old.mention), replaces: old };
  if (before === undefined) return own;
  return {
    ...own,
    title: own.title ?? before.title,
    group: own.group ?? before.group,
    place: placeOfMoved(own, before),
    mode: own.mode ?? before.mode,
  };
}

/** A meeting moved from a hall onto the network has no place but one that is said behind its new days. */
function placeOfMoved(own: Candidate, before: Candidate): Candidate['place'] {
  const isOnline = own.mode === 'virtual' || own.mode === 'electronic';
  if (isOnline) return own.place !== null && own.place.start > own.mention.span.start ? own.place : null;
  return own.place ?? before.place;
}

/** Days without a year are those nearest to the days they replace. */
function dated(mention: DateMention, old: DateMention): DateMention {
  if (mention.start.year !== null || old.start.year === null) return mention;
  const start = resolveDate(mention.start, old.start);
  return start === null ? mention : { ...mention, start };
}

/** The old days in the year of the new ones, where they have none of their own. */
export function formerDays(
  { mention: { start, end }, opening }: FormerDays,
  now: CalendarDate,
): { start: CalendarDate; end: CalendarDate | null } | null {
  const first = resolveDate(start.year === null && end !== null ? { ...start, year: end.year } : start, now);
  if (first === null || first.month === null) return null;
  if (first.day === null || opening) return { start: first, end: null };
  return { start: first, end: end === null ? first : (resolveDate(end, first) ?? first) };
}
