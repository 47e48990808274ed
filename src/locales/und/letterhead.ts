import type { LetterLocale } from '../../model/locale/letter.js';
import { pattern } from '../../text/pattern.js';
import { beforeNumber, faxGroup } from '../any/fax-group.js';

/** Labels that letters of the Union print alike in most languages. */
export const labels: LetterLocale['labels'] = [
  {
    label: 'reference',
    pattern: pattern({
      id: 'und.letterhead.reference',
      source: '^re?f[.]? ?:',
      matches: ['Ref.:', 'Réf. : BDT/3', 'Ref: CR/4'],
      rejects: ['Referencia', 'Rif.:'],
    }),
  },
  {
    label: 'telephone',
    pattern: pattern({
      id: 'und.letterhead.telephone',
      source: '^tel[.]? ?(?::|(?=[+]))',
      matches: ['Tel.:', 'Tél : +41', 'Tel. +41 22'],
      rejects: ['Telefax:', 'tel aviv'],
    }),
  },
  {
    label: 'fax',
    pattern: pattern({
      id: 'und.letterhead.fax',
      source: `^(?:tele)?fax${faxGroup}[.]?${beforeNumber}`,
      matches: ['Fax:', 'Telefax : +41', 'Fax +41 22', 'Telefax Gr. 3: +41'],
      rejects: ['Telex:', 'par fax:'],
    }),
  },
  {
    label: 'email',
    pattern: pattern({
      id: 'und.letterhead.email',
      source: '^e-?mail ?:',
      matches: ['E-mail:', 'Email : x@itu.int'],
      rejects: ['E-mails:', 'Mail'],
    }),
  },
];

/** Page numbers and the paths of files, between the lines of a text. */
export const pageNoise: LetterLocale['pageNoise'] = [
  // programs count pages in a language of their own, whatever that of the letter
  pattern({
    id: 'und.page.number',
    source:
      '^(?:(?:\\d{1,3} )?- ?\\d{1,3} ?-|pag(?:e|ina) ?:? ?\\d{1,3}(?: ?(?:of|sur|de|/) ?\\d{1,3})?|p(?:ag)?[.] ?\\d{1,3}|\\d{1,3} ?/ ?\\d{1,3}|' +
      '\\{\\d{1,4}\\} ?-{3,200}|[-=*_#]{2,60} ?pag(?:e|ina) (?:n[oº]? ?)?\\d{1,4}(?: (?:of|sur|de|/) \\d{1,4})? ?[-=*_#]{2,60}|\\[ ?pag(?:e|ina) ?\\d{1,4} ?\\])$',
    matches: [
      '- 2 -',
      '2/5',
      '– 2 –',
      'Page 3',
      'page 3 of 7',
      'page 3 sur 7',
      'página 3 de 7',
      'p. 4',
      'pág. 4',
      '{1}------------------------',
      '----- Page 3 -----',
      '=== page 2 sur 5 ===',
      '=== página 2 de 5 ===',
      '[Página 4]',
    ],
    rejects: [
      '2',
      '1.1',
      '- 2',
      '2/5/2026',
      'Web page',
      'Page web',
      'Página web',
      '12 March',
      '{1}',
      '{a}------',
      '[Page 4 of the report]',
      '---- Page blanche ----',
      '------------',
    ],
  }),
  pattern({
    id: 'und.page.file',
    source:
      '^(?:[A-Z]:\\\\|\\\\\\\\|[A-Z]:/)\\S|^\\S{2,80}[.](?:docx?|rtf|wpd|pdf)(?: ?\\(\\d{4,8}\\))?(?:$| )|^[\\p{Lu}\\d_\\\\/.-]{4,60} ?\\(\\d{5,8}\\)(?:$| )|^\\(\\d{5,8}\\)$',
    matches: [
      'P:\\ENG\\ITU-T\\278E.DOC',
      'Y:\\APP\\BR\\CIRCS_DMS\\CR400.docx',
      'DOCUMENT1 (321116)',
      '278F.docx (329441)',
      '(67122)',
    ],
    rejects: ['TSAG/ME', 'CACE/560', '(2026)', 'The file is attached', 'Le fichier est joint'],
  }),
  // what the machine that sent it writes above each page: day, hour, number, and which page of how many
  pattern({
    id: 'und.page.telefax',
    source:
      "^(?=.{0,90}<\\d{1,2}[:.h]\\d{2}(?!\\d))(?=.{0,90}(?:\\d[/.-]\\d{1,2}[/.-]\\d|' ?\\d{2}>|<(?:19|20)\\d{2}>))(?=.{0,90}(?:<fax>|[+]?\\d[\\d .-]{7}|\\d{3}/\\d{3}$)).{0,120}(?<=[\\s@#])(?:p ?[.:]? ?\\d{1,3}(?:/\\d{1,3})?|\\d{2,3}/\\d{2,3})$",
    matches: [
      "12/10 '98  LUN 16:42   FAX +41 22 730 57 85        UIT/BR  GENEVE             001/003",
      'FROM : ITU TSB   PHONE NO. : +41 22 730 58 53   Oct. 12 1998 04:43PM P2',
      '04-OCT-1999 11:05  FAX +41 22 733 72 56  ITU GENEVA  P.02/04',
      '1999.10.04 11:05 0227337256 @002/004',
    ],
    rejects: [
      'Tel.: +41 22 730 5111, 12/10/98, 09:30',
      '12/10/98 09:30 Opening 1/2',
      'Fax +41 22 730 57 85',
      'By fax on 12/10/98 at 09:30',
    ],
  }),
];
