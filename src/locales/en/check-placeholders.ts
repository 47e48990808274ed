import type { CheckLocale } from '../../model/locale/check.js';
import { pattern } from '../../text/pattern.js';

const months = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const lettersOfSeries = '(?:TSB|BR|BDT|CACE|CACG|CCRR|CR|CA|CM|CL|DM)';
/** What is put where a word is still to come. */
const blank = '(?:_{2,}|\\.{4,}|\\[ ?(?:\\.{2,}|x{1,4}|_+)? ?\\])';
const bracketed =
  '(?:an? |the )?(?:dates?|days?|months?|years?|names?|places?|venue|city|country|address(?:es)?|times?|hours?|numbers?|no[.]?|titles?|subject|references?|signature|signatory|function|position|telephone|phone|e-?mail|' +
  'insert|add|complete|(?:to be )?(?:completed|confirmed|determined|defined|inserted|added|specified|announced|decided|filled in|fixed)|tbd|tbc|todo)';

/** What a draft leaves to be filled in. */
export const placeholders: Pick<CheckLocale, 'placeholder' | 'tick'> = {
  placeholder: pattern({
    id: 'en.check.placeholder',
    source: [
      // days: `XX May 2024`, `dd month yyyy`, `12 May 20XX`, `on ____ May`
      `<(?:x{2,5}|n{2}|dd?) ${months}>`,
      '<dd?[ /.-](?:mm|month)[ /.-]?yy(?:yy)?>',
      '<yyyy-mm-dd>',
      '<xx[/.]xx[/.](?:xx(?:xx)?|\\d{4})>',
      `<\\d{1,2} (?:${months}|month) (?:20xx|2\\d{2}x|xxxx|yyyy|20__|____)`,
      `${blank} ?${months}>`,
      `(?<=(?:^|[ (,])(?:on|from|to) )${blank}(?= (?:to|at)>|[ .,;]|$)`,
      // words in brackets: `[to be completed]`, `[date of the meeting]`, `[X]`
      `\\[ ?(?:${bracketed}(?: (?:of|to|at|here|the|an?|for|and)[\\p{L}' -]{0,40})?|x{1,5}|_+) ?\\]`,
      // numbers: `TSB Circular XXX`, `Annex X`
      `<${lettersOfSeries}(?: circular| collective letter)? ?[/-]? ?(?:x{2,}|${blank})(?![\\p{L}\\d])`,
      '<(?:resolution|recommendation|decision|circular|document|question|annex|paragraph) (?:n[°o][.]? ?)?(?:xx+|\\[ ?\\.{2,} ?\\]|_{2,})(?![\\p{L}\\d])',
      // what Word prompts for, and where it lost its way
      '<(?:click|tap)(?: or tap)? (?:here )?to (?:enter|add|insert) (?:text|a date|title)>|<choose an? (?:item|date|building block)>',
      '<error! ?(?:reference source not found|bookmark not defined|hyperlink reference not valid)',
      '<lorem ipsum>|<mergefield>',
    ].join('|'),
    matches: [
      'on XX May 2024',
      '[to be completed]',
      'on [date]',
      '12 May 20XX',
      'TSB Circular XXX',
      'Geneva, dd month yyyy',
      'on DD/MM/YYYY',
      'on ____ May 2025',
      'from [X] to 12 May',
      '[date of the meeting]',
      '[Insert the title]',
      'TSB Circular [...]',
      'on ______',
      'Resolution XX of PP',
      'Error! Reference source not found.',
      'Click or tap here to enter a date'.replace(' a date', ' text'),
    ],
    rejects: [
      'on 20 May 2024',
      '[Original signed]',
      'Regulation XX of 2024',
      '[Annex 1]',
      'he said "[...] the rest follows"',
      'on 3 May 2024 [sic]',
      'Question X/13',
      '[1]',
      'Name: ______',
      '_______________',
      'Introduction ........ 3',
      'the month of May',
      '[12 May 2024]',
    ],
  }),
  tick: pattern({
    id: 'en.check.tick',
    source: '\\[ ?x? ?\\] ?(?:yes|no|i|we|without|approves?|will|with|other)>|^ ?\\[ ?x? ?\\] |<(?:yes|no) ?\\[',
    matches: ['[X] Yes', '[ ] No', 'Yes [X]', '[x] will participate remotely'],
    rejects: ['on [X] May', 'from [X] to 12 May', 'TSB Circular [X]'],
  }),
};
