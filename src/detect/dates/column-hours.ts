import type { DateMention } from '../../model/annotation.js';
import type { SegmentedDocument, ZonedBlock } from '../../model/document.js';
import type { DateLocale } from '../../model/locale/dates.js';
import { firstMatch } from '../../text/pattern.js';
import { within } from '../../text/within.js';
import type { Clock } from './atoms.js';
import { printed } from './hours.js';
import { isClock } from './possible.js';
import { clockNamed } from './zone.js';

const figures = /^ *(?<hour>[012]\d)(?<minute>[0-5]\d)(?:(?<link>\D{1,9})(?<hourTo>[012]\d)(?<minuteTo>[0-5]\d))? *$/u;

/**
 * `6 July 2021 | 0600-0800` below `Date | Hours (UTC)`: four figures alone are hours where the head of their column says
 * so and names the clock; they are those of the one day of their row.
 */
export function withColumnHours(
  dates: readonly DateMention[],
  { blocks }: SegmentedDocument,
  locale: DateLocale,
): readonly DateMention[] {
  const heads = blocks.filter(({ cell, text }) => cell && isHead(text, locale));
  if (heads.length === 0) return dates;
  const own = new Map<DateMention, DateMention>();
  for (const block of blocks) {
    if (!heads.some((head) => isBelow(head, block))) continue;
    const day = dayOfRow(block, blocks, dates);
    const timed = day && withFigures(day, block, locale);
    if (day && timed) own.set(day, timed);
  }
  return dates.map((date) => own.get(date) ?? date);
}

function isHead(text: string, locale: DateLocale): boolean {
  const clock = firstMatch(locale.hoursColumn, text.trim())?.groups?.clock;
  return clock !== undefined && clockNamed(clock, locale) !== null;
}

const isBelow = ({ cell: head }: ZonedBlock, { cell }: ZonedBlock): boolean =>
  head !== undefined &&
  cell !== undefined &&
  head.table === cell.table &&
  head.column === cell.column &&
  head.row < cell.row;

/** The day of a row that has one date; hours beside two may be those of either. */
function dayOfRow(
  { cell }: ZonedBlock,
  blocks: readonly ZonedBlock[],
  dates: readonly DateMention[],
): DateMention | null {
  const row = blocks.filter((each) => each.cell && each.cell.table === cell?.table && each.cell.row === cell.row);
  const [day, second] = row.flatMap(({ span }) => within(dates, span));
  const isOne = day !== undefined && second === undefined && day.start.day !== null && day.end === null;
  return isOne && day.startTime === null ? day : null;
}

function withFigures(day: DateMention, { text, span }: ZonedBlock, locale: DateLocale): DateMention | null {
  const { hour, minute, link, hourTo, minuteTo } = figures.exec(text)?.groups ?? {};
  if (link !== undefined && firstMatch(locale.rangeLink, link) === null) return null;
  const from = clockOf(hour, minute);
  const to = clockOf(hourTo, minuteTo);
  if (from === null || !isClock(from) || (to !== null && !isClock(to))) return null;
  const start = span.start + text.length - text.trimStart().length;
  const hours = { start, end: start + text.trim().length };
  return { ...day, startTime: printed(from), endTime: printed(to), hours };
}

const clockOf = (hour: string | undefined, minute: string | undefined): Clock | null =>
  hour === undefined || minute === undefined ? null : { hour: Number(hour), minute: Number(minute) };
