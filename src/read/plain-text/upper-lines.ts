import type { Span } from '../../model/span.js';
import { goesOnInCell } from './further-lines.js';
import { columnOf, type Split, splitLine } from './line-parts.js';
import type { Line } from './plain-lines.js';

/** A line in columns. */
export interface SplitLine {
  readonly line: Line;
  readonly split: Split;
}

/** The line over the first whole row of a table: the upper line of a head of two, or the head itself. */
export interface UpperLine {
  /** The columns of the row that its parts stand over. */
  readonly columns: readonly number[];
  /** Its cells, an empty one first, where it is a row of its own. */
  readonly row: Split | null;
}

/**
 * What a line is whose parts stand over all cells of the next but the first. Of a head that is set to the bottom, the lower line goes on
 * with its words (`Droit` over `fixe`); a head with no word over the things that are listed (`En lugar de`, `Léase`) is a row of its own.
 *
 * @param next the line below the lower one
 */
export function upperLine(text: string, upper: SplitLine, lower: SplitLine, next: Line | undefined): UpperLine | null {
  const [label, ...cells] = lower.split.parts as [Span, ...Span[]];
  const heads = upper.split.parts;
  if (lower.split.separator !== 'gap' || upper.split.separator !== 'gap' || lower.line.gap > 1) return null;
  if (heads.length !== cells.length || text[label.end - 1] === ':') return null;
  const stands = heads.every(
    (part, at) => Math.abs(columnOf(upper.line, part) - columnOf(lower.line, cells[at] as Span)) <= 1,
  );
  if (!stands) return null;
  const isHead = isLowerLine(text, heads, cells, next);
  if (isHead && lower.line.gap > 0) return null;
  const { start } = upper.line;
  return {
    columns: heads.map((_, column) => column + 1),
    row: isHead ? null : { separator: 'gap', parts: [{ start, end: start }, ...heads] },
  };
}

/** Whether cells go on with those above them, or are the only ones without a figure: those of the rows have some. */
function isLowerLine(text: string, heads: readonly Span[], cells: readonly Span[], next: Line | undefined): boolean {
  if (cells.every((cell, at) => goesOnInCell(text, cell, heads[at] as Span))) return true;
  const hasFigure = ({ start, end }: Span): boolean => /\d/.test(text.slice(start, end));
  const below = next && next.gap === 0 ? (splitLine(text, next)?.parts.slice(1) ?? []) : [];
  return !cells.some(hasFigure) && below.some(hasFigure);
}
