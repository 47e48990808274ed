/**
 * Cells that nearly fill their column leave a gap no wider than others have between words, and in tables that browsers and converters lay
 * out every gap is narrow: where it ends, the cells of other rows begin.
 */
import { rightOf } from './geometry.js';
import { isBullet, isLabel } from './labels.js';
import { type Line, lineOf } from './lines.js';
import type { Row } from './rows.js';
import { textOfRuns } from './run-text.js';

/** Parts of the size of the type: what no space between words is, and how far off a row tells of columns. */
const narrowest = 0.4;
const farthestRow = 12;
const nextRow = 2;
/** Cells begin at one place, in points. */
const samePlace = 0.6;

export function withNarrowGaps(rows: readonly Row[]): Row[] {
  const gaps = rows.map(gapsOf);
  if (rows.every(({ parts }, index) => parts.length < 2 && gaps[index]?.length === 0)) return [...rows];
  return rows.map((row, index) => {
    const isColumn = (x: number): boolean => isColumnAt(x, rows, index) || areAligned(x, rows, gaps, index);
    const parts = row.parts.flatMap((part) => split(part, isColumn));
    return parts.length === row.parts.length ? row : { ...row, parts };
  });
}

function split(part: Line, isColumn: (x: number) => boolean): Line[] {
  const at = part.runs.findIndex((run, index) => {
    const before = part.runs[index - 1];
    const isGap = before !== undefined && run.x - rightOf(before) >= narrowest * part.size;
    // Further lines of an item begin where its text does: the sign before it is no cell.
    return isGap && !isBullet(textOfRuns(part.runs.slice(0, index))) && isColumn(run.x);
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

/** A gap that may part cells. */
interface Gap {
  /** Where it ends. */
  readonly x: number;
  /** Where what it parts from the rest begins. */
  readonly left: number;
  /** It is wide enough for two rows to make a table. */
  readonly isPlain: boolean;
  /** What stands before it is the number or sign of an item. */
  readonly isLabelled: boolean;
}

/** Parts of the size of the type: no space between words is as wide, nor in a line set to both margins beside narrower ones. */
const cellGap = 0.55;
const plainGap = 0.7;
const widerThanSpaces = 1.5;
/** A line with more is a line of words set apart. */
const mostGaps = 6;

function gapsOf({ parts, size }: Row): Gap[] {
  const found = parts.flatMap((part, column) => {
    const runs = part.runs.filter(({ text }) => /\S/.test(text));
    const widths = runs.slice(1).map((run, index) => (run.x - rightOf(runs[index] as (typeof runs)[0])) / size);
    const space = Math.max(0, ...widths.filter((width) => width < cellGap));
    const own = widths.flatMap((width, index) => {
      if (width < Math.max(cellGap, widerThanSpaces * space)) return [];
      const before = runs.slice(0, index + 1);
      return [{ x: runs[index + 1]?.x ?? 0, width, before, left: part.left }];
    });
    const previous = parts[column - 1];
    if (previous === undefined) return own;
    return [
      { x: part.left, width: (part.left - previous.right) / size, before: previous.runs, left: previous.left },
      ...own,
    ];
  });
  if (found.length > mostGaps) return [];
  return found.map(({ x, width, before, left }) => {
    const text = before
      .map((run) => run.text)
      .join('')
      .trim();
    return {
      x,
      left,
      isPlain: width >= plainGap,
      isLabelled: isLabel(text) || isBullet(text),
    };
  });
}

/**
 * Whether the rows around have a gap that ends at the same place, with no line of text between that runs over it: two other rows; or one
 * alone, where the two have the same gaps. The numbers of a list are set apart from their text as well: a row of a table is among them that
 * has none.
 */
function areAligned(x: number, rows: readonly Row[], gaps: readonly (readonly Gap[])[], index: number): boolean {
  const own = gapAt(gaps[index], x);
  if (!own) return false;
  const { y, size } = rows[index] as Row;
  const others: number[] = [];
  for (const step of [-1, 1]) {
    for (let other = index + step; other >= 0 && other < rows.length; other += step) {
      const row = rows[other] as Row;
      if (Math.abs(row.y - y) > farthestRow * size || runsOver(row, x)) break;
      if (gapAt(gaps[other], x)) others.push(other);
    }
  }
  const all = [index, ...others].map((row) => gapAt(gaps[row], x) as Gap);
  if (all.every(({ isLabelled }) => isLabelled)) return false;
  const [only] = others;
  return others.length > 1 || (only !== undefined && areAlike(gaps[index] ?? [], gaps[only] ?? []));
}

const gapAt = (gaps: readonly Gap[] | undefined, x: number): Gap | undefined =>
  gaps?.find((gap) => Math.abs(gap.x - x) < samePlace);

/** Two rows with the same cells. */
const areAlike = (one: readonly Gap[], other: readonly Gap[]): boolean =>
  one.length === other.length &&
  one.every((gap, index) => {
    const beside = other[index] as Gap;
    const isSame = Math.abs(gap.x - beside.x) < samePlace && Math.abs(gap.left - beside.left) < samePlace;
    return isSame && [gap, beside].every(({ isPlain, isLabelled }) => isPlain && !isLabelled);
  });

const runsOver = ({ parts }: Row, x: number): boolean =>
  parts.some(({ runs }) => runs.some((run) => run.x < x - 1 && rightOf(run) > x + 1));
