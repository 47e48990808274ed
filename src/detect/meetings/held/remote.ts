import type { AnnotatedDocument } from '../../../model/detection.js';
import type { MeetingLocale } from '../../../model/locale/meetings.js';
import type { Group, MeetingMode } from '../../../model/record.js';
import { overlaps, type Span } from '../../../model/span.js';
import { compareDates, isoDate } from '../../../text/calendar.js';
import { Passage, passageOf } from '../../../text/passage.js';
import type { Resolved } from '../merging/resolved.js';
import { isNotRemote, isRemote, modeIn } from './mode.js';
import { firstNoun, nounsIn } from '../naming/nouns.js';
import { unnumbered } from '../naming/opening-words.js';

/** What a sentence that dates no meeting says of how one is held. */
interface Told {
  readonly place: number;
  readonly remote: boolean;
  readonly mode: MeetingMode | null;
  /** What it calls the meeting whose mode it says (`Forum`), `null` where it only takes it up. */
  readonly noun: string | null;
  /** Those it names (`La participation à distance sera assurée pour la réunion du Groupe`). */
  readonly groups: ReadonlySet<Group>;
}

/**
 * A paragraph that dates no meeting may say that one can follow it from afar, or that `la réunion se tiendra en présentiel`. It
 * speaks of the one meeting that lies ahead; of several, what is said of following them is of the one named last before it.
 */
export function withRemoteParagraphs(
  document: AnnotatedDocument,
  resolved: readonly Resolved[],
  locale: MeetingLocale,
): readonly Resolved[] {
  const coming = resolved.filter((each) => !each.candidate.cancelled && liesAhead(each, document));
  const placed = coming.filter(({ candidate }) => candidate.place?.name != null);
  const ahead = placed.length > 0 ? placed : coming;
  if (ahead.length === 0) return [...resolved];
  const days = new Set(ahead.map(({ start }) => isoDate(start)));
  const remote = new Set<string | null>();
  let mode: MeetingMode | null = null;
  const modes = new Map<string | null, MeetingMode>();
  for (const told of toldElsewhere(document, resolved, locale)) {
    const earlier = ahead.filter(({ candidate }) => candidate.span.start < told.place);
    const named = earlier.filter(({ candidate: { group } }) => group !== null && told.groups.has(group));
    const own = earlier.filter((each) => !inBracket(document, each));
    const before = named.length > 0 ? named : own.length > 0 ? own : earlier;
    const meant =
      days.size === 1 ? ahead[0] : before.toSorted((a, b) => a.candidate.span.start - b.candidate.span.start).at(-1);
    if (meant !== undefined && told.remote) remote.add(isoDate(meant.start));
    if (days.size === 1) mode ??= told.mode;
    else if (told.mode === 'physical' && told.noun === null && meant !== undefined)
      modes.set(isoDate(meant.start), told.mode);
    else if (told.mode !== null && told.noun !== null) {
      const { noun } = told;
      const [first, ...others] = new Set(
        ahead.filter((each) => isCalled(document, each, noun)).map(({ start }) => isoDate(start)),
      );
      if (first !== undefined && others.length === 0) modes.set(first, told.mode);
    }
  }
  return resolved.map((each) => {
    if (!ahead.includes(each)) return each;
    const { candidate } = each;
    const said = candidate.mode ?? mode ?? modes.get(isoDate(each.start)) ?? null;
    return {
      ...each,
      candidate: { ...candidate, mode: said, remote: candidate.remote || remote.has(isoDate(each.start)) },
    };
  });
}

/** `La JCA se réunira …, en marge de la réunion de la CE 15 (Genève, 3-12 mai)`: the bracket dates the other meeting. */
function inBracket(document: AnnotatedDocument, { candidate: { mention } }: Resolved): boolean {
  const { start } = mention.span;
  const { words } = new Passage(document, { start: Math.max(0, start - longestBracket), end: start });
  return words.lastIndexOf('(') > words.lastIndexOf(')');
}

const longestBracket = 60;

/** Whether the words that name a meeting have a noun of their own. */
function isCalled(document: AnnotatedDocument, { candidate: { title, span } }: Resolved, noun: string): boolean {
  return new Passage(document, title ?? span).words.toLowerCase().includes(noun.toLowerCase());
}

export const liesAhead = ({ candidate, start }: Resolved, { date }: AnnotatedDocument): boolean =>
  date === null ? candidate.tense === 'future' : compareDates(start, date) >= 0;

function toldElsewhere(document: AnnotatedDocument, resolved: readonly Resolved[], locale: MeetingLocale): Told[] {
  const dated = resolved.map(({ candidate }) => candidate.span);
  return document.blocks.flatMap((block) => {
    if (block.zone !== 'body' || block.cell) return [];
    const own = dated.filter((each) => overlaps(each, block.span));
    // what a paragraph says behind the one meeting that it dates is read with it, but how a meeting is held that it names again
    const end = own.length === 1 ? (own[0]?.start ?? 0) : Infinity;
    return passageOf(document, block)
      .sentences(locale.sentences)
      .flatMap((sentence) => {
        const told = toldIn(sentence.head(longestSentence), own.length < 2, locale);
        if (told === null || sentence.span.end <= end) return told ?? [];
        return told.noun === null ? [] : [{ ...told, remote: false }];
      });
  });
}

/** @param ofParagraph the paragraph dates no meeting, of which the sentence could say the mode */
function toldIn(sentence: Passage, ofParagraph: boolean, locale: MeetingLocale): Told | null {
  if (!ofParagraph && sentence.dates.length > 0) return null;
  const remote = isRemote(sentence.words, locale) && sentence.says(locale.remoteOffered);
  const denied = isNotRemote(sentence.words, locale);
  const { mode, noun } = denied ? onSite : ofParagraph ? modeOfOne(sentence, locale) : nothingSaid;
  const groups = new Set(sentence.groups.map(({ group }) => group));
  return remote || mode !== null ? { place: sentence.span.start, remote, mode, noun, groups } : null;
}

export const longestSentence = 600;
export const longestSubject = 90;

const nothingSaid = { mode: null, noun: null };
/** Nobody can take part from afar. */
const onSite = { mode: 'physical', noun: null } as const;

/** `Avant le Forum se tiendra un webinaire en ligne`, `En amont du Forum, deux séances en ligne sont prévues:`: said of those, which no one has named. */
function isOfOther(subject: Passage, noun: Span, locale: MeetingLocale): boolean {
  const [, other] = nounsIn(subject, locale);
  return (
    subject.before({ start: noun.end }).says(locale.blocking) ||
    (other !== undefined && (subject.before(other).says(locale.indefinite) || subject.part(other).says(locale.several)))
  );
}

/** `Le Forum se déroulera en présentiel`: said of a meeting to come, without a date and without a group of its own. */
function modeOfOne(sentence: Passage, locale: MeetingLocale): Pick<Told, 'mode' | 'noun'> {
  const verb = sentence.find(locale.holding) ?? sentence.find(locale.isOfForm);
  if (verb === null || sentence.dates.length > 0 || sentence.says(locale.past)) return nothingSaid;
  const front = sentence.before(verb);
  if (front.words.length > longestSubject || front.groups.length > 0) return nothingSaid;
  const subject = unnumbered(front);
  const noun = firstNoun(subject, locale);
  if (noun === null && !subject.says(locale.pronoun)) return nothingSaid;
  if (noun !== null && isOfOther(subject, noun, locale)) return nothingSaid;
  const named =
    noun !== null && !subject.before(noun).says(locale.indefinite) ? modeIn(subject.from(noun).words, locale) : null;
  return { mode: modeIn(sentence.from(verb).words, locale) ?? named, noun: noun && subject.part(noun).words };
}
