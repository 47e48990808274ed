import type { SearchWords } from '../../model/locale/search.js';

/** Words are looked for as they stand, without accents and capitals. */
export const search: SearchWords = {
  stemmer: null,
  passedOver: new Set(),
  joined: new Set(),
  numberSigns: new Set(),
  listWords: new Set(),
  endings: [],
  sameAs: new Map(),
  numbered: [],
};
