import type { CalendarDate, DateMention } from '../model/annotation.js';
import type { SegmentedDocument, ZonedBlock } from '../model/document.js';
import type { DateLocale } from '../model/locale/dates.js';
import type { Message } from '../model/message.js';
import type { Span } from '../model/span.js';
import { clean } from '../text/clean.js';
import { clockTime, daysInMonth, isoDate, weekdayOf } from '../text/calendar.js';
import { firstMatch } from '../text/pattern.js';
import { withoutYearMarks } from '../text/note-marks.js';
import { within } from '../text/within.js';
import { isShownByClocks } from '../text/zoned-time.js';
import { type Atom, cellAtoms, type Clock, scanAtoms, scanHours } from './dates/atoms.js';
import { withoutHoursBetween } from './dates/hours-between.js';
import { completeDates, type Joined, joinHours, joinRanges } from './dates/join.js';
import { clockNamed, longestZone, type NamedZone, zoneNamed } from './dates/zone.js';

/** What `findDates` gives. */
export interface FoundDates {
  /** In reading order, not overlapping. */
  readonly dates: readonly DateMention[];
  readonly messages: readonly Message[];
}

/** A label such as `12` or `3.1` and its tab: no part of a date, though `12<tab>mai` looks like one. */
const typedLabel = /^\(?[\p{L}\p{N}]{1,3}(?:\.[0-9]{1,3}){0,5}[.)]?\t/u;

/**
 * Every date of a document, with its hours: days, months with or without their year, ranges and lists. A bare year is
 * none. A day that no calendar has is no date but a message.
 */
export function findDates(document: SegmentedDocument, locale: DateLocale): FoundDates {
  const dates: DateMention[] = [];
  const messages: Message[] = [];
  const told = new Map<string, number>();
  let dated: ZonedBlock | null = null;
  let datedBefore: ZonedBlock | null = null;
  let ofRow: { readonly block: ZonedBlock; readonly at: number }[] = [];
  for (const block of document.blocks) {
    if (block.zone === 'page' || block.role === 'page-header' || block.role === 'page-footer') continue;
    const known = dates.length;
    readBlock(document, block, locale, dates, messages, told);
    const last = dates.at(-1);
    if (dates.length > known) {
      // hours beside two dates of a row may be those of either
      const one = dates.length === known + 1;
      const goesOn = datedBefore !== null && isBeside(datedBefore, block);
      ofRow = [...(goesOn ? ofRow : []), ...(one ? [{ block, at: known }] : [])];
      datedBefore = block;
      dated = one && !goesOn ? block : null;
      continue;
    }
    const above = ofRow.findLast((day) => isBeside(day.block, block) && day.block.cell?.column === block.cell?.column);
    const whole = above && withYearBelow(block, dates[above.at] as DateMention, above.block);
    if (above && whole) dates[above.at] = whole;
    else if (last && dated && isBeside(dated, block))
      dates[dates.length - 1] = withEndBelow(block, last, dated, locale) ?? readHoursBeside(block, last, locale);
  }
  return { dates: withClock(withColumnClocks(dates, document, locale), clockOfAll(document, locale)), messages };
}

/** `Les horaires sont indiqués en heure de Tachkent`: the zone of all hours that are given none of their own. */
function clockOfAll(document: SegmentedDocument, locale: DateLocale): string | null {
  for (const { text } of document.blocks) {
    const said = firstMatch(locale.hoursOfAll, text);
    if (said === null) continue;
    const hoursEnd = said.index + said[0].length;
    const zone = zoneNamed(text.slice(hoursEnd, hoursEnd + longestZone), locale)?.zone ?? null;
    if (zone !== null) return zone;
  }
  return null;
}

/** Below `Heure (Genève)` the hours of a table are those of that clock. */
function withColumnClocks(
  dates: readonly DateMention[],
  { blocks }: SegmentedDocument,
  locale: DateLocale,
): readonly DateMention[] {
  const clocks = new Map<number, string>();
  for (const { cell, text } of blocks) {
    const clock = cell && firstMatch(locale.hoursColumn, text.trim())?.groups?.clock;
    const zone = clock === undefined ? null : clockNamed(clock, locale);
    if (cell && zone !== null) clocks.set(cell.table, zone);
  }
  if (clocks.size === 0) return dates;
  const own = new Map(
    blocks.flatMap(({ cell, span }) => {
      const zone = cell && clocks.get(cell.table);
      return zone === undefined ? [] : within(dates, span).map((date) => [date, zone] as const);
    }),
  );
  return dates.flatMap((date) => withClock([date], own.get(date) ?? null));
}

const withClock = (dates: readonly DateMention[], zone: string | null): readonly DateMention[] =>
  zone === null
    ? dates
    : dates.map((date) => (date.startTime === null ? date : { ...date, timeZone: date.timeZone ?? zone }));

function readBlock(
  document: SegmentedDocument,
  block: ZonedBlock,
  locale: DateLocale,
  dates: DateMention[],
  messages: Message[],
  told: Map<string, number>,
): void {
  const text = withoutYearMarks(withoutLabel(document, block));
  const wordsAt = (span: Span): string => clean(document.text.slice(span.start, span.end));
  const place = (start: number, end: number): Span => ({
    start: block.span.start + start,
    end: block.span.start + end,
  });
  const atoms = (block.cell ? cellAtoms(text) : null) ?? scanAtoms(text, locale);
  if (atoms.length === 0) return;
  const { spaced, atoms: apart } = withoutHoursBetween(text, atoms, locale);
  const complete = completeDates(spaced, apart, locale);
  for (const atom of complete) {
    const message = wrongWeekday(text, atom, locale, (end) => place(atom.start, end));
    if (message) messages.push(message(wordsAt));
  }
  const joined = joinRanges(spaced, complete, locale);
  joinHours(
    text,
    joined,
    complete.filter((atom) => atom.kind === 'time'),
    locale,
  );
  for (const date of joined) {
    const { hoursEnd: clockFrom } = date;
    const clock = zoneOf(text, date, locale);
    const timeZone = clock?.zone ?? null;
    const span = place(date.start, date.end);
    if (clock?.unknown && clockFrom !== null && date.hoursEnd !== null) {
      const named = place(clockFrom, date.hoursEnd);
      messages.push({ code: 'unknown-zone', args: { words: wordsAt(named) }, span: named });
    }
    const { hoursApart, hoursEnd, daysEnd } = date;
    const impossible = (): void => {
      const key = JSON.stringify([date.from, date.to, isPossible(date.from) ? [date.clock, date.clockTo] : null]);
      const first = messages[told.get(key) ?? -1];
      // One slip that the letter repeats is told where it first stands, and shown where it stands again.
      if (first) messages[told.get(key) ?? 0] = { ...first, related: first.related ?? span };
      else {
        told.set(key, messages.length);
        messages.push({ code: 'impossible-date', args: { words: wordsAt(span) }, span });
      }
    };
    if (!isPossible(date.from) || (date.to !== null && !isPossible(date.to))) {
      impossible();
      continue;
    }
    const clocks = [date.clock, date.clockTo];
    const hoursFit = clocks.every((clock) => clock === null || (isClock(clock) && isShown(date, clock, timeZone)));
    if (!hoursFit) impossible();
    dates.push({
      span,
      daysEnd: block.span.start + daysEnd,
      hours: hoursFit && hoursApart !== null && hoursEnd !== null ? place(hoursApart, hoursEnd) : null,
      start: date.from,
      end: date.to,
      startTime: hoursFit ? printed(date.clock) : null,
      endTime: hoursFit ? printed(date.clockTo) : null,
      timeZone: hoursFit ? timeZone : null,
    });
  }
}

const leadsHours = /^ *(?:\p{L}{1,2} )?$|[(,:] *(?:\p{L}[\p{L}' ]{0,18} )?$/u;

/** `9 février 2024 | Dépôt des contributions (18 h, heure de Genève)`: hours in a cell beside that of their one day. */
function readHoursBeside(block: ZonedBlock, day: DateMention, locale: DateLocale): DateMention {
  if (day.end !== null || day.startTime !== null || day.start.day === null) return day;
  const [time, second] = scanHours(block.text, locale);
  if (time?.kind !== 'time' || second !== undefined || !leadsHours.test(block.text.slice(0, time.start))) return day;
  const { clock, clockTo } = time;
  if (![clock, clockTo].every((each) => each === null || isClock(each))) return day;
  const hours = { end: time.end, hoursEnd: time.end, hoursApart: time.start };
  const timeZone = zoneOf(block.text, hours, locale)?.zone ?? null;
  const span = { start: block.span.start + time.start, end: block.span.start + hours.hoursEnd };
  return { ...day, startTime: printed(clock), endTime: printed(clockTo), timeZone, hours: span };
}

/** `4 mars`, and on the next line of a narrow cell, with other columns between, `2024`. */
function withYearBelow({ cell, text }: ZonedBlock, day: DateMention, { cell: dated }: ZonedBlock): DateMention | null {
  const year = /^ *(?:\p{Ll}{2,3} +)?((?:19|20)\d{2})(?=[ ,(]|$)/u.exec(text)?.[1];
  if (year === undefined || cell?.column !== dated?.column || day.start.year !== null || day.start.day === null)
    return null;
  const of = (date: CalendarDate): CalendarDate => ({ ...date, year: date.year ?? Number(year) });
  return { ...day, start: of(day.start), end: day.end && of(day.end) };
}

/** `12 mai 2016, 15 h 00 –`, and on the next line of a narrow cell, with other columns between, `17 h 00 (heure de Genève)`. */
function withEndBelow(
  { cell, text, span: { start } }: ZonedBlock,
  day: DateMention,
  dated: ZonedBlock,
  locale: DateLocale,
): DateMention | null {
  if (cell?.column !== dated.cell?.column || day.startTime === null || day.endTime !== null) return null;
  const left = dated.text.slice(day.span.end - dated.span.start);
  const [time] = scanHours(text, locale);
  if (firstMatch(locale.rangeLink, `${left.trimEnd()} `) === null || time?.kind !== 'time') return null;
  if (text.slice(0, time.start).trim() !== '' || time.clockTo !== null || time.clock === null || !isClock(time.clock))
    return null;
  const hours = { end: time.end, hoursEnd: time.end, hoursApart: time.start };
  const timeZone = zoneOf(text, hours, locale)?.zone ?? day.timeZone;
  const below = { start: start + time.start, end: start + hours.hoursEnd };
  return { ...day, endTime: printed(time.clock), timeZone, hours: below };
}

const isBeside = (before: ZonedBlock, { cell }: ZonedBlock): boolean =>
  cell !== undefined && before.cell?.table === cell.table && before.cell.row === cell.row;

/** The block's folded text with its label blanked out, so that offsets stay. */
function withoutLabel(document: SegmentedDocument, block: ZonedBlock): string {
  const length =
    block.number !== undefined
      ? block.number.end - block.span.start
      : (typedLabel.exec(document.text.slice(block.span.start, block.span.start + 40))?.[0].length ?? 0);
  return length > 0 ? ' '.repeat(length) + block.text.slice(length) : block.text;
}

function isPossible(date: CalendarDate): boolean {
  if (date.month === null) return true;
  if (date.month < 1 || date.month > 12) return false;
  return date.day === null || (date.day >= 1 && date.day <= daysInMonth(date.month, date.year));
}

const isClock = ({ hour, minute }: Clock): boolean => minute < 60 && (hour < 24 || (hour === 24 && minute === 0));

/** Not in the hour that is skipped in the night when summer time begins. */
function isShown({ from, to }: Joined, clock: Clock, timeZone: string | null): boolean {
  const day = to === null && from.day !== null ? isoDate(from) : null;
  return day === null || timeZone === null || isShownByClocks(day, clockTime(clock.hour, clock.minute), timeZone);
}

const printed = (clock: Clock | null): string | null => (clock === null ? null : clockTime(clock.hour, clock.minute));

/** The zone named after the hours; the date's words then reach over it. */
function zoneOf(
  text: string,
  date: Pick<Joined, 'end' | 'hoursEnd' | 'hoursApart'>,
  locale: DateLocale,
): NamedZone | null {
  if (date.hoursEnd === null) return null;
  const named = zoneNamed(text.slice(date.hoursEnd, date.hoursEnd + longestZone), locale);
  if (named === null) return null;
  date.hoursEnd += named.length;
  if (date.hoursApart === null) date.end = Math.max(date.end, date.hoursEnd);
  return named;
}

function wrongWeekday(
  text: string,
  atom: Atom,
  locale: DateLocale,
  spanTo: (end: number) => Span,
): ((wordsAt: (span: Span) => string) => Message) | null {
  const { year, month, day } = atom.date;
  if (year === null || month === null || day === null || !isPossible(atom.date)) return null;
  const left = text.slice(Math.max(0, atom.start - 20), atom.start);
  const match = firstMatch(locale.weekdayBefore, left);
  if (!match) return null;
  const named = locale.weekdays[(match.groups?.['weekday'] ?? '').toLowerCase()];
  const real = weekdayOf(year, month, day);
  if (named === undefined || named === real) return null;
  const inside = spanTo(atom.end);
  const span = { start: inside.start - (left.length - match.index), end: inside.end };
  return (wordsAt) => ({
    code: 'wrong-weekday',
    args: { words: wordsAt(span), expected: locale.weekdayNames[real - 1] ?? '' },
    span,
  });
}
