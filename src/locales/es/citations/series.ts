import type { CitationLocale } from '../../../model/locale/citations.js';
import { pattern } from '../../../text/pattern.js';

const numberSign = '(?:N[.]?[oº°]s?[.]? ?|N[.] ?|num(?:ero|[.]) )?';

/** `, 51 y 52`, ` a 53` behind a number whose list a plural leads; what may stand before each further number is given. */
const more = (lead: string, before: string): string =>
  `(?:(?<=<${lead}[^.;]{0,60})(?<more>(?:(?: ?,(?: y| o)?| y| e| o| asi como| a| -) ${before}\\d{1,4}(?: ?\\(Rev\\. ?\\d{1,2}\\))?(?:-[EFSACR])?(?![\\p{L}\\p{N}/.]\\p{N}|[\\p{L}\\p{N}/]| (?:anexos?|paginas?|paises|otr[oa]s?|miembros|documentos?|dias)))+))?`;

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
    id: 'es.citations.further-number',
    source:
      '(?<link>,(?: ?(?:y|e|o))?|\\p{L}{1,20}(?: como)?|-) (?<printed>(?:[A-Z]{2,4}[/ -])?[A-Z]?\\d{1,4}(?:/[A-Z0-9]{1,8}){0,2}(?: ?\\(Rev\\. ?\\d{1,2}\\))?(?:-[A-Z])?)',
    flags: '',
    matches: [', 51', ' y 52', ', y C25/16', ' así como TSB 12', ' - 5/17', ' y C25/16(Rev.1)-S'],
    rejects: [' y siguientes', '51', ','],
  }),
  rangeWord: pattern({
    id: 'es.citations.range-word',
    source: '^(?:al?|-)$',
    flags: '',
    matches: ['a', 'al', '-'],
    rejects: ['y', 'o', ','],
  }),
  numberSign: pattern({
    id: 'es.citations.number-sign',
    source: 'n[.]?[oº°]|num(?:ero|[.])',
    matches: ['n.º 1', 'No 1', 'número 1'],
    rejects: ['1', 'corrigéndum 1'],
  }),
  seriesCue: pattern({
    id: 'es.citations.series-cue',
    source: '[A-Z]{2}|/|Reglamento de|[Cc]ircular [nN]|[Dd]ocumentos? \\d',
    flags: '',
    matches: ['CR/25', 'TSB 12', 'el Reglamento de Radiocomunicaciones'],
    rejects: ['la Resolución 5', 'el Consejo'],
  }),
  series: [
    {
      type: 'circular',
      keepsSeries: true,
      issuers: { TSB: 'TSB', CCITT: 'TSB', CCIR: 'BR', IFRB: 'BR' },
      pattern: pattern({
        id: 'es.citations.circular-tsb',
        source: `<(?:Circular(?:es)?|Cartas? colectivas?|Cartas?[ -]circular(?:es)?)(?: administrativas?)? (?:de la |del )?(?<series>TSB|CCITT|CCIR|IFRB) ?${numberSign}(?<number>\\d{1,4}(?:/[A-Z0-9]{1,8}(?:-[A-Z]{2,4})?)?)(?![\\p{L}\\p{N}])(?<more>(?:(?: ?,(?: y| o)?| y| e| o| asi como| a| -) (?:TSB |CCITT )?\\d{1,3}(?:/[A-Z0-9]{1,8})?(?![\\p{L}\\p{N}/]))*)`,
        matches: [
          'la Circular TSB 278',
          'Carta Colectiva TSB 5/17',
          'Circulares TSB 12 y 15',
          'Circular TSB N.º 41',
          'Circular CCITT No 41',
        ],
        rejects: ['la TSB 3', 'Circular de la TSB'],
      }),
    },
    {
      type: 'circular',
      keepsSeries: true,
      series: 'TSB',
      issuers: { TSB: 'TSB' },
      pattern: pattern({
        id: 'es.citations.circular-of-tsb',
        source: `<(?:Circular(?:es)? ${numberSign}(?<number>\\d{1,3})(?= de la TSB)|Cartas? colectivas? ${numberSign}(?<letter>\\d{1,2}/(?:\\d{1,2}|[A-Z0-9]{2,8}(?:-[A-Z]{2,4})?)))(?![\\p{L}\\p{N}/])`,
        matches: ['la Circular 278 de la TSB', 'la Carta Colectiva 7/17', 'Carta Colectiva 2/TSAG'],
        rejects: ['la Circular 278', 'la carta 7/17'],
      }),
    },
    {
      type: 'circular',
      keepsSeries: true,
      issuers: { BDT: 'BDT' },
      pattern: pattern({
        id: 'es.citations.circular-bdt',
        source:
          '<(?<series>BDT)/(?<number>(?:\\d{2}/(?=[A-Z]))?(?:[A-Z]{1,5}(?:-[A-Z]{1,5}){0,2}/){0,4}(?:[A-Z]{1,5}-)?\\d{1,4}(?:-\\d{1,4})?)(?![\\p{L}\\p{N}/])',
        flags: '',
        matches: ['Circular BDT/DNS/DGS/112', 'BDT/008', 'BDT/98/HRD/41', 'BDT/FEL/95-14', 'BDT/RO-AMS/009'],
        rejects: ['la BDT', 'BDT/PKM', 'BDT/98/'],
      }),
    },
    {
      type: 'circular',
      keepsSeries: true,
      issuers: { '*': 'BR' },
      pattern: pattern({
        id: 'es.citations.circular-br',
        source: `(?<![/-])<(?<series>CACE|CACG|CCRR|CAR|CR|CA|CM)/(?<number>\\d{1,4})(?![\\p{L}\\p{N}/])${more('(?:[Cc]artas|[Cc]irculares|CARTAS|CIRCULARES) ', '(?:[A-Z]{2,4}/)?')}`,
        flags: '',
        matches: ['Circular Administrativa CACE/560', 'CR/25', 'la Carta Circular CR/488'],
        rejects: ['SCR/25', 'CR/25/3', 'cr/25'],
      }),
    },
    {
      type: 'circular',
      keepsSeries: true,
      completes: true,
      issuers: { '*': 'BR' },
      pattern: pattern({
        id: 'es.citations.circular-lcce',
        source: `(?<![/-])<(?<number>\\d{1,2}/(?<series>LCCE)/\\d{1,4})(?![\\p{L}\\p{N}/])${more('[Cc]artas ', '(?:\\d{1,2}/LCCE/)?')}`,
        flags: '',
        matches: ['la Carta Circular 5/LCCE/91'],
        rejects: ['LCCE/91'],
      }),
    },
    {
      type: 'circular',
      keepsSeries: true,
      series: 'CL',
      issuers: { CL: 'SG', '*': 'SG' },
      pattern: pattern({
        id: 'es.citations.circular-letter',
        source:
          '<Cartas?[- ]circular(?:es)? (?:n(?:um)?[.]?[oº°]?[.]? ?|numero )(?<number>\\d{1,4}(?:/\\d{1,4})?)(?![\\p{L}\\p{N}/])(?! (?:de la (?:TSB|BR|BDT|Oficina|Directora)|del Director))',
        matches: ['la Carta Circular núm. 165', 'carta circular Nº 98/62'],
        rejects: ['la Carta Circular TSB núm. 12', 'la Carta Circular núm. 12 de la TSB', 'la carta núm. 165'],
      }),
    },
    {
      type: 'circular',
      keepsSeries: true,
      completes: true,
      issuers: { '*': 'SG' },
      pattern: pattern({
        id: 'es.citations.circular-sg',
        source: `(?<![/-])<(?<series>CL|DM)(?:-| N[.]?[oº°][.]? ?)(?<number>\\d{2,4}(?:/\\d{1,4})?)(?![\\p{L}\\p{N}/])${more('[Cc]artas ', '(?:(?:CL|DM)-)?(?:\\d\\d/)?')}`,
        flags: '',
        matches: ['la carta CL-19/57', 'DM-05/1171', 'DM No. 28'],
        rejects: ['CL-X', 'DM 28'],
      }),
    },
    {
      type: 'council-document',
      keepsSeries: false,
      completes: true,
      issuers: { '*': 'Council' },
      pattern: pattern({
        id: 'es.citations.council-document',
        source: `(?<![/\\-.])<(?<number>(?:C(?:19|20)?\\d\\d/(?:[A-Z]{2,4}/)?\\d{1,3}|\\d{4}/CA\\d\\d)(?: ?\\(Rev\\. ?\\d{1,2}\\))?(?:-[EFSACR](?![\\p{L}\\p{N}]))?)(?![\\p{L}\\p{N}/])${more('[Dd]ocumentos ', '(?:C(?:19|20)?\\d\\d/(?:[A-Z]{2,4}/)?)?')}`,
        flags: '',
        matches: [
          'el Documento C20/16',
          'C20/16-S',
          'C19/INF/5',
          '7042/CA46',
          'C2001/38-S',
          'C11/45(Rev.1)-S',
          'Documentos C24/50, 51 y 52',
        ],
        rejects: ['SG17-C20/16', 'C20', 'C20/16/3'],
      }),
    },
    {
      type: 'other',
      keepsSeries: false,
      issuers: { '*': null },
      pattern: pattern({
        id: 'es.citations.conference-document',
        source: `(?<=<[Dd]ocumentos? )(?<number>(?:(?:DT|DL|INF|TEMP|ADM)/)?\\d{1,4}(?: ?\\((?:Add|Rev|Corr)[. ]{0,2}\\d{1,3}\\)){0,2} ?- ?[EFSACR])(?![\\p{L}\\p{N}/])${more('[Dd]ocumentos ', '(?:(?:DT|DL|INF|TEMP|ADM)/)?')}`,
        flags: '',
        matches: ['el Documento 28-S', 'los Documentos DT/4-S y 41-S', 'Documento 9(Add.3)-S'],
        rejects: ['Documento 28', 'Documento C20/16-S', 'Documento 5A/212-S'],
      }),
    },
    {
      type: 'other',
      keepsSeries: false,
      withinConference: true,
      issuers: { '*': null },
      pattern: pattern({
        id: 'es.citations.document-of-conference',
        source: `(?<=<[Dd]ocumentos? )(?<number>(?:(?:DT|DL|INF|TEMP|ADM)/)?\\d{1,4})(?![\\p{L}\\p{N}/]|-[\\dEFSACR]| ?\\()${more('[Dd]ocumentos ', '(?:(?:DT|DL|INF|TEMP|ADM)/)?')}`,
        flags: '',
        matches: ['el Documento 28', 'los Documentos DT/4 y 41'],
        rejects: ['el Documento 28-S', 'Documento C20/16-S', 'Documento 5A/212-S'],
      }),
    },
    {
      type: 'other',
      keepsSeries: false,
      issuers: { '*': null },
      pattern: pattern({
        id: 'es.citations.document',
        source:
          '(?=[ACGPRSTW]|\\d)(?<![/\\-.\\[])<(?<number>(?:(?:PP|TDAG|TSAG|RAG|GADT|GANT|GAR|WTSA|WTDC|WRC|WTPF|AMNT|CMDT|CMR)-?\\d{2,4}(?:-\\d{1,2})?/(?:[A-Z]{2,5}/)?\\d{1,4}(?:-[EFSACR])?|RA-?\\d{2}/[A-Z]{2,5}/\\d{1,4}(?:-[EFSACR])?|(?:TSAG|TDAG|RAG) ?- ?(?:R|C|TD) ?\\d{1,4}(?: ?- ?[EFSACR])?|SG\\d{1,2} ?- ?(?:C|R|TD) ?\\d{1,4}(?:-[EFSACR])?|COM ?\\d{1,2} ?- ?(?:C|R|TD) ?\\d{1,4}(?: ?- ?[EFSACR])?|(?:CWG|GTC)-[A-Z]{2,8}-\\d{1,2}/(?:[A-Z]{2,5}/)?\\d{1,3}(?:-[EFSACR])?|(?<=[Dd]ocumentos? )TD ?\\d{1,4}(?:/[A-Z0-9]{1,6})?|(?<=[Dd]ocumentos? )\\d{1,2}[A-D]/\\d{1,4}(?:-[EFSACR])?))(?![\\p{L}\\p{N}/])',
        flags: '',
        matches: [
          'PP-02/36-S',
          'RA15/PLEN/7-S',
          'TSAG – R 1',
          'SG17-C823',
          'el Documento TD 123',
          'TDAG-18/INF/1-S',
          'SG13-TD 45',
          'COM 17 – R 12 – S',
          'CWG-FHR-15/4',
          'el Documento 5A/212-S',
        ],
        rejects: ['[SG5-R8]', 'PP-26', 'el TD de la reunión', 'TSAG'],
      }),
    },
    {
      type: 'other',
      keepsSeries: false,
      // It has no number of its own: it is cited by its articles and Appendices. A provision (`número 9.34`) is no text.
      number: 'RR',
      issuers: { '*': null },
      pattern: pattern({
        id: 'es.citations.radio-regulations',
        source:
          '(?<=<(?:[Aa]rticulos?|[Aa]pendices?) [\\dA-Z][\\dA-Zye ,.-]{0,40} del )(?:Reglamento de [Rr]adiocomunicaciones|REGLAMENTO DE RADIOCOMUNICACIONES|RR)(?![\\p{L}\\p{N}/-])',
        flags: '',
        matches: ['el Artículo 9 del Reglamento de Radiocomunicaciones', 'los Apéndices 30 y 30A del RR'],
        rejects: ['Junta del Reglamento', 'el RR', 'el número 9.34 del RR', 'el artículo 9 de la RRB'],
      }),
    },
  ],
  headNumberLead: pattern({
    id: 'es.citations.head-number-lead',
    source:
      '(?:^|  |(?:^| )(?:Revision|Corrigendum|Addendum) \\d{1,2} (?:al|a la) ) ?(?:Documentos? (?:N[.]?[oº°][.]? ?)?:?)? ?$',
    matches: ['Documento ', '', 'Consejo 1998  Documento ', 'Revisión 1 al Documento '],
    rejects: ['véase el Documento ', 'Respuesta al Documento '],
  }),
  ownAnnotation: pattern({
    id: 'es.citations.own-annotation',
    source:
      '<(?<annotation>(?:Corrigendum|Addendum|Revision|Rev\\.) ?(?:N[.]?[oº°][.]? ?)?\\d{0,2}) (?:a la|de la|del|al|a|a las) $',
    matches: ['Corrigéndum 1 a la ', 'Addéndum 2 a la '],
    rejects: ['de conformidad con la ', 'Anexo 1 de la '],
  }),
  amendment: pattern({
    id: 'es.citations.amendment',
    source: '^(?:corrigendum|correccion|addendum|adicion|errata|corr|add)',
    matches: ['Corrigéndum 1', 'Addéndum 2', 'Corr. 1'],
    rejects: ['Rev. 1', 'Revisión 2'],
  }),
};
