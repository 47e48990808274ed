import type { DateMention } from '../../model/annotation.js';
import type { SegmentedDocument, ZonedBlock } from '../../model/document.js';
import type { DateLocale } from '../../model/locale/dates.js';
import { firstMatch } from '../../text/pattern.js';
import { within } from '../../text/within.js';
import type { Clock } from './atoms.js';
import { printed } from './hours.js';
import { isClock } from './possible.js';
import { clockNamed } from './zone.js';

/** `14.00-15.30`: elsewhere the numbers of sections. */
const withStops =
  /^ *(?<hour>[012]?\d)[.:](?<minute>[0-5]\d)(?:(?<link>\D{1,9})(?<hourTo>[012]?\d)[.:](?<minuteTo>[0-5]\d))? *$/u;
const figures = /^ *(?<hour>[012]\d)(?<minute>[0-5]\d)(?:(?<link>\D{1,9})(?<hourTo>[012]\d)(?<minuteTo>[0-5]\d))? *$/u;

/**
 * `6 July 2021 | 0600-0800` below `Date | Hours (UTC)`: four figures alone are hours where the head of their column says
 * so and names the clock, and `14.00-15.30` where it says so; they are those of the one day of their row.
 */
export function withColumnHours(
  dates: readonly DateMention[],
  { blocks }: SegmentedDocument,
  locale: DateLocale,
): readonly DateMention[] {
  const heads = blocks.flatMap((block): Head[] => {
    const forms = block.cell ? formsBelow(block.text, locale) : [];
    return forms.length === 0 ? [] : [{ block, forms }];
  });
  if (heads.length === 0) return dates;
  const own = new Map<DateMention, DateMention>();
  for (const block of blocks) {
    const head = heads.find((each) => isBelow(each.block, block));
    if (head === undefined) continue;
    const day = dayOfRow(block, blocks, dates);
    const timed = day && withFigures(day, block, head.forms, locale);
    if (day && timed) own.set(day, timed);
  }
  return dates.map((date) => own.get(date) ?? date);
}

interface Head {
  readonly block: ZonedBlock;
  /** How hours may be written below it. */
  readonly forms: readonly RegExp[];
}

const formsBelow = (text: string, locale: DateLocale): RegExp[] => {
  if (namesClock(text, locale)) return [withStops, figures];
  return firstMatch(locale.hoursHeader, text.trim()) === null ? [] : [withStops];
};

function namesClock(text: string, locale: DateLocale): boolean {
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

function withFigures(
  day: DateMention,
  { text, span }: ZonedBlock,
  forms: readonly RegExp[],
  locale: DateLocale,
): DateMention | null {
  const form = forms.find((each) => each.test(text));
  const { hour, minute, link, hourTo, minuteTo } = form?.exec(text)?.groups ?? {};
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
