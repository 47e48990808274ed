import type { ChangeKind, FactKind } from '../../comparison.js';
import type { Counted } from './counted.js';

/** What `diff` says for people beside the words of the documents; `{name}` is filled in. */
export interface ComparisonWords {
  readonly scope: Readonly<Record<'mandate' | 'body' | 'all', string>>;
  readonly standardInput: string;
  readonly noDifference: string;
  /** Where one side does not say a fact. */
  readonly none: string;
  readonly fact: Readonly<Record<FactKind, string>>;
  /** Paragraphs of each kind, counted, and one of them. */
  readonly kinds: Readonly<Record<ChangeKind, Counted>>;
  readonly kind: Readonly<Record<ChangeKind, string>>;
  readonly facts: Counted;
  /** `{from}`, `{to}`: labels, or stretches of them. */
  readonly renumbered: string;
  /** `{parts}`: addresses. */
  readonly split: string;
  readonly merged: string;
  /** `{label}`, and what stands in it. */
  readonly annex: string;
  /** Heads of the columns of a table of facts. */
  readonly column: Readonly<Record<'fact' | 'left' | 'right', string>>;
  /** What the page in HTML says for itself. */
  readonly page: Readonly<
    Record<
      | 'changes'
      | 'sideBySide'
      | 'inline'
      | 'previous'
      | 'next'
      | 'view'
      | 'otherEnd'
      | 'at'
      | 'facts'
      | 'text'
      | 'noChange'
      | 'movedFrom'
      | 'movedTo',
      string
    >
  >;
  readonly unchanged: Counted;
}
