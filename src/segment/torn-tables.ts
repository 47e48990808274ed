import type { Block, CellPlace } from '../model/document.js';

/** A table of the page before, on which the next one goes on. */
interface Before {
  readonly table: number;
  readonly columns: number;
  /** The words of its first row. */
  readonly head: string;
  readonly rows: number;
  /** Those of its first two rows that have no first cell and begin in lower case: the rest of a row that the page has cut. */
  readonly rests: ReadonlySet<number>;
}

/**
 * Tables that a converter has torn at the end of a page are one again: nothing but heads and feet of pages stands between the parts, and
 * they have as many columns. A head row that the next page repeats is the head of the page.
 *
 * @param torn whether a page ends between a block and the one before it
 */
export function joinTornTables(
  blocks: readonly Block[],
  words: (block: Block) => string,
  torn: ReadonlySet<Block>,
): Block[] {
  const joined: Block[] = [];
  const rowsOf = tableRows(blocks, words);
  const places = new Map<number, { readonly table: number; readonly from: number; readonly skips: boolean }>();
  const last: { before: Before | null } = { before: null };
  for (const block of blocks) {
    const { cell } = block;
    // the address at the foot of a page may stand in cells of its own
    if (!cell || block.role !== 'text') {
      if (block.role === 'text') last.before = null;
      joined.push(block);
      continue;
    }
    const known = places.get(cell.table);
    const own = rowsOf.get(cell.table);
    if (own && !known) {
      const { before } = last;
      const goesOn = before && torn.has(block) && before.columns === own.columns ? before : null;
      const skips = goesOn !== null && own.head === goesOn.head && own.rows > 1;
      const isRest = goesOn !== null && own.rests.has(skips ? 1 : 0);
      const from = (goesOn?.rows ?? 0) - (skips ? 1 : 0) - (isRest ? 1 : 0);
      places.set(cell.table, { table: goesOn?.table ?? cell.table, from, skips });
      last.before = goesOn ? { ...goesOn, rows: from + own.rows } : { ...own, table: cell.table };
    }
    joined.push(placed(block, cell, places.get(cell.table)));
  }
  return joined;
}

function placed(
  block: Block,
  cell: CellPlace,
  place: { readonly table: number; readonly from: number; readonly skips: boolean } | undefined,
): Block {
  if (!place) return block;
  if (place.skips && cell.row === 0) {
    const { cell: _, ...head } = block;
    return { ...head, role: 'page-header' };
  }
  if (place.table === cell.table && place.from === 0) return block;
  return { ...block, cell: { ...cell, table: place.table, row: cell.row + place.from } };
}

/** How many rows and columns each table has, its first row, and whether it begins amid one. */
function tableRows(blocks: readonly Block[], words: (block: Block) => string): Map<number, Omit<Before, 'table'>> {
  const tables = new Map<number, Omit<Before, 'table'>>();
  for (const block of blocks) {
    const { cell } = block;
    if (!cell) continue;
    const known = tables.get(cell.table) ?? { columns: cell.columns, head: '', rows: 0, rests: new Set() };
    const isRest = cell.row < 2 && cell.row >= known.rows && cell.column > 0 && /^\p{Ll}/u.test(words(block).trim());
    tables.set(cell.table, {
      columns: known.columns,
      head: cell.row === 0 ? `${known.head}\t${words(block).trim()}` : known.head,
      rows: Math.max(known.rows, cell.row + 1),
      rests: isRest ? new Set([...known.rests, cell.row]) : known.rests,
    });
  }
  return tables;
}
