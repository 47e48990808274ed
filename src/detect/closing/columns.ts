import type { ZonedBlock } from '../../model/document.js';

/**
 * The blocks of two signatures side by side, as two Bureaux that write together sign, each in a column of one table; `null`
 * where there is no such table.
 */
export function signatureColumns(blocks: readonly ZonedBlock[]): readonly [ZonedBlock[], ZonedBlock[]] | null {
  const table = blocks.find(({ cell }) => cell?.columns === 2)?.cell?.table;
  const side = (column: number): ZonedBlock[] =>
    blocks.filter(({ cell }) => cell?.table === table && cell?.column === column);
  return table === undefined ? null : [side(0), side(1)];
}
