import type { DateMention } from '../../model/annotation.js';
import type { AnnotatedDocument } from '../../model/detection.js';
import type { ZonedBlock } from '../../model/document.js';
import type { MeetingLocale } from '../../model/locale/meetings.js';
import type { Group } from '../../model/record.js';
import type { Span } from '../../model/span.js';
import { clean } from '../../text/clean.js';
import { closedUp } from '../../text/letter-spacing.js';
import { firstMatch, type Pattern } from '../../text/pattern.js';
import { isKnownCity } from '../../text/place-clock.js';
import { within } from '../../text/within.js';
import type { Candidate } from './candidate.js';
import { mainGroup } from '../main-group.js';
import { withoutReplaced } from '../replaced-columns.js';
import { modeIn } from './mode.js';
import { firstNoun } from './nouns.js';
import { placeOf } from './place.js';

const matches = (rule: Pattern, text: string): boolean => firstMatch(rule, text) !== null;
const longestLine = 400;
const longestBracket = 70;
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
      const rows = tableMeetings(document, blocks.slice(at, end), lead !== null, locale);
      found.push(...(lead === null ? rows : rows.map((row) => ofLead(row, document, lead))));
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
      !matches(locale.blocking, block.text)
    )
      leadIn = block;
  }
  return found;
}

/** `Conseil 2020`, and under or behind it `Genève, 9-19 juin 2020` or `(5 - 16 mai)`, among the first lines. */
function sessionLine(
  document: AnnotatedDocument,
  blocks: readonly ZonedBlock[],
  at: number,
  locale: MeetingLocale,
): Candidate | null {
  const block = blocks[at] as ZonedBlock;
  if (block.zone === 'annex' || block.text.length > 200) return null;
  const [mention, second] = within(document.dates, block.span);
  if (mention === undefined || second !== undefined || mention.start.day === null || mention.end === null) return null;
  if (/\p{L}/u.test(document.folded.slice(mention.span.end, block.span.end))) return null;
  const line = document.text.slice(block.span.start, mention.span.start).lastIndexOf('\n') + 1;
  const before = { start: block.span.start + line, end: mention.span.start };
  const after = { start: mention.span.end, end: mention.span.end };
  const heads = blocks
    .slice(Math.max(0, at - 2), at)
    .filter(({ zone, cell }) => zone !== 'annex' && cell?.row === block.cell?.row);
  const place = placeOf(document, { before, after }, locale) ?? cityAlone(document, block, before, heads, locale);
  if (place === null) return null;
  const title = sessionTitle(document, block, heads, mention, place.start, locale);
  if (title === null) return null;
  return { ...plain(mention), title, place, group: onlyGroup(document, title), span: mention.span, basis: 'placed' };
}

/** `GENEVE - SESSION DE 2003 - (5 - 16 MAI)`: a known city by itself, in the line or one of the two before it. */
function cityAlone(
  document: AnnotatedDocument,
  block: ZonedBlock,
  before: Span,
  heads: readonly ZonedBlock[],
  locale: MeetingLocale,
): Candidate['place'] {
  const line = /^[ (]*(\p{L}[\p{L}' ]{2,30}?) *(?:[-,(\t]|$)/u;
  for (const span of [before, ...heads.map((head) => head.span).toReversed()]) {
    const text = document.folded.slice(span.start, Math.min(span.end, block.span.end));
    const name = line.exec(text)?.[1];
    if (name === undefined || !isKnownCity(name.toLowerCase(), locale.clocks)) continue;
    const start = span.start + text.indexOf(name);
    return { name: clean(document.text.slice(start, start + name.length)), country: null, start };
  }
  return null;
}

/** What the line says besides its place and days, else the line of a session in one of the two blocks before. */
function sessionTitle(
  document: AnnotatedDocument,
  block: ZonedBlock,
  heads: readonly ZonedBlock[],
  mention: DateMention,
  place: number,
  locale: MeetingLocale,
): Span | null {
  const inside = place >= block.span.start;
  const city = inside ? (/^[\p{L}']+/u.exec(document.folded.slice(place, mention.span.start))?.[0].length ?? 0) : 0;
  const parts = inside
    ? [
        { start: block.span.start, end: place },
        { start: place + city, end: mention.span.start },
      ]
    : [{ start: block.span.start, end: mention.span.start }];
  for (const part of parts) {
    const own = trimmed(document, part);
    if (own !== null && matches(locale.session, document.folded.slice(own.start, own.end))) return own;
    if (own !== null && part === parts[0]) return null;
  }
  const previous = heads.findLast(({ text }) => matches(locale.session, closedUp(text) ?? text.trim()));
  return previous === undefined ? null : trimmed(document, previous.span);
}

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
  if (!own && !(matches(locale.dateLabel, label.trim()) && neighbours.length > 0)) return [];
  const [neighbour] = neighbours;
  return [labelled(document, mention, [block.span, ...(neighbour ? [neighbour.span] : [])], null, locale)];
}

/** What the line over a list says of the meetings in it: their place, the one group that it speaks of. */
function completedBy(
  line: Candidate,
  document: AnnotatedDocument,
  { span }: ZonedBlock,
  locale: MeetingLocale,
): Candidate {
  const place = line.place ?? placeOfLead(document, span, locale);
  return { ...line, place, group: line.group ?? onlyGroup(document, span, isConvened) };
}

/** `La JCA s'est réunie deux fois:` over a table says whose the meetings are; their places stand in it. */
const ofLead = (row: Candidate, document: AnnotatedDocument, { span }: ZonedBlock): Candidate => ({
  ...row,
  group: row.group ?? onlyGroup(document, span, isConvened),
});

const isConvened = ({ type }: Group): boolean => type !== 'bureau' && type !== 'conference';

/** `des réunions, qui auront lieu à Genève (Suisse), aux dates suivantes:` tells the place of the lines under it. */
function placeOfLead(document: AnnotatedDocument, lead: Span, locale: MeetingLocale): Candidate['place'] {
  const words = document.folded.slice(lead.start, lead.end);
  const noun = firstMatch(locale.assembling, words) ?? firstNoun(words, locale);
  if (noun === null) return null;
  const after = { start: lead.start + noun.index + noun[0].length, end: lead.end };
  return placeOf(document, { before: { start: after.start, end: after.start }, after }, locale);
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
    matches(locale.blocking, block.text) ||
    matches(locale.doneFor, `${before.replace(/[ :,-]+$/, '')} a la `)
  )
    return null;
  const after = document.folded.slice(mention.span.end, block.span.end);
  const group = onlyGroup(document, block.span);
  const from = mention.span.start - block.span.start;
  const text = from < 8 ? after : before;
  const span =
    from < 8 ? { start: mention.span.end, end: block.span.end } : { start: block.span.start, end: mention.span.start };
  const title = /\p{L}{3}/u.test(text) ? trimmed(document, span) : null;
  return { ...labelled(document, mention, [block.span], group, locale), title };
}

function tableMeetings(
  document: AnnotatedDocument,
  blocks: readonly ZonedBlock[],
  led: boolean,
  locale: MeetingLocale,
): Candidate[] {
  const rows = new Map<number, ZonedBlock[]>();
  for (const block of withoutReplaced(blocks, locale.replacedDates)) {
    const row = block.cell?.row ?? 0;
    const cells = rows.get(row);
    if (cells === undefined) rows.set(row, [block]);
    else cells.push(block);
  }
  const all = [...rows.values()];
  const header = all[0] ?? [];
  const hasHeader =
    header.some((cell) => matches(locale.meetingHeader, cell.text.trim())) &&
    header.some((cell) => matches(locale.dateLabel, cell.text.trim()));
  const place = all.find(([label]) => label !== undefined && matches(locale.placeLabel, label.text.trim()));
  const dateColumn = header.find(
    (cell) =>
      within(document.dates, cell.span).length === 0 &&
      (matches(locale.meetingDateLabel, cell.text.trim()) || matches(locale.meetingDateHeader, cell.text.trim())),
  );
  // `Les réunions régionales sont prévues comme suit:` over `Région | Lieu | Dates`
  const plainColumn = hasHeader || led ? header.find((cell) => matches(locale.dateLabel, cell.text.trim())) : undefined;
  const column = (dateColumn ?? plainColumn)?.cell?.column;
  return all.flatMap((row) => {
    const [label] = row;
    if (column !== undefined && column > 0 && (row.length > 2 || dateColumn !== undefined))
      return calendarRow(document, row, header, column, locale);
    const dates = row.flatMap((cell) => within(document.dates, cell.span));
    const [mention, second] = dates;
    if (label === undefined || mention === undefined || second !== undefined) return [];
    const isLabel =
      matches(locale.meetingDateLabel, label.text.trim()) ||
      (matches(locale.dateLabel, label.text.trim()) && place !== undefined);
    if (isLabel)
      return [
        labelled(
          document,
          mention,
          [...(place ?? []), ...row].map(({ span }) => span),
          null,
          locale,
        ),
      ];
    const name = row.find(
      (cell) => matches(locale.meetingRow, cell.text.trim()) && within(document.dates, cell.span).length === 0,
    );
    const grouped = hasHeader ? row.find((cell) => within(document.groups, cell.span).length > 0) : undefined;
    const named = name ?? grouped;
    if (named === undefined) return [];
    const group = onlyGroup(document, named.span);
    return [
      {
        ...labelled(
          document,
          mention,
          row.map(({ span }) => span),
          group,
          locale,
        ),
        title: trimmed(document, named.span),
      },
    ];
  });
}

/** A row of a calendar: the group or meeting, and its days in the column that the header gives them. */
function calendarRow(
  document: AnnotatedDocument,
  row: readonly ZonedBlock[],
  header: readonly ZonedBlock[],
  column: number,
  locale: MeetingLocale,
): Candidate[] {
  const cell = row.find((each) => each.cell?.column === column);
  const [mention, second] = cell === undefined ? [] : within(document.dates, cell.span);
  if (mention === undefined || second !== undefined) return [];
  const bare = row.filter((each) => within(document.dates, each.span).length === 0);
  const named =
    bare.find(({ text }) => matches(locale.meetingRow, text.trim())) ??
    bare.find(({ span }) => onlyGroup(document, span) !== null) ??
    bare[0];
  // `Vingt-troisième`, in a column of meetings, is one of the group that the document is about
  const counted = named !== undefined && matches(locale.ordinal, named.text.trim());
  const group =
    bare.map(({ span }) => onlyGroup(document, span)).find((each) => each !== null) ??
    (counted ? mainGroup(document) : null);
  const placed = header.find(({ text }) => matches(locale.placeLabel, text.trim()))?.cell?.column;
  const beside = placed === undefined ? bare : bare.filter((each) => each.cell?.column === placed);
  const spans = [...(cell === undefined ? [] : [cell]), ...beside].map(({ span }) => span);
  return [
    {
      ...labelled(document, mention, spans, group, locale),
      // `Afrique`, in a column of regions, names no meeting
      title:
        named === undefined || (placed !== undefined && !isNamed(document, named, locale))
          ? null
          : trimmed(document, named.span),
    },
  ];
}

const isNamed = (document: AnnotatedDocument, { text, span }: ZonedBlock, locale: MeetingLocale): boolean =>
  firstNoun(text, locale) !== null || onlyGroup(document, span) !== null;

function labelled(
  document: AnnotatedDocument,
  mention: DateMention,
  spans: readonly Span[],
  group: Group | null,
  locale: MeetingLocale,
): Candidate {
  const words = spans.map(({ start, end }) => document.folded.slice(start, end)).join(' ');
  return {
    ...plain(mention),
    group,
    place: spans.reduce<Candidate['place']>(
      (found, span) => found ?? placeBeside(document, mention, span, locale),
      null,
    ),
    mode: modeIn(words, locale),
    basis: 'labelled',
  };
}

/** The place in a cell or line: beside the date, or the whole of it but its label. */
function placeBeside(
  document: AnnotatedDocument,
  mention: DateMention,
  span: Span,
  locale: MeetingLocale,
): Candidate['place'] {
  const inside = mention.span.start >= span.start && mention.span.end <= span.end;
  if (inside) {
    return placeOf(
      document,
      { before: { start: span.start, end: mention.span.start }, after: { start: mention.span.end, end: span.end } },
      locale,
    );
  }
  const label = firstMatch(locale.placeLabel, document.folded.slice(span.start, span.end));
  const start = label === null ? span.start : span.start + label[0].length;
  if (matches(locale.meetingRow, document.folded.slice(start, span.end).trim())) return null;
  const after = { start, end: span.end };
  return placeOf(document, { before: { start, end: start }, after }, locale) ?? placeInBracket(document, after, locale);
}

/** `Douzième (Genève)`: the place in a bracket that closes the cell. */
function placeInBracket(document: AnnotatedDocument, { start, end }: Span, locale: MeetingLocale): Candidate['place'] {
  const text = document.folded.slice(start, end).trimEnd();
  const open = text.endsWith(')') ? text.lastIndexOf('(', text.length - 4) : -1;
  if (open < 0 || text.length - open > longestBracket) return null;
  const from = start + open + 1;
  return placeOf(
    document,
    { before: { start: from, end: from }, after: { start: from, end: start + text.length - 1 } },
    locale,
  );
}

const plain = (mention: DateMention): Omit<Candidate, 'basis'> => ({
  mention,
  atEnd: false,
  cancelled: false,
  replaces: null,
  title: null,
  group: null,
  place: null,
  mode: null,
  alongside: false,
  samePlace: false,
  remote: false,
  tense: null,
  span: mention.span,
});

function onlyGroup(document: AnnotatedDocument, span: Span, counts = (_: Group): boolean => true): Group | null {
  const groups = new Set(
    within(document.groups, span)
      .map(({ group }) => group)
      .filter(counts),
  );
  const [group, second] = groups;
  return group !== undefined && second === undefined ? group : null;
}

function trimmed(document: AnnotatedDocument, { start, end }: Span): Span | null {
  const text = document.folded.slice(start, end);
  const from = /^[^\p{L}\p{N}"]*/u.exec(text)?.[0].length ?? 0;
  const to = /[ :;,.(*-]*$/u.exec(text)?.index ?? text.length;
  return to > from ? { start: start + from, end: start + to } : null;
}
