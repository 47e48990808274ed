import type { Span } from '../model/span.js';

/** How a label counts: `1`, `a`, `iv`; a label such as `i)` may be either of two. */
export type Counting = 'decimal' | 'letter' | 'roman' | 'bullet';

/** One way to read a label: the kind of list it belongs to and its place there. */
export interface LabelReading {
  readonly counting: Counting;
  /** What a list's labels have in common: `decimal)`, `letter)`, `ROMAN`, `bullet–`. */
  readonly series: string;
  /** Place in the series, from 1 (0 for a bullet); of `1.2.3` the last number. */
  readonly ordinal: number;
  /** The numbers above the last (`1.2` of `1.2.3`), `null` for a single one. */
  readonly prefix: string | null;
}

export interface Label {
  /** As printed, without what parts it from the text; a bullet's is its sign. */
  readonly text: string;
  /** Where it stands in the string it was read from. */
  readonly span: Span;
  /** Where the text behind it begins. */
  readonly textStart: number;
  readonly readings: readonly [LabelReading, ...LabelReading[]];
  /** False where only the run of the numbers can tell (`2 Introduction`, `3Ouverture`). */
  readonly certain: boolean;
}
