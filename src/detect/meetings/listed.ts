import type { DateMention } from '../../model/annotation.js';
import type { AnnotatedDocument } from '../../model/detection.js';
import type { ZonedBlock } from '../../model/document.js';
import type { MeetingLocale } from '../../model/locale/meetings.js';
import type { Group } from '../../model/record.js';
import type { Span } from '../../model/span.js';
import { firstMatch } from '../../text/pattern.js';
import { sentences } from '../../text/sentences.js';
import { within } from '../../text/within.js';
import { groupOfSubject } from '../main-group.js';
import type { Candidate } from './candidate.js';
import { modeIn } from './mode.js';
import { firstNoun, nounsIn } from './nouns.js';
import { placeOf } from './place.js';
import { labelled, matches, onlyGroup, trimmed } from './labelled.js';
import { sessionLine } from './session.js';
import { tableMeetings } from './tables.js';

const longestLine = 400;
/** Blocks that the head of a report may have before its text. */
const longestHead = 20;

/** The meetings that the layout dates: session lines of a report's head, labelled lines, lists, tables. */
export function listedMeetings(document: AnnotatedDocument, locale: MeetingLocale): Candidate[] {
  const blocks = document.blocks.filter((block) => block.zone !== 'page' && block.text.trim() !== '');
  const found: Candidate[] = [];
  for (const at of blocks.slice(0, longestHead).keys()) {
    const session = sessionLine(document, blocks, at, locale);
    if (session !== null) found.push(session);
  }
  let leadIn: ZonedBlock | null = null;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as ZonedBlock;
    if (block.cell) {
      let end = at;
      while (end < blocks.length && blocks[end]?.cell?.table === block.cell.table) end++;
      const lead = leadIn !== null && blocks[at - 1] === leadIn ? leadIn : null;
      const cells = blocks.slice(at, end);
      const rows = tableMeetings(document, cells, lead !== null, lead !== null && namesSeveral(lead, locale), locale);
      const placed = rows.some(({ place, mode }) => place !== null || mode !== null);
      const over = lead ?? introducing(blocks[at - 1], locale);
      found.push(...(over === null ? rows : rows.map((row) => ofLead(row, document, over, placed, locale))));
      at = end - 1;
      leadIn = null;
      continue;
    }
    found.push(...labelledLine(document, blocks, at, locale));
    const dates = within(document.dates, block.span);
    if (leadIn !== null && dates.length > 0 && block.text.length <= longestLine) {
      const line = listLine(document, block, dates, locale);
      if (line !== null) found.push(completedBy(line, document, leadIn, locale));
    } else if (leadIn !== null && dates.length === 0 && !/^ *[-•]/.test(block.text)) leadIn = null;
    if (
      block.text.length <= longestLine &&
      /: *$/.test(block.text) &&
      (matches(locale.leadIn, block.text) || matches(locale.assembling, block.text)) &&
      !matches(locale.blocking, lastSentence(block, locale))
    )
      leadIn = block;
  }
  return found;
}

/** `Vos avis sont attendus jusqu'au 3 mai. Trois réunions sont prévues:`: the last sentence alone leads to the list. */
function lastSentence({ text }: ZonedBlock, locale: MeetingLocale): string {
  const last = sentences(text, locale.sentences).at(-1);
  return last === undefined ? text : text.slice(last.start, last.end);
}

/** `ses réunions électroniques, dont le calendrier est le suivant:` */
const namesSeveral = ({ text }: ZonedBlock, locale: MeetingLocale): boolean =>
  nounsIn(text, locale).some(({ index }) => firstMatch(locale.several, text.slice(index)) !== null);

/** `Les dates des réunions, à Lomé, et les délais sont les suivants:`, over a table that has meetings among other things. */
const introducing = (block: ZonedBlock | undefined, locale: MeetingLocale): ZonedBlock | null =>
  block !== undefined &&
  !block.cell &&
  /: *$/.test(block.text) &&
  (matches(locale.leadIn, block.text) || matches(locale.assembling, block.text))
    ? block
    : null;

/** `Date de la réunion: 3-7 mai 2021`; `Date:` and `Lieu:` on lines of their own, one beside the other. */
function labelledLine(
  document: AnnotatedDocument,
  blocks: readonly ZonedBlock[],
  at: number,
  locale: MeetingLocale,
): Candidate[] {
  const block = blocks[at] as ZonedBlock;
  const [mention, second] = within(document.dates, block.span);
  if (mention === undefined || second !== undefined || block.text.length > longestLine) return [];
  const label = document.folded.slice(block.span.start, mention.span.start);
  const neighbours = [blocks[at - 1], blocks[at + 1]].filter(
    (each) => each !== undefined && matches(locale.placeLabel, each.text),
  );
  const own = matches(locale.meetingDateLabel, label);
  // `20 avril 2023 – Réunion préparatoire`, a line of a calendar
  const behind = { start: mention.span.end, end: block.span.end };
  const listed = !/\p{L}{3}/u.test(label) && /^[^\p{L}]*[:\t–—-]/u.test(document.text.slice(behind.start, behind.end));
  const title = listed ? trimmed(document, behind) : null;
  if (title !== null && matches(locale.meetingRow, document.folded.slice(title.start, title.end))) {
    return [{ ...labelled(document, mention, [block.span], onlyGroup(document, title), locale), title }];
  }
  const owner = own ? null : ownerAlone(document, { start: block.span.start, end: mention.span.start });
  if (owner !== null && mention.start.day !== null) {
    const line = labelled(document, mention, [block.span], owner, locale);
    if (line.place !== null || line.mode !== null) return [line];
  }
  if (!own && !(matches(locale.dateLabel, label.trim()) && neighbours.length > 0)) return [];
  const [neighbour] = neighbours;
  return [labelled(document, mention, [block.span, ...(neighbour ? [neighbour.span] : [])], null, locale)];
}

/** `– Commission d'études 1 de l'UIT-D: 23-27 octobre 2023, Genève`: before the days a line names a group and nothing else. */
function ownerAlone(document: AnnotatedDocument, { start, end }: Span): Group | null {
  const named = within(document.groups, { start, end });
  const [first] = named;
  if (first === undefined || !isConvened(first.group) || !/: *$/.test(document.folded.slice(start, end))) return null;
  let rest = '';
  let from = start;
  for (const { span } of named) {
    rest += document.folded.slice(from, Math.max(from, span.start));
    from = Math.max(from, span.end);
  }
  return /\p{L}{4}/u.test(rest + document.folded.slice(from, end)) ? null : first.group;
}

/** What the line over a list says of the meetings in it: their place, how they are held, the one group that it speaks of. */
function completedBy(
  line: Candidate,
  document: AnnotatedDocument,
  { span }: ZonedBlock,
  locale: MeetingLocale,
): Candidate {
  const place = line.place ?? placeOfLead(document, span, locale);
  const mode = line.mode ?? (line.place === null ? modeOfLead(document, span, locale) : null);
  return { ...line, place, mode, group: line.group ?? groupOfLead(document, span, locale) };
}

/**
 * `La JCA s'est réunie deux fois:` over a table says whose the meetings are, and their place, unless the table itself has
 * places or forms.
 */
const ofLead = (
  row: Candidate,
  document: AnnotatedDocument,
  { span }: ZonedBlock,
  placed: boolean,
  locale: MeetingLocale,
): Candidate => ({
  ...row,
  place: row.place ?? (placed ? null : placeOfLead(document, span, locale)),
  mode: row.mode ?? (placed ? null : modeOfLead(document, span, locale)),
  group: row.group ?? groupOfLead(document, span, locale),
});

/** The one group that the line over meetings speaks of; one that is asked to authorize them is not whose they are. */
function groupOfLead(document: AnnotatedDocument, span: Span, locale: MeetingLocale): Group | null {
  const asked = within(document.groups, span).find(
    (mention) =>
      firstMatch(locale.askedToAct, document.folded.slice(mention.span.end, mention.span.end + longestAsking)) !== null,
  );
  const group = onlyGroup(document, span, (each) => isConvened(each) && each !== asked?.group);
  return group ?? (asked === undefined ? null : groupOfSubject(document));
}

const longestAsking = 40;

const isConvened = ({ type }: Group): boolean => type !== 'bureau' && type !== 'conference';

/** `des réunions, qui auront lieu à Genève (Suisse), aux dates suivantes:` tells the place of the lines under it. */
function placeOfLead(document: AnnotatedDocument, lead: Span, locale: MeetingLocale): Candidate['place'] {
  const words = document.folded.slice(lead.start, lead.end);
  const noun = firstMatch(locale.assembling, words) ?? firstNoun(words, locale);
  if (noun === null) return null;
  const after = { start: lead.start + noun.index + noun[0].length, end: lead.end };
  return placeOf(document, { before: { start: after.start, end: after.start }, after }, locale);
}

/** `Deux webinaires sont organisés:`, `Trois séances d'information en ligne sont prévues:`: what the noun and the words behind it say. */
function modeOfLead(document: AnnotatedDocument, lead: Span, locale: MeetingLocale): Candidate['mode'] {
  const words = document.folded.slice(lead.start, lead.end);
  const noun = firstMatch(locale.assembling, words) ?? firstNoun(words, locale);
  return noun === null ? null : modeIn(words.slice(noun.index), locale);
}

/** A line of a list of meetings: `Groupe de travail 1: Genève, 3-5 mai 2021`. */
function listLine(
  document: AnnotatedDocument,
  block: ZonedBlock,
  dates: readonly DateMention[],
  locale: MeetingLocale,
): Candidate | null {
  const mention = dates[0] as DateMention;
  const before = document.folded.slice(block.span.start, mention.span.start);
  if (
    dates.length > 1 ||
    matches(locale.datedThing, before) ||
    matches(locale.blocking, block.text) ||
    matches(locale.doneLabel, before.replace(/[ :,-]+$/, ''))
  )
    return null;
  const after = document.folded.slice(mention.span.end, block.span.end);
  const group = onlyGroup(document, block.span);
  const from = mention.span.start - block.span.start;
  const text = from < 8 ? after : before;
  const span =
    from < 8 ? { start: mention.span.end, end: block.span.end } : { start: block.span.start, end: mention.span.start };
  // `lire: "se tiendra à Lomé du 3 au 5 mai"`: a quotation that is open at the days is the sentence of another text, and no name
  const isQuoted = from >= 8 && text.split('"').length % 2 === 0;
  const title = /\p{L}{3}/u.test(text) && !isQuoted ? trimmed(document, span) : null;
  return { ...labelled(document, mention, [block.span], group, locale), title };
}
