import type { CalendarDate, DateMention } from '../model/annotation.js';
import type { AnnotatedDocument, Detection } from '../model/detection.js';
import type { MeetingLocale } from '../model/locale/meetings.js';
import type { Message } from '../model/message.js';
import type { Meeting } from '../model/record.js';
import { contains, type Span } from '../model/span.js';
import { compareDates, resolveDate } from '../text/calendar.js';
import { clean } from '../text/clean.js';
import { sentences } from '../text/sentences.js';
import { within } from '../text/within.js';
import { changedDates } from './changed-dates.js';
import type { MeetingFinding } from './findings.js';
import type { Candidate } from './meetings/candidate.js';
import { withChanges, withoutFormer } from './meetings/changes.js';
import { listedMeetings } from './meetings/listed.js';
import { mergeMeetings, type Resolved } from './meetings/merge.js';
import { withRemoteParagraphs } from './meetings/remote.js';
import { isCalledOff, isOfBoth, modeSaid, placeSaid, placeTakenUp } from './meetings/told-on.js';
import { wordedMeetings } from './meetings/worded.js';

/**
 * Every meeting that the document dates: past, present and to come, sessions, workshops and forums among them. One
 * that is known by its year alone is none.
 */
export function detectMeetings(
  document: AnnotatedDocument,
  locale: MeetingLocale,
): Detection<Meeting> & { readonly findings: readonly MeetingFinding[] } {
  const messages: Message[] = [];
  const candidates = [...readSentences(document, locale), ...listedMeetings(document, locale)].filter(
    (candidate) => !isOwnDate(document, candidate),
  );
  const changed = changedDates(document, locale.replacedDates, locale.sentences);
  const whole = withChanges(withoutRepeats(candidates), changed, document, locale);
  const days = datedDays(whole);
  const resolved = withoutFormer(
    whole.flatMap((candidate): Resolved[] => {
      const resolvedDays = resolveDays(withYear(candidate, days), document.date);
      if (resolvedDays !== null) return [{ candidate, ...resolvedDays }];
      const { span } = candidate.mention;
      messages.push({
        code: 'missing-year',
        args: { words: clean(document.text.slice(span.start, span.end)) },
        span,
      });
      return [];
    }),
  );
  return { findings: mergeMeetings(document, withRemoteParagraphs(document, resolved, locale), locale), messages };
}

/** `SESSION DE 2001 … 29 juin 2001`: the day beside the session, in the head, is that of the document. */
const isOwnDate = ({ date, blocks }: AnnotatedDocument, { mention, basis, span }: Candidate): boolean =>
  basis === 'labelled' &&
  date !== null &&
  mention.end === null &&
  mention.start.year !== null &&
  compareDates(mention.start, date) === 0 &&
  blocks.some((block) => block.zone === 'letterhead' && contains(block.span, span));

function readSentences(document: AnnotatedDocument, locale: MeetingLocale): Candidate[] {
  const found: Candidate[] = [];
  let before: Span = { start: 0, end: 0 };
  for (const block of document.blocks) {
    if (block.zone === 'page') continue;
    const isDated = within(document.dates, block.span).length > 0;
    const from = isDated ? block.span.start : before.start;
    let told: Candidate['place'] = null;
    let previous: Span | null = null;
    for (const span of isDated || goesOnFrom(found, before) ? sentences(block.text, locale.sentences) : []) {
      const sentence = { start: block.span.start + span.start, end: block.span.start + span.end };
      const start = block.span.start < sentence.start ? block.span.start : before.start;
      const goesOn = within(document.dates, sentence).length === 0;
      if (goesOn) told = complete(document, found, sentence, isDated, from, locale);
      else {
        const own = wordedMeetings(document, block, sentence, { start, end: sentence.start }, locale);
        const taken = told ?? (previous === null ? null : placeTakenUp(document, previous, sentence, locale));
        found.push(...own.map((each) => ({ ...each, place: each.place ?? taken })));
        told = null;
      }
      previous = goesOn ? sentence : null;
    }
    before = block.span;
  }
  return found;
}

/** The paragraph before told a meeting, of which the next may say that it is called off. */
const goesOnFrom = (found: readonly Candidate[], before: Span): boolean => {
  const last = found.at(-1);
  return last !== undefined && last.span.start >= before.start;
};

/**
 * What a sentence without a date says of the meeting told before it: `Elle aura lieu à Lisbonne, en mode hybride.`, in its
 * paragraph; `Elle n'aura pas lieu.`, in the next as well. Returns the place, which the sentence behind may be about.
 */
function complete(
  document: AnnotatedDocument,
  found: Candidate[],
  sentence: Span,
  isDated: boolean,
  from: number,
  locale: MeetingLocale,
): Candidate['place'] {
  const said = isDated ? placeSaid(document, sentence, locale) : null;
  const mode = isDated ? modeSaid(document, sentence, from, locale) : null;
  const last = found.at(-1);
  if (last === undefined || last.span.start < from) return said;
  const cancelled = last.cancelled || isCalledOff(document, sentence, locale);
  found[found.length - 1] = { ...last, place: last.place ?? said, mode: last.mode ?? mode, cancelled };
  const other = found.at(-2);
  if (mode !== null && other !== undefined && isOfBoth(document, sentence, other.span, locale))
    found[found.length - 2] = { ...other, mode: other.mode ?? mode };
  return said;
}

/** A date that both its words and its place in a table make a meeting's is one candidate, the fuller one. */
function withoutRepeats(candidates: readonly Candidate[]): Candidate[] {
  const byDate = new Map<DateMention, Candidate>();
  for (const candidate of candidates) {
    const known = byDate.get(candidate.mention);
    byDate.set(candidate.mention, known === undefined ? candidate : completed(known, candidate));
  }
  return [...byDate.values()];
}

const completed = (first: Candidate, second: Candidate): Candidate => ({
  ...first,
  title: first.title ?? second.title,
  group: first.group ?? second.group,
  place: first.place ?? second.place,
  mode: first.mode ?? second.mode,
});

/** The days that the letter gives a year somewhere, by month and day, and the months that have meetings in one year alone. */
function datedDays(candidates: readonly Candidate[]): Map<string, CalendarDate> {
  const days = new Map<string, CalendarDate>();
  const months = new Map<string, Set<number>>();
  for (const { mention } of candidates) {
    const { year, month, day } = mention.start;
    if (year === null) continue;
    days.set(`${month} ${day}`, mention.start);
    months.set(`${month}`, (months.get(`${month}`) ?? new Set()).add(year));
  }
  for (const [month, years] of months) {
    const [year, second] = years;
    if (year !== undefined && second === undefined && !days.has(`${month} null`))
      days.set(`${month} null`, { year, month: Number(month), day: null });
  }
  return days;
}

/** `la réunion du 25 au 29 octobre` has the year that the letter gives those days elsewhere. */
function withYear(candidate: Candidate, days: ReadonlyMap<string, CalendarDate>): Candidate {
  const { mention } = candidate;
  if (mention.start.year !== null) return candidate;
  const start = days.get(`${mention.start.month} ${mention.start.day}`);
  return start === undefined ? candidate : { ...candidate, mention: { ...mention, start } };
}

function resolveDays(
  candidate: Candidate,
  letter: CalendarDate | null,
): { start: CalendarDate; end: CalendarDate | null } | null {
  const { mention, atEnd, tense } = candidate;
  const first = atEnd && mention.end !== null ? mention.end : mention.start;
  const start = resolveDate(first, letter, tense === 'future' ? 'onOrAfter' : 'nearest');
  if (start === null || start.month === null) return null;
  if (start.day === null) return { start, end: null };
  if (mention.end === null || atEnd) return { start, end: start };
  if (mention.end.year !== null) return { start, end: mention.end };
  const turns = (mention.end.month ?? 0) < start.month ? 1 : 0;
  return { start, end: { ...mention.end, year: (start.year ?? 0) + turns } };
}
