import type { Term } from '../../src/index.js';

/** `Ilse Velde, from TSB 12, until null, named in TSB 12 to TSB 33`. */
export function toldTerm({ name, from, until, named }: Term): string {
  const span = `named in ${named[0]?.document} to ${named.at(-1)?.document}`;
  return `${name}, from ${from?.document ?? null}, until ${until?.document ?? null}, ${span}`;
}
