import { stringify } from 'csv-stringify/sync';

/** Rows as CSV, each with CR LF at its end; what parts cells stands in quotes. Cells have no line ends. */
export const csvText = (rows: readonly (readonly (string | number | null)[])[]): string =>
  stringify([...rows], { record_delimiter: 'windows' });
