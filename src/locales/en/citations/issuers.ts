import type { CitationLocale } from '../../../model/locale/citations.js';
import type { CitationIssuer } from '../../../model/record.js';
import { pattern } from '../../../text/pattern.js';

const council =
  '(?<!security )(?<!european )(?:the )?(?:ITU )?(?:administrative )?council(?! (?:of europe|of ministers|of the european))';
const conferenceNames = {
  PP: '(?:\\d{4} )?(?:ITU )?plenipotentiary conference|PP(?:-\\d{2,4})?',
  WTSA: 'world telecommunications? standardi[sz]ation (?:assembly|conference)|WTS[AC](?:-\\d{2,4})?',
  WTDC: 'world telecommunications? development conference|WTDC(?:-\\d{2,4})?',
  WRC: '(?:\\d{4} )?world radiocommunications? conference|WRC(?:-\\d{2,4})?|WARC(?:-\\d{2})?',
  RA: '(?:\\d{4} )?radiocommunications? assembly|RA-\\d{2,4}',
} as const;

const after = (issuer: CitationIssuer, names: string, example: string) => ({
  issuer,
  pattern: pattern({
    id: `en.citations.issuer-after.${issuer.toLowerCase()}`,
    source: `^,? ?(?:(?:,? ?(?:as )?(?:adopted|revised|approved|amended|taken|assigned|allocated|issued)(?: by| at| to)|of|by|from|at|under) )(?:the )?(?:last |previous |most recent |ITU )?(?:${names})>`,
    matches: [example],
    rejects: ['. The Conference', ' invites the Director'],
  }),
});

const named = (issuer: CitationIssuer, names: string, example: string) => ({
  issuer,
  pattern: pattern({
    id: `en.citations.issuer-named.${issuer.toLowerCase()}`,
    source: `<(?:${names})>`,
    matches: [example],
    rejects: ['the commission', 'the councillor'],
  }),
});

/** Who issued a text, before or behind its number or anywhere in its clause. */
export const issuers: Pick<CitationLocale, 'sectorWords' | 'issuersAfter' | 'issuersNamed' | 'possessive'> = {
  sectorWords: {
    'itu-t': 'ITU-T',
    'itu-r': 'ITU-R',
    'itu-d': 'ITU-D',
    ccitt: 'ITU-T',
    ccir: 'ITU-R',
    council: 'Council',
    plenipotentiary: 'PP',
    'plenipotentiary conference': 'PP',
    pp: 'PP',
    wtsa: 'WTSA',
    wtsc: 'WTSA',
    wtdc: 'WTDC',
    wrc: 'WRC',
    warc: 'WRC',
    ra: 'RA',
  },
  issuersAfter: [
    after('PP', conferenceNames.PP, ' of the Plenipotentiary Conference'),
    after('WTSA', conferenceNames.WTSA, ' of WTSA'),
    after('WTDC', conferenceNames.WTDC, ' of WTDC-22'),
    after('WRC', conferenceNames.WRC, ' of WRC-19'),
    after('RA', conferenceNames.RA, ' of the Radiocommunication Assembly'),
    after('ITU-T', 'ITU-T|CCITT|study group \\d{1,2} of ITU-T', ' of ITU-T'),
    after('ITU-R', 'ITU-R|CCIR|study group \\d{1,2} of ITU-R', ' of ITU-R'),
    after('ITU-D', 'ITU-D|study group \\d{1,2} of ITU-D', ' of ITU-D'),
    {
      issuer: 'Council',
      pattern: pattern({
        id: 'en.citations.issuer-after.council',
        source:
          '^,? ?(?:(?:adopted|revised|approved|amended|taken) by |of |by )(?:the |its )?(?:ITU )?(?:\\d{4} (?:session of the )?)?council(?! (?:of europe|of ministers))>',
        matches: [' of the Council', ' adopted by the Council', ' of ITU Council 2009'],
        rejects: [' of the Security Council', ' invites the Council'],
      }),
    },
  ],
  issuersNamed: [
    named('PP', conferenceNames.PP, 'the Plenipotentiary Conference'),
    named('WTSA', conferenceNames.WTSA, 'WTSA-24'),
    named('WTDC', conferenceNames.WTDC, 'WTDC'),
    named('WRC', conferenceNames.WRC, 'WRC-23'),
    named('RA', conferenceNames.RA, 'the Radiocommunication Assembly'),
    named('Council', `${council}(?! (?:working|expert) )(?<!session of the council)`, 'the Council'),
  ],
  possessive: pattern({
    id: 'en.citations.possessive',
    source:
      '<(?:its|(?:adopted|revised|approved|amended|considered)(?: the| its)?|extracts? (?:from|of)(?: the)?|(?:decided|agreed|resolved|established|instructed|requested),? (?:by|in|through)(?: the| its)?) $|^[\\p{N}.() ]*by $',
    matches: ['By its ', 'in its ', '(extract from ', 'adopted ', 'the Council decided, by ', '2 By '],
    rejects: ['of the ', 'in accordance with ', 'as amended by '],
  }),
};
