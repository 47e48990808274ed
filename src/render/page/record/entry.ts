import type { PageWords } from '../../../model/locale/interface/page.js';
import type { Said } from '../phrases.js';

/** A text of the document, or something the page says. */
export type Shown = string | Said;

/** A value of the record as a person reads it. */
export interface Entry {
  /** JSON Pointer: its address on the page, and where its evidence is looked up. */
  readonly pointer: string;
  /** What it is, where its section does not say so. */
  readonly name?: Said;
  readonly main: readonly Shown[];
  /** What stands behind, set off by points. */
  readonly more?: readonly Shown[];
  /** An address that can be opened. */
  readonly link?: string;
  readonly severity?: 'error' | 'warning' | 'info';
  /** Where it stands, where that is no evidence of the record (messages). */
  readonly places?: readonly { readonly start: number; readonly end: number; readonly line: number }[];
}

export interface Section {
  readonly id: keyof PageWords['section'];
  readonly entries: readonly Entry[];
  /** Said where there is no entry: a reader expects it in every letter. */
  readonly expected?: boolean;
  /** Closed at first: long, and of use to few. */
  readonly folded?: boolean;
}

/** Those that are there. */
export const present = (shown: readonly (Shown | null | undefined | false)[]): Shown[] =>
  shown.filter((each): each is Shown => Boolean(each));
