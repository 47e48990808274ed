import type { CitationLocale } from '../../../model/locale/citations.js';
import { pattern } from '../../../text/pattern.js';

const numberSign = '(?:N[.]?[oº°]s?[.]? ?|N[.] ?|num(?:eros?|[.]) )?';

/** Resolutions, Decisions, Recommendations and Questions: texts told by a word and a number. */
export const numbered: Pick<CitationLocale, 'numberedCue' | 'numbered' | 'listLink' | 'recommendationSectors'> = {
  numberedCue: pattern({
    id: 'es.citations.numbered-cue',
    source: 'resoluci|res\\.|decisi|acuerdo|recomendaci|recs?\\.|uit-|itu-|cuesti|<[qc]\\.? ?\\d',
    matches: ['la Resolución 179', 'Q.11/15', 'UIT-T X.509', 'Rec. UIT-R P.525', 'el Acuerdo 562'],
    rejects: ['la Circular TSB 12', 'el Consejo'],
  }),
  numbered: [
    {
      type: 'resolution',
      oneInSingular: true,
      issuer: null,
      head: pattern({
        id: 'es.citations.resolution',
        source: `<(?:Resolucion(?<plural>es)?|Res\\.) (?:(?:del? )?(?<sector>UIT-[TRD]|ITU-[TRD]) )?${numberSign}(?=\\d)`,
        matches: [
          'la Resolución 179',
          'las Resoluciones 18 y 72',
          'Resolución UIT-R 1-8',
          'RESOLUCIÓN 20',
          'Resolución N.º 5',
          'RESOLUCION N. 14',
        ],
        rejects: ['la resolución de diferencias', 'esta Resolución'],
      }),
      number: pattern({
        id: 'es.citations.resolution-number',
        source: '^(?<number>\\d{1,4}(?:-\\d{1,2})?(?: ?(?:bis|ter))?)(?![\\p{L}\\p{N}]|/\\d)',
        matches: ['179', '1-8', '750 (Rev.CMR-19)'],
        rejects: ['4/17', 'x'],
      }),
    },
    {
      // A Decision of the Council is an Acuerdo, one of the Plenipotentiary Conference a Decisión.
      type: 'decision',
      oneInSingular: true,
      issuer: 'Council',
      head: pattern({
        id: 'es.citations.council-decision',
        source: `<Acuerdo(?<plural>s)? ${numberSign}(?=\\d)`,
        matches: ['el Acuerdo 562', 'los Acuerdos 5 y 11'],
        rejects: ['el acuerdo del Consejo', 'Acuerdo de 2019'],
      }),
      number: pattern({
        id: 'es.citations.council-decision-number',
        source: '^(?<number>\\d{1,3}(?: ?(?:bis|ter))?)(?![\\p{L}\\p{N}]|/\\d|-\\d)',
        matches: ['482', '5 (2020)'],
        rejects: ['2019/1', 'x'],
      }),
    },
    {
      type: 'decision',
      oneInSingular: true,
      issuer: null,
      head: pattern({
        id: 'es.citations.decision',
        source: `<Decision(?<plural>es)? ${numberSign}(?=\\d)`,
        matches: ['la Decisión 482', 'las Decisiones 5 y 11'],
        rejects: ['la decisión del Consejo'],
      }),
      number: pattern({
        id: 'es.citations.decision-number',
        source: '^(?<number>\\d{1,3}(?:-\\d{1,2}| ?(?:bis|ter))?)(?![\\p{L}\\p{N}]|/\\d|-\\d)',
        matches: ['482', '87-1', '5 (Rev. Bucarest, 2022)'],
        rejects: ['2019/1', 'x'],
      }),
    },
    {
      type: 'recommendation',
      issuer: null,
      head: pattern({
        id: 'es.citations.recommendation',
        source:
          '<(?:(?:Recomendacion(?:es)?|Rec\\.|Recs\\.) (?:(?:revisada|modificada|nueva|enmendada|existente|propuesta)s? )?(?:(?:del? )?(?<sector>UIT-[TRD]|ITU-[TRD]|CCITT|CCIR) )?(?:(?:revisada|modificada|nueva|enmendada|existente|propuesta)s? )?(?:\\| ?)?(?=[A-Z]{1,3}\\.\\d)|(?<alone>UIT-[TR]|ITU-[TR]) (?=[A-Z]{1,3}\\.\\d))',
        flags: 'i',
        matches: [
          'Recomendación UIT-T A.1',
          'Rec. UIT-T X.509',
          'UIT-T X.1254',
          'Recomendaciones UIT-R P.525-4',
          'la Recomendación X.25',
          'Recomendación del CCITT V.24',
        ],
        rejects: ['las recomendaciones del Grupo', 'Recomendación UIT-T A', 'opinión del Consejo'],
      }),
      number: pattern({
        id: 'es.citations.recommendation-number',
        source:
          '^(?:(?<sector>UIT-[TR]|ITU-[TR]) )?(?<number>[A-Z]{1,3}\\.\\d{1,4}(?:\\.\\d{1,4}){0,3}(?:-\\d{1,2})?(?:bis|ter|R)?)(?:/[A-Z]\\.\\d{1,4}(?:\\.\\d{1,4})?)?(?![\\p{L}\\p{N}])',
        flags: '',
        matches: ['A.1', 'D.600R', 'X.1254', 'P.525-4', 'UIT-T G.729'],
        rejects: ['A', 'a.1'],
      }),
    },
    {
      type: 'recommendation',
      oneInSingular: true,
      issuer: 'WRC',
      head: pattern({
        id: 'es.citations.recommendation-wrc',
        source: `<Recomendacion(?<plural>es)? ${numberSign}(?=\\d{1,3}(?:(?:,| y) \\d{1,3}){0,5} ?(?:\\((?:Rev\\. ?)?(?:CMR|CAMR|WRC|Orb)|de la (?:CMR|Conferencia Mundial de Radiocomunicaciones)))`,
        matches: ['Recomendación 207 (Rev.CMR-15)', 'Recomendación 76 de la CMR-15', 'Recomendaciones 7 y 9 (CMR-97)'],
        rejects: ['Recomendación 21', 'Recomendación UIT-T A.1'],
      }),
      number: pattern({
        id: 'es.citations.recommendation-wrc-number',
        source: '^(?<number>\\d{1,3})(?![\\p{L}\\p{N}./])',
        matches: ['207', '76 de la CMR-15'],
        rejects: ['A.1', '2.2'],
      }),
    },
    {
      type: 'recommendation',
      oneInSingular: true,
      issuer: null,
      head: pattern({
        id: 'es.citations.recommendation-of-conference',
        source: `<Recomendacion(?<plural>es)? ${numberSign}(?=\\d{1,3}(?: \\([^()]{3,40}\\))? de la (?:CMDT|PP|CMTI|AMNT|Conferencia (?:Mundial de Desarrollo|de Plenipotenciarios)|Asamblea Mundial de Normalizacion))`,
        flags: '',
        matches: [
          'Recomendación 9 de la Conferencia Mundial de Desarrollo de las Telecomunicaciones',
          'Recomendación 2 (Doha, 2006) de la CMDT',
        ],
        rejects: ['Recomendación 9', 'Recomendación 76 de la CMR-15'],
      }),
      number: pattern({
        id: 'es.citations.recommendation-of-conference-number',
        source: '^(?<number>\\d{1,3})(?![\\p{L}\\p{N}./])',
        matches: ['9', '2 (Doha, 2006)'],
        rejects: ['A.1', '2.2'],
      }),
    },
    {
      type: 'recommendation',
      oneInSingular: true,
      issuer: 'ITU-R',
      head: pattern({
        id: 'es.citations.recommendation-ccir',
        source: `<Recomendacion(?<plural>es)? (?:(?:del )?(?<sector>CCIR) ${numberSign}(?=\\d)|${numberSign}(?=\\d{3,4}-\\d{1,2}(?![\\d/])|\\d{1,4}(?:-\\d{1,2})?[\\d, y-]{0,40} del CCIR))`,
        flags: '',
        matches: [
          'Recomendación 370-5 del CCIR',
          'Recomendación 583-2',
          'Recomendación CCIR 601',
          'Recomendación del CCIR 529',
        ],
        rejects: ['Recomendación del CCIR', 'Recomendación 21', 'recomendación de 12 países'],
      }),
      number: pattern({
        id: 'es.citations.recommendation-ccir-number',
        source: '^(?<number>\\d{1,4}(?:-\\d{1,2})?)(?![\\p{L}\\p{N}/]|[.-]\\d)',
        matches: ['529', '370-5 del CCIR'],
        rejects: ['P.525', '2.2'],
      }),
    },
    {
      type: 'recommendation',
      issuer: 'ITU-D',
      head: pattern({
        id: 'es.citations.recommendation-d',
        source: `<(?:Recomendacion(?<plural>es)?|Rec\\.) (?:del )?(?<sector>UIT-D|ITU-D) ${numberSign}(?=\\d)`,
        matches: ['Recomendación UIT-D 21'],
        rejects: ['Recomendación UIT-T A.1'],
      }),
      number: pattern({
        id: 'es.citations.recommendation-d-number',
        source: '^(?<number>\\d{1,2})(?![\\p{L}\\p{N}.]\\p{N})(?![\\p{L}\\p{N}])',
        matches: ['21', '16 (Hyderabad, 2010)'],
        rejects: ['A.1', '2.2'],
      }),
    },
    {
      type: 'question',
      issuer: 'ITU-T',
      head: pattern({
        id: 'es.citations.question',
        source:
          '<(?:Cuestion(?:es)? |CUESTION(?:ES)? |C\\. ?|Q\\.? ?)(?:(?<sector>UIT-[TRD]|ITU-[TRD]) )?(?:N[.]?[oº°][.]? ?)?(?=\\d[\\d, a-z-]{0,40}/(?:\\d|[IVX]{1,5}>))',
        flags: '',
        matches: [
          'la Cuestión 4/17',
          'las Cuestiones 2, 3 y 5/17',
          'Q11/15',
          'Cuestión UIT-R 101-5/3',
          'CUESTIÓN 4/17',
          'C.4/17',
        ],
        rejects: ['la cuestión 4', 'Cuestión 5 de la CE', 'la cuestión 3/4 del formulario'],
      }),
      number: pattern({
        id: 'es.citations.question-number',
        source: '^(?<number>\\d{1,3}(?:-\\d{1,2})?(?:/(?:\\d{1,2}|[IVX]{1,5}))?)(?![\\p{L}\\p{N}/])',
        matches: ['4/17', '101-5/3', '2, 3', '22/XV'],
        rejects: ['4/17/3', 'x'],
      }),
    },
  ],
  listLink: pattern({
    id: 'es.citations.list-link',
    source:
      '^(?:(?<range> (?:hasta la|hasta el|al?) | - )(?:N[.]?[oº°]s? ?)?(?:UIT-[TRD] )?|(?: ?[,;] ?(?:y |e |o |asi como )?| y | e | o | asi como | a )(?:de la |a la |al |del |la |el |las |los )?(?:N[.]?[oº°][.]? ?)?(?:(?:Recomendacion(?:es)?|Resolucion(?:es)?|Cuestion(?:es)?|Decision(?:es)?|Acuerdos?) )?(?:(?<sector>UIT-[TRD]) )?)(?=\\d|[A-Z]{1,3}\\.\\d)',
    matches: [', 20', ' y 54', ' y G.729', ', y 71', ' y UIT-T G.711', ' a 23', ' – 23', ' y la Recomendación G.9'],
    rejects: ['. 20', ' de 20'],
  }),
  recommendationSectors: [
    { issuer: 'ITU-R', series: /../ },
    { issuer: 'ITU-T', series: /[ADEGHIJKLNOQRTUWXYZ]/ },
  ],
};
