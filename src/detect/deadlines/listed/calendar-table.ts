import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import type { Candidate } from '../candidate.js';
import { type Cell, datesOf, passageOf, passagesOf, textOf } from './cell.js';
import { liesBehind } from '../days.js';
import { onlyGroup } from '../group.js';
import { kindsIn } from '../kind.js';
import { headsLimits } from './limit-header.js';
import { holds, rowDeadlines } from './rows.js';

/** A calendar has several columns of dates; its headers say which of them are deadlines, and what is due. */
export function isCalendar(headers: readonly string[], locale: DeadlineLocale): boolean {
  const limits = headers.filter((text) => isLimit(text, locale));
  const other = headers.filter((text) => !isLimit(text, locale) && holds(locale.meetingRow, text.trim()));
  return (
    limits.length > 1 ||
    (limits.length === 1 && other.length > 0) ||
    limits.some((text) => kindsIn(text, locale).length > 0)
  );
}

const isLimit = (text: string, locale: DeadlineLocale): boolean => headsLimits(text, locale) || saysLimit(text, locale);

/** By a word for a last day, in whatever tense. */
const saysLimit = (text: string, locale: DeadlineLocale): boolean =>
  holds(locale.dateHeader, text.trim()) || holds(locale.rowLabel, text.trim());

/** The deadlines of one row of it, for the group that the row names. */
export function calendarDeadlines(
  cells: readonly Cell[],
  header: readonly Cell[],
  locale: DeadlineLocale,
): Candidate[] {
  const group =
    cells
      .flatMap((cell) => passageOf(cell) ?? [])
      .map(onlyGroup)
      .find((each) => each !== null) ?? null;
  return cells.flatMap((cell, column) => {
    const head = header[column] ?? [];
    const dates = datesOf(cell);
    if (head.length === 0 || dates.length === 0 || !isLimit(textOf(head), locale)) return [];
    // `Replies received by`, over days that have passed, tells what came in
    if (
      !saysLimit(textOf(head), locale) &&
      cell.every(({ passage }) => passage.dates.every((date) => liesBehind(passage.document, date)))
    )
      return [];
    const others = cells.filter(
      (other) => other !== cell && datesOf(other).length === 0 && /\p{L}{3}/u.test(textOf(other)),
    );
    const isNamed = (thing: Cell): boolean => kindsIn(textOf(thing), locale).length > 0;
    const due = isNamed(head) ? head : (others.find(isNamed) ?? others[0] ?? head);
    const row = { dates, actions: passagesOf(due), words: textOf(head) };
    return rowDeadlines(row, true, locale).map((each) => ({ ...each, group: each.group ?? group }));
  });
}
