import type { Pattern } from '../../text/pattern.js';

/** How letters of a language say what becomes of another letter as a whole. */
export interface AmendingLocale {
  /** Before the other's name, that this letter cancels it: `annule la `, `Annulation de la `. Anchored at its end. */
  readonly cancels: Pattern;
  /** That it takes its place: `annule et remplace la `. Anchored at its end. */
  readonly replaces: Pattern;
  /** Behind the name, that it no longer counts: ` est annulée`. Anchored at its start. */
  readonly isCancelled: Pattern;
  /** That another takes its place: ` est remplacée par la présente`. Anchored at its start. */
  readonly isReplaced: Pattern;
  /** Before a name that its clause is about: `. La `. Anchored at its end. */
  readonly clause: Pattern;
  /** What parts two names that the same is said of: ` et la `. The whole text. */
  readonly joint: Pattern;
}
