import type { GroupMention } from '../../model/annotation.js';
import type { AnnotatedDocument } from '../../model/detection.js';
import type { ZonedBlock } from '../../model/document.js';
import type { DeadlineLocale } from '../../model/locale/deadlines.js';
import type { DeadlineKind, Group } from '../../model/record.js';
import { contains } from '../../model/span.js';
import type { Passage } from '../../text/passage.js';
import { endOfHead, titleBlocks } from '../head-blocks.js';

const known = new WeakMap<AnnotatedDocument, Group | null>();

/** What is sent to a group, or announced to it. */
const toGroup: ReadonlySet<DeadlineKind> = new Set<DeadlineKind>(['contribution', 'registration', 'nomination']);
/** What is asked of the secretariat, for a meeting where the text says so (`Pour cette réunion, …`). */
export const forMeeting: ReadonlySet<DeadlineKind> = new Set<DeadlineKind>(['visa', 'fellowship', 'interpretation']);

/**
 * The group that a letter convenes, where what is due is due to it and the words around do not speak of another meeting.
 *
 * @param isOfMeeting the words around, or the line over a list, speak of the meeting that the letter is about
 */
export function convenedFor(
  kind: DeadlineKind,
  around: Passage,
  locale: DeadlineLocale,
  isOfMeeting: boolean,
): Group | null {
  const isDueToIt = toGroup.has(kind) || (isOfMeeting && forMeeting.has(kind));
  const group = isDueToIt ? convenedGroup(around.document, locale) : null;
  if (group === null) return null;
  const others = around.groups.some((mention) => isConvened(mention) && mention.group !== group);
  const elsewhere = around.says(locale.meetingWord) && !isOfMeeting;
  return others || elsewhere ? null : group;
}

/** The one group that the subject of a document is about: of a group and its part the part; else the conference that it begins with. */
export function convenedGroup(document: AnnotatedDocument, locale: DeadlineLocale): Group | null {
  let group = known.get(document);
  if (group === undefined) {
    const titles = linesOf(document, titleBlocks(document));
    group = groupOf(titles, locale) ?? groupOf(subjectOf(document, locale), locale);
    known.set(document, group);
  }
  return group;
}

/** The end of the head from the line that names a group, or a meeting and its day: those above it may name whom the letter is sent to. */
function subjectOf(document: AnnotatedDocument, locale: DeadlineLocale): readonly Passage[] {
  const head = linesOf(document, endOfHead(document));
  const at = head.findLastIndex(
    (line) => line.groups.some(isConvened) || (line.dates.length > 0 && line.says(locale.meetingWord)),
  );
  return head.slice(Math.max(0, at));
}

const linesOf = ({ passages }: AnnotatedDocument, blocks: readonly ZonedBlock[]): Passage[] =>
  blocks.flatMap(({ index }) => passages[index] ?? []);

function groupOf(subject: readonly Passage[], locale: DeadlineLocale): Group | null {
  const mentions = subject.flatMap(({ groups }) => groups);
  const named = [...new Set(mentions.filter(isConvened).map(({ group }) => group))];
  const parts = named.filter((group) => !named.some((other) => other !== group && isPartOf(other, group, mentions)));
  const [part = null, second] = parts;
  if (part !== null) return second === undefined ? part : null;
  const conferences = mentions.filter(({ group }) => group.type === 'conference');
  const [first] = conferences;
  const only = new Set(conferences.map(({ group }) => group)).size === 1;
  return first !== undefined && only && opensSubject(subject, first, locale) ? first.group : null;
}

/** A working party in its study group, by their numbers; or one whose name has the other's in it. */
function isPartOf(part: Group, whole: Group, mentions: readonly GroupMention[]): boolean {
  if (mentions.some((each) => each.group === part && each.within?.some(({ group }) => group === whole) === true))
    return true;
  const number = /^\p{Lu}+ (?<number>\d+|[IVX]+)$/u.exec(whole.acronym ?? '')?.groups?.['number'];
  const inside = /^(?:\p{Lu}+ ?(?<lead>\d+(?=\p{L})|[IVX]+(?=\/))|\p{Lu}+ \d+\/(?<whole>\d+)$)/u.exec(
    part.acronym ?? '',
  )?.groups;
  return number !== undefined && inside !== undefined && (inside['lead'] ?? inside['whole']) === number;
}

/** `Report de la Conférence …`, not `Séminaire préparatoire à la Conférence …`. */
function opensSubject(subject: readonly Passage[], { span }: GroupMention, locale: DeadlineLocale): boolean {
  const line = subject.find((each) => contains(each.span, span));
  return line !== undefined && !line.before(span).says(locale.meetingWord);
}

const isConvened = ({ group: { type } }: GroupMention): boolean => type !== 'bureau' && type !== 'conference';
