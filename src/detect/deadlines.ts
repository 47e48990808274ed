import type { CalendarDate } from '../model/annotation.js';
import type { AnnotatedDocument, Detection } from '../model/detection.js';
import type { ZonedBlock } from '../model/document.js';
import type { Clue, Finding } from '../model/finding.js';
import type { DeadlineLocale } from '../model/locale/deadlines.js';
import type { Message } from '../model/message.js';
import type { Deadline, DeadlineKind } from '../model/record.js';
import { contains, overlaps, type Span } from '../model/span.js';
import { isoDate, resolveDate } from '../text/calendar.js';
import { clean } from '../text/clean.js';
import { firstMatch, matchesOf } from '../text/pattern.js';
import { sentences } from '../text/sentences.js';
import { within } from '../text/within.js';
import { withAntecedent } from './deadlines/antecedent.js';
import type { Candidate } from './deadlines/candidate.js';
import { chargeOver } from './deadlines/charge.js';
import { withExtended } from './deadlines/passed-limit.js';
import { kindsIn } from './deadlines/kind.js';
import { scheduledDeadlines } from './deadlines/schedule.js';
import { replacedDays, type ReplacedDays } from './deadlines/replaced.js';
import { wordedDeadlines } from './deadlines/worded.js';

/**
 * The dates by which, before which or until which somebody may or must act: worded in sentences, or standing in a
 * table or list of key dates. One date and kind named in several places is one deadline with several clues.
 */
export function detectDeadlines(document: AnnotatedDocument, locale: DeadlineLocale): Detection<Deadline> {
  const candidates: Candidate[] = [];
  const replaced = replacedDays(document, locale);
  const messages: Message[] = [];
  let lead: ZonedBlock | null = null;
  let heading: ZonedBlock | null = null;
  let lifetime: ZonedBlock | null = null;
  let askedBefore: DeadlineKind | null = null;
  let charge = '';
  for (const block of document.blocks) {
    if (block.zone === 'page' || block.text.trim() === '') continue;
    if (isHeading(block)) lifetime = firstMatch(locale.durationHeading, block.text) === null ? null : block;
    if (heading?.annex !== block.annex) heading = null;
    charge = chargeOver(block, charge, locale);
    const own: Candidate[] = [];
    if (lifetime === null || block.zone !== 'annex') {
      for (const span of sentences(block.text, locale.sentences)) {
        const sentence = { start: block.span.start + span.start, end: block.span.start + span.end };
        own.push(
          ...wordedDeadlines(document, { sentence, block, lead, heading, askedBefore, charge, replaced }, locale),
        );
        messages.push(...relativeDeadlines(document, block, sentence, locale));
      }
    }
    candidates.push(...own);
    askedBefore = own.at(-1)?.kind ?? null;
    if (isForm(block, locale)) heading = block;
    else if (block.zone === 'body' && isHeading(block)) heading = null;
    if (!/^ *[-•]/.test(block.text)) lead = /: *$/.test(block.text) ? block : null;
  }
  candidates.push(...scheduledDeadlines(document, locale));
  const standing = candidates.filter(
    (candidate) => !replaced.isOld(candidate.mention) && !isOfMovedMeeting(document, candidate, replaced, locale),
  );
  const inOrder = standing.toSorted((a, b) => a.span.start - b.span.start);
  const merged = mergeDeadlines(
    document,
    withExtended(document, inOrder, replaced, locale),
    replaced,
    messages,
    locale,
  );
  return { findings: merged, messages: messages.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0)) };
}

const longestLead = 200;

/** `La réunion était prévue le 2 juin. Elle est reportée au 9 juin.`: nothing is due on the day that a meeting moves to. */
function isOfMovedMeeting(
  document: AnnotatedDocument,
  { mention, kind }: Candidate,
  replaced: ReplacedDays,
  locale: DeadlineLocale,
): boolean {
  const old = replaced.oldOf(mention);
  if (old === null || kind !== 'other') return false;
  const paragraph = document.blocks.find(({ span }) => contains(span, old.span))?.span.start ?? 0;
  const lead = { start: Math.max(0, old.span.start - longestLead), end: old.span.start };
  const before = document.folded.slice(lead.start, lead.end);
  // `au lieu de «les 6 et 7 mai», lire «les 20 et 21 mai»`: nothing has several days to be done by
  const own = document.folded.slice(Math.max(paragraph, lead.start), lead.end);
  if (old.end !== null && mention.end !== null && firstMatch(locale.replacedDates.limit, own) === null) return true;
  return firstMatch(locale.meetingWord, before) !== null && firstMatch(locale.replacedDates.limit, before) === null;
}

const isHeading = (block: ZonedBlock): boolean => block.text.length < 80 && !/[.;,] *$/.test(block.text.trim());

/** `Demande de bourse`, over a form to be sent back, or `4 Bourses`, over what a letter says of them. */
const isForm = (block: ZonedBlock, locale: DeadlineLocale): boolean =>
  (block.zone === 'annex' || (block.zone === 'body' && !/^ *[-•*]/.test(block.text))) &&
  !block.cell &&
  isHeading(block) &&
  firstMatch(locale.finiteVerb, block.text) === null &&
  kindsIn(block.text, locale).some(({ weight }) => weight > 1);

/** `quatre semaines avant la réunion`: a deadline without a date, said where something is due by it. */
function relativeDeadlines(
  document: AnnotatedDocument,
  block: ZonedBlock,
  sentence: Span,
  locale: DeadlineLocale,
): Message[] {
  if (within(document.dates, sentence).length > 0 || block.cell) return [];
  const text = document.folded.slice(sentence.start, sentence.end);
  const found: Message[] = [];
  for (const match of matchesOf(locale.relative, text)) {
    if (found.length === 0 && kindsIn(text, locale).length === 0 && firstMatch(locale.obligation, text) === null) break;
    const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    const words = clean(document.text.slice(span.start, span.end));
    found.push({ code: 'relative-deadline', args: { words }, span });
  }
  return found;
}

interface Merged {
  value: Deadline;
  readonly clues: Clue[];
}

function mergeDeadlines(
  document: AnnotatedDocument,
  candidates: readonly Candidate[],
  replaced: ReplacedDays,
  messages: Message[],
  locale: DeadlineLocale,
): Finding<Deadline>[] {
  const merged = new Map<string, Merged>();
  const values = candidates.flatMap((candidate) => {
    const value = deadlineOf(document, candidate, replaced, messages, locale);
    return value === null ? [] : [{ candidate, value }];
  });
  const saying = new Map<string, Deadline>();
  for (const { candidate, value } of values) {
    if (!candidate.vague && !saying.has(value.date)) saying.set(value.date, value);
  }
  for (const { candidate, value } of values) {
    // `lire "le 15 mai"`: what is due on that day another place says
    const told = candidate.vague ? saying.get(value.date) : undefined;
    const key = `${value.date} ${told?.kind ?? value.kind}`;
    const clue: Clue = { span: candidate.span, basis: candidate.basis };
    const { hours } = candidate.mention;
    const clues = hours === null ? [clue] : [clue, { span: hours, basis: candidate.basis }];
    const known = merged.get(key);
    if (known === undefined) merged.set(key, { value: told ?? value, clues });
    else {
      const last = known.clues.at(-1);
      const isAgain = last !== undefined && overlaps(last.span, clue.span);
      known.value = completed(known.value, value, isAgain && clue.basis === 'labelled');
      if (!isAgain) known.clues.push(...clues);
    }
  }
  return [...merged.values()];
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

function deadlineOf(
  document: AnnotatedDocument,
  candidate: Candidate,
  replaced: ReplacedDays,
  messages: Message[],
  locale: DeadlineLocale,
): Deadline | null {
  const { mention, action, group } = candidate;
  const day: CalendarDate = candidate.atEnd && mention.end !== null ? mention.end : mention.start;
  const resolved = resolveDate(day, document.date, candidate.passed === true ? 'nearest' : 'onOrAfter');
  const date = resolved === null ? null : isoDate(resolved);
  if (resolved === null || date === null) {
    const words = clean(document.text.slice(mention.span.start, mention.span.end));
    messages.push({ code: 'missing-year', args: { words }, span: mention.span });
    return null;
  }
  const time = mention.endTime ?? mention.startTime;
  return {
    date,
    precision: time !== null ? 'minute' : resolved.day === null ? 'month' : 'day',
    time,
    timeZone: time === null ? null : mention.timeZone,
    kind: candidate.kind,
    qualifier: candidate.qualifier,
    action:
      withAntecedent(document, action, locale)
        .map(({ start, end }) => clean(document.text.slice(start, end)))
        .join(' ') || null,
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
