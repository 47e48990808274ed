import type { CellPlace } from '../../model/document.js';
import type { Span } from '../../model/span.js';
import type { Cells } from './cell-rows.js';
import { centredRows } from './centred-rows.js';
import { drawnTables } from './drawn-tables.js';
import { bandedRows } from './banded-rows.js';
import { closeColumns } from './close-columns.js';
import { isFullCell } from './full-cells.js';
import { isBullet, lineMark } from './line-marks.js';
import type { Line } from './plain-lines.js';
import { furtherLine } from './further-lines.js';
import {
  columnOf,
  isFenced,
  isFormLine,
  isLetterheadLine,
  isRow,
  isRowAmongOthers,
  length,
  type Split,
  splitAtEveryTab,
  splitLine,
  splitUnder,
  withItems,
} from './line-parts.js';
import type { Wrapping } from './line-width.js';
import { type FurtherLine, areLabelledWordings, isListOfCodes, isTable, type RowLine } from './row-lines.js';
import { upperLine } from './upper-lines.js';
import { goesOnAsWhole } from './wrapped-rows.js';

/**
 * Lines set in columns: parts with tabs, bars or wide gaps between them. Several such lines, one after another, are
 * a table; a single one is a letterhead line (`Réf.: …      Genève, le …`).
 */
export interface LinePart extends Span {
  readonly cell?: CellPlace | undefined;
  /** It goes on with the line above it in the same cell. */
  readonly goesOn?: boolean;
}

/** By the index of a line: its parts, if it is set in columns. */
export type Columns = readonly (readonly LinePart[] | undefined)[];

/** Whether the parts of two lines stand under one another. */
const isAligned = (line: Line, split: Split, above: Line, other: Split): boolean =>
  split.parts.every((part, column) => {
    const upper = other.parts[column];
    return upper !== undefined && Math.abs(columnOf(line, part) - columnOf(above, upper)) <= 1;
  });

/** Gathers lines of one shape and says which of them are tables. */
class ColumnReader {
  readonly found: (readonly LinePart[] | undefined)[];
  private rows: RowLine[] = [];

  constructor(
    private readonly text: string,
    private readonly lines: readonly Line[],
    private readonly wrapping: Wrapping,
    private table: number,
  ) {
    this.found = Array.from({ length: lines.length });
  }

  /** Reads the line at `index`, which stands in no table yet. */
  line(index: number): void {
    const line = this.lines[index] as Line;
    // A number in a quotation is one too (`"3      Les contributions …`).
    const quoted = /["\u00ab\u201c]/.test(this.text[line.start] ?? '') ? 1 : 0;
    const mark = lineMark(this.text, line.start + quoted, line.end);
    const isMarked = mark !== null && (mark.tabbed || !mark.weak);
    const written = splitLine(this.text, line);
    const split = isMarked ? null : written;
    const above = this.rows.at(-1);
    if (above && line.gap <= 1) {
      const last = this.lastCellLine(index, above);
      if (last) {
        above.below.push(last);
        return;
      }
      const more = furtherLine(this.text, line, split, this.lines[above.index] as Line, above.split);
      // Below the head of a table a whole row in lower case is its first row.
      const isFirstRow = this.rows.length === 1 && more?.columns.length === above.split.parts.length;
      if (more && !isFirstRow) {
        above.below.push({ index, ...more });
        return;
      }
      const fitted = this.fitted(line, isMarked && above.split.parts.length < 3 ? null : written, above);
      if (fitted) {
        this.rows.push({ index, split: fitted, below: [] });
        return;
      }
    }
    const headed = split ? this.headed(index, line, split) : null;
    if (headed) {
      this.rows = headed;
      return;
    }
    this.close();
    if (split && isRowAmongOthers(split)) this.rows.push({ index, split, below: [] });
    else if (split && isLetterheadLine(split) && !isFormLine(this.text, line)) this.found[index] = split.parts;
  }

  /** A line of the last cell of a row with tabs: the rest of one that was wrapped as a whole, or a further item of the cell. */
  private lastCellLine(index: number, { index: row, split, below }: RowLine): FurtherLine | null {
    const [line, before] = [this.lines[index] as Line, this.lines[index - 1] as Line];
    if (split.separator !== 'tab' || (below.at(-1)?.index ?? row) !== index - 1) return null;
    const isRest = goesOnAsWhole(this.text, before, line, this.wrapping);
    const cell = split.parts.at(-1) as Span;
    const isItem = line.tabs === 0 && isBullet(this.text, line) && isBullet(this.text, cell);
    if (!isRest && !isItem) return null;
    return { index, parts: [line], columns: [split.parts.length - 1], goesOn: isRest };
  }

  /** The table that a line begins whose cells stand below those of the line above, but for its first; `null` where it is none. */
  private headed(index: number, line: Line, split: Split): RowLine[] | null {
    const [above] = this.rows;
    if (this.rows.length !== 1 || !above || above.below.length > 0) return null;
    const { index: at, split: upper } = above;
    const head = upperLine(
      this.text,
      { line: this.lines[at] as Line, split: upper },
      { line, split },
      this.lines[index + 1],
    );
    if (!head) return null;
    const { columns, row } = head;
    if (row === null) return [{ index, split, below: [{ index: at, parts: upper.parts, columns }] }];
    return [
      { index: at, split: row, below: [] },
      { index, split, below: [] },
    ];
  }

  /** Whether the last cell of a row is an item, its dash parted by a tab: as many cells as above, or the row above is such a one too. */
  private fits(itemised: Split, above: RowLine): boolean {
    if (above.split.separator !== 'tab' || !isRowAmongOthers(itemised)) return false;
    if (itemised.parts.length === above.split.parts.length) return true;
    const upper = this.rows.length === 1 ? withItems(this.text, above.split) : null;
    if (upper?.parts.length !== itemised.parts.length) return false;
    const columns = [upper.parts.length - 1];
    this.rows = [{ ...above, split: upper, below: above.below.map((line) => ({ ...line, columns })) }];
    return true;
  }

  /** The cells of a line that goes on with the table of the row above it, `null` where it does not. */
  private fitted(line: Line, split: Split | null, above: RowLine): Split | null {
    const upper = this.lines[above.index] as Line;
    const { separator, parts } = above.split;
    const itemised = split ? withItems(this.text, split) : null;
    if (itemised && this.fits(itemised, above)) return itemised;
    if (split && split.separator === separator && split.parts.length === parts.length) {
      if (!isRowAmongOthers(split)) return null;
      // Lines apart that are not aligned are two lines of a letterhead.
      if (separator !== 'gap' || (line.gap === 0 && isRow(split) && isRow(above.split))) return split;
      return isAligned(line, split, upper, above.split) ? split : null;
    }
    if (separator === 'gap' && parts.length > 2 && line.gap === 0 && split?.separator !== 'tab') {
      const columns = parts.map((part) => columnOf(upper, part));
      return splitUnder(this.text, line, columns);
    }
    if (separator === 'gap' && parts.length === 2 && split === null) return this.itemUnder(line, above);
    // Between bars at both ends a row of fewer cells has cells that go over several columns.
    if (split?.separator === 'bar' && separator === 'bar' && isFenced(this.text, line) && isFenced(this.text, upper))
      return isRowAmongOthers(split) ? split : null;
    if (!split || split.separator !== 'tab' || separator !== 'tab') return null;
    // An empty cell is two tabs, or a tab at one end of the line.
    const strict = splitAtEveryTab(this.text, line);
    if (strict && strict.parts.length === parts.length && parts.length > 2 && isRowAmongOthers(strict)) return strict;
    const header = this.rows.length === 1 ? splitAtEveryTab(this.text, upper) : null;
    if (!header || header.parts.length !== split.parts.length || header.parts.length < 3) return null;
    this.rows = [{ ...above, split: header }];
    return split;
  }

  /** `25 de septiembre de 2019  – Becas`: the longest day of a column is two spaces from its item, which stands under those of other days. */
  private itemUnder(line: Line, { index, split }: RowLine): Split | null {
    const upper = this.lines[index] as Line;
    const columns = split.parts.map((part) => columnOf(upper, part));
    const under = splitUnder(this.text, line, columns);
    const [, item] = under?.parts ?? [];
    return item && isBullet(this.text, item) ? under : null;
  }

  /** Ends the table; a line that is alone may be one of a letterhead. */
  close(): void {
    const { rows } = this;
    this.rows = [];
    if (rows.length >= 2 && isListOfCodes(this.text, rows)) return;
    if (rows.length > 0 && areLabelledWordings(this.text, rows)) {
      for (const { index: line } of rows.flatMap(({ below }) => below))
        this.found[line] = [{ start: this.lines[line]?.start ?? 0, end: this.lines[line]?.end ?? 0, goesOn: true }];
      return;
    }
    if (rows.length >= 2 && isTable(rows)) placeRows(this.text, rows, this.table++, this.found);
    else {
      for (const { index, split, below } of rows) {
        if (isLetterheadLine(split) && !isFormLine(this.text, this.lines[index] as Line))
          this.found[index] = split.parts;
        for (const { index: line, parts } of below)
          if (parts.length > 1 && isLetterheadLine({ separator: split.separator, parts })) this.found[line] = parts;
      }
    }
  }
}

const tablesIn = (columns: readonly (readonly { readonly cell?: CellPlace | undefined }[] | undefined)[]): number =>
  columns.reduce((most, parts) => Math.max(most, ...(parts ?? []).map(({ cell }) => (cell ? cell.table + 1 : 0))), 0);

/**
 * The parts of each line that is set in columns, with their cells where it is a row of a table. `taken` are the cells
 * of lines that stand in a table already; tables count on from theirs.
 */
export function lineColumns(text: string, lines: readonly Line[], taken: Cells, wrapping: Wrapping): Columns {
  const placed = taken.map((cell) => (cell ? [{ cell }] : undefined));
  const drawn = drawnTables(text, lines, taken, tablesIn(placed));
  const centred = centredRows(text, lines, taken, tablesIn([...placed, ...drawn]));
  const free = lines.map((_, index) => !(taken[index] || drawn[index] || centred[index]));
  const banded = bandedRows(text, lines, free, tablesIn([...placed, ...drawn, ...centred]));
  const others = [...placed, ...drawn, ...centred, ...banded];
  const unread = free.map((isFree, index) => isFree && !banded[index]);
  const close = closeColumns(text, lines, unread, tablesIn(others));
  const reader = new ColumnReader(text, lines, wrapping, tablesIn([...others, ...close]));
  for (let index = 0; index < lines.length; index++) {
    if (!unread[index] || close[index]) reader.close();
    else reader.line(index);
  }
  reader.close();
  return reader.found.map((parts, index) => drawn[index] ?? centred[index] ?? banded[index] ?? close[index] ?? parts);
}

function placeRows(
  text: string,
  rows: readonly RowLine[],
  table: number,
  found: (readonly LinePart[] | undefined)[],
): void {
  const widths = columnWidths(rows);
  for (const [row, { index, split, below }] of rows.entries()) {
    const columns = split.parts.length;
    const places = split.parts.map((_, column): CellPlace => ({ table, row, column, columns }));
    found[index] = split.parts.flatMap(({ start, end }, at) => (start < end ? [{ start, end, cell: places[at] }] : []));
    const last: (Span | undefined)[] = [...split.parts];
    for (const { index: line, parts, columns: own, goesOn: known } of below) {
      found[line] = parts.map(({ start, end }, at) => {
        const column = own[at] as number;
        const above = last[column];
        last[column] = { start, end };
        const goesOn =
          known ??
          (above !== undefined && index < line && isFullCell(text, above, { start, end }, widths[column] ?? 0));
        return { start, end, cell: places[column] as CellPlace, goesOn };
      });
    }
  }
}

/** The longest line of each column. */
function columnWidths(rows: readonly RowLine[]): number[] {
  const widths: number[] = [];
  for (const { split, below } of rows) {
    const lines = [{ parts: split.parts, columns: split.parts.map((_, column) => column) }, ...below];
    for (const { parts, columns } of lines)
      for (const [at, part] of parts.entries()) {
        const column = columns[at] as number;
        widths[column] = Math.max(widths[column] ?? 0, length(part));
      }
  }
  return widths;
}
