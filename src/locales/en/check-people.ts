import type { CheckLocale } from '../../model/locale/check.js';
import { noPattern, pattern } from '../../text/pattern.js';

/** Forms of address; titles have no gender in English, and the closing takes up no word of the salutation. */
export const checkPeople: Pick<
  CheckLocale,
  'masculineHonorific' | 'feminineHonorific' | 'titles' | 'nameToTitle' | 'titleToName' | 'address' | 'addressForms'
> = {
  masculineHonorific: pattern({
    id: 'en.check.honorific.masculine',
    source: '<(?:Mr\\.?|Sir) ?$',
    flags: '',
    matches: ['Mr ', 'H.E. Mr. ', 'Sir '],
    rejects: ['Ms ', 'Messrs ', 'Mr Dupont'],
  }),
  feminineHonorific: pattern({
    id: 'en.check.honorific.feminine',
    source: '<(?:Ms\\.?|Mrs\\.?|Miss|Mme) ?$',
    flags: '',
    matches: ['Ms ', 'H.E. Mrs ', 'Miss '],
    rejects: ['Mr ', 'Ms Diop'],
  }),
  titles: [],
  nameToTitle: noPattern,
  titleToName: noPattern,
  address: noPattern,
  addressForms: {},
};
