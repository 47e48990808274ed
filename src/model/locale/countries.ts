/** The names of countries in one language. */
export interface CountryLocale {
  /** ISO 3166-1 alpha-2 → the name, or names, of the standard list. */
  readonly names: Readonly<Record<string, string | readonly string[]>>;
  /** Other names in use, official, short and inverted, with their code. */
  readonly aliases: readonly (readonly [name: string, code: string])[];
  /** Words before a name that are no part of it (folded, lower case): `de la `, `administration de `. */
  readonly lead: RegExp;
  /** `république` and such, which print before or, inverted, after the name: `Corée, République de`. */
  readonly inversion: RegExp;
}
