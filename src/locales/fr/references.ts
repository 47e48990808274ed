import type { LetterLocale } from '../../model/locale/letter.js';
import type { Issuer } from '../../model/record.js';
import { pattern } from '../../text/pattern.js';

const numberSign = '(?:(?:No|N|n)[°ºo.]{0,2} ?)?';
/** What a letter calls itself before its number. */
const kindName =
  '(?:<(?:lettre circulaire|circulaire administrative|circulaire|lettre) (?:(?:du )?(?:BR|UIT-R|SG) )?)?';

/** The Bureau that serves a conference or group, by the letters of its documents. */
const bodyIssuers: Readonly<Record<string, Issuer>> = {
  PP: 'SG',
  FMPT: 'SG',
  WTPF: 'SG',
  RA: 'BR',
  AR: 'BR',
  CMR: 'BR',
  WRC: 'BR',
  CRR: 'BR',
  RRC: 'BR',
  RAG: 'BR',
  GCR: 'BR',
  AMNT: 'TSB',
  WTSA: 'TSB',
  TSAG: 'TSB',
  GCNT: 'TSB',
  SG: 'TSB',
  CMDT: 'BDT',
  WTDC: 'BDT',
  TDAG: 'BDT',
  GCDT: 'BDT',
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
        id: 'fr.reference.collective-of-development',
        source: `<lettre collective (?:(?:du )?(?:BDT|UIT-D)) ?${numberSign}(?<number>\\d{1,3} ?/ ?[A-Z0-9][A-Z0-9-]{0,15})>`,
        matches: ['Lettre collective BDT 5/17', 'Lettre collective du BDT 2/CE1'],
        rejects: ['Lettre collective BDT', 'Lettre collective TSB 5/17', 'Circulaire BDT 5'],
      }),
      series: 'BDT',
      documentType: 'collective-letter',
      issuer: 'BDT',
      explicit: true,
    },
    {
      pattern: pattern({
        id: 'fr.reference.collective',
        source: `<lettre collective(?: (?:du )?(?:TSB|UIT-T))? ?${numberSign}(?<number>\\d{1,3}/[A-Z0-9][A-Z0-9-]{0,15})>`,
        matches: ['Lettre collective TSB 5/17', 'Lettre collective 2/TSAG', 'LETTRE COLLECTIVE TSB 9/SG3RG-LAC'],
        rejects: ['Lettre collective', 'Lettre collective TSB', 'Circulaire TSB 5'],
      }),
      series: 'TSB',
      documentType: 'collective-letter',
      issuer: 'TSB',
      explicit: true,
    },
    {
      pattern: pattern({
        id: 'fr.reference.tsb',
        source: `<circulaire (?<series>TSB) ?${numberSign}(?<number>\\d{1,4})>`,
        matches: ['Circulaire TSB 278', 'Circulaire TSB 007', 'CIRCULAIRE TSB No. 12', 'Circulaire TSB N° 3'],
        rejects: ['Circulaire TSB', 'Circulaire du TSB', 'Circulaires TSB 12 et 14'],
      }),
      documentType: 'circular',
      issuer: 'TSB',
      explicit: true,
    },
    {
      pattern: pattern({
        id: 'fr.reference.ccitt',
        source: `<(?:lettre )?circulaire (?:administrative )?(?:du )?(?<series>CCITT) ?${numberSign}(?<number>[A-Z]?\\d{1,4})>`,
        matches: ['Circulaire CCITT No 45', 'CIRCULAIRE CCITT N° 112', 'Circulaire du CCITT 9'],
        rejects: ['Circulaire CCITT', 'le CCITT 45', 'Circulaires CCITT 4 et 5'],
      }),
      documentType: 'circular',
      issuer: 'TSB',
      explicit: true,
    },
    {
      pattern: pattern({
        id: 'fr.reference.ccir',
        source: `<(?:lettre )?circulaire (?:administrative )?(?:du )?(?<series>CCIR|IFRB) ?${numberSign}(?<number>[A-Z]?\\d{1,4})>`,
        matches: ['Circulaire CCIR No 45', 'Lettre circulaire IFRB N° 812'],
        rejects: ['Circulaire CCIR', 'Avis CCIR 601'],
      }),
      documentType: 'circular',
      issuer: 'BR',
      explicit: true,
    },
    {
      pattern: pattern({
        id: 'fr.reference.bdt',
        source: `<(?:(?:[Ll]ettre )?[Cc]irculaire |CIRCULAIRE )?(?<series>BDT) ?[/ -] ?${numberSign}(?<number>[A-Z0-9]{1,8}(?:[/-][A-Z0-9]{1,8}){0,4})>`,
        flags: '',
        matches: ['Circulaire BDT/DNS/DGS/112', 'BDT/008', 'BDT/IP/CSTG-2', 'Circulaire BDT 12'],
        rejects: ['Circulaire BDT', 'le BDT organisera', 'BDT'],
      }),
      documentType: 'circular',
      issuer: 'BDT',
      explicit: true,
    },
    {
      pattern: pattern({
        id: 'fr.reference.br-circular-letter',
        source: `${kindName}<(?<series>CR|CCRR) ?/ ?${numberSign}(?<number>\\d{1,4})>`,
        matches: ['CR/25', 'Lettre circulaire CR/456', 'LETTRE CIRCULAIRE CCRR/67'],
        rejects: ['CR/', 'ACR/25', 'CR 25'],
      }),
      documentType: 'circular-letter',
      issuer: 'BR',
      explicit: false,
    },
    {
      pattern: pattern({
        id: 'fr.reference.br-circular',
        source: `${kindName}<(?<series>CACE|CACG|CAR|CA|CM) ?/ ?${numberSign}(?<number>\\d{1,4})>`,
        matches: ['CA/3', 'Circulaire administrative du BR CACE/560', 'CACG/12', 'CM/7'],
        rejects: ['CA/', 'USCA/3', 'CACE 560'],
      }),
      documentType: 'circular',
      issuer: 'BR',
      explicit: false,
    },
    {
      pattern: pattern({
        id: 'fr.reference.br-study-group',
        source: `${kindName}<(?<number>\\d{1,2}/(?<series>LCCE)/\\d{1,4})>`,
        matches: ['5/LCCE/91', 'Lettre circulaire 4/LCCE/71'],
        rejects: ['LCCE/91', '5/LCCE'],
      }),
      documentType: 'circular-letter',
      issuer: 'BR',
      explicit: true,
    },
    {
      pattern: pattern({
        id: 'fr.reference.secretary-general',
        source: `${kindName}<(?<series>CL|DM) ?(?:-|/|No[.]? ?|N[°º] ?| ) ?${numberSign}(?<number>\\d{1,4}(?:/\\d{1,5})?)>`,
        matches: ['CL-19/57', 'DM-05/1171', 'DM No. 28', 'Lettre circulaire CL-24/31', 'CL/12'],
        rejects: ['CL-', 'DML-05', 'DM'],
      }),
      documentType: 'circular-letter',
      issuer: 'SG',
      explicit: false,
    },
    {
      pattern: pattern({
        id: 'fr.reference.council',
        source:
          '<(?:document )?(?<number>C(?:\\d{2}|20\\d{2})(?:/[A-Z]{2,8})?/\\d{1,4} ?(?:\\((?:rev|add|corr)[. ]{0,2}\\d{1,2}\\))? ?-[EFSARC])>',
        matches: ['C20/57-F', 'Document C2001/38-F', 'C11/45(Rév.1)-F', 'C97/35-F', 'C19/INF/5-F'],
        rejects: ['C20/57', 'C20', 'PC20/57-F'],
      }),
      series: 'Council',
      documentType: 'report',
      issuer: 'Council',
      explicit: false,
    },
    {
      pattern: pattern({
        id: 'fr.reference.meeting-document',
        source:
          '<(?:[Dd]ocument )?(?<number>(?<series>PP|RA|CMR|WRC|AMNT|WTSA|CMDT|WTDC|FMPT|WTPF|TDAG|TSAG|RAG|GCDT|GCNT|GCR|RPM|SG\\d{1,2}|(?:CWG|GTC|EG|GE)-[A-Z]{2,10})(?:-?\\d{2})?(?:(?:/| ?- ?)[A-Z0-9.()]{1,10}(?: \\d{1,4})?){1,3} ?- ?[EFSARC])>',
        flags: '',
        matches: ['PP-02/36-F', 'RA15/PLEN/7-F', 'TDAG-18/INF/1-F', 'TSAG – R 1 – F', 'CWG-LANG-8/4-F'],
        rejects: ['TSAG/ME', 'PP-26', 'SG17', 'TDAG-18', 'GTC-FHR'],
      }),
      documentType: 'report',
      issuer: null,
      issuers: bodyIssuers,
      explicit: false,
    },
    {
      pattern: pattern({
        id: 'fr.reference.study-group-document',
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
    id: 'fr.reference.conference-document',
    source:
      '(?:^| (?:au |a la )?)document (?:No ?|N[°º] ?)?(?<number>(?:[A-Z]{1,4}/)?\\d{1,4}(?: ?\\((?:add|rev|corr)[. ]{0,2}\\d{1,3}\\)){0,2} ?- ?[EFSARC]) *$',
    matches: [
      'Document 41-F',
      'SÉANCE PLÉNIÈRE  Document 41-F',
      'Addendum 20 au Document 9-F',
      'Document DT/12-F',
      'Document 9(Add.3)-F',
    ],
    rejects: ['Document 41', 'voir le Document 41-F pour plus de détails', 'Document C20/57-F'],
  }),
  conference: pattern({
    id: 'fr.reference.conference',
    source: '<(?<series>(?<body>PP|CMR|WRC|AMNT|WTSA|CMDT|WTDC|FMPT|WTPF|AR|RA|CRR|RRC)-?(?:20)?\\d{2})>',
    flags: '',
    matches: ['Conférence de plénipotentiaires (PP-26)', 'CMR-27', 'AMNT-24', 'AR-27'],
    rejects: ['Conférence de plénipotentiaires', 'PP-2', 'AR-123'],
  }),
  conferenceIssuers: bodyIssuers,
  unionCodes: {
    AMNT: 'WTSA',
    FMPT: 'WTPF',
    CMDT: 'WTDC',
    CMR: 'WRC',
    AR: 'RA',
    CRR: 'RRC',
    RPC: 'CPM',
    GCNT: 'TSAG',
    GCR: 'RAG',
    GCDT: 'TDAG',
  },
  annotation: pattern({
    id: 'fr.reference.annotation',
    source:
      '<(?<annotation>(?:corrigendum|addendum|erratum|corr|add|rev(?:ision)?)[.]? ?(?:No[.]? ?|N[°º] ?)?\\d{1,2})(?![\\d/-]|\\p{L})',
    matches: ['Corrigendum 1', 'Addendum 6 à la Circulaire', 'Rév. 1', 'Révision 2', 'CORRIGENDUM 1'],
    rejects: ['Corrigendum', 'Rév. Dubaï, 2018', 'prévision 2', 'Addendum à la Circulaire TSB 12'],
  }),
  otherDocument: pattern({
    id: 'fr.reference.other-document',
    source:
      "^(?:titre ?: ?)?(?:(?:reponse a (?:la |une )?)?(?:note|declaration)s? de liaison>|propositions? (?:\\p{L}{4,16} ){0,2}communes?>|propositions? pour les travaux d|(?:revision|modification|suppression|abrogation) (?:proposee? )?de la resolution>|(?:avant-)?projets? (?:de |d')(?:nouvelles? |une? |l'|(?:revisions?|modifications?|amendements?|suppressions?) (?:de |d'|a )(?:la |l'|une? )?)?(?:resolutions?|recommandations?|decisions?|voeux?|questions?|opinions?|declarations?)>|(?:resolution|decision|recommandation|voeu|opinion) (?:UIT-[TRD] )?\\d{1,4}(?:-\\d{1,2})?(?: \\([^()]{1,40}\\))? *$)",
    matches: [
      'NOTE DE LIAISON',
      'Titre: Note de liaison sur la fibre',
      'PROPOSITIONS INSULAIRES COMMUNES',
      'PROJET DE NOUVELLE RÉSOLUTION SUR LES CÂBLES',
      'Projet de révision de la Résolution 2',
      'DÉCISION 505',
    ],
    rejects: [
      'Rapport sur le projet de Résolution',
      'Résolution 12 du Conseil: suivi',
      'Notes du secrétariat',
      'Projet de budget',
      'Projet de rapport',
      'Propositions du Secrétaire général',
    ],
  }),
  documentTypes: [
    {
      documentType: 'collective-letter',
      pattern: pattern({
        id: 'fr.document-type.collective-letter',
        source: '<lettre collective>',
        matches: ['Lettre collective', 'LETTRE COLLECTIVE'],
        rejects: ['Lettre circulaire', 'lettres collectives'],
      }),
    },
    {
      documentType: 'circular-letter',
      pattern: pattern({
        id: 'fr.document-type.circular-letter',
        source: '<lettre circulaire>',
        matches: ['Lettre circulaire', 'LETTRE CIRCULAIRE'],
        rejects: ['Circulaire administrative', 'lettres circulaires'],
      }),
    },
    {
      documentType: 'circular',
      pattern: pattern({
        id: 'fr.document-type.circular',
        source: '<circulaire(?: administrative)?>',
        matches: ['Circulaire administrative', 'Circulaire TSB', 'CIRCULAIRE'],
        rejects: ['Circulaires', 'circuler'],
      }),
    },
  ],
  issuers: [
    {
      issuer: 'TSB',
      pattern: pattern({
        id: 'fr.issuer.tsb',
        source: '<bureau de la normalisation des telecommunications>|<(?:circulaire|lettre collective) TSB>',
        matches: [
          'Bureau de la normalisation des télécommunications',
          'BUREAU DE LA NORMALISATION  DES TÉLÉCOMMUNICATIONS',
        ],
        rejects: ['Bureau des radiocommunications', 'Secteur de la normalisation'],
      }),
    },
    {
      issuer: 'BR',
      pattern: pattern({
        id: 'fr.issuer.br',
        source: '<bureau des radiocommunications>',
        matches: ['Bureau des radiocommunications', 'BUREAU DES RADIOCOMMUNICATIONS (BR)'],
        rejects: ['Secteur des radiocommunications', 'Bureau de développement'],
      }),
    },
    {
      issuer: 'BDT',
      pattern: pattern({
        id: 'fr.issuer.bdt',
        source: '<bureau de developpement des telecommunications>',
        matches: ['Bureau de développement des télécommunications (BDT)'],
        rejects: ['Secteur du développement des télécommunications'],
      }),
    },
    {
      issuer: 'SG',
      pattern: pattern({
        id: 'fr.issuer.secretariat',
        source: '<secretariat general>|^(?:le |la )?secretaire general(?:e)?>',
        matches: ['Secrétariat général', 'Le Secrétaire général', 'SECRÉTARIAT GÉNÉRAL'],
        rejects: ['Vice-Secrétaire général', 'Bureau des radiocommunications'],
      }),
    },
  ],
};
