import type { AnnotatedDocument } from '../../model/detection.js';
import type { MeetingLocale } from '../../model/locale/meetings.js';
import type { Group, MeetingMode } from '../../model/record.js';
import { overlaps, type Span } from '../../model/span.js';
import { compareDates, isoDate } from '../../text/calendar.js';
import { firstMatch } from '../../text/pattern.js';
import { sentences } from '../../text/sentences.js';
import { within } from '../../text/within.js';
import type { Resolved } from './merge.js';
import { isRemote, modeIn } from './mode.js';
import { firstNoun } from './nouns.js';

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
): Resolved[] {
  return withModeOfReport(document, withPlacesAhead(document, resolved, locale), locale);
}

function withPlacesAhead(
  document: AnnotatedDocument,
  resolved: readonly Resolved[],
  locale: MeetingLocale,
): Resolved[] {
  const ahead = resolved.filter((each) => each.candidate.place?.name != null && liesAhead(each, document));
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
  const before = document.folded.slice(Math.max(0, mention.span.start - longestBracket), mention.span.start);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

const longestBracket = 60;

/** Whether the words that name a meeting have a noun of their own. */
function isCalled(document: AnnotatedDocument, { candidate: { title, span } }: Resolved, noun: string): boolean {
  const named = title ?? span;
  return document.folded.slice(named.start, named.end).toLowerCase().includes(noun.toLowerCase());
}

/** A report of a meeting says in its first paragraphs how that was held: `La réunion, organisée sous forme hybride, a été ouverte`. */
function withModeOfReport(
  document: AnnotatedDocument,
  resolved: readonly Resolved[],
  locale: MeetingLocale,
): Resolved[] {
  const head = document.blocks.findLast(({ zone }) => zone === 'letterhead')?.span.end ?? 0;
  const [own, other] = resolved.filter(({ candidate: { span } }) => span.end <= head);
  if (own === undefined || other !== undefined || own.candidate.mode !== null || liesAhead(own, document))
    return [...resolved];
  const said = document.blocks
    .filter(({ zone, cell }) => (zone === 'body' || zone === 'summary') && !cell)
    .slice(0, firstParagraphs)
    .flatMap(({ text, span }) =>
      sentences(text, locale.sentences).map(({ start, end }) => ({
        start: span.start + start,
        end: span.start + Math.min(end, start + longestSentence),
      })),
    );
  const mode = said.reduce<MeetingMode | null>(
    (known, sentence) => known ?? modeReported(document, sentence, locale),
    null,
  );
  return resolved.map((each) => (each === own ? { ...each, candidate: { ...each.candidate, mode } } : each));
}

const firstParagraphs = 12;

/** `La réunion`, `Cette session`, with a number before it. */
const longestArticle = 12;

function modeReported(document: AnnotatedDocument, sentence: Span, locale: MeetingLocale): MeetingMode | null {
  if (within(document.dates, sentence).length > 0) return null;
  const text = document.folded.slice(sentence.start, sentence.end);
  const noun = firstNoun(text, locale);
  if (noun === null || noun.index > longestArticle || firstMatch(locale.indefinite, text.slice(0, noun.index)) !== null)
    return null;
  const behind = text.slice(noun.index + noun[0].length);
  const isHeld = firstMatch(locale.holding, behind.slice(0, longestSubject)) !== null;
  return isHeld ? modeIn(text.slice(noun.index), locale) : null;
}

const liesAhead = ({ candidate, start }: Resolved, { date }: AnnotatedDocument): boolean =>
  date === null ? candidate.tense === 'future' : compareDates(start, date) >= 0;

function toldElsewhere(document: AnnotatedDocument, resolved: readonly Resolved[], locale: MeetingLocale): Told[] {
  const dated = resolved.map(({ candidate }) => candidate.span);
  return document.blocks
    .filter(({ zone, cell }) => zone === 'body' && !cell)
    .flatMap((block) => {
      const own = dated.filter((each) => overlaps(each, block.span));
      // what a paragraph says of the one meeting that it dates is read with it
      if (own.length === 1) return [];
      return sentences(block.text, locale.sentences).flatMap(({ start, end }): Told[] => {
        const sentence = {
          start: block.span.start + start,
          end: block.span.start + Math.min(end, start + longestSentence),
        };
        const text = document.folded.slice(sentence.start, sentence.end);
        if (own.length > 0 && within(document.dates, sentence).length > 0) return [];
        const remote = isRemote(text, locale) && firstMatch(locale.remoteOffered, text) !== null;
        const { mode, noun } = own.length > 0 ? nothingSaid : modeOfOne(document, sentence, locale);
        const groups = new Set(within(document.groups, sentence).map(({ group }) => group));
        return remote || mode !== null ? [{ place: sentence.start, remote, mode, noun, groups }] : [];
      });
    });
}

const longestSentence = 600;
const longestSubject = 90;

const nothingSaid = { mode: null, noun: null };

/** `Le Forum se déroulera en présentiel`: said of a meeting to come, without a date and without a group of its own. */
function modeOfOne(document: AnnotatedDocument, sentence: Span, locale: MeetingLocale): Pick<Told, 'mode' | 'noun'> {
  if (within(document.dates, sentence).length > 0) return nothingSaid;
  const text = document.folded.slice(sentence.start, sentence.end);
  const verb = firstMatch(locale.holding, text);
  if (verb === null || verb.index > longestSubject || firstMatch(locale.past, text) !== null) return nothingSaid;
  const subject = text.slice(0, verb.index).replace(/^[\d.) ]*/, '');
  const noun = firstNoun(subject, locale)?.[0] ?? null;
  if (noun === null && firstMatch(locale.pronoun, subject) === null) return nothingSaid;
  const named = within(document.groups, { start: sentence.start, end: sentence.start + verb.index });
  return named.length > 0 ? nothingSaid : { mode: modeIn(text.slice(verb.index), locale), noun };
}
