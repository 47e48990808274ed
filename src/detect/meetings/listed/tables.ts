import type { AnnotatedDocument } from '../../../model/detection.js';
import type { ZonedBlock } from '../../../model/document.js';
import type { MeetingLocale } from '../../../model/locale/meetings.js';
import { isoDate } from '../../../text/calendar.js';
import { type Passage, passageOf } from '../../../text/passage.js';
import { withoutReplaced } from '../../replaced-columns.js';
import { calendarRow, isNamed } from './calendar-row.js';
import type { Candidate } from '../candidate.js';
import { dateColumnOf, isOfMeetings, isOfPlaces } from './date-column.js';
import { labelled, matches, onlyGroup, trimmed } from './labelled.js';
import { namesSeveral } from '../naming/nouns.js';

type Row = readonly ZonedBlock[];

/** @param lead the line over the table, where it introduces meetings */
export function tableMeetings(
  document: AnnotatedDocument,
  blocks: readonly ZonedBlock[],
  lead: ZonedBlock | null,
  locale: MeetingLocale,
): Candidate[] {
  const rows = rowsOf(withoutReplaced(blocks, locale.replacedDates));
  const [header = [], ...body] = rows;
  if (isTimetable(document, body)) return [];
  const dated = dateColumnOf(document, rows, lead !== null, locale);
  // several meetings, each of which a row may begin with its day
  const opens = lead !== null && namesSeveral(passageOf(document, lead), locale);
  const isLed = (lead !== null || isOfMeetings(header, locale)) && (opens || (dated?.column ?? 0) > 0);
  // `When | What | Where`: nothing says that the rows are meetings but the names in them
  const byPlace = dated !== null && !isLed && isOfPlaces(header, locale);
  const calendar = dated === null || (dated.column === 0 && !opens && !byPlace) ? null : { header, ...dated };
  const table = { place: placeRow(document, rows, locale), ofMeetings: isOfMeetings(header, locale) };
  const isMeeting = (row: Row): boolean => !byPlace || row.some((cell) => isNamed(passageOf(document, cell), locale));
  return rows.filter(isMeeting).flatMap((row) =>
    calendar !== null && (calendar.certain || Math.max(row.length, header.length) > 2)
      ? calendarRow(document, row, calendar, locale)
      : labelledRow(
          row.map((cell) => passageOf(document, cell)),
          table,
          locale,
        ),
  );
}

function rowsOf(blocks: readonly ZonedBlock[]): Row[] {
  const rows = new Map<number, ZonedBlock[]>();
  for (const block of blocks) {
    const row = block.cell?.row ?? 0;
    const cells = rows.get(row);
    if (cells === undefined) rows.set(row, [block]);
    else cells.push(block);
  }
  return [...rows.values()];
}

/** The row that begins with the label of a place. */
const placeRow = (document: AnnotatedDocument, rows: readonly Row[], locale: MeetingLocale): Passage[] | null =>
  rows
    .find(([label]) => label !== undefined && matches(locale.placeLabel, label.text.trim()))
    ?.map((cell) => passageOf(document, cell)) ?? null;

/** `Date de la réunion | 3-7 mai 2021`, with the row of the place; `Réunion du Groupe | Genève | 3-7 mai 2021`. */
function labelledRow(
  cells: readonly Passage[],
  { place, ofMeetings }: { readonly place: readonly Passage[] | null; readonly ofMeetings: boolean },
  locale: MeetingLocale,
): Candidate[] {
  const label = cells[0]?.words.trim();
  const [mention, second] = cells.flatMap(({ dates }) => dates);
  if (label === undefined || mention === undefined || second !== undefined) return [];
  if (matches(locale.meetingDateLabel, label) || (place !== null && matches(locale.dateLabel, label)))
    return [labelled(mention, [...(place ?? []), ...cells], null, locale)];
  const name = cells.find(
    ({ words, dates }) => matches(locale.meetingRow, words.trim()) && dates.length === 0 && !isAddress(words),
  );
  const named = name ?? (ofMeetings ? cells.find(({ groups }) => groups.length > 0) : undefined);
  return named === undefined ? [] : [{ ...labelled(mention, cells, onlyGroup(named), locale), title: trimmed(named) }];
}

/** `foro-and@itu.example`, in a column of those to write to. */
const isAddress = (words: string): boolean => /^[^\s@]+@[^\s@]+$/.test(words.trim());

const hours =
  /(?<!\d)\d{1,2} ?[.:h] ?\d{2} ?(?:h|hrs?|horas?|heures?)?[.]? ?(?:[-\u2013\u2014]|\p{L}{1,3}) ?\d{1,2} ?[.:h] ?\d{2}/u;

/** A cell of hours, alone or behind their day (`3 de octubre, 09.00-12.30`). */
function isOfHours(cell: Passage): boolean {
  const [day, second] = cell.dates;
  if (second !== undefined || day?.end != null) return false;
  const { words } = cell;
  const at = hours.exec(words)?.index ?? -1;
  return at === 0 || (day !== undefined && at > 0 && at <= longestDay);
}

const longestDay = 40;

/** The programme of a meeting: its sessions with their hours, several on a day. */
function isTimetable(document: AnnotatedDocument, rows: readonly (readonly ZonedBlock[])[]): boolean {
  if (rows.length < 2 || !rows.every((row) => row.some((cell) => isOfHours(passageOf(document, cell))))) return false;
  const days = rows.flatMap((row) => row.flatMap((cell) => passageOf(document, cell).dates).slice(0, 1));
  const told = new Set(days.map(({ start }) => isoDate(start)));
  return told.size < rows.length;
}
