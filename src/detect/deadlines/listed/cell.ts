import type { DateMention } from '../../../model/annotation.js';
import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { contains } from '../../../model/span.js';
import { type Passage, wholeOf } from '../../../text/passage.js';
import type { Line } from './line.js';
import { holds, isDateOnly, type Row } from './rows.js';

/** A cell of a table, a paragraph of it a line. */
export type Cell = readonly Line[];

/** The cells of each row, from left to right. */
export function rowsOf(lines: readonly Line[]): Cell[][] {
  const rows: Line[][][] = [];
  let last: Line | null = null;
  for (const line of lines) {
    const { cell: place } = line.block;
    const row = last?.block.cell?.row === place?.row ? rows.at(-1) : undefined;
    const cell = row?.find(([first]) => first?.block.cell?.column === place?.column);
    if (row === undefined) rows.push([[line]]);
    else if (cell === undefined) row.push([line]);
    else cell.push(line);
    last = line;
  }
  return rows.map((row) => row.toSorted((a, b) => (columnOf(a) ?? 0) - (columnOf(b) ?? 0)));
}

export const columnOf = ([first]: Cell): number | undefined => first?.block.cell?.column;

export const textOf = (cell: Cell): string => cell.map(({ block }) => block.text).join(' ');

export const datesOf = (cell: Cell): DateMention[] => cell.flatMap(({ passage }) => passage.dates);

export const passagesOf = (cell: Cell): Passage[] => cell.map(({ passage }) => passage);

/** Its lines as one passage, with what stands between them. */
export function passageOf(cell: Cell): Passage | null {
  const [first] = cell;
  const end = cell.at(-1)?.passage.span.end ?? 0;
  return first === undefined ? null : wholeOf(first.passage.document).part({ start: first.passage.span.start, end });
}

/** It says nothing but a date, or several. */
export const isDated = (cell: Cell, locale: DeadlineLocale): boolean =>
  cell.length > 0 &&
  cell.every(({ passage }, at) => isDateOnly(passage, locale) || (at > 0 && goesOnInDate(passage, locale)));

/** The further lines of a narrow cell, between those of other columns: the year, or the hours, of the day above. */
function goesOnInDate(line: Passage, locale: DeadlineLocale): boolean {
  if (/^ *(?:\p{Ll}{2,3} +)?\d{4} *$/u.test(line.words)) return true;
  const hours = line.document.dates.find((date) => date.hours && contains(line.span, date.hours))?.hours;
  return hours != null && holds(locale.dateFiller, line.before(hours).words + line.behind(hours).words);
}

/** The things due that a cell names, one a paragraph; lines that other cells part from theirs go on with them. */
export function thingsOf(cell: Cell): Pick<Row, 'actions' | 'further'> {
  const actions: Passage[] = [];
  const further = new Map<Passage, Passage[]>();
  for (const { block, passage } of cell) {
    const last = actions.at(-1);
    if (block.goesOn && last) further.set(last, [...(further.get(last) ?? []), passage]);
    else actions.push(passage);
  }
  return { actions, further };
}
