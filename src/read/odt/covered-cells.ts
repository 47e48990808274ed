/**
 * Cells that others cover (`table:covered-table-cell`). A cell over several columns is one cell of its row, as in Word; one over
 * several rows leaves an empty cell in each row below.
 */
import { integer } from '../xml/values.js';
import type { Attributes } from '../xml/xml.js';

interface Below {
  rows: number;
  readonly columns: number;
}

interface Grid {
  column: number;
  /** Cells of this row still covered by the one before them. */
  beside: number;
  readonly below: Map<number, Below>;
}

const span = (attributes: Attributes, name: string): number => Math.max(integer(attributes.get(name)) ?? 1, 1);

export class CoveredCells {
  private readonly grids: Grid[] = [];

  private get grid(): Grid | undefined {
    return this.grids[this.grids.length - 1];
  }

  openTable(): void {
    this.grids.push({ column: 0, beside: 0, below: new Map() });
  }

  closeTable(): void {
    this.grids.pop();
  }

  openRow(): void {
    const { grid } = this;
    if (!grid) return;
    grid.column = 0;
    grid.beside = 0;
  }

  openCell(attributes: Attributes): void {
    const { grid } = this;
    if (!grid) return;
    const columns = span(attributes, 'table:number-columns-spanned');
    const rows = span(attributes, 'table:number-rows-spanned');
    if (rows > 1) grid.below.set(grid.column, { rows: rows - 1, columns });
    else grid.below.delete(grid.column);
    grid.beside = columns - 1;
    grid.column++;
  }

  /** True where a covered cell is one of its row. */
  isCell(): boolean {
    const { grid } = this;
    if (!grid) return true;
    const column = grid.column++;
    if (grid.beside > 0) {
      grid.beside--;
      return false;
    }
    const below = grid.below.get(column);
    if (below && below.rows > 0) {
      below.rows--;
      grid.beside = below.columns - 1;
    }
    return true;
  }
}
