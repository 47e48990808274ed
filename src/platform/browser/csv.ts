import type * as Node from '../node/csv.js';

const quoted = (cell: string): string => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The package for it takes Node's buffers for granted. */
export const csvText: typeof Node.csvText = (rows) =>
  rows.map((row) => `${row.map((cell) => quoted(String(cell ?? ''))).join(',')}\r\n`).join('');
