import type { KindRule } from '../../../../model/locale/deadlines.js';
import { pattern } from '../../../../text/pattern.js';

/** Visas, fellowships, interpretation and membership, by their words. */
export const formalities: readonly KindRule[] = [
  {
    kind: 'fellowship',
    weight: 3,
    pattern: pattern({
      id: 'fr.deadlines.grants',
      source:
        '<(?:aides? financieres?|(?:aides?|subventions?|allocations?|indemnites?) (?:de|pour (?:les? )?(?:frais de )?|aux?(?: frais de)?) ?(?:voyage|deplacement|participation)|demandes? de (?:prise en charge|parrainage|subvention))>',
      matches: ["Les demandes d'aide financière", 'allocation de voyage'],
      rejects: ['une aide', 'le financement'],
    }),
  },
];
