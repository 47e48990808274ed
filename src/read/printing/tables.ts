/** Tables while they are read: rows, cells and where they stand. */
import type { DraftCell, DraftPlace, DraftRow } from './paragraph.js';

interface Table {
  readonly id: number;
  row: number;
  places: DraftPlace[];
  line: DraftRow;
  /** The row, or the cell, was deleted (or its insertion rejected). */
  rowGone: boolean;
  cellGone: boolean;
  cell: DraftCell | undefined;
}

export class TableStack {
  /** Tables begun so far, nested ones among them. */
  count = 0;
  private readonly open: Table[] = [];

  private get innermost(): Table | undefined {
    return this.open[this.open.length - 1];
  }

  openTable(): void {
    this.open.push({
      id: this.count++,
      row: 0,
      places: [],
      line: { lastColumn: -1, severalLines: false },
      rowGone: false,
      cellGone: false,
      cell: undefined,
    });
  }

  closeTable(): void {
    this.settleRow();
    this.open.pop();
  }

  get inTable(): boolean {
    return this.open.length > 0;
  }

  openRow(): void {
    const table = this.innermost;
    if (!table) return;
    this.settleRow();
    table.line = { lastColumn: -1, severalLines: false };
    table.rowGone = false;
  }

  closeRow(): void {
    this.settleRow();
  }

  /** All cells of the row are known; in a damaged file cells may stand outside of rows. */
  private settleRow(): void {
    const table = this.innermost;
    if (!table || table.places.length === 0) return;
    for (const place of table.places) place.columns = table.places.length;
    table.places = [];
    table.row++;
  }

  /** The new cell; `undefined` outside of tables or where the row is gone. */
  openCell(): DraftCell | undefined {
    const table = this.innermost;
    if (!table || table.rowGone) return undefined;
    const place: DraftPlace = { table: table.id, row: table.row, column: table.places.length, columns: 0 };
    table.places.push(place);
    table.cell = { place, row: table.line };
    table.cellGone = false;
    return table.cell;
  }

  dropRow(): void {
    if (this.innermost) this.innermost.rowGone = true;
  }

  dropCell(): void {
    const table = this.innermost;
    if (!table || table.cellGone) return;
    table.cellGone = true;
    const place = table.places.pop();
    if (place) place.columns = place.column + 1;
  }

  get cellGone(): boolean {
    return this.innermost?.cellGone ?? false;
  }
}
