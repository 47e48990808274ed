import type { AmendingLocale } from '../../model/locale/amending.js';
import { noPattern } from '../../text/pattern.js';

/** Nothing is said in words that are not known. */
export const amending: AmendingLocale = {
  cancels: noPattern,
  replaces: noPattern,
  isCancelled: noPattern,
  isReplaced: noPattern,
  clause: noPattern,
  joint: noPattern,
};
