import { fold } from '../text/fold.js';

/** As much of a text as tells its language, in characters. */
const sampleLength = 20_000;
/** Below this share of known words a text is in no known language. */
const least = 0.08;

/**
 * The language of a text among those whose commonest words are given (folded, lower case), `null` where it is none of them.
 */
export function detectLanguage(text: string, languages: ReadonlyMap<string, readonly string[]>): string | null {
  const sample = fold(text.slice(0, sampleLength)).toLowerCase();
  const words = sample.match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return null;
  let best: string | null = null;
  let bestShare = least;
  for (const [language, common] of languages) {
    const set = new Set(common);
    const share = words.filter((word) => set.has(word)).length / words.length;
    if (share > bestShare) [best, bestShare] = [language, share];
  }
  return best;
}
