import type { GroupMention } from '../../model/annotation.js';
import type { AnnotatedDocument } from '../../model/detection.js';
import type { DeadlineLocale } from '../../model/locale/deadlines.js';
import type { Group } from '../../model/record.js';
import type { Span } from '../../model/span.js';
import { firstMatch } from '../../text/pattern.js';
import { within } from '../../text/within.js';

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

/** The group nearest before a place in a span, else the first after it. */
export function nearestGroup(document: AnnotatedDocument, span: Span, place: number): Group | null {
  const mentions = within(document.groups, span).filter(serves);
  const before = mentions.filter((mention) => mention.span.end <= place);
  return (before[before.length - 1] ?? mentions[0])?.group ?? null;
}

/** The group of the letter's only meeting: the one group named in paragraphs that date a meeting. */
export function meetingGroup(document: AnnotatedDocument, locale: DeadlineLocale): Group | null {
  const groups = new Set<Group>();
  for (const block of document.blocks) {
    if (block.zone === 'page' || within(document.dates, block.span).length === 0) continue;
    if (firstMatch(locale.holding, block.text) === null || firstMatch(locale.meetingWord, block.text) === null)
      continue;
    const group = onlyGroup(document, block.span);
    if (group !== null) groups.add(group);
  }
  const [group, second] = groups;
  return group !== undefined && second === undefined ? group : null;
}
