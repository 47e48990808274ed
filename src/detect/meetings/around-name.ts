import type { DateMention } from '../../model/annotation.js';
import type { AnnotatedDocument } from '../../model/detection.js';
import type { MeetingLocale } from '../../model/locale/meetings.js';
import type { Group } from '../../model/record.js';
import type { Span } from '../../model/span.js';
import { firstMatch, matchesOf } from '../../text/pattern.js';
import { within } from '../../text/within.js';
import type { MeetingPlace } from './candidate.js';
import { type Dated, longestReach } from './dating.js';
import type { Named } from './naming.js';
import { placeInWords } from './place.js';

/** `la réunion de la CE 3, à la suite de celle du Groupe de travail 3J (9-19 juillet)`: the day is of the second. */
export function thatOf(
  document: AnnotatedDocument,
  named: Named | null,
  mention: DateMention,
  locale: MeetingLocale,
): Group | null {
  if (named === null) return null;
  const between = within(document.groups, { start: named.noun.end, end: mention.span.start });
  const taken = between.findLast(
    ({ span }) =>
      firstMatch(locale.thatOf, document.folded.slice(Math.max(named.noun.end, span.start - 40), span.start)) !== null,
  );
  return taken?.group ?? null;
}

/** `La CE 16 tiendra, à Rennes (France), une réunion du 15 au 26 avril`: the place between the verb and the name. */
export function placeBeforeName(
  document: AnnotatedDocument,
  sentence: Span,
  { named, mention }: Dated,
  locale: MeetingLocale,
): MeetingPlace | null {
  if (named === null || named.noun.start > mention.span.start) return null;
  const from = Math.max(sentence.start, named.noun.start - longestReach, lastEnd(document, sentence.start, named.noun));
  const before = document.folded.slice(from, named.noun.start);
  const verb = [...matchesOf(locale.holding, before)].at(-1);
  if (verb === undefined) return null;
  const start = from + verb.index + verb[0].length;
  const words = document.folded.slice(start, named.noun.start);
  return /[.;:]/.test(words) ? null : placeInWords(document, { start, end: named.noun.start }, locale);
}

/** `Deux assemblées se tiendront à Genève: l'AR-23, du …, et la CMR-23, du …`: where all of them are held stands before the colon. */
export function placeBeforeColon(
  document: AnnotatedDocument,
  sentence: Span,
  mention: DateMention,
  locale: MeetingLocale,
): MeetingPlace | null {
  const from = Math.max(sentence.start, mention.span.start - longestList);
  const before = document.folded.slice(from, mention.span.start);
  const lead = before.slice(0, Math.max(0, before.indexOf(': ')));
  if (lead === '' || within(document.dates, { start: from, end: from + lead.length }).length > 0) return null;
  const verb = [...matchesOf(locale.holding, lead), ...matchesOf(locale.assembling, lead)]
    .toSorted((a, b) => a.index - b.index)
    .at(-1);
  if (verb === undefined) return null;
  const words = { start: from + verb.index + verb[0].length, end: from + lead.length };
  const isApart = /[.;]|, \p{L}+ \p{L}+ \p{L}+ /u.test(document.folded.slice(words.start, words.end));
  return isApart ? null : placeInWords(document, words, locale);
}

/** What a sentence lists behind its colon is no longer than this. */
const longestList = 800;

/** Where the last date before a noun ends. */
const lastEnd = (document: AnnotatedDocument, start: number, noun: Span): number =>
  within(document.dates, { start, end: noun.start }).at(-1)?.span.end ?? start;
