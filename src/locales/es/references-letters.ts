import type { LetterLocale } from '../../model/locale/letter.js';
import { pattern } from '../../text/pattern.js';

const numberSign = '(?:(?:[Nn][.]?[°ºo][.]?|[Nn][.]|N[.]?[O][.]?|[Nn]um(?:ero|[.])) ?)?';
/** What a letter calls itself before its number. */
const kindName =
  '(?:<(?:notificacion|carta[ -]circular|circular administrativa|circular|carta) (?:(?:de la )?(?:BR|UIT-R|SG) )?)?';

/** How circulars and letters are numbered, by office. */
export const lettersReferences: LetterLocale['references'] = [
  {
    pattern: pattern({
      id: 'es.reference.collective-of-development',
      source: `<carta colectiva (?:(?:de la )?(?:BDT|UIT-D)) ?${numberSign}(?<number>\\d{1,3} ?/ ?[A-Z0-9][A-Z0-9-]{0,15})>`,
      matches: ['Carta Colectiva BDT 5/17', 'Carta colectiva de la BDT 2/CE1'],
      rejects: ['Carta Colectiva BDT', 'Carta Colectiva TSB 5/17', 'Circular BDT 5'],
    }),
    series: 'BDT',
    documentType: 'collective-letter',
    issuer: 'BDT',
    explicit: true,
  },
  {
    pattern: pattern({
      id: 'es.reference.collective',
      source: `<carta colectiva(?: (?:de la |del )?(?:TSB|UIT-T|(?<series>CCITT)))? ?${numberSign}(?<number>\\d{1,3}/[A-Z0-9][A-Z0-9-]{0,15})>`,
      matches: [
        'Carta Colectiva TSB 5/17',
        'Carta colectiva 2/TSAG',
        'CARTA COLECTIVA TSB 9/SG3RG-LAC',
        'Carta Colectiva del CCITT N.° 7/XVIII',
      ],
      rejects: ['Carta Colectiva', 'Carta Colectiva TSB', 'Circular TSB 5'],
    }),
    series: 'TSB',
    documentType: 'collective-letter',
    issuer: 'TSB',
    explicit: true,
  },
  {
    pattern: pattern({
      id: 'es.reference.tsb',
      source: `<circular (?:de la )?(?<series>TSB) ?${numberSign}(?<number>\\d{1,4})>`,
      matches: ['Circular TSB 278', 'Circular TSB 007', 'CIRCULAR TSB No. 12', 'Circular TSB N.º 3'],
      rejects: ['Circular TSB', 'Circular de la TSB', 'Circulares TSB 12 y 14'],
    }),
    documentType: 'circular',
    issuer: 'TSB',
    explicit: true,
  },
  {
    pattern: pattern({
      id: 'es.reference.ccitt-letter',
      source: `<carta[ -]circular (?:del )?(?<series>CCITT) ?${numberSign}(?<number>[A-Z]?\\d{1,4})>`,
      matches: ['Carta circular CCITT N.º 45', 'CARTA-CIRCULAR DEL CCITT N° 112'],
      rejects: ['Circular CCITT N° 112', 'cartas circulares CCITT 4 y 5'],
    }),
    documentType: 'circular-letter',
    issuer: 'TSB',
    explicit: true,
  },
  {
    pattern: pattern({
      id: 'es.reference.ccir-letter',
      source: `<carta[ -]circular (?:del |de la )?(?<series>CCIR|IFRB) ?${numberSign}(?<number>[A-Z]?\\d{1,4})>`,
      matches: ['Carta Circular IFRB N° 812', 'CARTA-CIRCULAR DE LA IFRB N. 31'],
      rejects: ['Circular IFRB N° 812', 'Opinión CCIR 601'],
    }),
    documentType: 'circular-letter',
    issuer: 'BR',
    explicit: true,
  },
  {
    pattern: pattern({
      id: 'es.reference.ccitt',
      source: `<(?<!carta[ -])circular (?:administrativa )?(?:del )?(?<series>CCITT) ?${numberSign}(?<number>[A-Z]?\\d{1,4})>`,
      matches: ['Circular CCITT N.º 45', 'CIRCULAR CCITT N° 112', 'Circular del CCITT 9'],
      rejects: ['Circular CCITT', 'el CCITT 45', 'Circulares CCITT 4 y 5'],
    }),
    documentType: 'circular',
    issuer: 'TSB',
    explicit: true,
  },
  {
    pattern: pattern({
      id: 'es.reference.ccir',
      source: `<(?<!carta[ -])circular (?:administrativa )?(?:del |de la )?(?<series>CCIR|IFRB) ?${numberSign}(?<number>[A-Z]?\\d{1,4})>`,
      matches: ['Circular CCIR No 45', 'Circular de la IFRB N° 812'],
      rejects: ['Carta Circular IFRB N° 812', 'Circular CCIR', 'Opinión CCIR 601'],
    }),
    documentType: 'circular',
    issuer: 'BR',
    explicit: true,
  },
  {
    pattern: pattern({
      id: 'es.reference.bdt',
      source: `<(?:(?:[Cc]arta )?[Cc]ircular |CIRCULAR )?(?<series>BDT) ?[/ -] ?${numberSign}(?<number>[A-Z0-9]{1,8}(?:[/-][A-Z0-9]{1,8}){0,4})>`,
      flags: '',
      matches: ['Circular BDT/DNS/DGS/112', 'BDT/008', 'BDT/IP/CSTG-2', 'Circular BDT 12'],
      rejects: ['Circular BDT', 'la BDT organizará', 'BDT'],
    }),
    documentType: 'circular',
    issuer: 'BDT',
    explicit: true,
  },
  {
    pattern: pattern({
      id: 'es.reference.br-circular-letter',
      source: `${kindName}<(?<series>CR|CCRR) ?/ ?${numberSign}(?<number>\\d{1,4})>`,
      matches: ['CR/25', 'Carta Circular CR/456', 'CARTA CIRCULAR CCRR/67'],
      rejects: ['CR/', 'ACR/25', 'CR 25'],
    }),
    documentType: 'circular-letter',
    issuer: 'BR',
    explicit: false,
  },
  {
    pattern: pattern({
      id: 'es.reference.br-circular',
      source: `${kindName}<(?<series>CACE|CACG|CAR|CA|CM) ?/ ?${numberSign}(?<number>\\d{1,4})>`,
      matches: ['CA/3', 'Circular Administrativa de la BR CACE/560', 'CACG/12', 'CM/7'],
      rejects: ['CA/', 'USCA/3', 'CACE 560'],
    }),
    documentType: 'circular',
    issuer: 'BR',
    explicit: false,
  },
  {
    pattern: pattern({
      id: 'es.reference.br-study-group',
      source: `${kindName}<(?<number>\\d{1,2}/(?<series>LCCE)/\\d{1,4})>`,
      matches: ['5/LCCE/91', 'Carta Circular 6/LCCE/14'],
      rejects: ['LCCE/91', '5/LCCE'],
    }),
    documentType: 'circular-letter',
    issuer: 'BR',
    explicit: true,
  },
  {
    pattern: pattern({
      id: 'es.reference.secretary-general',
      source: `${kindName}<(?<series>CL|DM) ?(?:-|/|N[.]?[oº°][.]? ?| ) ?${numberSign}(?<number>\\d{1,4}(?:/\\d{1,5})?)>`,
      matches: ['CL-19/57', 'DM-05/1171', 'DM No. 28', 'Carta Circular CL-24/31', 'Notificación DM N.º 52', 'CL/12'],
      rejects: ['CL-', 'DML-05', 'DM'],
    }),
    documentType: 'circular-letter',
    issuer: 'SG',
    explicit: false,
  },
];
