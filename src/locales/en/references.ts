import type { LetterLocale } from '../../model/locale/letter.js';
import type { Issuer } from '../../model/record.js';
import { pattern } from '../../text/pattern.js';

const numberSign = '(?:(?:No|N|n)[°ºo.]{0,2} ?)?';
/** What a letter calls itself before its number. */
const kindName =
  '(?:<(?:(?:BR|ITU-R|SG|ITU) )?(?:circular[ -]letter|administrative circular(?:[ -]letter)?|circular|letter) )?';

/** The Bureau that serves a conference or group, by the letters of its documents. */
const bodyIssuers: Readonly<Record<string, Issuer>> = {
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

/** How circulars, letters and documents are numbered, by office. */
export const references: Pick<
  LetterLocale,
  | 'references'
  | 'conferenceDocument'
  | 'conference'
  | 'conferenceIssuers'
  | 'unionCodes'
  | 'annotation'
  | 'documentTypes'
  | 'otherDocument'
  | 'issuers'
> = {
  references: [
    {
      pattern: pattern({
        id: 'en.reference.collective-of-development',
        source: `<(?:(?:BDT|ITU-D) collective[ -]letter|collective[ -]letter (?:BDT|ITU-D)) ?${numberSign}(?<number>\\d{1,3} ?/ ?[A-Z0-9][A-Z0-9-]{0,15})>`,
        matches: ['BDT Collective letter 5/17', 'Collective letter BDT 2/SG1', 'COLLECTIVE LETTER ITU-D No. 3/TDAG'],
        rejects: ['Collective letter BDT', 'TSB Collective letter 5/17', 'BDT Circular 5'],
      }),
      series: 'BDT',
      documentType: 'collective-letter',
      issuer: 'BDT',
      explicit: true,
    },
    {
      pattern: pattern({
        id: 'en.reference.collective',
        source: `<(?:(?:TSB|ITU-T) )?collective[ -]letter(?: (?:TSB|ITU-T))? ?${numberSign}(?<number>\\d{1,3} ?/ ?[A-Z0-9][A-Z0-9-]{0,15})>`,
        matches: [
          'TSB Collective letter 5/17',
          'Collective-letter 2/TSAG',
          'COLLECTIVE LETTER TSB 9/SG3RG-LAC',
          'Collective letter No. 3/5',
        ],
        rejects: ['Collective letter', 'TSB Collective letter', 'TSB Circular 5'],
      }),
      series: 'TSB',
      documentType: 'collective-letter',
      issuer: 'TSB',
      explicit: true,
    },
    {
      pattern: pattern({
        id: 'en.reference.tsb',
        source: `<(?:(?<series>TSB) circular(?:[ -]letter)?|circular (?<other>TSB)) ?${numberSign}(?<number>\\d{1,4})>`,
        matches: [
          'TSB Circular 278',
          'TSB Circular 007',
          'TSB CIRCULAR No. 12',
          'TSB Circular N° 3',
          'Circular TSB 12',
        ],
        rejects: ['TSB Circular', 'the Circular of TSB', 'TSB Circulars 12 and 14'],
      }),
      series: 'TSB',
      documentType: 'circular',
      issuer: 'TSB',
      explicit: true,
    },
    {
      pattern: pattern({
        id: 'en.reference.ccitt',
        source: `<(?<series>CCITT) (?:administrative )?circular(?:[ -]letter)? ?${numberSign}(?<number>[A-Z]?\\d{1,4})>`,
        matches: ['CCITT Circular No. 45', 'CCITT CIRCULAR-LETTER N° 112', 'CCITT circular letter 9'],
        rejects: ['CCITT Circular', 'CCITT 45', 'CCITT Circulars 4 and 5'],
      }),
      documentType: 'circular',
      issuer: 'TSB',
      explicit: true,
    },
    {
      pattern: pattern({
        id: 'en.reference.ccir',
        source: `<(?<series>CCIR|IFRB) (?:administrative )?circular(?:[ -]letter)? ?${numberSign}(?<number>[A-Z]?\\d{1,4})>`,
        matches: ['CCIR Circular No. 45', 'IFRB Circular-letter N° 812'],
        rejects: ['CCIR Circular', 'CCIR Recommendation 601'],
      }),
      documentType: 'circular',
      issuer: 'BR',
      explicit: true,
    },
    {
      pattern: pattern({
        id: 'en.reference.bdt',
        source: `<(?:[Cc]ircular(?:[ -][Ll]etter)? |CIRCULAR )?(?<series>BDT)(?: ?[/-] ?| (?=${numberSign}\\d)| [Cc]ircular(?:[ -][Ll]etter)? )${numberSign}(?<number>[A-Z0-9]{1,8}(?:[/-][A-Z0-9]{1,8}){0,4})>`,
        flags: '',
        matches: ['Circular BDT/DNS/DGS/112', 'BDT/008', 'BDT/IP/CSTG-2', 'BDT Circular 12', 'BDT/PKM/DM/225'],
        rejects: ['BDT Circular', 'BDT will organize', 'BDT'],
      }),
      documentType: 'circular',
      issuer: 'BDT',
      explicit: true,
    },
    {
      pattern: pattern({
        id: 'en.reference.br-circular-letter',
        source: `${kindName}<(?<series>CR|CCRR) ?/ ?${numberSign}(?<number>\\d{1,4})>`,
        matches: ['CR/25', 'Circular Letter CR/456', 'CIRCULAR-LETTER CCRR/67'],
        rejects: ['CR/', 'ACR/25', 'CR 25'],
      }),
      documentType: 'circular-letter',
      issuer: 'BR',
      explicit: false,
    },
    {
      pattern: pattern({
        id: 'en.reference.br-circular',
        source: `${kindName}<(?<series>CACE|CACG|CAR|CA|CM) ?/ ?${numberSign}(?<number>\\d{1,4})>`,
        matches: ['CA/3', 'BR Administrative Circular CACE/560', 'CACG/12', 'CM/7'],
        rejects: ['CA/', 'USCA/3', 'CACE 560'],
      }),
      documentType: 'circular',
      issuer: 'BR',
      explicit: false,
    },
    {
      pattern: pattern({
        id: 'en.reference.br-study-group',
        source: `${kindName}<(?<number>\\d{1,2}/(?<series>LCCE)/\\d{1,4})>`,
        matches: ['5/LCCE/91', 'Circular Letter 4/LCCE/71'],
        rejects: ['LCCE/91', '5/LCCE'],
      }),
      documentType: 'circular-letter',
      issuer: 'BR',
      explicit: true,
    },
    {
      pattern: pattern({
        id: 'en.reference.secretary-general',
        source: `${kindName}<(?<series>CL|DM) ?(?:-|/|No[.]? ?|N[°º] ?| ) ?${numberSign}(?<number>\\d{1,4}(?:/\\d{1,5})?)>`,
        matches: ['CL-19/57', 'DM-05/1171', 'DM No. 28', 'Circular Letter CL-24/31', 'CL/12'],
        rejects: ['CL-', 'DML-05', 'DM'],
      }),
      documentType: 'circular-letter',
      issuer: 'SG',
      explicit: false,
    },
    {
      pattern: pattern({
        id: 'en.reference.council',
        source:
          '<(?:document )?(?<number>C(?:\\d{2}|20\\d{2})(?:/[A-Z]{2,8})?/\\d{1,4} ?(?:\\((?:rev|add|corr)[. ]{0,2}\\d{1,2}\\))? ?-[EFSARC])>',
        matches: ['C20/57-E', 'Document C2001/38-E', 'C11/45(Rev.1)-E', 'C97/35-E', 'C19/INF/5-E'],
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
          '<(?:[Dd]ocument )?(?<number>(?<series>SG\\d{1,2}) ?- ?(?:C|R|TD|LS) ?\\d{1,4}(?:/[A-Z0-9]{1,6})?(?: ?\\([Rr]ev[. ]{0,2}\\d{1,2}\\))?)>',
        flags: '',
        matches: ['SG17-C823', 'SG13-TD 45', 'SG5-R12', 'SG17-TD 71/WP2'],
        rejects: ['SG17', 'SG17-LAC', 'SG17 - 2025', 'SG17/C823'],
      }),
      documentType: 'report',
      issuer: 'TSB',
      explicit: false,
    },
  ],
  conferenceDocument: pattern({
    id: 'en.reference.conference-document',
    source:
      '(?:^| (?:to )?)document (?:No[.]? ?|N[°º] ?)?(?<number>(?:[A-Z]{1,4}/)?\\d{1,4}(?: ?\\((?:add|rev|corr)[. ]{0,2}\\d{1,3}\\)){0,2} ?- ?[EFSARC]) *$',
    matches: [
      'Document 41-E',
      'PLENARY MEETING  Document 41-E',
      'Addendum 20 to Document 9-E',
      'Document DT/12-E',
      'Document 9(Add.3)-E',
    ],
    rejects: ['Document 41', 'see Document 41-E for details', 'Document C20/57-E'],
  }),
  conference: pattern({
    id: 'en.reference.conference',
    source: '<(?<series>(?<body>PP|WRC|WTSA|WTDC|RA|RRC)-?(?:20)?\\d{2})>',
    flags: '',
    matches: ['Plenipotentiary Conference (PP-26)', 'WRC-27', 'WTSA-24', 'RA-27'],
    rejects: ['Plenipotentiary Conference', 'PP-2', 'RA-123'],
  }),
  conferenceIssuers: bodyIssuers,
  unionCodes: {},
  annotation: pattern({
    id: 'en.reference.annotation',
    source:
      '<(?<annotation>(?:corrigendum|addendum|erratum|corr|add|rev(?:ision)?)[.]? ?(?:No[.]? ?|N[°º] ?)?\\d{1,2})(?![\\d/-]|\\p{L})',
    matches: ['Corrigendum 1', 'Addendum 6 to the Circular', 'Rev. 1', 'Revision 2', 'CORRIGENDUM 1'],
    rejects: ['Corrigendum', 'Rev. Dubai, 2018', 'prerevision 2', 'Addendum to TSB Circular 12'],
  }),
  otherDocument: pattern({
    id: 'en.reference.other-document',
    source:
      '^(?:title ?: ?)?(?:(?:reply to (?:the |a )?)?liaison statements?>|(?:\\p{L}{4,16} ){0,2}common proposals?>|proposals? for the work of|(?:proposed )?(?:modifications?|revisions?|suppressions?) (?:of|to) (?:wtsa |wtdc |pp )?resolutions?>|(?:preliminary )?(?:proposed )?draft (?:new |revis(?:ed|ion (?:to|of)) |amend(?:ed|ments? (?:to|of)) )?(?:resolution|recommendation|decision|opinion|question|declaration)s?>|(?:resolution|recommendation|decision|opinion) (?:ITU-[TRD] )?\\d{1,4}(?:-\\d{1,2})?(?: \\([^()]{1,40}\\))? *$)',
    matches: [
      'LIAISON STATEMENT',
      'ISLAND COMMON PROPOSALS',
      'Proposed modification of Resolution 9',
      'Title: Liaison statement on fibre',
      'DRAFT NEW RESOLUTION ON SUBMARINE CABLES',
      'Draft revision of Resolution 2',
      'DECISION 505',
    ],
    rejects: [
      'Report on the draft Resolution',
      'Liaison officers',
      'Draft budget',
      'Draft report',
      'Proposals by the Director',
    ],
  }),
  documentTypes: [
    {
      documentType: 'collective-letter',
      pattern: pattern({
        id: 'en.document-type.collective-letter',
        source: '<collective[ -]letter>',
        matches: ['Collective letter', 'COLLECTIVE-LETTER'],
        rejects: ['Circular letter', 'collective letters'],
      }),
    },
    {
      documentType: 'circular',
      pattern: pattern({
        id: 'en.document-type.administrative-circular',
        source: '<administrative circular(?:[ -]letter)?>',
        matches: ['Administrative Circular', 'Administrative Circular Letter'],
        rejects: ['Circular letter', 'administrative circulars'],
      }),
    },
    {
      documentType: 'circular-letter',
      pattern: pattern({
        id: 'en.document-type.circular-letter',
        source: '<circular[ -]letter>',
        matches: ['Circular letter', 'CIRCULAR-LETTER'],
        rejects: ['Administrative Circular', 'circular letters'],
      }),
    },
    {
      documentType: 'circular',
      pattern: pattern({
        id: 'en.document-type.circular',
        source: '<circular>',
        matches: ['Administrative Circular', 'TSB Circular', 'CIRCULAR'],
        rejects: ['Circulars', 'circulate'],
      }),
    },
  ],
  issuers: [
    {
      issuer: 'TSB',
      pattern: pattern({
        id: 'en.issuer.tsb',
        source: '<telecommunications? standardi[sz]ation bureau>|<TSB (?:circular|collective[ -]letter)>',
        matches: ['Telecommunication Standardization Bureau', 'TELECOMMUNICATION  STANDARDIZATION BUREAU'],
        rejects: ['Radiocommunication Bureau', 'Telecommunication Standardization Sector'],
      }),
    },
    {
      issuer: 'BR',
      pattern: pattern({
        id: 'en.issuer.br',
        source: '<radiocommunications? bureau>',
        matches: ['Radiocommunication Bureau', 'RADIOCOMMUNICATION BUREAU (BR)'],
        rejects: ['Radiocommunication Sector', 'Development Bureau'],
      }),
    },
    {
      issuer: 'BDT',
      pattern: pattern({
        id: 'en.issuer.bdt',
        source: '<telecommunications? development bureau>',
        matches: ['Telecommunication Development Bureau (BDT)'],
        rejects: ['Telecommunication Development Sector'],
      }),
    },
    {
      issuer: 'SG',
      pattern: pattern({
        id: 'en.issuer.secretariat',
        source: '<general secretariat>|^(?:the )?secretary[ -]general>|<office of the secretary[ -]general>',
        matches: ['General Secretariat', 'The Secretary-General', 'GENERAL SECRETARIAT (SG)'],
        rejects: ['Deputy Secretary-General', 'Radiocommunication Bureau'],
      }),
    },
  ],
};
