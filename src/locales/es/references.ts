import type { LetterLocale } from '../../model/locale/letter.js';
import type { Issuer } from '../../model/record.js';
import { pattern } from '../../text/pattern.js';
import { lettersReferences } from './references-letters.js';
import { documentReferences } from './references-documents.js';

/** The Bureau that serves a conference or group, by the letters of its documents. */
const conferenceIssuers: Readonly<Record<string, Issuer>> = {
  PP: 'SG',
  RA: 'BR',
  AR: 'BR',
  CMR: 'BR',
  WRC: 'BR',
  CRR: 'BR',
  RRC: 'BR',
  AMNT: 'TSB',
  WTSA: 'TSB',
  CMDT: 'BDT',
  WTDC: 'BDT',
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
  | 'messageTitle'
  | 'otherDocument'
  | 'issuers'
> = {
  references: [...lettersReferences, ...documentReferences],
  conferenceDocument: pattern({
    id: 'es.reference.conference-document',
    source:
      '(?:^| (?:al |a la )?)documento (?:N[.]?[oº°][.]? ?)?(?<number>(?:[A-Z]{1,4}/)?\\d{1,4}(?: ?\\((?:add|rev|corr)[. ]{0,2}\\d{1,3}\\)){0,2} ?- ?[EFSARC]) *$',
    matches: [
      'Documento 41-S',
      'SESIÓN PLENARIA  Documento 41-S',
      'Addéndum 20 al Documento 9-S',
      'Documento DT/12-S',
      'Documento 9(Add.3)-S',
    ],
    rejects: ['Documento 41', 'véase el Documento 41-S para más detalles', 'Documento C20/57-S'],
  }),
  conference: pattern({
    id: 'es.reference.conference',
    source: '<(?<series>(?<body>PP|CMR|WRC|AMNT|WTSA|CMDT|WTDC|AR|RA|CRR|RRC)-?(?:20)?\\d{2})>',
    flags: '',
    matches: ['Conferencia de Plenipotenciarios (PP-26)', 'CMR-27', 'AMNT-24', 'AR-27'],
    rejects: ['Conferencia de Plenipotenciarios', 'PP-2', 'AR-123'],
  }),
  conferenceIssuers,
  unionCodes: {
    AMNT: 'WTSA',
    FMPT: 'WTPF',
    CMDT: 'WTDC',
    CMR: 'WRC',
    AR: 'RA',
    CRR: 'RRC',
    RPC: 'CPM',
    GANT: 'TSAG',
    GAR: 'RAG',
    GADT: 'TDAG',
  },
  annotation: pattern({
    id: 'es.reference.annotation',
    source:
      '<(?<annotation>(?:corrigendum|correccion|addendum|adicion|errata|fe de erratas|corr|add|rev(?:ision)?)[.]? ?(?:N[.]?[oº°][.]? ?)?\\d{1,2})(?![\\d/-]|\\p{L})',
    matches: ['Corrigéndum 1', 'Addéndum 6 a la Circular', 'Rev. 1', 'Revisión 2', 'CORRIGÉNDUM 1'],
    rejects: ['Corrigéndum', 'Rev. Dubái, 2018', 'previsión 2', 'Addéndum a la Circular TSB 12'],
  }),
  messageTitle: pattern({
    id: 'es.letter.message-title',
    source:
      '^(?:mensaje (?:por |de )?)?(?:t ?e ?l ?e ?f ?a ?x|f ?a ?c ?s ?i ?m ?i ?l|telefacsimil|telecopia|f ?a ?x|telegrama|memorando|memorandum|nota verbal)(?: (?:n?[°ºo.]{0,2} ?)?\\d{1,5})?[ .]*$',
    matches: ['T E L E F A X', 'FACSÍMIL', 'Mensaje por fax', 'MEMORANDO', 'FAX'],
    rejects: ['Fax:', 'Telefax: +41 22', 'Por fax, 3 de mayo', 'Memorando de entendimiento'],
  }),
  otherDocument: pattern({
    id: 'es.reference.other-document',
    source:
      '^(?:titulo ?: ?)?(?:(?:respuesta a (?:la |una )?)?(?:declaracion(?:es)? de coordinacion|notas? de enlace)>|propuestas? (?:\\p{L}{4,16} ){0,2}comun(?:es)?>|propuestas? para los trabajos|(?:revision|modificacion|supresion) (?:propuesta )?de la resolucion>|(?:ante)?proyectos? de (?:nuev[oa]s? |(?:revision|modificacion|supresion) (?:de|a) (?:la |el )?|modificacion del )?(?:resolucion(?:es)?|recomendacion(?:es)?|decision(?:es)?|acuerdos?|ruegos?|cuestion(?:es)?|opinion(?:es)?|declaracion(?:es)?)>|(?:resolucion|recomendacion|decision|acuerdo|ruego|opinion) (?:UIT-[TRD] )?\\d{1,4}(?:-\\d{1,2})?(?: \\([^()]{1,40}\\))? *$)',
    matches: [
      'DECLARACIÓN DE COORDINACIÓN',
      'PROPUESTAS INSULARES COMUNES',
      'Título: Declaración de coordinación sobre fibra',
      'PROYECTO DE NUEVA RESOLUCIÓN SOBRE CABLES',
      'Proyecto de revisión de la Resolución 2',
    ],
    rejects: [
      'Informe sobre el proyecto de Resolución',
      'Declaración del Presidente',
      'Proyecto de presupuesto',
      'Propuestas del Director',
    ],
  }),
  documentTypes: [
    {
      documentType: 'collective-letter',
      pattern: pattern({
        id: 'es.document-type.collective-letter',
        source: '<carta colectiva>',
        matches: ['Carta Colectiva', 'CARTA COLECTIVA'],
        rejects: ['Carta Circular', 'cartas colectivas'],
      }),
    },
    {
      documentType: 'circular-letter',
      pattern: pattern({
        id: 'es.document-type.circular-letter',
        source: '<carta[ -]circular>',
        matches: ['Carta Circular', 'CARTA CIRCULAR', 'Carta-Circular'],
        rejects: ['Circular Administrativa', 'cartas circulares'],
      }),
    },
    {
      documentType: 'circular',
      pattern: pattern({
        id: 'es.document-type.circular',
        source: '<(?<!carta[ -])circular(?: administrativa)?>',
        matches: ['Circular Administrativa', 'Circular TSB', 'CIRCULAR'],
        rejects: ['Circulares', 'circulación', 'Carta Circular'],
      }),
    },
  ],
  issuers: [
    {
      issuer: 'TSB',
      pattern: pattern({
        id: 'es.issuer.tsb',
        source: '<oficina de (?:la )?normalizacion de las telecomunicaciones>|<(?:circular|carta colectiva) TSB>',
        matches: [
          'Oficina de Normalización de las Telecomunicaciones',
          'OFICINA DE NORMALIZACIÓN  DE LAS TELECOMUNICACIONES',
        ],
        rejects: ['Oficina de Radiocomunicaciones', 'Sector de Normalización'],
      }),
    },
    {
      issuer: 'BR',
      pattern: pattern({
        id: 'es.issuer.br',
        source: '<oficina de (?:las )?radiocomunicaciones>',
        matches: ['Oficina de Radiocomunicaciones', 'OFICINA DE RADIOCOMUNICACIONES (BR)'],
        rejects: ['Sector de Radiocomunicaciones', 'Oficina de Desarrollo'],
      }),
    },
    {
      issuer: 'BDT',
      pattern: pattern({
        id: 'es.issuer.bdt',
        source: '<oficina (?:de|para el|del) desarrollo de las telecomunicaciones>',
        matches: [
          'Oficina de Desarrollo de las Telecomunicaciones (BDT)',
          'Oficina para el Desarrollo de las Telecomunicaciones',
        ],
        rejects: ['Sector de Desarrollo de las Telecomunicaciones'],
      }),
    },
    {
      issuer: 'SG',
      pattern: pattern({
        id: 'es.issuer.secretariat',
        source: '<secretaria general>(?! adjunta)|^(?:el |la )?secretari[oa] general>',
        matches: ['Secretaría General', 'El Secretario General', 'SECRETARÍA GENERAL'],
        rejects: ['Vicesecretario General', 'Oficina de Radiocomunicaciones'],
      }),
    },
  ],
};
