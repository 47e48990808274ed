import type { CalendarDate } from '../../model/annotation.js';
import type { AnnotatedDocument, Detection } from '../../model/detection.js';
import type { Clue } from '../../model/finding.js';
import type { DeadlineLocale } from '../../model/locale/deadlines.js';
import type { Message } from '../../model/message.js';
import type { Deadline } from '../../model/record.js';
import { overlaps } from '../../model/span.js';
import { isoDate, resolveDate } from '../../text/calendar.js';
import { wholeOf } from '../../text/passage.js';
import { withAntecedent } from './due/antecedent.js';
import type { Candidate } from './candidate.js';
import type { ReplacedDays } from './changed/replaced.js';

interface Merged {
  value: Deadline;
  readonly clues: Clue[];
}

/** One date and kind named in several places is one deadline with several clues; a date without a year that nothing gives one is a message. */
export function mergedDeadlines(
  document: AnnotatedDocument,
  candidates: readonly Candidate[],
  replaced: ReplacedDays,
  locale: DeadlineLocale,
): Detection<Deadline> {
  const messages: Message[] = [];
  const values = candidates.flatMap((candidate) => {
    const value = deadlineOf(document, candidate, replaced, locale);
    if (value === null) messages.push(withoutYear(document, candidate));
    return value === null ? [] : [{ candidate, value }];
  });
  const saying = new Map<string, Deadline>();
  for (const { candidate, value } of values) {
    if (!candidate.vague && !saying.has(value.date)) saying.set(value.date, value);
  }
  const merged = new Map<string, Merged>();
  for (const { candidate, value } of values) {
    // `lire "le 15 mai"`: what is due on that day another place says
    const told = candidate.vague ? saying.get(value.date) : undefined;
    const key = `${value.date} ${told?.kind ?? value.kind}`;
    const known = merged.get(key);
    if (known === undefined) merged.set(key, { value: told ?? value, clues: cluesOf(candidate) });
    else addTo(known, candidate, value);
  }
  return { findings: [...merged.values()], messages };
}

function cluesOf({ span, basis, mention: { hours } }: Candidate): Clue[] {
  const clue: Clue = { span, basis };
  return hours === null ? [clue] : [clue, { span: hours, basis }];
}

function addTo(known: Merged, candidate: Candidate, value: Deadline): void {
  const last = known.clues.at(-1);
  const isAgain = last !== undefined && overlaps(last.span, candidate.span);
  known.value = completed(known.value, value, isAgain && candidate.basis === 'labelled');
  if (!isAgain) known.clues.push(...cluesOf(candidate));
}

/** What one place leaves open, another may say; a line of key dates is not read as a sentence. */
function completed(first: Deadline, second: Deadline, named: boolean): Deadline {
  const timed = first.time === null ? second : first;
  return {
    ...first,
    precision: timed.precision,
    time: timed.time,
    timeZone: timed.timeZone,
    qualifier: stricter(first.qualifier, second.qualifier),
    action: (named ? second.action : null) ?? first.action ?? second.action,
    group: first.group ?? second.group,
    status: first.status ?? second.status,
    replaces: first.replaces ?? second.replaces,
  };
}

/** A day that is a last day anywhere is one: `avant le 5 mai`, and `5 mai` under `Date limite`. */
const stricter = (first: Deadline['qualifier'], second: Deadline['qualifier']): Deadline['qualifier'] =>
  first === 'before' && second === 'by' ? second : (first ?? second);

function withoutYear(document: AnnotatedDocument, { mention: { span } }: Candidate): Message {
  return { code: 'missing-year', args: { words: wholeOf(document).part(span).printed }, span };
}

function deadlineOf(
  document: AnnotatedDocument,
  candidate: Candidate,
  replaced: ReplacedDays,
  locale: DeadlineLocale,
): Deadline | null {
  const { mention, action, group } = candidate;
  const day: CalendarDate = candidate.atEnd && mention.end !== null ? mention.end : mention.start;
  const resolved = resolveDate(day, document.date, candidate.isTold === true ? 'nearest' : 'onOrAfter');
  const date = resolved === null ? null : isoDate(resolved);
  if (resolved === null || date === null) return null;
  const time = mention.endTime ?? mention.startTime;
  const words = withAntecedent(document, action, locale).map((span) => wholeOf(document).part(span).printed);
  return {
    date,
    precision: time !== null ? 'minute' : resolved.day === null ? 'month' : 'day',
    time,
    timeZone: time === null ? null : mention.timeZone,
    kind: candidate.kind,
    qualifier: candidate.qualifier,
    action: words.join(' ') || null,
    group: group === null ? null : (group.acronym ?? group.name),
    status: candidate.cancelled || replaced.isCancelled(mention) ? 'cancelled' : null,
    replaces: formerDay(document, candidate, replaced),
  };
}

/** The day in whose stead the new one stands; of a period its end. */
function formerDay(
  document: AnnotatedDocument,
  { mention, moved, former }: Candidate,
  replaced: ReplacedDays,
): string | null {
  const old = former ?? replaced.oldOf(mention);
  const day = moved ? mention.start : (old?.end ?? old?.start ?? null);
  const resolved = day === null ? null : resolveDate({ ...day, year: day.year ?? mention.start.year }, document.date);
  return resolved === null ? null : isoDate(resolved);
}
