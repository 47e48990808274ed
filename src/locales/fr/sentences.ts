import type { SentenceLocale } from '../../text/sentences.js';

/** Short forms whose full stop ends no sentence, folded, lower case. */
export const sentenceLocale: SentenceLocale = {
  abbreviations: new Set(
    (
      'm mm mme mmes mlle dr pr prof st ste art al par chap sect no nos nr ref rev cor corr add doc fig tab vol p pp ' +
      'cf ex etc env max min tel fax poste ch av bd rep dem fed janv fevr fev avr juil sept oct nov dec approx resp c.-a-d'
    ).split(' '),
  ),
};
