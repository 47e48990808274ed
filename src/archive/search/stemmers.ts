import type { StemmedLanguage } from '../../model/locale/search.js';

/** Leads a word to its stem. */
export type Stemmer = (word: string) => string;

/** Snowball's rules, each loaded when a letter or a question asks for it. */
export const stemmers: Readonly<Record<StemmedLanguage, () => Promise<Stemmer>>> = {
  french: async () => (await import('@orama/stemmers/french')).stemmer,
  english: async () => (await import('@orama/stemmers/english')).stemmer,
  spanish: async () => (await import('@orama/stemmers/spanish')).stemmer,
};
