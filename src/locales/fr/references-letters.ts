import type { LetterLocale } from '../../model/locale/letter.js';
import { pattern } from '../../text/pattern.js';

const numberSign = '(?:(?:No|N|n)[°ºo.]{0,2} ?)?';
/** What a letter calls itself before its number. */
const kindName =
  '(?:<(?:notification|lettre[ -]circulaire|circulaire administrative|circulaire|lettre) (?:(?:du )?(?:BR|UIT-R|SG) )?)?';

/** How circulars and letters are numbered, by office. */
export const lettersReferences: LetterLocale['references'] = [
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
      source: `<lettre collective(?: (?:du )?(?:TSB|UIT-T|(?<series>CCITT)))? ?${numberSign}(?<number>\\d{1,3}/[A-Z0-9][A-Z0-9-]{0,15})>`,
      matches: [
        'Lettre collective TSB 5/17',
        'Lettre collective 2/TSAG',
        'LETTRE COLLECTIVE TSB 9/SG3RG-LAC',
        'Lettre collective du CCITT N° 7/XVIII',
      ],
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
      id: 'fr.reference.ccitt-letter',
      source: `<lettre[ -]circulaire (?:du )?(?<series>CCITT) ?${numberSign}(?<number>[A-Z]?\\d{1,4})>`,
      matches: ['Lettre-circulaire CCITT No 45', 'LETTRE CIRCULAIRE DU CCITT N° 112'],
      rejects: ['Circulaire CCITT N° 112', 'lettres circulaires CCITT 4 et 5'],
    }),
    documentType: 'circular-letter',
    issuer: 'TSB',
    explicit: true,
  },
  {
    pattern: pattern({
      id: 'fr.reference.ccir-letter',
      source: `<lettre[ -]circulaire (?:du |de l')?(?<series>CCIR|IFRB) ?${numberSign}(?<number>[A-Z]?\\d{1,4})>`,
      matches: ['Lettre circulaire IFRB N° 812', "LETTRE-CIRCULAIRE DE L'IFRB No 31"],
      rejects: ['Circulaire IFRB N° 812', 'Avis CCIR 601'],
    }),
    documentType: 'circular-letter',
    issuer: 'BR',
    explicit: true,
  },
  {
    pattern: pattern({
      id: 'fr.reference.ccitt',
      source: `<(?<!lettre[ -])circulaire (?:administrative )?(?:du )?(?<series>CCITT) ?${numberSign}(?<number>[A-Z]?\\d{1,4})>`,
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
      source: `<(?<!lettre[ -])circulaire (?:administrative )?(?:du |de l')?(?<series>CCIR|IFRB) ?${numberSign}(?<number>[A-Z]?\\d{1,4})>`,
      matches: ['Circulaire CCIR No 45', "Circulaire de l'IFRB N° 812"],
      rejects: ['Lettre circulaire IFRB N° 812', 'Circulaire CCIR', 'Avis CCIR 601'],
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
      matches: ['CL-19/57', 'DM-05/1171', 'DM No. 28', 'Lettre circulaire CL-24/31', 'Notification DM N° 52', 'CL/12'],
      rejects: ['CL-', 'DML-05', 'DM'],
    }),
    documentType: 'circular-letter',
    issuer: 'SG',
    explicit: false,
  },
];
