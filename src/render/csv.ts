import { csvText } from '../platform/csv.js';
import type { Cell } from './tables.js';
import { visible } from './visible.js';

/**
 * Where a spreadsheet would take text of a document for a formula: at the start of a cell, and behind a semicolon, where
 * many countries' spreadsheets part cells (OWASP, CSV Injection; the wide forms are taken for the narrow ones).
 * csv-stringify's `escape_formulas` sees the start alone.
 */
const formula = /(?<=^|;\s*)[=+\-@\uff1d\uff0b\uff0d\uff20]/g;

const guarded = (text: string): string => visible(text).replace(formula, "'$&");

function shown(cell: Cell): string | number | null {
  if (typeof cell === 'string') return guarded(cell);
  return typeof cell === 'boolean' ? String(cell) : cell;
}

/**
 * Rows as CSV (RFC 4180), each with CR LF at its end. Control and direction characters are written out (`\u001b`); what
 * a spreadsheet would run has an apostrophe before it.
 */
export const csvLines = (rows: readonly (readonly Cell[])[]): string => csvText(rows.map((row) => row.map(shown)));
