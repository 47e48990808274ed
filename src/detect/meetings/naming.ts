import type { GroupMention } from '../../model/annotation.js';
import type { AnnotatedDocument } from '../../model/detection.js';
import type { MeetingLocale } from '../../model/locale/meetings.js';
import type { Group } from '../../model/record.js';
import type { Span } from '../../model/span.js';
import { firstMatch } from '../../text/pattern.js';
import { within } from '../../text/within.js';

/** A noun that means a meeting, in the source, and the sentence it stands in. */
export interface Named {
  readonly noun: Span;
  readonly sentence: Span;
}

const longestTitle = 240;

/** The words that name a meeting: ordinals, noun and what belongs to it, up to its verb, place or date. */
export function titleOf(
  document: AnnotatedDocument,
  { noun, sentence }: Named,
  limit: number,
  locale: MeetingLocale,
): Span | null {
  const before = document.folded.slice(Math.max(sentence.start, noun.start - 60), noun.start);
  const head = firstMatch(locale.titleHead, before);
  const start = head === null ? noun.start : noun.start - (before.length - head.index);
  const rest = document.folded.slice(noun.end, Math.min(limit, noun.end + longestTitle));
  const stop = firstMatch(locale.titleEnd, rest);
  const named = stop === null ? rest : rest.slice(0, stop.index);
  const tail = firstMatch(locale.titleTail, named);
  const end = noun.end + (tail === null ? named.trimEnd().length : tail.index);
  const bare = start === noun.start && end === noun.end && !/ /.test(document.folded.slice(noun.start, noun.end));
  return bare ? null : { start, end };
}

/**
 * The group a meeting is of: named after the noun, or the subject where the noun is possessive (`à sa réunion, la
 * CE 17`), or the nearest one before. An event such as a workshop is of a group only where its name says so.
 */
export function groupOf(
  document: AnnotatedDocument,
  named: Named,
  date: Span,
  title: Span | null,
  locale: MeetingLocale,
): Group | null {
  const { noun, sentence } = named;
  const near = { start: Math.max(sentence.start, noun.start - 600), end: Math.min(sentence.end, date.end + 600) };
  const mentions = within(document.groups, near);
  const whole = mentions.find(({ span }) => span.start <= noun.start && span.end >= noun.end);
  if (whole !== undefined) return whole.group;
  const isEvent = firstMatch(locale.event, document.folded.slice(noun.start, noun.end)) !== null;
  const inTitle = mentions.filter(({ span }) => title !== null && span.start >= noun.end && span.end <= title.end);
  const ofTitle = first(inTitle, (mention) => isOf(document, noun, mention));
  if (ofTitle !== null || isEvent) return ofTitle?.group ?? null;
  const between = mentions.find(
    ({ span }) => span.start >= noun.end && span.end <= date.start && isOf(document, noun, { span }),
  );
  if (between !== undefined) return between.group;
  const left = document.folded.slice(Math.max(sentence.start, noun.start - 60), noun.start);
  const after = mentions.find(({ span }) => span.start >= date.end);
  if (firstMatch(locale.possessive, left) !== null && after !== undefined && isSubjectAfter(document, date, after))
    return after.group;
  const before = mentions.filter(({ span, group }) => span.end <= noun.start && group.type !== 'bureau');
  const [subject] = before.slice(-1);
  if (subject !== undefined) return subject.group;
  // `Sa onzième réunion`, `La réunion`: of the group that the text just before speaks of
  return firstMatch(locale.takenUp, left) === null ? null : lastGroup(document, sentence.start);
}

function lastGroup(document: AnnotatedDocument, place: number): Group | null {
  const mentions = within(document.groups, { start: Math.max(0, place - 400), end: place });
  return mentions.findLast(({ group }) => group.type !== 'bureau')?.group ?? null;
}

/** Linked to the noun by a small word, not by way of another noun phrase, and never a Bureau that only convenes. */
function isOf(document: AnnotatedDocument, noun: Span, { span }: Pick<GroupMention, 'span'>): boolean {
  const link = document.folded.slice(noun.end, span.start);
  return link.length <= 60 && !/[.;:(]/.test(link.replace(/\($/, ''));
}

const first = (mentions: readonly GroupMention[], test: (mention: GroupMention) => boolean): GroupMention | null =>
  mentions.find((mention) => mention.group.type !== 'bureau' && test(mention)) ?? mentions.find(test) ?? null;

/** `à sa dernière réunion (Genève, 3-7 mai 2021), la Commission d'études 17 a …` */
function isSubjectAfter(document: AnnotatedDocument, date: Span, mention: GroupMention): boolean {
  const between = document.folded.slice(date.end, mention.span.start);
  return between.length <= 60 && /^[^.;]*[),] *(?:\p{L}{1,2}[ '])?(?:\p{L}{2,3} )?$/u.test(between);
}
