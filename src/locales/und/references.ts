import type { LetterLocale } from '../../model/locale/letter.js';
import { pattern } from '../../text/pattern.js';

/** What a letter calls itself, in any language, before and behind its series. */
const kindWords = '(?:\\p{L}{4,16}[ -]){0,3}';
const numberSign = '(?:[Nn][°º.]? ?|[Nn]o[.]? ?|№ ?)?';

/** Numbers of documents: their codes are the Union's, whatever the words around them. */
export const references: LetterLocale['references'] = [
  {
    pattern: pattern({
      id: 'und.reference.collective',
      source: `^${kindWords}(?<series>TSB) ${kindWords}${numberSign}(?<number>\\d{1,3}/[A-Z0-9][A-Z0-9-]{0,15})>`,
      flags: '',
      matches: ['TSB Collective letter 5/17', 'Carta Colectiva TSB 9/SG3RG-LAC', 'Коллективное письмо TSB 5/17'],
      rejects: ['TSB Circular 41', 'to the TSB 5/17', 'TSB 5/'],
    }),
    documentType: 'collective-letter',
    issuer: 'TSB',
    explicit: true,
  },
  {
    pattern: pattern({
      id: 'und.reference.tsb',
      source: `^${kindWords}(?<series>TSB) ${kindWords}${numberSign}(?<number>\\d{1,4})>(?!/)`,
      flags: '',
      matches: ['TSB Circular 41', 'Circular TSB 41', 'TSB 41', 'Циркуляр TSB 41', 'Circular TSB N° 41'],
      rejects: ['as TSB Circular 41 says', 'TSB', 'TSB 5/17'],
    }),
    documentType: 'circular',
    issuer: 'TSB',
    explicit: true,
  },
  {
    pattern: pattern({
      id: 'und.reference.bdt',
      source: '<(?<series>BDT)/(?<number>[A-Z0-9]{1,8}(?:[/-][A-Z0-9]{1,8}){0,4})>',
      flags: '',
      matches: ['Circular BDT/DNS/DGS/112', 'BDT/008'],
      rejects: ['BDT', 'BDT 12'],
    }),
    documentType: 'circular',
    issuer: 'BDT',
    explicit: true,
  },
  {
    pattern: pattern({
      id: 'und.reference.br-circular-letter',
      source: '<(?<series>CR|CCRR)/(?<number>\\d{1,4})>',
      flags: '',
      matches: ['CR/25', 'Circular Letter CCRR/67'],
      rejects: ['CR/', 'ACR/25', 'CR 25'],
    }),
    documentType: 'circular-letter',
    issuer: 'BR',
    explicit: false,
  },
  {
    pattern: pattern({
      id: 'und.reference.br-circular',
      source: '<(?<series>CACE|CACG|CAR|CA|CM)/(?<number>\\d{1,4})>',
      flags: '',
      matches: ['CA/3', 'Circular Administrativa CACE/560'],
      rejects: ['USCA/3', 'CACE 560'],
    }),
    documentType: 'circular',
    issuer: 'BR',
    explicit: false,
  },
  {
    pattern: pattern({
      id: 'und.reference.br-study-group',
      source: '<(?<number>\\d{1,2}/(?<series>LCCE)/\\d{1,4})>',
      flags: '',
      matches: ['5/LCCE/91'],
      rejects: ['LCCE/91', '5/LCCE'],
    }),
    documentType: 'circular-letter',
    issuer: 'BR',
    explicit: true,
  },
  {
    pattern: pattern({
      id: 'und.reference.secretary-general',
      source: '<(?<series>CL|DM)-(?<number>\\d{1,4}(?:/\\d{1,5})?)>',
      flags: '',
      matches: ['CL-19/57', 'DM-05/1171'],
      rejects: ['CL-', 'DM 28'],
    }),
    documentType: 'circular-letter',
    issuer: 'SG',
    explicit: false,
  },
  {
    pattern: pattern({
      id: 'und.reference.council',
      source: '<(?<number>C(?:20)?\\d{2}(?:/[A-Z]{2,8})?/\\d{1,4} ?(?:\\(\\p{L}{3}[. ]{0,2}\\d{1,2}\\))? ?-[EFSARC])>',
      flags: '',
      matches: ['C20/57-E', 'C2001/38-R', 'C11/45(Rev.1)-S'],
      rejects: ['C20/57', 'PC20/57-E'],
    }),
    series: 'Council',
    documentType: 'report',
    issuer: 'Council',
    explicit: false,
  },
  {
    pattern: pattern({
      id: 'und.reference.meeting-document',
      source:
        '<(?<number>(?<series>PP|RA|WRC|WTSA|WTDC|TDAG|TSAG|RAG|RPM|SG\\d{1,2}|(?:CWG|EG)-[A-Z]{2,10})(?:-?\\d{2})?(?:(?:/| ?- ?)[A-Z0-9.()]{1,10}(?: \\d{1,4})?){1,3} ?- ?[EFSARC])>',
      flags: '',
      matches: ['PP-02/36-E', 'TDAG-18/INF/1-S', 'TSAG – R 1 – R', 'CWG-LANG-8/4-E'],
      rejects: ['TSAG/ME', 'PP-26', 'SG17', 'TDAG-18'],
    }),
    documentType: 'report',
    issuer: null,
    issuers: {
      PP: 'SG',
      RA: 'BR',
      WRC: 'BR',
      RAG: 'BR',
      WTSA: 'TSB',
      TSAG: 'TSB',
      SG: 'TSB',
      WTDC: 'BDT',
      TDAG: 'BDT',
      RPM: 'BDT',
    },
    explicit: false,
  },
  {
    pattern: pattern({
      id: 'und.reference.study-group-document',
      source: '<(?<number>(?<series>SG\\d{1,2}) ?- ?(?:C|R|TD|LS) ?\\d{1,4}(?:/[A-Z0-9]{1,6})?)>',
      flags: '',
      matches: ['SG17-C823', 'SG13-TD 45', 'SG17-TD 71/WP2'],
      rejects: ['SG17', 'SG17-LAC', 'SG17/C823'],
    }),
    documentType: 'report',
    issuer: 'TSB',
    explicit: false,
  },
];
