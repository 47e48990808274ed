import type { ReadingOptions } from '../reading.js';

/** What a record is made with beside its file; limits break or do not by chance, and are no part of it. */
export const makingOf = ({ language, trackChanges }: ReadingOptions, version: string): string =>
  JSON.stringify({ version, language: language ?? null, trackChanges });
