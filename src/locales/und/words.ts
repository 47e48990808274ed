import { noPattern } from '../../text/pattern.js';
import type { CountryLocale } from '../../model/locale/countries.js';
import type { ReplacedDates } from '../../model/locale/replaced-dates.js';
import type { SentenceLocale } from '../../text/sentences.js';

/** No country is told by its name. */
export const countries: CountryLocale = {
  names: {},
  otherNames: {},
  lead: /(?!)/,
  smallWords: new Set(),
  stateWords: new Set(),
  wordForms: {},
};

/** A full stop ends a sentence where a capital or a figure follows. */
export const sentenceLocale: SentenceLocale = {
  abbreviations: new Set(['no', 'nos', 'art', 'rev', 'corr', 'add', 'tel', 'fax', 'doc']),
  closing: new Set(),
  numbered: noPattern,
  opener: noPattern,
};

export const replacedDates: ReplacedDates = {
  former: noPattern,
  current: noPattern,
  unchanged: noPattern,
  formerly: noPattern,
  insteadOf: noPattern,
  wasToBe: noPattern,
  planned: noPattern,
  replacement: noPattern,
  heldOn: noPattern,
  otherSubject: noPattern,
  moved: noPattern,
  movedElsewhere: noPattern,
  movedFrom: noPattern,
  movedTo: noPattern,
  movesTo: noPattern,
  movedThing: noPattern,
  datedText: noPattern,
  corrected: noPattern,
  correctedFrom: noPattern,
  correctedPlace: noPattern,
  cancelled: noPattern,
  cancelledAll: noPattern,
  cancelledDays: noPattern,
  cancelling: noPattern,
  because: noPattern,
  supposed: noPattern,
  barrier: noPattern,
  contrast: noPattern,
  newDays: noPattern,
  sameSubject: noPattern,
  limit: noPattern,
  ownDays: noPattern,
  takenUp: noPattern,
  newDates: noPattern,
};
