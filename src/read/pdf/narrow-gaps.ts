/** Cells that nearly fill their column leave a gap no wider than others have between words: where it ends, the cells of other rows begin. */
import { rightOf } from './geometry.js';
import { type Line, lineOf } from './lines.js';
import type { Row } from './rows.js';

/** Parts of the size of the type: what no space between words is, and how far off a row tells of columns. */
const narrowest = 0.4;
const farthestRow = 12;
const nextRow = 2;
/** Cells begin at one place, in points. */
const samePlace = 0.6;

export function withNarrowGaps(rows: readonly Row[]): Row[] {
  if (rows.every(({ parts }) => parts.length < 2)) return [...rows];
  return rows.map((row, index) => {
    const parts = row.parts.flatMap((part) => split(part, (x) => isColumnAt(x, rows, index)));
    return parts.length === row.parts.length ? row : { ...row, parts };
  });
}

function split(part: Line, isColumn: (x: number) => boolean): Line[] {
  const at = part.runs.findIndex((run, index) => {
    const before = part.runs[index - 1];
    return before !== undefined && run.x - rightOf(before) >= narrowest * part.size && isColumn(run.x);
  });
  if (at < 1) return [part];
  return [lineOf(part.runs.slice(0, at)), ...split(lineOf(part.runs.slice(at)), isColumn)];
}

/** Cells of two rows begin there, or of one that is the next. */
function isColumnAt(x: number, rows: readonly Row[], index: number): boolean {
  const { y, size } = rows[index] as Row;
  let support = 0;
  for (const step of [-1, 1]) {
    for (let at = index + step; at >= 0 && at < rows.length; at += step) {
      const row = rows[at] as Row;
      const distance = Math.abs(row.y - y);
      if (distance > farthestRow * size) break;
      if (!row.parts.some((part, column) => column > 0 && Math.abs(part.left - x) < samePlace)) continue;
      support += distance < nextRow * size ? 2 : 1;
    }
  }
  return support > 1;
}
