import type { LetterLocale } from '../../model/locale/letter.js';
import { pattern } from '../../text/pattern.js';
import { bodyIssuers, documentReferences } from './references-documents.js';
import { lettersReferences } from './references-letters.js';

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
  | 'messageTitle'
  | 'otherDocument'
  | 'issuers'
> = {
  references: [...lettersReferences, ...documentReferences],
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
  messageTitle: pattern({
    id: 'en.letter.message-title',
    source:
      '^(?:t ?e ?l ?e ?f ?a ?x|f ?a ?c ?s ?i ?m ?i ?l ?e|f ?a ?x|telegram|memorandum|m ?e ?m ?o|note verbale)(?: (?:message|transmission|cover sheet))?(?: (?:no?[°º.]? ?)?\\d{1,5})?[ .]*$',
    matches: ['T E L E F A X', 'FACSIMILE MESSAGE', 'Fax', 'MEMORANDUM', 'FAX TRANSMISSION'],
    rejects: ['Fax:', 'Telefax: +41 22', 'By fax, 3 May', 'Memorandum of understanding'],
  }),
  otherDocument: pattern({
    id: 'en.reference.other-document',
    source:
      '^(?:title ?: ?)?(?:(?:reply to (?:the |a )?|(?:outgoing|incoming) )?liaison statements?>|(?:\\p{L}{4,16} ){0,2}common proposals?>|proposals? for the work of|(?:proposed )?(?:modifications?|revisions?|suppressions?) (?:of|to) (?:wtsa |wtdc |pp )?resolutions?>|(?:preliminary )?(?:proposed )?draft (?:new |revis(?:ed|ion (?:to|of)) |amend(?:ed|ments? (?:to|of)) )?(?:resolution|recommendation|decision|opinion|question|declaration)s?>|(?:resolution|recommendation|decision|opinion) (?:ITU-[TRD] )?\\d{1,4}(?:-\\d{1,2})?(?: \\([^()]{1,40}\\))? *$)',
    matches: [
      'LIAISON STATEMENT',
      'OUTGOING LIAISON STATEMENT',
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
