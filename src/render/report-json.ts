import { escapeUnsafe } from './json.js';
import type { FileReport } from './report.js';

/** An array of `{ file, messages }`, messages as in the record. */
export const reportJson = (reports: readonly FileReport[]): string =>
  `${escapeUnsafe(JSON.stringify(reports, null, 2))}\n`;
