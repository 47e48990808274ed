/**
 * Tables with a column of days that a program has put down column by column (pdftotext, pdfminer): the days one below the other, and what is
 * due on them in a block of its own above or below, as many lines or, where some go on, more.
 */
import { isHeading } from './column-heads.js';
import { isWholeDay } from './column-kinds.js';
import { beginsInLowerCase, head, openEnd, tail } from './line-shapes.js';
import type { Line } from './plain-lines.js';

/** A cell: its lines. */
export type Cell = readonly number[];
/** The cells of a column from above, and of a row from the left. */
export type Cells = readonly Cell[];

const fewestDays = 2;
const mostDays = 60;
const mostLinesOfCell = 3;
/** A longer line is that of a paragraph. */
const longestCell = 80;

/** What a cell begins with: a capital, a figure, a dash, an address. */
const beginning = /^(?:[\p{Lu}\d"\u00ab\u201c\u2012-\u2015\u2022-]|\S{1,64}@|https?:|www\.)/u;

/** The rows of the tables of a text, each by its first line. */
export function columnBlocks(text: string, lines: readonly Line[]): ReadonlyMap<number, readonly Cells[]> {
  const lineAt = (at: number): Line => lines[at] as Line;
  const words = (at: number): string => text.slice(lineAt(at).start, lineAt(at).end).slice(0, longestCell + 1);
  const isDay = (at: number): boolean => isWholeDay(words(at));
  const introduces = (at: number): boolean => at >= 0 && tail(text, lineAt(at)).endsWith(':');
  const goesOn = (at: number): boolean =>
    beginsInLowerCase.test(head(text, lineAt(at))) || openEnd.test(tail(text, lineAt(at - 1)));
  const length = (at: number): number => lineAt(at).end - lineAt(at).start;

  /** So many cells of which a block is made up; the lines that go on in lower case or behind a short word, else the shortest, belong to the one above. */
  const cellsOf = (block: Cell, count: number, isHeaded: boolean): Cells | null => {
    const more = block.length - count;
    if (more < 0 || block.length > count * mostLinesOfCell) return null;
    if (isHeaded && !isHeading(text, lineAt(block[0] ?? 0))) return null;
    if (block.some((at) => length(at) > longestCell || isDay(at) || lineAt(at).tabs > 0)) return null;
    const rank = (at: number): number => (goesOn(at) ? 0 : length(at));
    const later = block.slice(isHeaded ? 2 : 1).toSorted((a, b) => rank(a) - rank(b));
    const cells = inRuns(block, (at) => !later.slice(0, more).includes(at));
    return cells.every(([at = 0]) => beginning.test(words(at))) ? cells : null;
  };

  /** The columns of which a block is the one of days, from the left. */
  const columnsAround = (block: Cell, above: Cell, [below = [], next = []]: Cells): Cells[] | null => {
    const [first = 0] = block;
    const isHeaded = block.length > fewestDays && !isDay(first);
    if (block.length < fewestDays || block.length > mostDays || !block.slice(isHeaded ? 1 : 0).every(isDay))
      return null;
    if (isHeaded && !isHeading(text, lineAt(first))) return null;
    const days = block.map((at) => [at]);
    const [left, right, last] = [above, below, next].map((each) => cellsOf(each, days.length, isHeaded));
    if (isHeaded) return [left, days, right, right && last].filter((cells) => cells != null);
    if (introduces(first - 1)) return right ? [days, right] : null;
    return left && introduces((above[0] ?? 0) - 1) ? [left, days] : null;
  };

  /** The mark of a note, which programs put down on a line of its own: below the days, or between the columns. */
  const isMark = (at: number | undefined): boolean => at !== undefined && /^\d{1,2}$/.test(words(at));
  const blocks = inRuns([...lines.keys()], (at) => lineAt(at).gap > 0 || lineAt(at).page === true)
    .map((block) => block.slice(block.findLastIndex(introduces) + 1))
    .filter((block) => block.length > 1 || !isMark(block[0]))
    .map((block) => (isMark(block.at(-1)) && isDay(block.at(-2) ?? 0) ? block.slice(0, -1) : block));
  return new Map(
    blocks.flatMap((block, at) => {
      const columns = columnsAround(block, blocks[at - 1] ?? [], blocks.slice(at + 1, at + 3)) ?? [];
      const [first] = columns;
      return first && columns.length > 1
        ? [[first[0]?.[0] ?? 0, first.map((_, row) => columns.map((cells) => cells[row] ?? []))]]
        : [];
    }),
  );
}

/** Lines parted where one begins anew. */
function inRuns(lines: Cell, begins: (line: number) => boolean): Cells {
  const runs: number[][] = [];
  for (const at of lines) {
    if (runs.length === 0 || begins(at)) runs.push([at]);
    else runs.at(-1)?.push(at);
  }
  return runs;
}
