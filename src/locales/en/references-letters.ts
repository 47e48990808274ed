import type { LetterLocale } from '../../model/locale/letter.js';
import { pattern } from '../../text/pattern.js';

const numberSign = '(?:(?:No|N|n)[°ºo.]{0,2} ?)?';
/** What a letter calls itself before its number. */
const kindName =
  '(?:<(?:(?:BR|ITU-R|SG|ITU) )?(?:notification|circular[ -]letter|administrative circular(?:[ -]letter)?|circular|letter) )?';

/** How circulars and letters are numbered, by office. */
export const lettersReferences: LetterLocale['references'] = [
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
      source: `<(?=(?:collective[ -]letter )?(?<series>CCITT)|)(?:(?:TSB|ITU-T|CCITT) )?collective[ -]letter(?: (?:TSB|ITU-T|CCITT))? ?${numberSign}(?<number>\\d{1,3} ?/ ?[A-Z0-9][A-Z0-9-]{0,15})>`,
      matches: [
        'TSB Collective letter 5/17',
        'Collective-letter 2/TSAG',
        'COLLECTIVE LETTER TSB 9/SG3RG-LAC',
        'Collective letter No. 3/5',
        'CCITT Collective-letter No. 7/XVIII',
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
      matches: ['TSB Circular 278', 'TSB Circular 007', 'TSB CIRCULAR No. 12', 'TSB Circular N° 3', 'Circular TSB 12'],
      rejects: ['TSB Circular', 'the Circular of TSB', 'TSB Circulars 12 and 14'],
    }),
    series: 'TSB',
    documentType: 'circular',
    issuer: 'TSB',
    explicit: true,
  },
  {
    pattern: pattern({
      id: 'en.reference.ccitt-letter',
      source: `<(?<series>CCITT) circular[ -]letter ?${numberSign}(?<number>[A-Z]?\\d{1,4})>`,
      matches: ['CCITT CIRCULAR-LETTER N° 112', 'CCITT circular letter 9'],
      rejects: ['CCITT Circular No. 112', 'CCITT circular letters 4 and 5'],
    }),
    documentType: 'circular-letter',
    issuer: 'TSB',
    explicit: true,
  },
  {
    pattern: pattern({
      id: 'en.reference.ccir-letter',
      source: `<(?<series>CCIR|IFRB) circular[ -]letter ?${numberSign}(?<number>[A-Z]?\\d{1,4})>`,
      matches: ['IFRB Circular-letter N° 812', 'CCIR CIRCULAR LETTER No. 31'],
      rejects: ['IFRB Circular No. 812', 'CCIR Recommendation 601'],
    }),
    documentType: 'circular-letter',
    issuer: 'BR',
    explicit: true,
  },
  {
    pattern: pattern({
      id: 'en.reference.ccitt',
      source: `<(?<series>CCITT) (?:administrative )?circular ?${numberSign}(?<number>[A-Z]?\\d{1,4})>`,
      matches: ['CCITT Circular No. 45', 'CCITT ADMINISTRATIVE CIRCULAR N° 112'],
      rejects: ['CCITT Circular', 'CCITT circular letter 9', 'CCITT 45', 'CCITT Circulars 4 and 5'],
    }),
    documentType: 'circular',
    issuer: 'TSB',
    explicit: true,
  },
  {
    pattern: pattern({
      id: 'en.reference.ccir',
      source: `<(?<series>CCIR|IFRB) (?:administrative )?circular ?${numberSign}(?<number>[A-Z]?\\d{1,4})>`,
      matches: ['CCIR Circular No. 45', 'IFRB Circular N° 812'],
      rejects: ['CCIR Circular', 'IFRB Circular-letter N° 812', 'CCIR Recommendation 601'],
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
      matches: ['CL-19/57', 'DM-05/1171', 'DM No. 28', 'Circular Letter CL-24/31', 'Notification DM No. 52', 'CL/12'],
      rejects: ['CL-', 'DML-05', 'DM'],
    }),
    documentType: 'circular-letter',
    issuer: 'SG',
    explicit: false,
  },
];
