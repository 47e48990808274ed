import type { CitationLocale } from '../../../model/locale/citations.js';
import { pattern } from '../../../text/pattern.js';

/** `, 51 et 52`, ` à 53` behind a number whose list a plural leads; what may stand before each further number is given. */
const more = (lead: string, before: string): string =>
  `(?:(?<=<${lead}[^.;]{0,60})(?<more>(?:(?: ?,(?: et| ou)?| et| ou| ainsi que| a| -) ${before}\\d{1,4}(?: ?\\(Rev\\. ?\\d{1,2}\\))?(?:-[EFSACR])?(?![\\p{L}\\p{N}/.]\\p{N}|[\\p{L}\\p{N}/]| (?:annexes?|pages?|pays|autres?|membres|documents?|jours)))+))?`;

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
    id: 'fr.citations.further-number',
    source:
      '(?<link>,(?: ?(?:et|ou))?|\\p{L}{1,20}(?: que)?|-) (?<printed>(?:[A-Z]{2,4}[/ -])?[A-Z]?\\d{1,4}(?:/[A-Z0-9]{1,8}){0,2}(?: ?\\(Rev\\. ?\\d{1,2}\\))?(?:-[A-Z])?)',
    flags: '',
    matches: [', 51', ' et 52', ', et C25/16', ' ainsi que TSB 12', ' - 5/17', ' et C25/16(Rev.1)-F'],
    rejects: [' et suivants', '51', ','],
  }),
  rangeWord: pattern({
    id: 'fr.citations.range-word',
    source: '^(?:a|-)$',
    flags: '',
    matches: ['à', '-'],
    rejects: ['et', 'ou', ','],
  }),
  numberSign: pattern({
    id: 'fr.citations.number-sign',
    source: 'n[o°]',
    matches: ['n° 1', 'no 1'],
    rejects: ['1', 'corrigendum 1'],
  }),
  seriesCue: pattern({
    id: 'fr.citations.series-cue',
    source: '[A-Z]{2}|/|Reglement des|[Cc]irculaire [nN]|[Dd]ocuments? \\d',
    flags: '',
    matches: ['CR/25', 'TSB 12', 'le Règlement des radiocommunications'],
    rejects: ['la Résolution 5', 'le Conseil'],
  }),
  series: [
    {
      type: 'circular',
      keepsSeries: true,
      issuers: { TSB: 'TSB', CCITT: 'TSB', CCIR: 'BR', IFRB: 'BR' },
      pattern: pattern({
        id: 'fr.citations.circular-tsb',
        source:
          '<(?:Circulaires?|Lettres? collectives?|Lettres?[ -]circulaires?)(?: administratives?)? (?:du |de l.)?(?<series>TSB|CCITT|CCIR|IFRB) ?(?:N[o°]s?\\.? ?)?(?<number>\\d{1,4}(?:/[A-Z0-9]{1,8}(?:-[A-Z]{2,4})?)?)(?![\\p{L}\\p{N}])(?<more>(?:(?: ?,(?: et| ou)?| et| ou| ainsi que| a| -) (?:TSB |CCITT )?\\d{1,3}(?:/[A-Z0-9]{1,8})?(?![\\p{L}\\p{N}/]))*)',
        matches: [
          'la Circulaire TSB 278',
          'Lettre collective TSB 5/17',
          'Circulaires TSB 12 et 15',
          'Circulaire TSB N° 41',
          'Circulaire CCITT No 41',
        ],
        rejects: ['le TSB 3', 'Circulaire du TSB'],
      }),
    },
    {
      type: 'circular',
      keepsSeries: true,
      series: 'TSB',
      issuers: { TSB: 'TSB' },
      pattern: pattern({
        id: 'fr.citations.circular-of-tsb',
        source:
          '<(?:Circulaires? (?:N[o°] ?)?(?<number>\\d{1,3})(?= du TSB)|Lettres? collectives? (?:N[o°] ?)?(?<letter>\\d{1,2}/(?:\\d{1,2}|[A-Z0-9]{2,8}(?:-[A-Z]{2,4})?)))(?![\\p{L}\\p{N}/])',
        matches: ['la Circulaire 278 du TSB', 'la Lettre collective 7/17', 'Lettre collective 2/TSAG'],
        rejects: ['la Circulaire 278', 'la lettre 7/17'],
      }),
    },
    {
      type: 'circular',
      keepsSeries: true,
      issuers: { BDT: 'BDT' },
      pattern: pattern({
        id: 'fr.citations.circular-bdt',
        source:
          '<(?<series>BDT)/(?<number>(?:\\d{2}/(?=[A-Z]))?(?:[A-Z]{1,5}(?:-[A-Z]{1,5}){0,2}/){0,4}(?:[A-Z]{1,5}-)?\\d{1,4}(?:-\\d{1,4})?)(?![\\p{L}\\p{N}/])',
        flags: '',
        matches: ['Circulaire BDT/DNS/DGS/112', 'BDT/008', 'BDT/98/HRD/41', 'BDT/FEL/95-14', 'BDT/RO-AMS/009'],
        rejects: ['le BDT', 'BDT/PKM', 'BDT/98/'],
      }),
    },
    {
      type: 'circular',
      keepsSeries: true,
      issuers: { '*': 'BR' },
      pattern: pattern({
        id: 'fr.citations.circular-br',
        source: `(?<![/-])<(?<series>CACE|CACG|CCRR|CAR|CR|CA|CM)/(?<number>\\d{1,4})(?![\\p{L}\\p{N}/])${more('(?:[Ll]ettres|[Cc]irculaires|LETTRES|CIRCULAIRES) ', '(?:[A-Z]{2,4}/)?')}`,
        flags: '',
        matches: ['Circulaire administrative CACE/560', 'CR/25', 'la Lettre circulaire CR/488'],
        rejects: ['SCR/25', 'CR/25/3', 'cr/25'],
      }),
    },
    {
      type: 'circular',
      keepsSeries: true,
      completes: true,
      issuers: { '*': 'BR' },
      pattern: pattern({
        id: 'fr.citations.circular-lcce',
        source: `(?<![/-])<(?<number>\\d{1,2}/(?<series>LCCE)/\\d{1,4})(?![\\p{L}\\p{N}/])${more('[Ll]ettres ', '(?:\\d{1,2}/LCCE/)?')}`,
        flags: '',
        matches: ['la Lettre circulaire 5/LCCE/91'],
        rejects: ['LCCE/91'],
      }),
    },
    {
      type: 'circular',
      keepsSeries: true,
      series: 'CL',
      issuers: { CL: 'SG', '*': 'SG' },
      pattern: pattern({
        id: 'fr.citations.circular-letter',
        source:
          '<Lettres?[- ]circulaires? (?:n[o°]\\.? ?|numero )(?<number>\\d{1,4}(?:/\\d{1,4})?)(?![\\p{L}\\p{N}/])(?! (?:du (?:TSB|BR|BDT|Bureau|Directeur)|de la Directrice))',
        matches: ['la lettre circulaire N° 165', 'Lettre-circulaire n° 98/62'],
        rejects: ['la Lettre circulaire TSB N° 12', 'la lettre circulaire N° 12 du TSB', 'la lettre N° 165'],
      }),
    },
    {
      type: 'circular',
      keepsSeries: true,
      completes: true,
      issuers: { '*': 'SG' },
      pattern: pattern({
        id: 'fr.citations.circular-sg',
        source: `(?<![/-])<(?<series>CL|DM)(?:-| N[o°]\\.? ?)(?<number>\\d{2,4}(?:/\\d{1,4})?)(?![\\p{L}\\p{N}/])${more('[Ll]ettres ', '(?:(?:CL|DM)-)?(?:\\d\\d/)?')}`,
        flags: '',
        matches: ['la lettre CL-19/57', 'DM-05/1171', 'DM No. 28'],
        rejects: ['CL-X', 'DM 28'],
      }),
    },
    {
      type: 'council-document',
      keepsSeries: false,
      completes: true,
      issuers: { '*': 'Council' },
      pattern: pattern({
        id: 'fr.citations.council-document',
        source: `(?<![/\\-.])<(?<number>(?:C(?:19|20)?\\d\\d/(?:[A-Z]{2,4}/)?\\d{1,3}|\\d{4}/CA\\d\\d)(?: ?\\(Rev\\. ?\\d{1,2}\\))?(?:-[EFSACR](?![\\p{L}\\p{N}]))?)(?![\\p{L}\\p{N}/])${more('[Dd]ocuments ', '(?:C(?:19|20)?\\d\\d/(?:[A-Z]{2,4}/)?)?')}`,
        flags: '',
        matches: [
          'le Document C20/16',
          'C20/16-F',
          'C19/INF/5',
          '7042/CA46',
          'C2001/38-F',
          'C11/45(Rév.1)-F',
          'Documents C24/50, 51 et 52',
        ],
        rejects: ['SG17-C20/16', 'C20', 'C20/16/3'],
      }),
    },
    {
      type: 'other',
      keepsSeries: false,
      issuers: { '*': null },
      pattern: pattern({
        id: 'fr.citations.conference-document',
        source: `(?<=<[Dd]ocuments? )(?<number>(?:(?:DT|DL|INF|TEMP|ADM)/)?\\d{1,4}(?: ?\\((?:Add|Rev|Corr)[. ]{0,2}\\d{1,3}\\)){0,2} ?- ?[EFSACR])(?![\\p{L}\\p{N}/])${more('[Dd]ocuments ', '(?:(?:DT|DL|INF|TEMP|ADM)/)?')}`,
        flags: '',
        matches: ['le Document 28-F', 'les Documents DT/4-F et 41-F', 'Document 9(Add.3)-F'],
        rejects: ['Document 28', 'Document C20/16-F', 'Document 5A/212-F'],
      }),
    },
    {
      type: 'other',
      keepsSeries: false,
      withinConference: true,
      issuers: { '*': null },
      pattern: pattern({
        id: 'fr.citations.document-of-conference',
        source: `(?<=<[Dd]ocuments? )(?<number>(?:(?:DT|DL|INF|TEMP|ADM)/)?\\d{1,4})(?![\\p{L}\\p{N}/]|-[\\dEFSACR]| ?\\()${more('[Dd]ocuments ', '(?:(?:DT|DL|INF|TEMP|ADM)/)?')}`,
        flags: '',
        matches: ['le Document 28', 'les Documents DT/4 et 41'],
        rejects: ['le Document 28-F', 'Document C20/16-F', 'Document 5A/212-F'],
      }),
    },
    {
      type: 'other',
      keepsSeries: false,
      issuers: { '*': null },
      pattern: pattern({
        id: 'fr.citations.document',
        source:
          '(?=[ACGPRSTW]|\\d)(?<![/\\-.\\[])<(?<number>(?:(?:PP|TDAG|TSAG|RAG|GCDT|GCNT|GCR|WTSA|WTDC|WRC|AMNT|CMDT|CMR)-?\\d{2,4}(?:-\\d{1,2})?/(?:[A-Z]{2,5}/)?\\d{1,4}(?:-[EFSACR])?|RA-?\\d{2}/[A-Z]{2,5}/\\d{1,4}(?:-[EFSACR])?|(?:TSAG|TDAG|RAG) ?- ?(?:R|C|TD) ?\\d{1,4}(?: ?- ?[EFSACR])?|SG\\d{1,2} ?- ?(?:C|R|TD) ?\\d{1,4}(?:-[EFSACR])?|COM ?\\d{1,2} ?- ?(?:C|R|TD) ?\\d{1,4}(?: ?- ?[EFSACR])?|(?:CWG|GTC)-[A-Z]{2,8}-\\d{1,2}/(?:[A-Z]{2,5}/)?\\d{1,3}(?:-[EFSACR])?|(?<=[Dd]ocuments? )TD ?\\d{1,4}(?:/[A-Z0-9]{1,6})?|(?<=[Dd]ocuments? )\\d{1,2}[A-D]/\\d{1,4}(?:-[EFSACR])?))(?![\\p{L}\\p{N}/])',
        flags: '',
        matches: [
          'PP-02/36-F',
          'RA15/PLEN/7-F',
          'TSAG – R 1',
          'SG17-C823',
          'le Document TD 123',
          'TDAG-18/INF/1-F',
          'SG13-TD 45',
          'COM 17 – R 12 – F',
          'CWG-FHR-15/4',
          'le Document 5A/212-F',
        ],
        rejects: ['[SG5-R8]', 'PP-26', 'le TD de la réunion', 'TSAG'],
      }),
    },
    {
      type: 'other',
      keepsSeries: false,
      // It has no number of its own: it is cited by its articles and Appendices. A provision (`numéro 9.34`) is no text.
      number: 'RR',
      issuers: { '*': null },
      pattern: pattern({
        id: 'fr.citations.radio-regulations',
        source:
          '(?<=<(?:[Aa]rticles?|[Aa]ppendices?) [\\dA-Z][\\dA-Zet ,.-]{0,40} du )(?:Reglement des [Rr]adiocommunications|REGLEMENT DES RADIOCOMMUNICATIONS|RR)(?![\\p{L}\\p{N}/-])',
        flags: '',
        matches: ["l'article 9 du Règlement des radiocommunications", 'les Appendices 30 et 30A du RR'],
        rejects: ['Comité du Règlement', 'le RR', 'le numéro 9.34 du RR', "l'article 9 du RRB"],
      }),
    },
  ],
  headNumberLead: pattern({
    id: 'fr.citations.head-number-lead',
    source:
      '(?:^|  |(?:^| )(?:Revision|Corrigendum|Addendum) \\d{1,2} (?:au|a la) ) ?(?:Documents? (?:N[o°] ?)?:?)? ?$',
    matches: ['Document ', '', 'Conseil 1998  Document ', 'Révision 1 au Document '],
    rejects: ['voir le Document ', 'Réponse au Document '],
  }),
  ownAnnotation: pattern({
    id: 'fr.citations.own-annotation',
    source: '<(?<annotation>(?:Corrigendum|Addendum|Revision|Rev\\.) ?(?:N[o°] ?)?\\d{0,2}) (?:a la|de la|au|a|aux) $',
    matches: ['Corrigendum 1 à la ', 'Addendum 2 à la '],
    rejects: ['conformément à la ', 'Annexe 1 de la '],
  }),
  amendment: pattern({
    id: 'fr.citations.amendment',
    source: '^(?:corrigendum|addendum|erratum|corr|add)',
    matches: ['Corrigendum 1', 'Addendum 2', 'Corr. 1'],
    rejects: ['Rév. 1', 'Révision 2'],
  }),
};
