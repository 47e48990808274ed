import type { DateMention } from '../../model/annotation.js';
import type { SegmentedDocument, ZonedBlock } from '../../model/document.js';
import type { DateLocale } from '../../model/locale/dates.js';
import type { Message } from '../../model/message.js';
import type { Span } from '../../model/span.js';
import { clean } from '../../text/clean.js';
import { withoutYearMarks } from '../../text/note-marks.js';
import { type Atom, cellAtoms, scanAtoms } from './atoms.js';
import { printed, zoneOf } from './hours.js';
import { withoutHoursBetween } from './hours-between.js';
import { completeDates, type Joined, joinHours, joinRanges } from './join.js';
import { isClock, isPossible, isShown } from './possible.js';
import { wrongWeekday } from './weekday.js';

/** What there is to tell about a date; what a letter says twice has the same key. */
export interface DateMessage {
  readonly message: Message;
  readonly key: string | null;
}

/** The dates of a block, and what is wrong with them. */
export interface BlockDates {
  readonly dates: readonly DateMention[];
  readonly messages: readonly DateMessage[];
}

/** A label such as `12` or `3.1` and its tab: no part of a date, though `12<tab>mai` looks like one. */
const typedLabel = /^\(?[\p{L}\p{N}]{1,3}(?:\.[0-9]{1,3}){0,5}[.)]?\t/u;

const none: BlockDates = { dates: [], messages: [] };

/** Every date of a block, with its hours. */
export function datesOf(document: SegmentedDocument, block: ZonedBlock, locale: DateLocale): BlockDates {
  const text = withoutYearMarks(withoutLabel(document, block));
  const atoms = (block.cell ? cellAtoms(text) : null) ?? scanAtoms(text, locale);
  if (atoms.length === 0) return none;
  const { spaced, atoms: apart } = withoutHoursBetween(text, atoms, locale);
  const complete = completeDates(spaced, apart, locale);
  const joined = joinRanges(spaced, complete, locale);
  joinHours(
    text,
    joined,
    complete.filter((atom) => atom.kind === 'time'),
    locale,
  );
  const words: BlockWords = { document, block, text };
  const read = joined.map((date) => readDate(date, words, locale));
  return {
    dates: read.flatMap(({ dates }) => dates),
    messages: [...weekdayMessages(words, complete, locale), ...read.flatMap(({ messages }) => messages)],
  };
}

/** A block, and its folded text as dates are read in it. */
interface BlockWords {
  readonly document: SegmentedDocument;
  readonly block: ZonedBlock;
  readonly text: string;
}

/** A place in the text of a block, in the source, and its words there. */
function placeIn({ document, block }: BlockWords, start: number, end: number): { span: Span; words: string } {
  const span = { start: block.span.start + start, end: block.span.start + end };
  return { span, words: clean(document.text.slice(span.start, span.end)) };
}

const weekdayMessages = (words: BlockWords, atoms: readonly Atom[], locale: DateLocale): DateMessage[] =>
  atoms.flatMap((atom): DateMessage[] => {
    const wrong = wrongWeekday(words.text, atom, locale);
    if (wrong === null) return [];
    const { span, words: printedAs } = placeIn(words, wrong.start, wrong.end);
    const args = { words: printedAs, expected: wrong.expected };
    return [{ message: { code: 'wrong-weekday', args, span }, key: null }];
  });

/** A date with the zone of its hours; no date where the calendar does not have it, no hours where no clock shows them. */
function readDate(date: Joined, block: BlockWords, locale: DateLocale): BlockDates {
  const zone = readZone(date, block, locale);
  const { span, words } = placeIn(block, date.start, date.end);
  const hasDays = isPossible(date.from) && (date.to === null || isPossible(date.to));
  const hoursFit = hasDays && areHoursPossible(date, zone.name);
  const key = JSON.stringify([date.from, date.to, isPossible(date.from) ? [date.clock, date.clockTo] : null]);
  const impossible: DateMessage = { message: { code: 'impossible-date', args: { words }, span }, key };
  const messages = [...zone.messages, ...(hoursFit ? [] : [impossible])];
  if (!hasDays) return { dates: [], messages };
  const days = { span, daysEnd: block.block.span.start + date.daysEnd, start: date.from, end: date.to };
  const hours = hoursFit ? hoursOf(date, block, zone.name) : noHours;
  return { dates: [{ ...days, ...hours }], messages };
}

type Hours = Pick<DateMention, 'hours' | 'startTime' | 'endTime' | 'timeZone'>;

const noHours: Hours = { hours: null, startTime: null, endTime: null, timeZone: null };

const hoursOf = (
  { clock, clockTo, hoursApart, hoursEnd }: Joined,
  block: BlockWords,
  timeZone: string | null,
): Hours => ({
  hours: hoursApart !== null && hoursEnd !== null ? placeIn(block, hoursApart, hoursEnd).span : null,
  startTime: printed(clock),
  endTime: printed(clockTo),
  timeZone,
});

const areHoursPossible = (date: Joined, timeZone: string | null): boolean =>
  [date.clock, date.clockTo].every((clock) => clock === null || (isClock(clock) && isShown(date, clock, timeZone)));

/** The zone named behind the hours, over which the date's words then reach; a message where none has that name. */
function readZone(
  date: Joined,
  block: BlockWords,
  locale: DateLocale,
): { readonly name: string | null; readonly messages: readonly DateMessage[] } {
  const { hoursEnd: from } = date;
  const clock = zoneOf(block.text, date, locale);
  const name = clock?.zone ?? null;
  if (!clock?.unknown || from === null || date.hoursEnd === null) return { name, messages: [] };
  const { span, words } = placeIn(block, from, date.hoursEnd);
  return { name, messages: [{ message: { code: 'unknown-zone', args: { words }, span }, key: null }] };
}

/** The block's folded text with its label blanked out, so that offsets stay. */
function withoutLabel(document: SegmentedDocument, block: ZonedBlock): string {
  const length =
    block.number !== undefined
      ? block.number.end - block.span.start
      : (typedLabel.exec(document.text.slice(block.span.start, block.span.start + 40))?.[0].length ?? 0);
  return length > 0 ? ' '.repeat(length) + block.text.slice(length) : block.text;
}
