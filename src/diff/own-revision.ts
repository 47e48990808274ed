import type { DocumentRecord } from '../model/record.js';
import type { Matching } from './matching.js';
import { isAnnex, type Unit } from './units.js';
import { lax, type Sameness } from './variants.js';

const special = /[.*+?^${}()|[\]\\]/g;

/** A heading without the words by which its document says which version it is: `Mandat (Rév. 1)`, of `TSB 143 (Rév. 1)`. */
function withoutOwn(text: string, { reference }: DocumentRecord): string {
  let rest = lax(text);
  for (const annotation of reference?.annotations ?? []) {
    const words = lax(annotation).replace(special, '\\$&');
    rest = rest.replace(new RegExp(`[([]?${words}(?!\\d)[)\\]]?`, 'g'), '');
  }
  return rest;
}

/** Headings of annexes of the left that the right has again, but for the number of the document's own revision. */
export function headingsAlike(
  matching: Matching,
  left: DocumentRecord,
  right: DocumentRecord,
  same: Sameness,
): ReadonlySet<Unit> {
  return new Set(
    matching.pairs().flatMap(([a, b]) => {
      if (!isAnnex(a) || !isAnnex(b) || same(a.text) === same(b.text)) return [];
      // What differs in print alone is left to those who ask for it.
      return lax(a.text) !== lax(b.text) && withoutOwn(a.text, left) === withoutOwn(b.text, right) ? [a] : [];
    }),
  );
}
