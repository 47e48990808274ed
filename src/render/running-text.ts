/** A name that stands by itself with a capital (`Registration`), as it is written inside a sentence. */
export const inRunningText = (name: string): string =>
  name.replace(/^\p{Lu}(?=\p{Ll}|$)/u, (letter) => letter.toLowerCase());
