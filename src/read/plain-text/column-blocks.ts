/**
 * Tables with a column of days that a program has put down column by column (pdftotext, pdfminer): the days one below the other, and what is
 * due on them in a block of its own above or below, as many lines or, where some go on, more.
 */
import { isHeading } from './column-heads.js';
import { isWholeDay } from './column-kinds.js';
import { beginsInLowerCase, head, openEnd, tail } from './line-shapes.js';
import type { Line } from './plain-lines.js';

/** A cell: its first line, and one past its last. */
export type Cell = readonly [from: number, to: number];

export interface ColumnBlocks {
  /** Behind the last line of the table. */
  readonly to: number;
  /** Its rows, from the left cell to the right. */
  readonly rows: readonly (readonly Cell[])[];
}

const fewestDays = 2;
const mostDays = 60;
const mostColumns = 5;
const mostLinesOfCell = 3;
/** A longer line is a paragraph. */
const longestCell = 120;

/** What a cell begins with: a capital, a figure, a dash, an address. */
const beginning = /^(?:[\p{Lu}\d"\u00ab\u201c\u2012-\u2015\u2022-]|\S{1,64}@|https?:|www\.)/u;

/** The tables of a text, each by its first line. */
export function columnBlocks(text: string, lines: readonly Line[]): ReadonlyMap<number, ColumnBlocks> {
  const blocks: Cell[] = [];
  for (const [at, line] of lines.entries()) {
    const last = blocks.at(-1);
    if (last && line.gap === 0 && !line.page) blocks[blocks.length - 1] = [last[0], at + 1];
    else blocks.push([at, at + 1]);
  }
  const page = new Page(text, lines, blocks);
  const tables = new Map<number, ColumnBlocks>();
  for (const at of blocks.keys()) {
    const columns = page.columnsAround(at);
    const first = columns?.[0]?.[0]?.[0];
    if (columns && first !== undefined) tables.set(first, inRows(columns));
  }
  return tables;
}

function inRows(columns: readonly (readonly Cell[])[]): ColumnBlocks {
  const rows = (columns[0] ?? []).map((_, row) => columns.flatMap((cells) => [cells[row] ?? ([0, 0] as const)]));
  return { to: Math.max(...rows.flat(2)), rows };
}

export const linesOf = ([from, to]: Cell): number[] => Array.from({ length: to - from }, (_, at) => from + at);

class Page {
  constructor(
    private readonly text: string,
    private readonly lines: readonly Line[],
    private readonly blocks: readonly Cell[],
  ) {}

  /** The columns of which a block is the one of days, from left to right; `null` where it is none. */
  columnsAround(at: number): readonly (readonly Cell[])[] | null {
    const [from, to] = this.withoutLead(at) as Cell;
    if (to - from < fewestDays || to - from > mostDays) return null;
    const isHeaded = to - from > fewestDays && !this.isDay(from);
    const days = linesOf([from, to]).map((line): Cell => [line, line + 1]);
    if (!days.slice(isHeaded ? 1 : 0).every(([line]) => this.isDay(line))) return null;
    if (isHeaded && !isHeading(this.text, this.lines[from])) return null;
    const columns: (readonly Cell[])[] = [days];
    const behind = (): readonly Cell[] | null => this.cells(this.blocks[at + 1], days.length, isHeaded);
    const before = (): readonly Cell[] | null => this.cells(this.withoutLead(at - 1), days.length, isHeaded);
    if (!isHeaded) {
      const cells = this.isIntroduced(from) ? behind() : before();
      if (cells === null) return null;
      return this.isIntroduced(from) ? [days, cells] : this.isIntroduced(cells[0]?.[0] ?? 0) ? [cells, days] : null;
    }
    const above = before();
    if (above) columns.unshift(above);
    for (let next = at + 1; columns.length < mostColumns; next++) {
      const cells = this.cells(this.blocks[next], days.length, true);
      if (cells === null) break;
      columns.push(cells);
    }
    return columns.length > 1 ? columns : null;
  }

  private words(at: number): string {
    const { start, end } = this.lines[at] as Line;
    return this.text.slice(start, Math.min(end, start + longestCell + 1));
  }

  private readonly isDay = (at: number): boolean => isWholeDay(this.words(at));

  /** Whether the line above ends in a colon. */
  private readonly isIntroduced = (at: number): boolean =>
    at > 0 && /:$/.test(tail(this.text, this.lines[at - 1] as Line));

  /** A block, from behind the line that introduces it. */
  private withoutLead(at: number): Cell | undefined {
    const block = this.blocks[at];
    const lead = block && linesOf(block).findLast((line) => /:$/.test(tail(this.text, this.lines[line] as Line)));
    return block && lead !== undefined ? [lead + 1, block[1]] : block;
  }

  /** So many cells of which a block is made up, the lines joined that go on in the next; `null` where it is not. */
  private cells(block: Cell | undefined, count: number, isHeaded: boolean): readonly Cell[] | null {
    const lines = block ? linesOf(block) : [];
    if (lines.length < count || lines.length > count * mostLinesOfCell) return null;
    if (isHeaded && !isHeading(this.text, this.lines[lines[0] ?? 0])) return null;
    if (lines.some((at) => this.words(at).length > longestCell || this.isDay(at) || (this.lines[at]?.tabs ?? 0) > 0))
      return null;
    const joined = this.joined(isHeaded ? lines.slice(1) : lines, lines.length - count);
    if (joined === null) return null;
    const cells: Cell[] = [];
    for (const at of lines) {
      const last = cells.at(-1);
      if (last && joined.has(at)) cells[cells.length - 1] = [last[0], at + 1];
      else cells.push([at, at + 1]);
    }
    return cells.every(([at]) => beginning.test(this.words(at))) ? cells : null;
  }

  /**
   * The lines, so many, that go on with the one above: those in lower case or behind a short word, and where these are too few the shortest of
   * which the first word had no room above.
   */
  private joined(lines: readonly number[], count: number): ReadonlySet<number> | null {
    const later = lines.slice(1);
    const open = later.filter(
      (at) =>
        beginsInLowerCase.test(head(this.text, this.lines[at] as Line)) ||
        openEnd.test(tail(this.text, this.lines[at - 1] as Line)),
    );
    if (open.length > count) return null;
    const width = Math.max(0, ...lines.map((at) => this.words(at).length));
    const full = later
      .filter((at) => !open.includes(at))
      .filter((at) => this.words(at - 1).length + 1 + (this.words(at).split(' ', 1)[0]?.length ?? 0) > width)
      .toSorted((a, b) => this.words(a).length - this.words(b).length);
    const joined = new Set([...open, ...full.slice(0, count - open.length)]);
    return joined.size === count ? joined : null;
  }
}
