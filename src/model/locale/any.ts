/** The commonest words of a language, folded, lower case; by its tag (BCP 47). */
export type CommonWords = Readonly<Record<string, readonly string[]>>;

/** What is known of documents before their language is. */
export interface AnyLanguage {
  readonly commonWords: CommonWords;
  /** A language that a script tells. */
  readonly scripts: readonly {
    readonly language: string;
    /** Scripts, by their names in Unicode. */
    readonly letters: readonly string[];
    /** Further languages in it, which have common words. */
    readonly others?: readonly string[];
  }[];
}
