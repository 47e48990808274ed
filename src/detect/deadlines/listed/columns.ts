import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import type { Line } from './line.js';
import { holds, isDateOnly, type Row } from './rows.js';

const longestLabel = 90;
const mostColumns = 6;

/**
 * A table of one row that a converter wrote out cell by cell: the headers of its columns, line for line, and under them
 * as many lines of dates. `from` is the first line of dates; only what a header calls a limit is a deadline.
 */
export function columnRows(lines: readonly Line[], from: number, locale: DeadlineLocale): Row[] {
  const dated = (at: number): boolean => {
    const line = lines[at];
    return line !== undefined && !line.block.cell && isDateOnly(line.passage, locale);
  };
  if (!dated(from) || dated(from - 1)) return [];
  let count = 1;
  while (count <= mostColumns && dated(from + count)) count++;
  const headers = lines.slice(Math.max(0, from - count), from);
  if (count < 2 || count > mostColumns || headers.length < count || !headers.every(isHeader)) return [];
  return headers.flatMap(({ block, passage }, at) => {
    const under = lines[from + at];
    if (under === undefined || !holds(locale.rowLabel, block.text.trim())) return [];
    return [{ dates: under.passage.dates, actions: [passage], words: block.text }];
  });
}

const isHeader = ({ block, passage }: Line): boolean =>
  !block.cell && block.text.length <= longestLabel && !/[.;:] *$/.test(block.text) && passage.dates.length === 0;
