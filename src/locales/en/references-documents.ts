import type { LetterLocale } from '../../model/locale/letter.js';
import type { Issuer } from '../../model/record.js';
import { pattern } from '../../text/pattern.js';

/** The Bureau that serves a conference or group, by the letters of its documents. */
export const bodyIssuers: Readonly<Record<string, Issuer>> = {
  PP: 'SG',
  RA: 'BR',
  WRC: 'BR',
  RRC: 'BR',
  CPM: 'BR',
  RAG: 'BR',
  WTSA: 'TSB',
  WTSC: 'TSB',
  TSAG: 'TSB',
  SG: 'TSB',
  WTDC: 'BDT',
  TDAG: 'BDT',
  RPM: 'BDT',
};

/** How documents of the Council, of conferences and of groups are numbered. */
export const documentReferences: LetterLocale['references'] = [
  {
    pattern: pattern({
      id: 'en.reference.council',
      source:
        '<(?:document )?(?<number>(?:C(?:\\d{2}|20\\d{2})(?:/[A-Z]{2,8})?/\\d{1,4}|\\d{4}/CA\\d{2}) ?(?:\\((?:rev|add|corr)[. ]{0,2}\\d{1,2}\\))? ?-[EFSARC])>',
      matches: ['C20/57-E', 'Document C2001/38-E', 'C11/45(Rev.1)-E', 'C97/35-E', 'C19/INF/5-E', '7042/CA46-E'],
      rejects: ['C20/57', 'C20', 'PC20/57-E'],
    }),
    series: 'Council',
    documentType: 'report',
    issuer: 'Council',
    explicit: false,
  },
  {
    pattern: pattern({
      id: 'en.reference.meeting-document',
      source:
        '<(?:[Dd]ocument )?(?<number>(?<series>PP|RA|WRC|RRC|WTSA|WTDC|TDAG|TSAG|RAG|RPM|CPM|SG\\d{1,2}|(?:CWG|EG|WG)-[A-Z]{2,10})(?:-?\\d{2})?(?:(?:/| ?- ?)[A-Z0-9.()]{1,10}(?: \\d{1,4})?){1,3} ?- ?[EFSARC])>',
      flags: '',
      matches: ['PP-02/36-E', 'RA15/PLEN/7-E', 'TDAG-18/INF/1-E', 'TSAG – R 1 – E', 'CWG-LANG-8/4-E'],
      rejects: ['TSAG/ME', 'PP-26', 'SG17', 'TDAG-18', 'CWG-FHR'],
    }),
    documentType: 'report',
    issuer: null,
    issuers: bodyIssuers,
    explicit: false,
  },
  {
    pattern: pattern({
      id: 'en.reference.study-group-document',
      source:
        '<(?:[Dd]ocument )?(?<number>(?<series>SG\\d{1,2}|TSAG) ?- ?(?:C|R|TD|LS) ?\\d{1,4}(?:/[A-Z0-9]{1,6})?(?: ?\\([Rr]ev[. ]{0,2}\\d{1,2}\\))?)>',
      flags: '',
      matches: ['SG17-C823', 'SG13-TD 45', 'SG5-R12', 'SG17-TD 71/WP2', 'TSAG-LS9'],
      rejects: ['SG17', 'SG17-LAC', 'SG17 - 2025', 'SG17/C823'],
    }),
    documentType: 'report',
    issuer: 'TSB',
    explicit: false,
  },
];
