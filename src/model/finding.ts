import type { Span } from './span.js';

/** Why we believe a finding, strongest first. */
export type Basis = 'labelled' | 'worded' | 'placed' | 'inferred';

/** One place a value was read from. */
export interface Clue {
  readonly span: Span;
  readonly basis: Basis;
}

/** A value and every place that says so, in reading order. */
export interface Finding<T> {
  readonly value: T;
  readonly clues: readonly Clue[];
}
