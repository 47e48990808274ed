import type { GroupLocale } from '../../model/locale/groups.js';
import { noPattern } from '../../text/pattern.js';
import { acronyms } from './acronyms.js';

/** Groups by the acronyms that they have in English, which papers in any language print. */
export const groups: GroupLocale = {
  ...acronyms,
  nameCue: noPattern,
  owner: noPattern,
  questions: noPattern,
  named: [],
  bracketedAcronym: noPattern,
  regionCode: noPattern,
  labelledAcronym: noPattern,
  sectorWords: {},
  nameEnd: noPattern,
  smallWords: new Set(),
  foreign: noPattern,
  foreignOwner: noPattern,
  anaphors: [],
  reportOf: noPattern,
  revisionLead: noPattern,
};
