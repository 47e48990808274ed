import type { Span } from '../../model/span.js';
import { columnOf, gapWidth, length, type Split } from './line-parts.js';
import { openEnd } from './line-shapes.js';
import type { Line } from './plain-lines.js';

/** The further line of a row: its parts, and the column of the row that each stands in. */
export interface Further {
  readonly parts: readonly Span[];
  readonly columns: readonly number[];
}

/**
 * The parts of a line that goes on with the row above, `null` where it does not: each part stands under the beginning of a
 * cell. Under the first cell it must show that it goes on, and one alone stands under the last of two otherwise (a lone one
 * further to the left is the next line of a letterhead).
 */
export function furtherLine(text: string, line: Line, split: Split | null, above: Line, row: Split): Further | null {
  if (line.gap > 0 || line.start === line.end) return null;
  if (row.separator === 'bar') return split?.separator === 'bar' ? furtherCells(text, split.parts, row.parts) : null;
  const cells = row.parts;
  if (row.separator !== 'gap') return null;
  const [label] = cells as [Span];
  const parts = split ? split.parts : [line];
  const columns: number[] = [];
  for (const part of parts) {
    const column = columnOf(line, part);
    const exact = cells.findIndex((cell) => Math.abs(columnOf(above, cell) - column) <= 1);
    const under = exact < 0 && !split && hangsUnder(above, cells, column) ? cells.length - 1 : exact;
    if (under <= (columns.at(-1) ?? -1)) return null;
    columns.push(under);
  }
  const isLast = columns.length === 1 && columns[0] === cells.length - 1;
  const isLabel = text[label.end - 1] === ':';
  if (columns[0] !== 0)
    return line.column >= 8 && (isLast || (cells.length >= 3 && !isLabel)) ? { parts, columns } : null;
  const width = columnOf(above, cells[1] as Span) - columnOf(above, label) - gapWidth;
  const isMore = parts.every((part, at) => goesOnInCell(text, part, cells[columns[at] as number] as Span));
  return !isLabel && isMore && length(parts[0] as Span) <= width ? { parts, columns } : null;
}

/** Widest a dash and what parts it from the text of its item. */
const widestLead = 12;

/** The second line of an item of the last cell stands under its text, behind its dash. */
function hangsUnder(above: Line, cells: readonly Span[], column: number): boolean {
  const lead = column - columnOf(above, cells.at(-1) as Span);
  return lead > 1 && lead <= widestLead;
}

/** A row between bars that stand under those of the row above, and whose words go on in its cells. */
function furtherCells(text: string, cells: readonly Span[], above: readonly Span[]): Further | null {
  const [label] = above as [Span];
  if (cells.length !== above.length || length(label) === 0 || text[label.end - 1] === ':') return null;
  const columns: number[] = [];
  for (const [column, part] of cells.entries()) {
    if (length(part) === 0) continue;
    if (!goesOnInCell(text, part, above[column] as Span)) return null;
    columns.push(column);
  }
  return columns.length > 0 ? { parts: columns.map((column) => cells[column] as Span), columns } : null;
}

const small = /[(\p{Ll}]/u;

/** Whether a line goes on in a cell: it begins in lower case or in brackets, which the cell does not, or the cell is left open. */
export function goesOnInCell(text: string, part: Span, cell: Span): boolean {
  if (length(cell) === 0) return false;
  if (small.test(text[part.start] as string) && !small.test(text[cell.start] as string)) return true;
  return (
    small.test(text[cell.end - 1] as string) && openEnd.test(text.slice(Math.max(cell.start, cell.end - 5), cell.end))
  );
}
