import type { DateMention } from '../../../model/annotation.js';
import type { AnnotatedDocument } from '../../../model/detection.js';
import type { ZonedBlock } from '../../../model/document.js';
import type { MeetingLocale } from '../../../model/locale/meetings.js';
import type { Group } from '../../../model/record.js';
import type { Span } from '../../../model/span.js';
import { type Passage, passageOf } from '../../../text/passage.js';
import type { Candidate } from '../candidate.js';
import { labelled, matches, onlyGroup, trimmed } from './labelled.js';
import { isConvened } from './lead-in.js';
import { outsideGroups } from '../naming/outside-groups.js';

/** No line of a list or calendar is longer. */
export const longestLine = 400;
/** A dash, a number or an article may stand before the days that begin a line. */
const longestMark = 8;

/** `Date de la réunion: 3-7 mai 2021`; `Date:` and `Lieu:` on lines of their own, one beside the other. */
export function labelledLine(
  document: AnnotatedDocument,
  blocks: readonly ZonedBlock[],
  at: number,
  locale: MeetingLocale,
): Candidate[] {
  const line = passageOf(document, blocks[at] as ZonedBlock);
  const [mention, second] = line.dates;
  if (mention === undefined || second !== undefined || line.words.length > longestLine) return [];
  const label = line.before(mention.span).words;
  const neighbours = [blocks[at - 1], blocks[at + 1]].filter(
    (each) => each !== undefined && matches(locale.placeLabel, each.text),
  );
  const own = matches(locale.meetingDateLabel, label);
  const title = titleBehind(line, mention);
  if (title !== null && line.part(title).says(locale.meetingRow))
    return [{ ...labelled(mention, [line], onlyGroup(line.part(title)), locale), title }];
  const owner = own || mention.start.day === null ? null : ownerAlone(line.before(mention.span));
  if (owner !== null) {
    const ofOwner = labelled(mention, [line], owner, locale);
    if (ofOwner.place !== null || ofOwner.mode !== null) return [ofOwner];
  }
  if (!own && !(matches(locale.dateLabel, label.trim()) && neighbours.length > 0)) return [];
  const [neighbour] = neighbours;
  return [labelled(mention, [line, ...(neighbour ? [passageOf(document, neighbour)] : [])], null, locale)];
}

/** `20 avril 2023 – Réunion préparatoire`, a line of a calendar. */
function titleBehind(line: Passage, { span }: DateMention): Span | null {
  const behind = line.behind(span);
  const printed = line.document.text.slice(behind.span.start, behind.span.end);
  const isListed = !/\p{L}{3}/u.test(line.before(span).words) && /^[^\p{L}]*[:\t–—-]/u.test(printed);
  return isListed ? trimmed(behind) : null;
}

/** `– Commission d'études 1 de l'UIT-D: 23-27 octobre 2023, Genève`: before the days a line names a group and nothing else. */
function ownerAlone(label: Passage): Group | null {
  const [first] = label.groups;
  if (first === undefined || !isConvened(first.group) || !/: *$/.test(label.words)) return null;
  return /\p{L}{4}/u.test(outsideGroups(label)) ? null : first.group;
}

/** `a) Groupe de travail 1/15, du 13 au 17 novembre`: a group that meets, its days, and nothing else. */
export const isGroupOnDays = (line: Passage): boolean => line.dates[0]?.end != null && isGroupOnDay(line);

/** `– GTC-LANG: 15 septembre`: where the line above says that they are days of groups, one day is enough. */
export function isGroupOnDay(line: Passage): boolean {
  const [mention, second] = line.dates;
  if (line.block.cell || mention === undefined || second !== undefined || line.groups.length !== 1) return false;
  const [owner] = line.groups;
  if (
    mention.start.day === null ||
    owner === undefined ||
    !isConvened(owner.group) ||
    owner.span.end > mention.span.start
  )
    return false;
  const around = `${outsideGroups(line.before(mention.span))} ${line.behind(mention.span).words.replace(/\([^()]{1,40}\)/, '')}`;
  return !/\p{L}{5}/u.test(around);
}

/** A line of a list of meetings: `Groupe de travail 1: Genève, 3-5 mai 2021`. */
export function listLine(line: Passage, locale: MeetingLocale): Candidate | null {
  const [mention, second] = line.dates;
  if (mention === undefined || second !== undefined) return null;
  const before = line.before(mention.span);
  if (
    before.says(locale.datedThing) ||
    line.says(locale.blocking) ||
    matches(locale.doneLabel, before.words.replace(/[ :,-]+$/, ''))
  )
    return null;
  const isInFront = before.words.length < longestMark;
  const name = isInFront ? line.behind(mention.span) : before;
  // `lire: "se tiendra à Lomé du 3 au 5 mai"`: a quotation that is open at the days is the sentence of another text, and no name
  const isQuoted = !isInFront && name.words.split('"').length % 2 === 0;
  const [owner] = line.groups;
  const title =
    owner !== undefined && isGroupOnDay(line)
      ? owner.span
      : /\p{L}{3}/u.test(name.words) && !isQuoted
        ? trimmed(name)
        : null;
  return { ...labelled(mention, [line], onlyGroup(line), locale), title };
}
