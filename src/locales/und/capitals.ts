import type { CapitalsLocale } from '../../model/locale/capitals.js';

/** Of a language whose words are not known no word is known to be none but small. */
export const capitals: CapitalsLocale = {
  named: new Set(),
  acronyms: new Set(),
  numberSigns: new Set(['no', 'nos']),
  plain: new Set(),
};
