import type { AnyLanguage } from '../../model/locale/any.js';
import { pattern } from '../../text/pattern.js';
import { commonWords, scripts } from './common-words.js';

/** What letters of the Union have in common whatever they are written in. */
export const anyLanguage: AnyLanguage = {
  commonWords,
  scripts,
  sharedWords: ['addendum', 'corrigendum', 'rev', 'ref', 'tel', 'fax', 'email', 'mail', 'doc', 'no'],
  references: [
    {
      pattern: pattern({
        id: 'any.reference.collective',
        source:
          '^(?:\\p{L}{4,14} ){0,2}(?<series>TSB) (?:\\p{L}{4,14} ){0,2}(?:No[.]? ?)?(?<number>\\d{1,3}/[A-Z0-9][A-Z0-9-]{0,15})>',
        flags: '',
        matches: ['TSB Collective letter 5/17', 'Carta Colectiva TSB 9/SG3RG-LAC'],
        rejects: ['TSB Circular 41', 'to the TSB 5/17', 'TSB 5/'],
      }),
      documentType: 'collective-letter',
      issuer: 'TSB',
      explicit: true,
    },
    {
      pattern: pattern({
        id: 'any.reference.tsb',
        source: '^(?:\\p{L}{4,14} )?(?<series>TSB) (?:\\p{L}{4,14} )?(?:No[.]? ?)?(?<number>\\d{1,4})>(?!/)',
        flags: '',
        matches: ['TSB Circular 41', 'Circular TSB 41', 'TSB 41'],
        rejects: ['as TSB Circular 41 says', 'TSB', 'TSB 5/17'],
      }),
      documentType: 'circular',
      issuer: 'TSB',
      explicit: true,
    },
  ],
};
