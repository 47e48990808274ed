/** The names of countries in one language. Words below are folded and in lower case. */
export interface CountryLocale {
  /** ISO 3166-1 alpha-2 → the name, or names, of the standard list. */
  readonly names: Readonly<Record<string, string | readonly string[]>>;
  /**
   * ISO 3166-1 alpha-2 → other names in use, as they print: short ones, initials, and official ones that are more than
   * words for a state before a name (`République tunisienne`; but not `République du Bénin`).
   */
  readonly otherNames: Readonly<Record<string, readonly string[]>>;
  /** Words before a name that are no part of it: `de la `, `administration de `. */
  readonly lead: RegExp;
  /** Articles and such, by which forms of one name differ: `de`, `et`. */
  readonly smallWords: ReadonlySet<string>;
  /** Words that say what a state is, before its name or, inverted, behind it: `république`, `populaire`. */
  readonly stateWords: ReadonlySet<string>;
  /** Short and other forms of words → the words: `rep` → `republique`, `rdp` → `republique democratique populaire`. */
  readonly wordForms: Readonly<Record<string, string>>;
}
