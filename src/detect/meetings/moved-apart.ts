import type { DateMention } from '../../model/annotation.js';
import type { AnnotatedDocument } from '../../model/detection.js';
import type { MeetingLocale } from '../../model/locale/meetings.js';
import { compareDates } from '../../text/calendar.js';
import { firstMatch, matchesOf } from '../../text/pattern.js';
import { within } from '../../text/within.js';
import type { Candidate } from './candidate.js';
import { nounsIn } from './nouns.js';

const longestLead = 200;
/** A noun is known by its first letters: `sessions` and `session`. */
const stem = 5;

/**
 * The old days of meetings that one paragraph moves (`Il est proposé d'avancer la session au 6 mai`) and another dated before
 * (`sa session de 2031 se tiendrait du 20 au 29 mai`), by the new days: those of the one coming meeting of that group and kind.
 */
export function movedApart(
  candidates: readonly Candidate[],
  document: AnnotatedDocument,
  locale: MeetingLocale,
): ReadonlyMap<DateMention, Candidate> {
  const former = new Map<DateMention, Candidate>();
  for (const candidate of candidates) {
    if (candidate.replaces !== null || candidate.cancelled || !movesTo(document, candidate, locale)) continue;
    const coming = candidates.filter((other) => isMeant(document, other, candidate, locale));
    const [only] = coming;
    if (only !== undefined && coming.every((other) => sameDays(other, only))) former.set(candidate.mention, only);
  }
  return former;
}

/** The verb that moves something, and behind it nothing but the way to its new days. */
function movesTo(document: AnnotatedDocument, { mention }: Candidate, locale: MeetingLocale): boolean {
  const left = leadOf(document, mention);
  const verb = [...matchesOf(locale.replacedDates.moved, left)].at(-1);
  return (
    verb !== undefined && firstMatch(locale.replacedDates.newDays, left.slice(verb.index + verb[0].length)) !== null
  );
}

/** Another whole span of days to come, of the same group and kind, that nothing else changes. */
function isMeant(
  document: AnnotatedDocument,
  other: Candidate,
  { mention, group, replaces }: Candidate,
  locale: MeetingLocale,
): boolean {
  const { start, span } = other.mention;
  if (other.mention === mention || other.group !== group || other.cancelled) return false;
  if (other.replaces !== null || replaces !== null || span.start >= mention.span.start) return false;
  if (start.day === null || start.year === null || sameStart(other.mention, mention)) return false;
  if (document.date === null || compareDates(start, document.date) < 0) return false;
  const [own, its] = [kindOf(document, mention, locale), kindOf(document, other.mention, locale)];
  return group === null ? own !== null && own === its : own === null || its === null || own === its;
}

/** The noun that the days stand behind. */
function kindOf(document: AnnotatedDocument, mention: DateMention, locale: MeetingLocale): string | null {
  const noun = nounsIn(leadOf(document, mention), locale).at(-1);
  return noun === undefined ? null : noun[0].slice(0, stem).toLowerCase();
}

/** The text of a date's paragraph in front of it, back to the date before. */
function leadOf(document: AnnotatedDocument, { span }: DateMention): string {
  const block = document.blocks.findLast((each) => each.span.start <= span.start);
  const from = Math.max(block?.span.start ?? 0, span.start - longestLead);
  const before = within(document.dates, { start: from, end: span.start }).at(-1);
  return document.folded.slice(before?.span.end ?? from, span.start);
}

const sameStart = (a: DateMention, b: DateMention): boolean => JSON.stringify(a.start) === JSON.stringify(b.start);

const sameDays = (a: Candidate, b: Candidate): boolean =>
  JSON.stringify([a.mention.start, a.mention.end]) === JSON.stringify([b.mention.start, b.mention.end]);
