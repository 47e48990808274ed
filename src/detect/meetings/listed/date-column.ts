import type { AnnotatedDocument } from '../../../model/detection.js';
import type { ZonedBlock } from '../../../model/document.js';
import type { MeetingLocale } from '../../../model/locale/meetings.js';
import { passageOf } from '../../../text/passage.js';
import { matches, onlyGroup } from './labelled.js';

/** The column of a table that has the days of its meetings, and whether its header alone says so. */
export interface DateColumn {
  readonly column: number;
  readonly certain: boolean;
}

/**
 * The column of the meetings' days: one headed `Dates de la réunion`; one headed `Dates` in a table of meetings; one
 * headed `Réunion` or `Séances` that has a date in each row, beside a column of groups.
 *
 * @param led the line over the table introduces meetings
 */
export function dateColumnOf(
  document: AnnotatedDocument,
  rows: readonly (readonly ZonedBlock[])[],
  led: boolean,
  locale: MeetingLocale,
): DateColumn | null {
  const [header = [], ...body] = rows;
  const headed = header.filter((cell) => passageOf(document, cell).dates.length === 0);
  const named = headed.find(
    ({ text }) => matches(locale.meetingDateLabel, text.trim()) || matches(locale.meetingDateHeader, text.trim()),
  );
  if (named?.cell !== undefined) return { column: named.cell.column, certain: true };
  if (led || isOfMeetings(header, locale) || isOfPlaces(header, locale)) {
    const plain =
      headed.find(({ text }) => matches(locale.dateLabel, text.trim())) ??
      headed.find(({ text }) => isOfNewDays(text, locale));
    if (plain?.cell !== undefined) return { column: plain.cell.column, certain: false };
  }
  const held = headed.find(
    ({ text, cell }) =>
      cell !== undefined &&
      (matches(locale.meetingHeader, text.trim()) || matches(locale.sitting, text.trim())) &&
      isDated(document, body, cell.column) &&
      isOfGroups(document, body, cell.column),
  );
  return held?.cell === undefined ? null : { column: held.cell.column, certain: true };
}

/** A header row with the meetings or their groups in one column and their days in another. */
export const isOfMeetings = (header: readonly ZonedBlock[], locale: MeetingLocale): boolean =>
  header.some(({ text }) => matches(locale.meetingHeader, text.trim())) &&
  header.some(({ text }) => matches(locale.dateLabel, text.trim()) || isOfNewDays(text, locale));

/** `When | What | Where`: what happens on some days, in some places. */
export const isOfPlaces = (header: readonly ZonedBlock[], locale: MeetingLocale): boolean =>
  header.length > 2 &&
  header.some(({ text }) => matches(locale.dateLabel, text.trim())) &&
  header.some(({ text }) => matches(locale.placeLabel, text.trim()));

/** `Nouvelles dates`; the days under `Nouveau délai` are those of papers. */
const isOfNewDays = (text: string, locale: MeetingLocale): boolean =>
  matches(locale.replacedDates.current, text.trim()) && !matches(locale.replacedDates.limit, text.trim());

const isDated = (document: AnnotatedDocument, body: readonly (readonly ZonedBlock[])[], column: number): boolean =>
  body.length > 0 &&
  body.every((row) =>
    row.some((block) => block.cell?.column === column && passageOf(document, block).dates.length === 1),
  );

const isOfGroups = (document: AnnotatedDocument, body: readonly (readonly ZonedBlock[])[], column: number): boolean =>
  body.some((row) =>
    row.some((block) => block.cell?.column !== column && onlyGroup(passageOf(document, block)) !== null),
  );
