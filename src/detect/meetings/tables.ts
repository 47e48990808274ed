import type { AnnotatedDocument } from '../../model/detection.js';
import type { ZonedBlock } from '../../model/document.js';
import type { MeetingLocale } from '../../model/locale/meetings.js';
import { isoDate } from '../../text/calendar.js';
import { fold } from '../../text/fold.js';
import { withoutMatches } from '../../text/pattern.js';
import { within } from '../../text/within.js';
import type { Candidate } from './candidate.js';
import { mainGroup } from '../main-group.js';
import { dateColumnOf, isOfMeetings } from './date-column.js';
import { withoutReplaced } from '../replaced-columns.js';
import { firstNoun } from './nouns.js';
import { labelled, matches, onlyGroup, trimmed } from './labelled.js';
import { placeInWords, placeOpening } from './place.js';
import { modeIn } from './mode.js';

/**
 * @param led the line over the table introduces meetings
 * @param severalMeet it names several, each of which a row may begin with its day
 */
export function tableMeetings(
  document: AnnotatedDocument,
  blocks: readonly ZonedBlock[],
  led: boolean,
  severalMeet: boolean,
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
  if (isTimetable(document, all.slice(1))) return [];
  const hasHeader = isOfMeetings(header, locale);
  const place = all.find(([label]) => label !== undefined && matches(locale.placeLabel, label.text.trim()));
  const dated = dateColumnOf(document, all, led, locale);
  return all.flatMap((row) => {
    const [label] = row;
    const opens = dated?.column === 0 && severalMeet;
    if (dated !== null && (dated.column > 0 || opens) && (Math.max(row.length, header.length) > 2 || dated.certain))
      return calendarRow(document, row, header, dated.column, locale);
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

const onlyHours =
  /^\d{1,2} ?[.:h] ?\d{2} ?(?:h|hrs?|horas?|heures?)?[.]? ?(?:[-\u2013\u2014]|\p{L}{1,3}) ?\d{1,2} ?[.:h] ?\d{2}/u;

/** The programme of a meeting: its sessions with their hours in a column of their own, several on a day. */
function isTimetable(document: AnnotatedDocument, rows: readonly (readonly ZonedBlock[])[]): boolean {
  if (rows.length < 2 || !rows.every((row) => row.some(({ text }) => onlyHours.test(text.trim())))) return false;
  const days = rows.flatMap((row) => row.flatMap(({ span }) => within(document.dates, span)).slice(0, 1));
  const told = new Set(days.map(({ start }) => isoDate(start)));
  return told.size < rows.length;
}

/** A row of a calendar: the group or meeting, and its days in the column that the header gives them. */
function calendarRow(
  document: AnnotatedDocument,
  row: readonly ZonedBlock[],
  header: readonly ZonedBlock[],
  column: number,
  locale: MeetingLocale,
): Candidate[] {
  // what falls away has its days in the column of the old ones
  const former = header.find(({ text }) => matches(locale.replacedDates.former, text.trim()))?.cell?.column;
  const cell =
    row.find((each) => each.cell?.column === column) ??
    (former === undefined ? undefined : row.find((each) => each.cell?.column === former));
  const [mention, second] = cell === undefined ? [] : within(document.dates, cell.span);
  if (mention === undefined || second !== undefined) return [];
  const bare = row.filter((each) => within(document.dates, each.span).length === 0);
  const named =
    bare.find(({ text }) => matches(locale.meetingRow, text.trim())) ??
    bare.find(({ span }) => onlyGroup(document, span) !== null) ??
    // neither a running number nor a city names a meeting
    bare.find(({ text, span }) => /\p{L}{2}/u.test(text) && placeOpening(document, span, locale) === null);
  // `Vingt-troisième`, in a column of meetings, is one of the group that the document is about
  const counted = column > 0 && named !== undefined && matches(locale.ordinal, named.text.trim());
  const group =
    bare.map(({ span }) => onlyGroup(document, span)).find((each) => each !== null) ??
    (counted ? mainGroup(document) : null);
  const isNameless = column === 0 && named !== undefined && !isNamed(document, named, locale);
  const placed = header.find(({ text }) => matches(locale.placeLabel, text.trim()))?.cell?.column;
  const beside = isNameless
    ? bare.filter((each) => each.cell?.column === placed || isModeAlone(document, each, locale))
    : placed === undefined
      ? bare.filter((each) => each === named || saysWhere(document, each, locale))
      : bare.filter((each) => each.cell?.column === placed);
  const spans = [...(cell === undefined ? [] : [cell]), ...beside].map(({ span }) => span);
  return [
    {
      ...labelled(document, mention, spans, group, locale),
      // `Afrique`, in a column of regions, names no meeting
      title:
        named === undefined ||
        isNameless ||
        isModeAlone(document, named, locale) ||
        (placed !== undefined && !isNamed(document, named, locale))
          ? null
          : trimmed(document, named.span),
    },
  ];
}

/** `Visioconférence`, `Réunion physique, Genève`: how a meeting is held, where a column says that. */
const isModeAlone = (document: AnnotatedDocument, { text, span }: ZonedBlock, locale: MeetingLocale): boolean =>
  modeIn(fold(text), locale) !== null &&
  onlyGroup(document, span) === null &&
  !/\p{L}{4}/u.test(withoutMatches(locale.titleFiller, fold(text).split(',')[0] ?? ''));

/** A city or how one meets; `M. Jan Olecki (Pologne)`, in a column of chairs, says neither. */
const saysWhere = (document: AnnotatedDocument, { text, span }: ZonedBlock, locale: MeetingLocale): boolean =>
  placeOpening(document, span, locale) !== null ||
  placeInWords(document, span, locale) !== null ||
  modeIn(fold(text), locale) !== null;

const isNamed = (document: AnnotatedDocument, { text, span }: ZonedBlock, locale: MeetingLocale): boolean =>
  firstNoun(text, locale) !== null || onlyGroup(document, span) !== null;
