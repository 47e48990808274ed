import type { KindRule } from '../../../../model/locale/deadlines.js';
import { pattern } from '../../../../text/pattern.js';

/** Visas, fellowships, interpretation and membership, by their words. */
export const formalities: readonly KindRule[] = [
  {
    kind: 'fellowship',
    weight: 3,
    pattern: pattern({
      id: 'en.deadlines.grants',
      source:
        '<(?:(?:travel|participation|attendance) (?:grants?|support|subsid(?:y|ies)|assistance)|grants?(?= (?:to|for|towards) (?:cover|travel|the travel|participat|attend|help|their|your))|(?:requests?|applications?|appl(?:y|ies|ying)) for (?:an? )?(?:\\p{L}+ )?(?:grants?|sponsorship|financial (?:assistance|support|aid))|financial (?:assistance|support|aid) (?:requests?|applications?|forms?))>',
      matches: ['Requests for a grant', 'travel grants', 'Applications for financial assistance'],
      rejects: ['granted', 'the financial support of the host', 'take for granted'],
    }),
  },
];
