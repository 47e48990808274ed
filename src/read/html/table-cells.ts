/** The tables of a page while it is read. A cell that spans rows stands in each of them, as in a word processor's table. */
import type { DraftCell } from '../printing/paragraph.js';
import { TableStack } from '../printing/tables.js';
import { attribute, type HtmlElement } from './tree.js';
import { wholeNumber } from './list-numbers.js';

interface OpenTable {
  /** It lays the page out: what is in its cells is no table's. */
  readonly transparent: boolean;
  /** Cells from rows above that reach into this one, by their first column. */
  readonly spanning: Map<number, { rows: number; readonly columns: number }>;
  column: number;
}

/** Places that cells may take in rows below theirs; more are a trick. */
const mostPlaces = 100_000;

export class TableCells {
  private readonly stack = new TableStack();
  private readonly open: OpenTable[] = [];
  private places = mostPlaces;

  openTable(transparent: boolean): void {
    this.open.push({ transparent, spanning: new Map(), column: 0 });
    if (!transparent) this.stack.openTable();
  }

  closeTable(): void {
    const table = this.open.pop();
    if (table && !table.transparent) this.stack.closeTable();
  }

  openRow(): void {
    const table = this.current;
    if (!table) return;
    table.column = 0;
    this.stack.openRow();
  }

  closeRow(): void {
    const table = this.current;
    if (!table) return;
    const right = [...table.spanning.keys()].filter((column) => column >= table.column).toSorted((a, b) => a - b);
    for (const column of right) this.reach(table, column);
    this.stack.closeRow();
  }

  /** The place of a cell; `undefined` where it is in no table. */
  openCell(cell: HtmlElement): DraftCell | undefined {
    const table = this.current;
    if (!table) return undefined;
    while (table.spanning.has(table.column)) this.reach(table, table.column);
    const columns = Math.min(Math.max(wholeNumber(attribute(cell, 'colspan')) ?? 1, 1), 1000);
    const rows = wholeNumber(attribute(cell, 'rowspan')) ?? 1;
    if (rows > 1) table.spanning.set(table.column, { rows: Math.min(rows, 65_534) - 1, columns });
    table.column += columns;
    return this.stack.openCell();
  }

  private get current(): OpenTable | undefined {
    const table = this.open.at(-1);
    return table?.transparent === false ? table : undefined;
  }

  private reach(table: OpenTable, column: number): void {
    const span = table.spanning.get(column);
    if (!span) return;
    if (--this.places >= 0) this.stack.openCell();
    table.column = column + span.columns;
    if (--span.rows <= 0 || this.places < 0) table.spanning.delete(column);
  }
}
