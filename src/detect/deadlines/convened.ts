import type { GroupMention } from '../../model/annotation.js';
import type { AnnotatedDocument } from '../../model/detection.js';
import type { ZonedBlock } from '../../model/document.js';
import type { DeadlineLocale } from '../../model/locale/deadlines.js';
import type { DeadlineKind, Group } from '../../model/record.js';
import type { Span } from '../../model/span.js';
import { firstMatch } from '../../text/pattern.js';
import { within } from '../../text/within.js';

const known = new WeakMap<AnnotatedDocument, Group | null>();

/** What is sent to a group, or announced to it; a visa or a grant is asked of the secretariat. */
const toGroup: ReadonlySet<DeadlineKind> = new Set<DeadlineKind>(['contribution', 'registration', 'nomination']);

/** The group that a letter convenes, where what is due is due to it and the words around do not speak of another meeting. */
export function convenedFor(
  document: AnnotatedDocument,
  kind: DeadlineKind,
  around: Span | null,
  locale: DeadlineLocale,
): Group | null {
  if (!toGroup.has(kind)) return null;
  const group = convenedGroup(document, locale);
  if (group === null || around === null) return group;
  const others = within(document.groups, around).some((mention) => isConvened(mention) && mention.group !== group);
  const words = document.folded.slice(around.start, around.end);
  const elsewhere = firstMatch(locale.meetingWord, words) !== null && firstMatch(locale.ownMeeting, words) === null;
  return others || elsewhere ? null : group;
}

/** The one group that the subject of a document is about: of a group and its part the part; else the conference that it begins with. */
export function convenedGroup(document: AnnotatedDocument, locale: DeadlineLocale): Group | null {
  let group = known.get(document);
  if (group === undefined) {
    const titles = document.blocks.filter(({ front }) => front?.section === 'title' || front?.section === 'subject');
    group = groupOf(document, titles, locale) ?? groupOf(document, subjectOf(document, locale), locale);
    known.set(document, group);
  }
  return group;
}

/** The subject stands at the end of the letterhead. */
const lastOfHead = 4;

/** The last lines of the head up to the one that names a group, or a meeting and its day: those above it may name whom the letter is sent to. */
function subjectOf(document: AnnotatedDocument, locale: DeadlineLocale): readonly ZonedBlock[] {
  const head = document.blocks.filter(({ zone }) => zone === 'letterhead').slice(-lastOfHead);
  const at = head.findLastIndex(
    ({ text, span }) =>
      within(document.groups, span).some(isConvened) ||
      (within(document.dates, span).length > 0 && firstMatch(locale.meetingWord, text) !== null),
  );
  return head.slice(Math.max(0, at));
}

function groupOf(document: AnnotatedDocument, subject: readonly ZonedBlock[], locale: DeadlineLocale): Group | null {
  const mentions = subject.flatMap(({ span }) => within(document.groups, span));
  const named = [...new Set(mentions.filter(isConvened).map(({ group }) => group))];
  const parts = named.filter((group) => !named.some((other) => other !== group && isPartOf(other, group, mentions)));
  const [part = null, second] = parts;
  if (part !== null) return second === undefined ? part : null;
  const conferences = mentions.filter(({ group }) => group.type === 'conference');
  const [first] = conferences;
  const only = new Set(conferences.map(({ group }) => group)).size === 1;
  return first !== undefined && only && opensSubject(document, subject, first, locale) ? first.group : null;
}

/** A working party in its study group, by their numbers; or one whose name has the other's in it. */
function isPartOf(part: Group, whole: Group, mentions: readonly GroupMention[]): boolean {
  if (mentions.some((each) => each.group === part && each.within?.some(({ group }) => group === whole) === true))
    return true;
  const number = /^\p{Lu}+ (?<number>\d+)$/u.exec(whole.acronym ?? '')?.groups?.['number'];
  const inside = /^(?:\p{Lu}+ ?(?<lead>\d+)(?=\p{L})|\p{Lu}+ \d+\/(?<whole>\d+)$)/u.exec(part.acronym ?? '')?.groups;
  return number !== undefined && inside !== undefined && (inside['lead'] ?? inside['whole']) === number;
}

/** `Report de la Conférence …`, not `Séminaire préparatoire à la Conférence …`. */
function opensSubject(
  { folded }: AnnotatedDocument,
  subject: readonly ZonedBlock[],
  { span }: GroupMention,
  locale: DeadlineLocale,
): boolean {
  const block = subject.find((each) => each.span.start <= span.start && span.end <= each.span.end);
  return block !== undefined && firstMatch(locale.meetingWord, folded.slice(block.span.start, span.start)) === null;
}

const isConvened = ({ group: { type } }: GroupMention): boolean => type !== 'bureau' && type !== 'conference';
