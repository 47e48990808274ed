import { firstMatch, type Pattern } from './pattern.js';

const longestCall = 120;

/** `décide` and `charge le Directeur` alone on their lines, whose sentence goes on in the paragraph below. */
export const isResolutionCall = (words: string, { resolutionCall }: { readonly resolutionCall: Pattern }): boolean =>
  words.length <= longestCall && !/[.;:!?] *$/.test(words) && firstMatch(resolutionCall, words.trim()) !== null;
