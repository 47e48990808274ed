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
  messageTitle: pattern({
    id: 'fr.letter.message-title',
    source:
      '^(?:message (?:par )?|envoi par )?(?:t ?e ?l ?e ?f ?a ?x|t ?e ?l ?e ?c ?o ?p ?i ?e|f ?a ?x|telegramme|memorandum|note verbale)(?: (?:no?[°º.]? ?)?\\d{1,5})?[ .]*$',
    matches: ['T É L É F A X', 'TÉLÉCOPIE', 'Message par télécopie', 'FAX', 'MÉMORANDUM'],
    rejects: ['Fax:', 'Télécopie: +41 22', 'Par télécopie, le 3 mai', 'Téléfax du Bureau'],
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
        source: '<lettre[ -]circulaire>',
        matches: ['Lettre circulaire', 'LETTRE-CIRCULAIRE'],
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
