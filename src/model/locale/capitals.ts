/**
 * What tells, in running text that stands wholly in capitals, which words have one of their own: folded, in lower case.
 */
export interface CapitalsLocale {
  /** Words that the letters of the Union write with a capital wherever they stand (`conseil`, `administrations`). */
  readonly named: ReadonlySet<string>;
  /** Acronyms that could be read as words (`itu`). */
  readonly acronyms: ReadonlySet<string>;
  /** Words that stand for `number` before one: `NO. 34`. */
  readonly numberSigns: ReadonlySet<string>;
  /** Words that a sentence goes on with behind a name: articles, prepositions, verbs. */
  readonly plain: ReadonlySet<string>;
}
