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
  pattern({
    id: 'und.page.number',
    source: '^(?:(?:\\d{1,3} )?- ?\\d{1,3} ?-|\\d{1,3} ?/ ?\\d{1,3})$',
    matches: ['- 2 -', '2/5', '– 2 –'],
    rejects: ['2', '1.1', '- 2', '2/5/2026'],
  }),
  pattern({
    id: 'und.page.file',
    source:
      '^(?:[A-Z]:\\\\|\\\\\\\\|[A-Z]:/)\\S|^\\S{2,80}[.](?:docx?|rtf|pdf)(?: ?\\(\\d{4,8}\\))?(?:$| )|^\\(\\d{5,8}\\)$',
    matches: ['P:\\ENG\\ITU-T\\278E.DOC', '278F.docx (329441)', '(67122)'],
    rejects: ['TSAG/ME', 'CACE/560', '(2026)'],
  }),
];
