/** The languages whose words have rules of Snowball. */
export type StemmedLanguage = 'french' | 'english' | 'spanish';

/** One way in which a word ends, and how its first form does. */
export interface Ending {
  readonly from: string;
  readonly to: string;
  /** How many letters stand before it at least. */
  readonly behind: number;
}

/** A body that is named by its number: `Commission d'études 17`, `CE 17`. */
export interface NumberedName {
  /** The same in every language. */
  readonly key: string;
  /** Its words where it is written out, without those that are passed over: `commission etudes`. */
  readonly words: readonly string[];
  /** As it is shortened, in any language. */
  readonly acronyms: readonly string[];
}

/**
 * What full-text search must know of the words of a language, so that singular and plural, feminine and masculine, and a name in
 * full and in short meet. All is written folded: in small letters and without accents.
 */
export interface SearchWords {
  /** Whose rules lead the words of one family to one stem, after the endings; `null`: none. */
  readonly stemmer: StemmedLanguage | null;
  /** Words that stand everywhere: nobody looks for them, and a phrase is the same with and without them. */
  readonly passedOver: ReadonlySet<string>;
  /** What is joined to a word by an apostrophe, before it (`l'`) or behind it (`'s`). */
  readonly joined: ReadonlySet<string>;
  /** What stands between a name and its number: `n°`. */
  readonly numberSigns: ReadonlySet<string>;
  /** Between the last two members of a list: `13 et 17`. */
  readonly listWords: ReadonlySet<string>;
  /** Steps from a form to the first form: of each, the first ending that fits. */
  readonly endings: readonly (readonly Ending[])[];
  /** Words that no ending leads to their first form, and abbreviations. */
  readonly sameAs: ReadonlyMap<string, string>;
  readonly numbered: readonly NumberedName[];
}
