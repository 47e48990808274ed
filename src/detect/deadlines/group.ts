import type { GroupMention } from '../../model/annotation.js';
import type { AnnotatedDocument } from '../../model/detection.js';
import type { DeadlineLocale } from '../../model/locale/deadlines.js';
import type { Group } from '../../model/record.js';
import type { Span } from '../../model/span.js';
import { firstMatch } from '../../text/pattern.js';
import { within } from '../../text/within.js';
import { convenedGroup } from './convened.js';
import type { Phrase } from './phrase.js';

/** Bureaux receive what is due; they are not whom it is for. */
const serves = (mention: GroupMention): boolean => mention.group.type !== 'bureau';

/** The one group that a part of the text names, `null` where there are several or none. */
export function onlyGroup(document: AnnotatedDocument, span: Span): Group | null {
  const groups = new Set(
    within(document.groups, span)
      .filter(serves)
      .map(({ group }) => group),
  );
  const [group, second] = groups;
  return group !== undefined && second === undefined ? group : null;
}

/**
 * The group whose meeting contributions are for where their sentence names none: the one the paragraph spoke of, or, where it
 * speaks of a meeting, the one that the document is about.
 */
export function groupServed(
  document: AnnotatedDocument,
  { block: { span: block }, lead }: Pick<Phrase, 'block' | 'lead'>,
  sentence: Span,
  locale: DeadlineLocale,
): Group | null {
  const own = { start: Math.max(block.start, sentence.start - reachBack), end: sentence.start };
  // the items of a list are for whom the line above it names
  const above =
    lead === null ? own : { start: Math.max(lead.span.start, lead.span.end - reachBack), end: lead.span.end };
  for (const span of [own, above]) {
    const named = within(document.groups, span).findLast(({ group }) => isConvened(group));
    if (named) return named.group;
  }
  const words = document.folded.slice(own.start, sentence.end);
  return firstMatch(locale.ownMeeting, words) === null ? null : convenedGroup(document, locale);
}

/** Characters back within which a paragraph says whose meeting it speaks of. */
const reachBack = 400;

const isConvened = ({ type }: Group): boolean => type !== 'bureau' && type !== 'conference';

/** Long enough for `Résolution 1 (Rév. Hammamet, 2016) de l'`. */
const asideReach = 80;

/** `WTSA Resolution 22`: the conference is named for a text that it adopted. */
const namesItsText = ({ text }: AnnotatedDocument, { group, span }: GroupMention): boolean =>
  group.type === 'conference' && /^ \p{Lu}\p{Ll}{3,20} \d/u.test(text.slice(span.end, span.end + 30));

/** ` for the `, ` pour la ` and their like. */
const longestPurpose = 20;

/** The group that a date is for, else the one nearest before it in a span, else the first after it. */
export function nearestGroup(
  document: AnnotatedDocument,
  span: Span,
  date: Span,
  { aside, purposeAfter }: Pick<DeadlineLocale, 'aside' | 'purposeAfter'>,
): Group | null {
  const mentions = within(document.groups, span).filter(
    (mention) =>
      serves(mention) &&
      !namesItsText(document, mention) &&
      firstMatch(aside, document.folded.slice(Math.max(0, mention.span.start - asideReach), mention.span.start)) ===
        null,
  );
  // `by 5 August for Study Group 1 and by 12 August for Study Group 2`: each day is followed by whose it is
  const served = mentions.find(({ span: { start } }) => {
    const between = start < date.end ? '' : document.folded.slice(date.end, start);
    return between.length <= longestPurpose && firstMatch(purposeAfter, between) !== null;
  });
  const before = mentions.filter((mention) => mention.span.end <= date.start);
  return (served ?? before[before.length - 1] ?? mentions[0])?.group ?? null;
}
