import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { compareDates } from '../../../text/calendar.js';
import { withoutReplaced } from '../../replaced-columns.js';
import { calendarDeadlines, isCalendar } from './calendar-table.js';
import type { Candidate } from '../candidate.js';
import { type Cell, columnOf, datesOf, isDated, rowsOf, textOf, thingsOf } from './cell.js';
import type { Strength } from './headings.js';
import { kindsIn } from '../kind.js';
import type { Line } from './line.js';
import { headsLimits } from './limit-header.js';
import { holds, type Row, rowDeadlines } from './rows.js';
import { sidewaysRows } from './sideways-table.js';

/** The deadlines of one table; `heading` is that of the lines before it. */
export function tableDeadlines(lines: readonly Line[], heading: Strength | null, locale: DeadlineLocale): Candidate[] {
  const current = new Set(
    withoutReplaced(
      lines.map(({ block }) => block),
      locale.replacedDates,
    ),
  );
  const rows = rowsOf(lines.filter(({ block }) => current.has(block)));
  const header = rows.find((row) => row.every((cell) => datesOf(cell).length === 0)) ?? [];
  const titles = header.map(textOf);
  const limits = titles.findIndex((text) => headsLimits(text, locale));
  // `Day | Morning | Afternoon`: the programme of a meeting, which has its registration as well
  if (limits < 0 && titles.some((text) => holds(locale.programmeHeader, text.trim()))) return [];
  if (isCalendar(titles, locale)) {
    return rows.flatMap((cells) => (cells === header ? [] : calendarDeadlines(cells, header, locale)));
  }
  const sideways = sidewaysRows(rows, heading === 'strong', locale);
  if (sideways.length > 0) return sideways.flatMap((row) => rowDeadlines(row, true, locale));
  const isHeaded = titles.some((text) => holds(locale.dateHeaderWeak, text.trim()));
  const isStrong = heading === 'strong' || limits >= 0 || isSureOfLimits(rows, titles, locale);
  // a column of old dates beside one of new
  const isWeak = heading === 'weak' || isHeaded || current.size < lines.length;
  const below = rows.filter((cells) => cells !== header);
  return rowsBelow(below, { words: titles[limits] ?? '', isStrong, isWeak }, locale);
}

/** What the header of a table and the lines before it say of its dates. */
interface Headed {
  /** The header over its limits, empty where none is. */
  readonly words: string;
  /** Every date is one by which something is due. */
  readonly isStrong: boolean;
  /** Those are that have a thing due beside them. */
  readonly isWeak: boolean;
}

function rowsBelow(rows: readonly (readonly Cell[])[], headed: Headed, locale: DeadlineLocale): Candidate[] {
  let above: { readonly row: Row; readonly column: number | undefined } | null = null;
  return rows.flatMap((cells) => {
    const labelled = cells.some((cell) => holds(locale.rowLabel, textOf(cell)));
    if (!headed.isStrong && !headed.isWeak && !labelled) return [];
    const own = tableRow(cells, headed.words, locale);
    if (own !== null) above = { row: own, column: dateColumn(cells, locale) };
    const row: Row | null = own ?? (above === null ? null : rowBelow(cells, above.row, above.column));
    return row === null ? [] : rowDeadlines(row, headed.isStrong || labelled, locale);
  });
}

/** By its title, by who is to act in it (`Action | Who | When`), or by its rows alone. */
function isSureOfLimits(
  rows: readonly (readonly Cell[])[],
  titles: readonly string[],
  locale: DeadlineLocale,
): boolean {
  const isTitle = rows[0]?.length === 1 || titles.filter((text) => text.trim() !== '').length === 1;
  if (isTitle && titles.some((text) => holds(locale.keyDates, text.trim()))) return true;
  const isAssigned =
    titles.some((text) => holds(locale.dateHeaderWeak, text.trim())) &&
    titles.some((text) => holds(locale.actorHeader, text.trim()));
  return isAssigned || isAllDue(rows, locale);
}

/**
 * A table that says by itself what it is: in every row a date still to come and a thing due (`Demandes de visa`), as a
 * corrigendum prints it under `Le tableau devient:`.
 */
function isAllDue(rows: readonly (readonly Cell[])[], locale: DeadlineLocale): boolean {
  const dated = rows.filter((cells) => cells.some((cell) => datesOf(cell).length > 0));
  if (dated.length < 2 || dated.length < rows.length - 1) return false;
  return dated.every((cells) => {
    const [date, ...more] = cells.filter((cell) => isDated(cell, locale));
    const things = cells.filter((cell) => cell !== date && /\p{L}{3}/u.test(textOf(cell)));
    const thing = textOf(things[0] ?? []);
    if (date === undefined || more.length > 0 || things.length !== 1 || holds(locale.finiteVerb, thing)) return false;
    return kindsIn(thing, locale).some(({ weight }) => weight >= 2) && liesAhead(date);
  });
}

const liesAhead = (cell: Cell): boolean =>
  cell.every(({ passage: { dates, document } }) =>
    dates.every(
      ({ start }) => start.year === null || document.date === null || compareDates(start, document.date) >= 0,
    ),
  );

function tableRow(cells: readonly Cell[], header: string, locale: DeadlineLocale): Row | null {
  const dateCells = cells.filter((cell) => isDated(cell, locale));
  const dates = dateCells.flatMap(datesOf);
  if (dates.length === 0) return null;
  const others = cells.filter((cell) => !dateCells.includes(cell) && !holds(locale.leadTime, textOf(cell).trim()));
  const named = others.filter((cell) => kindsIn(textOf(cell), locale).length > 0);
  const worded = named.length > 0 ? named : others.filter((cell) => /\p{L}{3}/u.test(textOf(cell)));
  // under `Échéance` an amount is what is due
  const due = (
    worded.length > 0 || header === '' ? worded : others.filter((cell) => /\p{N}/u.test(textOf(cell)))
  ).slice(0, 1);
  const words = [header, ...dateCells.map(textOf), ...due.map(textOf)].join(' | ');
  return { dates, ...thingsOf(due.flat()), words };
}

const dateColumn = (cells: readonly Cell[], locale: DeadlineLocale): number | undefined => {
  const dated = cells.find((cell) => isDated(cell, locale));
  return dated && columnOf(dated);
};

/** A row whose date cell is empty: what it names is due on the date above. */
function rowBelow(cells: readonly Cell[], above: Row, column: number | undefined): Row | null {
  if (column === undefined || cells.some((cell) => datesOf(cell).length > 0)) return null;
  if (cells.some((cell) => columnOf(cell) === column)) return null;
  const due = cells.find((cell) => /\p{L}{3}/u.test(textOf(cell)));
  return due === undefined ? null : { ...above, ...thingsOf(due) };
}
