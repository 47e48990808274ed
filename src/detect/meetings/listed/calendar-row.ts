import type { AnnotatedDocument } from '../../../model/detection.js';
import type { ZonedBlock } from '../../../model/document.js';
import type { MeetingLocale } from '../../../model/locale/meetings.js';
import { contains, type Span } from '../../../model/span.js';
import { type Passage, passageOf } from '../../../text/passage.js';
import { type Pattern, withoutMatches } from '../../../text/pattern.js';
import { mainGroup } from '../../main-group.js';
import type { Candidate } from '../candidate.js';
import { labelled, matches, onlyGroup, trimmed } from './labelled.js';
import { modeIn } from '../held/mode.js';
import { firstNoun } from '../naming/nouns.js';
import { placeInWords, placeOpening } from '../held/place.js';

/** A table of meetings: its header row, and the column that it gives their days. */
interface Calendar {
  readonly header: readonly ZonedBlock[];
  readonly column: number;
}

/** A row of a calendar: the group or meeting, and its days in the column that the header gives them. */
export function calendarRow(
  document: AnnotatedDocument,
  row: readonly ZonedBlock[],
  calendar: Calendar,
  locale: MeetingLocale,
): Candidate[] {
  const { column, header } = calendar;
  const days = dayCell(row, calendar, locale);
  const dated = days === undefined ? null : passageOf(document, days);
  const [mention, second] = dated?.dates ?? [];
  if (dated === null || mention === undefined || second !== undefined) return [];
  const bare = row.map((cell) => passageOf(document, cell)).filter(({ dates }) => dates.length === 0);
  const named = nameCell(bare, locale);
  const isNameless = column === 0 && named !== undefined && !isNamed(named, locale);
  const placed = columnUnder(header, locale.placeLabel);
  const beside = isNameless
    ? bare.filter((cell) => columnOf(cell) === placed || isModeAlone(cell, locale))
    : placed === undefined
      ? bare.filter((cell) => cell === named || saysWhere(cell, locale))
      : bare.filter((cell) => columnOf(cell) === placed);
  // `Afrique`, in a column of regions, names no meeting
  const isTitle =
    named !== undefined &&
    !isNameless &&
    !isModeAlone(named, locale) &&
    (placed === undefined || isNamed(named, locale));
  const group = groupOfRow(bare, column > 0 ? named : undefined, locale);
  const meeting = labelled(mention, [dated, ...beside], group, locale);
  // `Câbles sous-marins`, in a column of webinars, is their title and no city
  const isTitled = meeting.place === null || (named !== undefined && contains(named.span, startOf(meeting.place)));
  const mode = meeting.mode === null && isTitled ? modeOfHead(header, named, locale) : null;
  const held = mode === null ? meeting : { ...meeting, mode, place: null };
  return [{ ...held, title: isTitle ? trimmed(named) : null }];
}

const startOf = ({ start }: { readonly start: number }): Span => ({ start, end: start });

/** `Webinaire`, over the column of meetings: how each of them is held. */
function modeOfHead(
  header: readonly ZonedBlock[],
  named: Passage | undefined,
  locale: MeetingLocale,
): Candidate['mode'] {
  const over = named && header.find(({ cell }) => cell?.column === columnOf(named));
  const head = header.find(({ text }) => matches(locale.meetingHeader, text.trim())) ?? over;
  return head === undefined ? null : modeIn(head.text.trim(), locale);
}

/** The cell with the days; what falls away has them in the column of the old ones. */
function dayCell(
  row: readonly ZonedBlock[],
  { header, column }: Calendar,
  locale: MeetingLocale,
): ZonedBlock | undefined {
  const former = columnUnder(header, locale.replacedDates.former);
  return (
    row.find(({ cell }) => cell?.column === column) ??
    (former === undefined ? undefined : row.find(({ cell }) => cell?.column === former))
  );
}

const columnUnder = (header: readonly ZonedBlock[], label: Pattern): number | undefined =>
  header.find(({ text }) => matches(label, text.trim()))?.cell?.column;

const columnOf = ({ block }: Passage): number | undefined => block.cell?.column;

/** The cell that says which meeting it is; neither a running number nor a city does. */
const nameCell = (bare: readonly Passage[], locale: MeetingLocale): Passage | undefined =>
  bare.find(({ words }) => matches(locale.meetingRow, words.trim())) ??
  bare.find((cell) => onlyGroup(cell) !== null) ??
  bare.find((cell) => /\p{L}{2}/u.test(cell.words) && placeOpening(cell, locale) === null);

/** `Vingt-troisième`, in a column of meetings, is one of the group that the document is about. */
function groupOfRow(bare: readonly Passage[], named: Passage | undefined, locale: MeetingLocale): Candidate['group'] {
  const isCounted = named !== undefined && matches(locale.ordinal, named.words.trim());
  const own = bare.map((cell) => onlyGroup(cell)).find((group) => group !== null);
  return own ?? (isCounted ? mainGroup(named.document) : null);
}

/** `Visioconférence`, `Réunion physique, Genève`: how a meeting is held, where a column says that. */
const isModeAlone = (cell: Passage, locale: MeetingLocale): boolean =>
  modeIn(cell.words, locale) !== null &&
  onlyGroup(cell) === null &&
  !/\p{L}{4}/u.test(withoutMatches(locale.titleFiller, cell.words.split(',')[0] ?? ''));

/** A city or how one meets; `M. Jan Olecki (Pologne)`, in a column of chairs, says neither. */
const saysWhere = (cell: Passage, locale: MeetingLocale): boolean =>
  placeOpening(cell, locale) !== null || placeInWords(cell, locale) !== null || modeIn(cell.words, locale) !== null;

export const isNamed = (cell: Passage, locale: MeetingLocale): boolean =>
  firstNoun(cell, locale) !== null || onlyGroup(cell) !== null;
