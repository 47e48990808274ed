import type { Person } from '../model/record.js';

/** As people are addressed: `M. Jean Lambert`; empty where there is no name. */
export const personName = ({
  honorific,
  name,
}: { readonly [Key in 'honorific' | 'name']: Person[Key] | null }): string =>
  [honorific, name].filter(Boolean).join(' ');
