import type { CalendarDate, DateMention } from '../../model/annotation.js';
import type { ZonedBlock } from '../../model/document.js';
import type { DateLocale } from '../../model/locale/dates.js';
import { firstMatch } from '../../text/pattern.js';
import { scanHours } from './atoms.js';
import { printed, zoneOf } from './hours.js';
import { isClock } from './possible.js';

const leadsHours = () => /^ *(?:\p{L}{1,2} )?$|[(,:] *(?:\p{L}[\p{L}' ]{0,18} )?$/u;

/** `9 février 2024 | Dépôt des contributions (18 h, heure de Genève)`: hours in a cell beside that of their one day. */
export function readHoursBeside(block: ZonedBlock, day: DateMention, locale: DateLocale): DateMention {
  if (day.end !== null || day.startTime !== null || day.start.day === null) return day;
  const [time, second] = scanHours(block.text, locale);
  if (time?.kind !== 'time' || second !== undefined || !leadsHours().test(block.text.slice(0, time.start))) return day;
  const { clock, clockTo } = time;
  if (![clock, clockTo].every((each) => each === null || isClock(each))) return day;
  const hours = { end: time.end, hoursEnd: time.end, hoursApart: time.start };
  const timeZone = zoneOf(block.text, hours, locale)?.zone ?? null;
  const span = { start: block.span.start + time.start, end: block.span.start + hours.hoursEnd };
  return { ...day, startTime: printed(clock), endTime: printed(clockTo), timeZone, hours: span };
}

/** `4 mars`, and on the next line of a narrow cell, with other columns between, `2024`. */
export function withYearBelow(
  { cell, text }: ZonedBlock,
  day: DateMention,
  { cell: dated }: ZonedBlock,
): DateMention | null {
  const year = /^ *(?:\p{Ll}{2,3} +)?((?:19|20)\d{2})(?=[ ,(]|$)/u.exec(text)?.[1];
  if (year === undefined || cell?.column !== dated?.column || day.start.year !== null || day.start.day === null)
    return null;
  const of = (date: CalendarDate): CalendarDate => ({ ...date, year: date.year ?? Number(year) });
  return { ...day, start: of(day.start), end: day.end && of(day.end) };
}

/** `12 mai 2016, 15 h 00 –`, and on the next line of a narrow cell, with other columns between, `17 h 00 (heure de Genève)`. */
export function withEndBelow(
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

export const isBeside = (before: ZonedBlock, { cell }: ZonedBlock): boolean =>
  cell !== undefined && before.cell?.table === cell.table && before.cell.row === cell.row;
