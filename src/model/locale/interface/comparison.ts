import type { ChangeKind, FactKind } from '../../comparison.js';
import type { Counted } from './counted.js';
import type { ValueNames } from './names.js';

/** The words in which facts are told; programs get the codes of the record instead. */
export interface FactWords extends Pick<ValueNames, 'deadlineKind' | 'citationType' | 'mode'> {
  readonly status: Readonly<Record<'cancelled', string>>;
  /** Behind the name of a person who does not simply preside. */
  readonly office: Readonly<Record<'acting-chair' | 'co-chair', string>>;
  /** A stretch of days or hours: `{from}`, `{to}`. */
  readonly period: string;
  /** The date that was there before: `{date}`. */
  readonly instead: string;
}

/** What `diff` says for people beside the words of the documents; `{name}` is filled in. */
export interface ComparisonWords {
  readonly scope: Readonly<Record<'mandate' | 'body' | 'all', string>>;
  readonly standardInput: string;
  readonly noDifference: string;
  /** Where one side does not say a fact, and where the place that would say it was not found there. */
  readonly none: string;
  readonly values: FactWords;
  readonly notFound: string;
  /** Parts that one side alone has: `{parts}`, of which a section is `{title}`; those that are not named are counted. */
  readonly oneSided: Readonly<Record<'left' | 'right' | 'section', string>> & { readonly more: Counted };
  /** Differences beyond the terms of reference, which are not shown. */
  readonly outside: Counted;
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
  /** Parts of a letter that have no number. */
  readonly part: Readonly<Record<'subject' | 'summary' | 'action' | 'salutation' | 'closing' | 'notes', string>>;
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
