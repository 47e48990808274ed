import type { CitationLocale } from '../../../model/locale/citations.js';
import { pattern } from '../../../text/pattern.js';

/** `, 51 and 52`, ` to 53` behind a number whose list a plural leads; what may stand before each further number is given. */
const more = (lead: string, before: string): string =>
  `(?:(?<=<${lead}[^.;]{0,60})(?<more>(?:(?: ?,(?: and| or)?| and| or| as well as| to| -) ${before}\\d{1,4}(?: ?\\(Rev\\. ?\\d{1,2}\\))?(?:-[EFSACR])?(?![\\p{L}\\p{N}/.]\\p{N}|[\\p{L}\\p{N}/]| (?:annex(?:es)?|pages?|countries|others?|members|documents?|days)))+))?`;

/** Circulars and documents, whose number alone tells what they are, and a document's own number. */
export const series: Pick<
  CitationLocale,
  | 'series'
  | 'seriesCue'
  | 'headNumberLead'
  | 'ownAnnotation'
  | 'amendment'
  | 'furtherNumber'
  | 'rangeWord'
  | 'numberSign'
> = {
  furtherNumber: pattern({
    id: 'en.citations.further-number',
    source:
      '(?<link>,(?: ?(?:and|or))?|\\p{L}{1,20}(?: well as)?|-) (?<printed>(?:[A-Z]{2,4}[/ -])?[A-Z]?\\d{1,4}(?:/[A-Z0-9]{1,8}){0,2}(?: ?\\(Rev\\. ?\\d{1,2}\\))?(?:-[A-Z])?)',
    flags: '',
    matches: [', 51', ' and 52', ', and C25/16', ' as well as TSB 12', ' - 5/17', ' and C25/16(Rev.1)-E'],
    rejects: [' and following', '51', ','],
  }),
  rangeWord: pattern({
    id: 'en.citations.range-word',
    source: '^(?:to|through|-)$',
    flags: '',
    matches: ['to', '-'],
    rejects: ['and', 'or', ','],
  }),
  numberSign: pattern({
    id: 'en.citations.number-sign',
    source: 'n[o°]',
    matches: ['no. 1', 'n° 1'],
    rejects: ['1', 'addendum 1'],
  }),
  seriesCue: pattern({
    id: 'en.citations.series-cue',
    source: '[A-Z]{2}|/|Radio Regulations|[Ll]etter [nN]|[Dd]ocuments? \\d',
    flags: '',
    matches: ['CR/25', 'TSB 12', 'the Radio Regulations'],
    rejects: ['Resolution 5', 'the Council'],
  }),
  series: [
    {
      type: 'circular',
      keepsSeries: true,
      issuers: { TSB: 'TSB', CCITT: 'TSB', CCIR: 'BR', IFRB: 'BR' },
      pattern: pattern({
        id: 'en.citations.circular-tsb',
        source:
          '<(?<series>TSB|CCITT|CCIR|IFRB) (?:administrative )?(?:Circulars?|Collective[ -]letters?|Circular[ -]letters?) ?(?:N[o°]s?\\.? ?)?(?<number>\\d{1,4}(?:/[A-Z0-9]{1,8}(?:-[A-Z]{2,4})?)?)(?![\\p{L}\\p{N}])(?<more>(?:(?: ?,(?: and| or)?| and| or| as well as| to| -) (?:TSB |CCITT )?(?:Circular |Collective letter )?\\d{1,3}(?:/[A-Z0-9]{1,8})?(?![\\p{L}\\p{N}/]| (?:January|February|March|April|May|June|July|August|September|October|November|December)))*)',
        matches: [
          'TSB Circular 278',
          'TSB Collective letter 5/17',
          'TSB Circulars 12 and 15',
          'TSB Circular No. 41',
          'CCITT Circular No. 41',
        ],
        rejects: ['TSB 3', 'Circular of TSB'],
      }),
    },
    {
      type: 'circular',
      keepsSeries: true,
      series: 'TSB',
      issuers: { TSB: 'TSB' },
      pattern: pattern({
        id: 'en.citations.circular-of-tsb',
        source:
          '<(?:Circulars? (?:TSB ?)?(?:N[o°][.]? ?)?(?<number>\\d{1,3})(?:(?= (?:of|from|issued by) (?:the )?TSB)|(?<=TSB ?(?:N[o°][.]? ?)?\\d{1,3}))|(?<!TSB )(?<!CCITT )<Collective[ -]letters? (?:TSB )?(?:N[o°][.]? ?)?(?<letter>\\d{1,2}/(?:\\d{1,2}|[A-Z0-9]{2,8}(?:-[A-Z]{2,4})?)))(?![\\p{L}\\p{N}/])',
        matches: ['Circular 278 of TSB', 'Collective letter 7/17', 'Collective letter 2/TSAG', 'Circular TSB 12'],
        rejects: ['Circular 278', 'letter 7/17'],
      }),
    },
    {
      type: 'circular',
      keepsSeries: true,
      issuers: { BDT: 'BDT' },
      pattern: pattern({
        id: 'en.citations.circular-bdt',
        source:
          '<(?<series>BDT)(?:/| (?:[Cc]ircular|CIRCULAR) (?:N[o°][.]? ?)?)(?<number>(?:\\d{2}/(?=[A-Z]))?(?:[A-Z]{1,5}(?:-[A-Z]{1,5}){0,2}/){0,4}(?:[A-Z]{1,5}-)?\\d{1,4}(?:-\\d{1,4})?)(?![\\p{L}\\p{N}/])',
        flags: '',
        matches: ['Circular BDT/DNS/DGS/112', 'BDT/008', 'BDT/98/HRD/41', 'BDT/FEL/95-14', 'BDT Circular 12'],
        rejects: ['BDT', 'BDT/PKM', 'BDT/98/'],
      }),
    },
    {
      type: 'circular',
      keepsSeries: true,
      issuers: { '*': 'BR' },
      pattern: pattern({
        id: 'en.citations.circular-br',
        source: `(?<![/-])<(?<series>CACE|CACG|CCRR|CAR|CR|CA|CM)/(?<number>\\d{1,4})(?![\\p{L}\\p{N}/])${more('(?:[Ll]etters|[Cc]irculars|LETTERS|CIRCULARS) ', '(?:[A-Z]{2,4}/)?')}`,
        flags: '',
        matches: [
          'Administrative Circular CACE/560',
          'CR/25',
          'Circular Letter CR/488',
          'Circular Letters CR/4 and CR/5',
        ],
        rejects: ['SCR/25', 'CR/25/3', 'cr/25'],
      }),
    },
    {
      type: 'circular',
      keepsSeries: true,
      completes: true,
      issuers: { '*': 'BR' },
      pattern: pattern({
        id: 'en.citations.circular-lcce',
        source: `(?<![/-])<(?<number>\\d{1,2}/(?<series>LCCE)/\\d{1,4})(?![\\p{L}\\p{N}/])${more('[Ll]etters ', '(?:\\d{1,2}/LCCE/)?')}`,
        flags: '',
        matches: ['Circular Letter 5/LCCE/91'],
        rejects: ['LCCE/91'],
      }),
    },
    {
      type: 'circular',
      keepsSeries: true,
      series: 'CL',
      issuers: { CL: 'SG', '*': 'SG' },
      pattern: pattern({
        id: 'en.citations.circular-letter',
        source:
          '(?<!(?:CCITT|CCIR|IFRB) )<Circular[- ]letters? (?:no[.]? ?|n[o°] ?|number )(?<number>\\d{1,4}(?:/\\d{1,4})?)(?![\\p{L}\\p{N}/])(?! (?:of|from) (?:the )?(?:TSB|BR|BDT|Bureau|Director))',
        matches: ['Circular Letter No. 165', 'circular-letter no 98/62'],
        rejects: ['TSB Circular Letter', 'Circular Letter No. 12 of the TSB', 'letter No. 165'],
      }),
    },
    {
      type: 'circular',
      keepsSeries: true,
      completes: true,
      issuers: { '*': 'SG' },
      pattern: pattern({
        id: 'en.citations.circular-sg',
        source: `(?<![/-])<(?<series>CL|DM)(?:-| N[o°]\\.? ?)(?<number>\\d{2,4}(?:/\\d{1,4})?)(?![\\p{L}\\p{N}/])${more('[Ll]etters ', '(?:(?:CL|DM)-)?(?:\\d\\d/)?')}`,
        flags: '',
        matches: ['letter CL-19/57', 'DM-05/1171', 'DM No. 28'],
        rejects: ['CL-X', 'DM 28'],
      }),
    },
    {
      type: 'council-document',
      keepsSeries: false,
      completes: true,
      issuers: { '*': 'Council' },
      pattern: pattern({
        id: 'en.citations.council-document',
        source: `(?<![/\\-.])<(?<number>(?:C(?:19|20)?\\d\\d/(?:[A-Z]{2,4}/)?\\d{1,3}|\\d{4}/CA\\d\\d)(?: ?\\(Rev\\. ?\\d{1,2}\\))?(?:-[EFSACR](?![\\p{L}\\p{N}]))?)(?![\\p{L}\\p{N}/])${more('[Dd]ocuments ', '(?:C(?:19|20)?\\d\\d/(?:[A-Z]{2,4}/)?)?')}`,
        flags: '',
        matches: [
          'Document C20/16',
          'C20/16-E',
          'C19/INF/5',
          '7042/CA46',
          'C2001/38-E',
          'C11/45(Rev.1)-E',
          'Documents C24/50, 51 and 52',
        ],
        rejects: ['SG17-C20/16', 'C20', 'C20/16/3'],
      }),
    },
    {
      type: 'other',
      keepsSeries: false,
      issuers: { '*': null },
      pattern: pattern({
        id: 'en.citations.conference-document',
        source: `(?<=<[Dd]ocuments? )(?<number>(?:(?:DT|DL|INF|TEMP|ADM)/)?\\d{1,4}(?: ?\\((?:Add|Rev|Corr)[. ]{0,2}\\d{1,3}\\)){0,2} ?- ?[EFSACR])(?![\\p{L}\\p{N}/])${more('[Dd]ocuments ', '(?:(?:DT|DL|INF|TEMP|ADM)/)?')}`,
        flags: '',
        matches: ['Document 28-E', 'Documents DT/4-E and 41-E', 'Document 9(Add.3)-E'],
        rejects: ['Document 28', 'Document C20/16-E', 'Document 5A/212-E'],
      }),
    },
    {
      type: 'other',
      keepsSeries: false,
      withinConference: true,
      issuers: { '*': null },
      pattern: pattern({
        id: 'en.citations.document-of-conference',
        source: `(?<=<[Dd]ocuments? )(?<number>(?:(?:DT|DL|INF|TEMP|ADM)/)?\\d{1,4})(?![\\p{L}\\p{N}/]|-[\\dEFSACR]| ?\\()${more('[Dd]ocuments ', '(?:(?:DT|DL|INF|TEMP|ADM)/)?')}`,
        flags: '',
        matches: ['Document 28', 'Documents DT/4 and 41'],
        rejects: ['Document 28-E', 'Document C20/16-E', 'Document 5A/212-E'],
      }),
    },
    {
      type: 'other',
      keepsSeries: false,
      issuers: { '*': null },
      pattern: pattern({
        id: 'en.citations.document',
        source:
          '(?=[ACGPRSTW]|\\d)(?<![/\\-.\\[])<(?<number>(?:(?:PP|TDAG|TSAG|RAG|WTSA|WTDC|WRC)-?\\d{2,4}(?:-\\d{1,2})?/(?:[A-Z]{2,5}/)?\\d{1,4}(?:-[EFSACR])?|RAG?-?\\d{2,4}(?:/[A-Z]{2,5}/|-\\d{1,2}/)\\d{1,4}(?:-[EFSACR])?|(?:TSAG|TDAG|RAG) ?- ?(?:R|C|TD) ?\\d{1,4}(?: ?- ?[EFSACR])?|SG\\d{1,2} ?- ?(?:C|R|TD) ?\\d{1,4}(?:-[EFSACR])?|COM ?\\d{1,2} ?- ?(?:C|R|TD) ?\\d{1,4}(?: ?- ?[EFSACR])?|(?:CWG|WG)-[A-Z]{2,8}-\\d{1,2}/(?:[A-Z]{2,5}/)?\\d{1,3}(?:-[EFSACR])?|(?<=[Dd]ocuments? )TD ?\\d{1,4}(?:/[A-Z0-9]{1,6})?|(?<=[Dd]ocuments? )\\d{1,2}[A-D]/\\d{1,4}(?:-[EFSACR])?))(?![\\p{L}\\p{N}/])',
        flags: '',
        matches: [
          'PP-02/36-E',
          'RA15/PLEN/7-E',
          'TSAG – R 1',
          'SG17-C823',
          'Document TD 123',
          'TDAG-18/INF/1-E',
          'SG13-TD 45',
          'COM 17 – R 12 – E',
          'CWG-FHR-15/4',
          'Document 5A/212-E',
        ],
        rejects: ['[SG5-R8]', 'PP-26', 'the TD of the meeting', 'TSAG'],
      }),
    },
    {
      type: 'other',
      keepsSeries: false,
      // It has no number of its own: it is cited by its articles and Appendices. A provision (`No. 9.34`) is no text.
      number: 'RR',
      issuers: { '*': null },
      pattern: pattern({
        id: 'en.citations.radio-regulations',
        source:
          '(?<=<(?:[Aa]rticles?|[Aa]ppendi(?:x|ces)) [\\dA-Z][\\dA-Zand ,.-]{0,40} (?:of|to) the )(?:Radio [Rr]egulations|RADIO REGULATIONS|RR)(?![\\p{L}\\p{N}/-]| Board)',
        flags: '',
        matches: ['Article 9 of the Radio Regulations', 'Appendices 30 and 30A to the RR'],
        rejects: ['Radio Regulations Board', 'the RR', 'No. 9.34 of the RR', 'Article 9 of the RRB'],
      }),
    },
  ],
  headNumberLead: pattern({
    id: 'en.citations.head-number-lead',
    source:
      '(?:^|  |(?:^| )(?:Revision|Corrigendum|Addendum) \\d{1,2} (?:to|of) ) ?(?:Documents? (?:N[o°][.]? ?)?:?)? ?$',
    matches: ['Document ', '', 'Council 1998  Document ', 'Revision 1 to Document '],
    rejects: ['see Document ', 'Reply to Document '],
  }),
  ownAnnotation: pattern({
    id: 'en.citations.own-annotation',
    source:
      '<(?<annotation>(?:Corrigendum|Addendum|Revision|Rev\\.) ?(?:N[o°][.]? ?)?\\d{0,2}) (?:to|of)(?: the)?(?: (?:Circular|Letter|Collective letter|Circular Letter|Administrative Circular|BR Administrative Circular))? $',
    matches: ['Corrigendum 1 to ', 'Addendum 2 to the '],
    rejects: ['according to ', 'Annex 1 to '],
  }),
  amendment: pattern({
    id: 'en.citations.amendment',
    source: '^(?:corrigendum|addendum|erratum|corr|add)',
    matches: ['Corrigendum 1', 'Addendum 2', 'Corr. 1'],
    rejects: ['Rev. 1', 'Revision 2'],
  }),
};
