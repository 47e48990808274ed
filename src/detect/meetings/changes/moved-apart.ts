import type { DateMention } from '../../../model/annotation.js';
import type { AnnotatedDocument } from '../../../model/detection.js';
import type { MeetingLocale } from '../../../model/locale/meetings.js';
import { compareDates } from '../../../text/calendar.js';
import { Passage, passageOf } from '../../../text/passage.js';
import type { ChangedDates } from '../../changed-dates.js';
import type { Candidate } from '../candidate.js';
import { nounsIn } from '../naming/nouns.js';

const longestLead = 200;
/** A noun is known by its first letters: `sessions` and `session`. */
const stem = 5;

/**
 * The old days of meetings that one paragraph moves (`Il est proposé d'avancer la session au 6 mai`) and another dated before
 * (`sa session de 2031 se tiendrait du 20 au 29 mai`), by the new days: those of the one coming meeting of that group and kind.
 *
 * In `cette réunion est reportée du 4 au 8 octobre`, too, where it was told on other days than the 4th: both days are new.
 *
 * @param changed its `formerOf` has the days that a sentence itself tells of those which replace them
 */
export function movedApart(
  candidates: readonly Candidate[],
  { changes, formerOf }: ChangedDates,
  document: AnnotatedDocument,
  locale: MeetingLocale,
): ReadonlyMap<DateMention, Candidate> {
  const former = new Map<DateMention, Candidate>();
  for (const candidate of candidates) {
    const hasOwn = candidate.replaces !== null || formerOf.has(candidate.mention.span.start);
    const isShifted = changes.get(candidate.mention.span.start)?.kind === 'shifted';
    if (hasOwn || candidate.cancelled || !(isShifted || movesTo(document, candidate, locale))) continue;
    const coming = candidates.filter((other) => isMeant(document, other, candidate, locale));
    const [only] = coming;
    if (only !== undefined && coming.every((other) => sameDays(other, only))) former.set(candidate.mention, only);
  }
  return former;
}

/** The verb that moves something, and behind it nothing but the way to its new days. */
function movesTo(document: AnnotatedDocument, { mention }: Candidate, locale: MeetingLocale): boolean {
  const left = leadOf(document, mention);
  const verb = left.findAll(locale.replacedDates.moved).at(-1);
  if (verb === undefined) return false;
  const { heldOn, newDays, sameSubject } = locale.replacedDates;
  const rest = left.behind(verb);
  // `est reporté et se tiendra à Rome du`
  const held = rest.find(heldOn);
  return rest.says(newDays) || (held !== null && rest.before(held).says(sameSubject));
}

/** Another whole span of days to come, of the same group and kind, that nothing else changes. */
function isMeant(
  document: AnnotatedDocument,
  other: Candidate,
  { mention, group, replaces }: Candidate,
  locale: MeetingLocale,
): boolean {
  const { start, span } = other.mention;
  if (other.mention === mention || !(other.group === group || group === null) || other.cancelled) return false;
  if (other.replaces !== null || replaces !== null || span.start >= mention.span.start) return false;
  if (start.day === null || start.year === null || sameStart(other.mention, mention)) return false;
  if (document.date === null || compareDates(start, document.date) < 0) return false;
  const [own, its] = [kindOf(document, mention, locale), kindOf(document, other.mention, locale)];
  return group === null ? own !== null && own === its : own === null || its === null || own === its;
}

/** The noun that the days stand behind. */
function kindOf(document: AnnotatedDocument, mention: DateMention, locale: MeetingLocale): string | null {
  const left = leadOf(document, mention);
  const noun = nounsIn(left, locale).at(-1);
  return noun === undefined ? null : left.part(noun).words.slice(0, stem).toLowerCase();
}

/** The text of a date's paragraph in front of it, back to the date before. */
function leadOf(document: AnnotatedDocument, { span }: DateMention): Passage {
  const lead = passageOf(document, new Passage(document, span).block).before(span, longestLead);
  const before = lead.dates.at(-1);
  return before === undefined ? lead : lead.behind(before.span);
}

const sameStart = (a: DateMention, b: DateMention): boolean => JSON.stringify(a.start) === JSON.stringify(b.start);

const sameDays = (a: Candidate, b: Candidate): boolean =>
  JSON.stringify([a.mention.start, a.mention.end]) === JSON.stringify([b.mention.start, b.mention.end]);
