import type { SuccessionLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';

/** Offices named without their holder. */
export const offices: Pick<SuccessionLocale, 'officeLead' | 'offices'> = {
  officeLead: pattern({
    id: 'en.people.office-lead',
    source:
      '^ ?,? ?(?:(?:in|to|as|from|of) (?:the |its |his |her )?|(?:to|in|from) (?:the )?(?:post|position|office|capacity|function)s? (?:of|as) (?:the )?|as (?:the )?|in (?:his |her )?capacity as |the |(?:his|her|the) (?:duties|functions|post|position|mandate|office|seat|role|charge) (?:of|as) )(?:new )?$',
    matches: [
      ' to the ',
      ' to the post of ',
      ' in his capacity as ',
      ' as ',
      ' the ',
      ' her duties as ',
      ' her office of ',
    ],
    rejects: [', ', ' and the ', ' who opened the '],
  }),
  offices: [
    {
      role: 'acting-chair',
      pattern: pattern({
        id: 'en.people.office.acting-chair',
        source: '<(?:acting|interim) chair(?:man|person)?ship>',
        matches: ['the acting chairmanship'],
        rejects: ['the chairmanship'],
      }),
    },
    {
      role: 'co-chair',
      pattern: pattern({
        id: 'en.people.office.co-chair',
        source: '<co-? ?chair(?:man|person)?ships?>',
        matches: ['the co-chairmanship'],
        rejects: ['the chairmanship'],
      }),
    },
    {
      role: 'vice-chair',
      pattern: pattern({
        id: 'en.people.office.vice-chair',
        source: '<vice-? ?chair(?:man|person)?ships?>',
        matches: ['the vice-chairmanship'],
        rejects: ['the chairmanship'],
      }),
    },
    {
      role: 'chair',
      pattern: pattern({
        id: 'en.people.office.chair',
        source: '<chair(?:man|person)?ships?>',
        matches: ['the chairmanship of SG 5'],
        rejects: ['the vice-chair'],
      }),
    },
    {
      role: 'director',
      pattern: pattern({
        id: 'en.people.office.director',
        source: '<(?:directorship|leadership)>(?= of)',
        matches: ['the directorship of BDT'],
        rejects: ['the directorship,'],
      }),
    },
  ],
};
