import { clean } from '../../../text/clean.js';

/** A folded block, where it begins in the source, and the source. */
export interface Place {
  readonly text: string;
  readonly base: number;
  readonly source: string;
}

/** What a stretch of a block shows. */
export const sourceOf = ({ base, source }: Place, start: number, end: number): string =>
  clean(source.slice(base + start, base + end));
