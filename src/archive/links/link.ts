import type { Saying } from '../letters/saying.js';

/** How one document stands to another: what the first is or does. */
export type LinkKind =
  | 'corrigendum-of'
  | 'addendum-of'
  | 'revision-of'
  | 'cancels'
  | 'replaces'
  | 'cites'
  /** The same document in another language. */
  | 'language-of'
  /** It announces the meeting on which the other reports. */
  | 'reported-in';

/** One document stands to another in some way, as a letter says. */
export interface DocumentLink {
  readonly kind: LinkKind;
  /** The letter that it is a link of: its name in the archive. */
  readonly from: string;
  /** The other document, in no language (`TSB 278 Corr.1`); the name of its letter where it has no reference. */
  readonly to: string;
  /** The letters of the archive that are the other document, in all languages; none where the archive does not hold it. */
  readonly letters: readonly string[];
  /** Where it is said; of a link that two letters make together, a place in each. */
  readonly evidence: readonly Saying[];
}
