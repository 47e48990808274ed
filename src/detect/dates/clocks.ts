import type { DateMention } from '../../model/annotation.js';
import type { SegmentedDocument } from '../../model/document.js';
import type { DateLocale } from '../../model/locale/dates.js';
import { firstMatch } from '../../text/pattern.js';
import { within } from '../../text/within.js';
import { clockNamed, longestZone, zoneNamed } from './zone.js';

/** `Les horaires sont indiqués en heure de Tachkent`: the zone of all hours that are given none of their own. */
export function clockOfAll(document: SegmentedDocument, locale: DateLocale): string | null {
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
export function withColumnClocks(
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

/** `Calendrier des ateliers (heure de Genève):` over a table or a list: the hours of its rows that are given no other clock are those of that one. */
export function withLeadClocks(
  dates: readonly DateMention[],
  { blocks }: SegmentedDocument,
  locale: DateLocale,
): readonly DateMention[] {
  const own = new Map<DateMention, string>();
  let zone: string | null = null;
  for (const { cell, text, span } of blocks) {
    if (cell === undefined && !listMark.test(text)) zone = clockAtEnd(text, locale);
    else if (zone !== null) for (const date of within(dates, span)) own.set(date, zone);
  }
  return own.size === 0 ? dates : dates.flatMap((date) => withClock([date], own.get(date) ?? null));
}

const listMark = /^ *(?:[-\u2022*]|\(?[a-z\d]{1,2}\)) *\S/u;
const lastBracket = /\((?<clock>[^()]{3,40})\) ?[:.]? *$/u;

/** A clock in the bracket that a line ends with; one with an hour before it is that hour's. */
function clockAtEnd(text: string, locale: DateLocale): string | null {
  const bracket = lastBracket.exec(text.slice(-60).trimEnd());
  const clock = bracket?.groups?.clock;
  if (!bracket || clock === undefined || /\d/.test(text)) return null;
  return zoneNamed(` ${clock}`, locale)?.zone ?? null;
}

export const withClock = (dates: readonly DateMention[], zone: string | null): readonly DateMention[] =>
  zone === null
    ? dates
    : dates.map((date) => (date.startTime === null ? date : { ...date, timeZone: date.timeZone ?? zone }));
