/** A phrase that counts, in the plural forms of `Intl.PluralRules`; `{n}` is the number. */
export interface Counted {
  readonly one: string;
  readonly other: string;
}
