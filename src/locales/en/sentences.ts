import { pattern } from '../../text/pattern.js';
import type { SentenceLocale } from '../../text/sentences.js';

/** Short forms whose full stop ends no sentence, folded, lower case. */
export const sentenceLocale: SentenceLocale = {
  abbreviations: new Set(
    (
      'mr mrs ms messrs dr prof st art par para paras chap sect no nos ref refs rev cor corr add doc docs fig figs tab vol p pp vs viz ' +
      'cf ex etc approx max min tel fax ext rec recs res ch rep dem fed jan feb mar apr jun jul aug sept sep oct nov dec resp incl ' +
      'hon eng jr sr e.g i.e inc ltd co dept dir amend e g i'
    ).split(' '),
  ),
  closing: new Set(['etc', 'h', 'max', 'min', 'tel', 'fax', 'ext', 'inc', 'ltd', 'co']),
  numbered: pattern({
    id: 'en.sentences.numbered',
    source:
      '<(?:annex(?:es)?|appendi(?:x|ces)|attachments?|enclosures?|parts?|options?|groups?|categor(?:y|ies)|sections?|items?|sub-?paragraphs?|paragraphs?|series|classes?|' +
      'questions?|tables?|figures?|forms?|letters?|levels?|rooms?|models?|buildings?|types?|volumes?|cases?|variants?|' +
      'lots?|phases?|zones?|regions?|plans?|columns?|boxes?|chapters?|documents?|supplements?|schedules?)' +
      '(?: n[°o][.]?)? "?(?:\\p{L}"? (?:and|or|to) )?"?$',
    matches: ['reproduced in Annex ', 'of category ', 'Annexes A and ', 'Part "'],
    rejects: ['by Mr ', 'Mr John ', 'the annex of '],
  }),
  opener: pattern({
    id: 'en.sentences.opener',
    source:
      '^ *["(]?(?:the|an?|it|he|she|they|we|i|you|this|that|these|those|its|their|our|your|his|her|in|on|at|for|by|to|from|with|if|as|after|before|all|any|each|every|no|please|thank|mr|ms|mrs|' +
      'date|deadline|further|finally|however|nevertheless|moreover|when|where|while|should|there|participants|members|contributions|registration|delegates)(?!\\p{L})',
    matches: [' The registration', ' Contributions', ' Ms Duval', ' Please note'],
    rejects: [' Dupont', ' Lemaire', ' Thewlis', ' Martin'],
  }),
};
