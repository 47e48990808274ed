/**
 * Text that a program took from a page in the order in which its parts are drawn: the marks of a list one below the other and its items
 * behind them, a number behind the first line of its paragraph, blank lines amid a paragraph whose first line stands apart, the columns of a
 * table one below the other.
 */
import type { CellPlace } from '../../model/document.js';
import type { Span } from '../../model/span.js';
import { type Cells, columnBlocks } from './column-blocks.js';
import { beginsInLowerCase, head, isEnd } from './line-shapes.js';
import { lineMark } from './line-marks.js';
import { countingMarks } from './lone-marks.js';
import { type Line, linesOf } from './plain-lines.js';
import { endInSpaces } from './spaced-lines.js';

/** Fewer marks on lines of their own show no such program. */
const fewestMarks = 3;

export interface ReadingOrder {
  /** The stretches of the text one behind the other. */
  readonly order: readonly Span[];
  /** Where lines begin, in the text that these make, that go on with the line above whatever they look like. */
  readonly joints: ReadonlySet<number>;
  /** Where lines begin that are known to stand in a table. */
  readonly cells: ReadonlyMap<number, CellPlace>;
}

/** The order in which a text is to be read; `null` where that is the one it has. */
export function readingOrder(text: string): ReadingOrder | null {
  const { lines } = linesOf(text);
  const page = new PrintedText(text, lines);
  if (!page.mayBeTorn && page.tables.size === 0) return null;
  const read = page.read();
  return read.order.every(({ start }, at) => start === (at === 0 ? 0 : read.order[at - 1]?.end)) ? null : read;
}

class PrintedText {
  private readonly marks: readonly boolean[];
  /** Lines end in a space where they go on, as those of some programs do. */
  private readonly isSpaced: boolean;
  /** Marks that are to stand before another line, by that line. */
  private readonly before = new Map<number, number>();
  private readonly moved = new Set<number>();
  /** Lines with nothing blank behind them, and those of them that a mark was taken from. */
  private readonly open = new Set<number>();
  private readonly cut = new Set<number>();
  /** Tables by their first lines. */
  readonly tables: ReturnType<typeof columnBlocks>;

  constructor(
    private readonly text: string,
    private readonly lines: readonly Line[],
  ) {
    this.marks = countingMarks(text, lines);
    this.isSpaced = endInSpaces(text, lines);
    this.tables = columnBlocks(text, lines);
  }

  get mayBeTorn(): boolean {
    const count = this.marks.filter(Boolean).length;
    return (count >= fewestMarks || this.isSpaced) && this.lines.every(({ tabs }) => tabs === 0);
  }

  read(): ReadingOrder {
    for (let at = 0; at < this.lines.length && this.mayBeTorn; at++) {
      if (this.isSpaced && this.isOpen(at, at + 1)) this.open.add(at);
      if (!this.marks[at] || this.marks[at - 1]) continue;
      const items = this.itemsOf(at, this.marksFrom(at));
      for (const [index, item] of (items ?? []).entries()) {
        this.before.set(item, at + index);
        this.moved.add(at + index);
      }
    }
    const order: Span[] = [];
    const joints = new Set<number>();
    const cells = new Map<number, CellPlace>();
    let length = 0;
    const add = (stretch: Span): void => {
      order.push(stretch);
      length += stretch.end - stretch.start;
    };
    for (let at = 0; at < this.lines.length; at++) {
      const table = this.tables.get(at);
      if (table) {
        const last = Math.max(...table.flat(2));
        for (const { line, place, isFirst } of placedLines(table, at)) {
          cells.set(length, place);
          if (!isFirst) joints.add(length);
          add(this.stretch(line, line < last));
        }
        at = last;
        continue;
      }
      if (this.moved.has(at)) continue;
      const mark = this.before.get(at);
      if (mark !== undefined) add(this.stretch(mark, true));
      add(this.stretch(at, this.open.has(at)));
      if (this.cut.has(at)) joints.add(length);
    }
    return { order, joints, cells };
  }

  /** From a line to the next, or to its own end. */
  private stretch(at: number, isOpen: boolean): Span {
    const line = this.lines[at] as Line;
    const next = this.lines[at + 1]?.begin ?? this.text.length;
    const end = this.text.indexOf('\n', line.end);
    return { start: at === 0 ? 0 : line.begin, end: isOpen && end >= 0 && end < next ? end + 1 : next };
  }

  /** How many marks stand one below the other. */
  private marksFrom(at: number): number {
    let to = at + 1;
    while (this.marks[to] && !this.lines[to]?.page) to++;
    return to - at;
  }

  /** The lines that so many marks belong to: before them where the last stands amid its item, else behind them. */
  private itemsOf(at: number, count: number): number[] | null {
    const behind = at + count;
    if (this.lines[behind]?.gap === 0 && this.lines[at]?.page !== true && this.isCut(at - 1, behind)) {
      const items = this.itemsBefore(at, count);
      if (items) for (const lines of [this.open, this.cut]) lines.add(at - 1);
      return items;
    }
    return count > 1 && this.lines[behind] && !this.lines[behind].page ? this.itemsBehind(behind, count) : null;
  }

  /** What begins behind a blank line, up to a page's end or a mark of their own kind, and has no mark; of more than enough the headings. */
  private itemsBehind(from: number, count: number): number[] | null {
    const shape = this.shape(from - 1);
    const items: number[] = [];
    let hasOthers = false;
    for (let at = from; at < this.lines.length && items.length < farthest; at++) {
      const line = this.lines[at] as Line;
      if (line.page || (this.marks[at] && this.shape(at) === shape)) break;
      if (this.marks[at]) hasOthers = true;
      else if ((at === from || line.gap > 0) && (at === from || !this.marks[at - 1]) && !this.open.has(at - 1))
        items.push(at);
    }
    if (items.length === count) return items;
    const headings = items.filter((at) => this.isHeading(at));
    if (headings.length === count) return headings;
    return hasOthers || items.length < count ? null : items.slice(0, count);
  }

  private itemsBefore(to: number, count: number): number[] | null {
    const items: number[] = [];
    for (let at = to - 1; at >= 0 && items.length < count; at--) {
      const line = this.lines[at] as Line;
      if (this.marks[at]) return null;
      if (line.gap > 0 || at === 0) items.unshift(at);
      if (line.page) break;
    }
    return items.length === count ? items : null;
  }

  private isHeading(at: number): boolean {
    const { start, end } = this.lines[at] as Line;
    const isAlone = this.lines[at + 1]?.gap !== 0 || this.marks[at + 1] === true;
    return isAlone && end - start <= longestHeading && /[\p{L}\d)]$/u.test(this.text.slice(start, end));
  }

  private readonly shape = (at: number): string =>
    this.text
      .slice(this.lines[at]?.start, this.lines[at]?.end)
      .replace(/\d+/g, '1')
      .replace(/\p{L}+/gu, 'a');

  /** Whether a line goes on in the next, though something blank may part them. */
  private isOpen(at: number, next: number): boolean {
    const line = this.lines[at];
    const below = this.lines[next];
    return (
      line !== undefined &&
      below?.page !== true &&
      !this.marks[at] &&
      !this.marks[next] &&
      this.text[line.end] === ' ' &&
      lineMark(this.text, below?.start ?? 0, below?.end ?? 0)?.weak !== false
    );
  }

  /** Whether a mark between two lines stands amid a sentence. */
  private isCut(at: number, next: number): boolean {
    const [line, below] = [this.lines[at], this.lines[next]];
    if (!line || !below || this.marks[at] || isEnd(this.text, line)) return false;
    if (this.isSpaced && this.text[line.end] === ' ') return true;
    if (line.end - line.start < longestHeading) return false;
    const beginning = head(this.text, below);
    return /^\d/.test(beginning) || beginsInLowerCase.test(beginning);
  }
}

interface PlacedLine {
  readonly line: number;
  readonly place: CellPlace;
  /** Whether it is the first of its cell. */
  readonly isFirst: boolean;
}

/** The lines of a table row by row, with the cells that they stand in. */
const placedLines = (rows: readonly Cells[], table: number): PlacedLine[] =>
  rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const place: CellPlace = { table, row, column, columns: cells.length };
      return cell.map((line, index) => ({ line, place, isFirst: index === 0 }));
    }),
  );

const longestHeading = 50;
/** More parts than this have no marks that stand before the first. */
const farthest = 60;
