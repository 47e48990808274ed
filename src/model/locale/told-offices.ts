import type { Pattern } from '../../text/pattern.js';

/** What speaks for and against an office that a sentence tells of a person in words that no list has. */
export interface ToldOfficesLocale {
  /** Words by which somebody holds, gets, is given or lays down an office (`reprendra`, `confiée`, `s'est démis`). */
  readonly officeVerb: Pattern;
  /** Those among them, and others, that say that the office is left (`a déposé`, `jusqu'ici`). */
  readonly laidDown: Pattern;
  /** Ends at an office that is said of somebody (`en qualité de `, `les fonctions de `, `as its `). */
  readonly saidAs: Pattern;
  /** Ends at an office as a seat (`in the `, `will take the `); nothing where a language has no such words. */
  readonly seat: Pattern;
  /** Ends at an office whose holder is another (`à la `, `le `, `by the `). */
  readonly anothersOffice: Pattern;
  /** Ends at an office without a holder that is only spoken of (`au sujet de la `, `candidates for the `). */
  readonly spokenOf: Pattern;
  /** Words of one who only tells, asks, thanks or meets the holder of an office. */
  readonly onlyTells: Pattern;
  /** Right behind an office that is held for one sitting (` of the meeting`). Anchored at the start. */
  readonly sittingOffice: Pattern;
  /** Before a second office or person, where the verb before holds again (` et à `). Anchored at the start. */
  readonly verbAgain: Pattern;
  /** Ends at one of two persons named together before, to whom words come back (`la première`, `the latter`): group `first` or `last`. */
  readonly oneOfTwo: Pattern;
}
