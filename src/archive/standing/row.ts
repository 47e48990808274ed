import type { Saying } from '../letters/saying.js';

/** The key of a letter in the database, by its name. */
export type KeyOf = (letter: string) => string;

/** A row of a table, by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** The letter that says something, and where in it. */
export const placeColumns = (by: Saying, keyOf: KeyOf): Row => ({
  document: keyOf(by.letter),
  text_start: by.evidence?.start ?? null,
  text_end: by.evidence?.end ?? null,
  text_line: by.evidence?.line ?? null,
});
