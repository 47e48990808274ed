import type { LetterLocale } from '../../model/locale/letter.js';
import type { Issuer } from '../../model/record.js';
import { pattern } from '../../text/pattern.js';

/** The Bureau that serves a conference or group, by the letters of its documents. */
const bodyIssuers: Readonly<Record<string, Issuer>> = {
  PP: 'SG',
  RA: 'BR',
  AR: 'BR',
  CMR: 'BR',
  WRC: 'BR',
  RAG: 'BR',
  GAR: 'BR',
  AMNT: 'TSB',
  WTSA: 'TSB',
  TSAG: 'TSB',
  GANT: 'TSB',
  SG: 'TSB',
  CMDT: 'BDT',
  WTDC: 'BDT',
  TDAG: 'BDT',
  GADT: 'BDT',
  RPM: 'BDT',
};

/** How documents of the Council, of conferences and of groups are numbered. */
export const documentReferences: LetterLocale['references'] = [
  {
    pattern: pattern({
      id: 'es.reference.council',
      source:
        '<(?:documento )?(?<number>(?:C(?:\\d{2}|20\\d{2})(?:/[A-Z]{2,8})?/\\d{1,4}|\\d{4}/CA\\d{2}) ?(?:\\((?:rev|add|corr)[. ]{0,2}\\d{1,2}\\))? ?-[EFSARC])>',
      matches: ['C20/57-S', 'Documento C2001/38-S', 'C11/45(Rev.1)-S', 'C97/35-S', 'C19/INF/5-S', '7042/CA46-S'],
      rejects: ['C20/57', 'C20', 'PC20/57-S'],
    }),
    series: 'Council',
    documentType: 'report',
    issuer: 'Council',
    explicit: false,
  },
  {
    pattern: pattern({
      id: 'es.reference.meeting-document',
      source:
        '<(?:[Dd]ocumento )?(?<number>(?<series>PP|RA|AR|CMR|WRC|AMNT|WTSA|CMDT|WTDC|TDAG|TSAG|RAG|GADT|GANT|GAR|RPM|WTPF|SG\\d{1,2}|(?:CWG|GTC|EG|GE)-[A-Z]{2,10})(?:-?\\d{2})?(?:(?:/| ?- ?)[A-Z0-9.()]{1,10}(?:\\([Rr]ev[.]?\\d{1,2}\\))?(?: \\d{1,4})?){1,3} ?- ?[EFSARC])>',
      flags: '',
      matches: [
        'PP-02/36-S',
        'RA15/PLEN/7-S',
        'TDAG-18/INF/1-S',
        'TSAG – R 1 – S',
        'CWG-LANG-8/4-S',
        'WTPF-13/16(Rev.1)-S',
      ],
      rejects: ['TSAG/ME', 'PP-26', 'SG17', 'TDAG-18', 'GTC-FHR'],
    }),
    documentType: 'report',
    issuer: null,
    issuers: bodyIssuers,
    explicit: false,
  },
  {
    pattern: pattern({
      id: 'es.reference.study-group-document',
      source:
        '<(?:[Dd]ocumento )?(?<number>(?<series>SG\\d{1,2}|TSAG) ?- ?(?:C|R|TD|LS) ?\\d{1,4}(?:/[A-Z0-9]{1,6})?(?: ?\\([Rr]ev[. ]{0,2}\\d{1,2}\\))?)>',
      flags: '',
      matches: ['SG17-C823', 'SG13-TD 45', 'SG5-R12', 'SG17-TD 71/WP2', 'TSAG-LS9'],
      rejects: ['SG17', 'SG17-LAC', 'SG17 - 2025', 'SG17/C823'],
    }),
    documentType: 'report',
    issuer: 'TSB',
    explicit: false,
  },
];
