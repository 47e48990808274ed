import type { AmendingLocale } from '../model/locale/amending.js';
import type { CheckLocale } from '../model/locale/check.js';
import type { LocalePack } from '../model/locale/index.js';
import type { NumberWords } from '../model/locale/number-words.js';
import type { SearchWords } from '../model/locale/search.js';

/** A language that documents are read in: a folder here. Each part is loaded when a document asks for it, and no sooner. */
export interface LanguageFolder {
  /** The rules that documents are read with. */
  readonly pack: () => Promise<LocalePack>;
  /** What checks of a letter must know beside them. */
  readonly check: () => Promise<CheckLocale>;
  /** How its letters say what becomes of other letters. */
  readonly amending: () => Promise<AmendingLocale>;
  /** How its words are looked for. */
  readonly search: () => Promise<SearchWords>;
}

const english: LanguageFolder = {
  pack: async () => (await import('./en/index.js')).english,
  check: async () => (await import('./en/check.js')).check,
  amending: async () => (await import('./en/amending.js')).amending,
  search: async () => (await import('./en/search.js')).search,
};

const french: LanguageFolder = {
  pack: async () => (await import('./fr/index.js')).french,
  check: async () => (await import('./fr/check.js')).check,
  amending: async () => (await import('./fr/amending.js')).amending,
  search: async () => (await import('./fr/search.js')).search,
};

/**
 * The languages that documents are read in, by BCP 47. A further one is a row here, its imports written out: the build makes a chunk
 * of each, with the rules of the pack worked out (`scripts/bake-locales.mjs`).
 *
 *     en: {
 *       pack: async () => (await import('./en/index.js')).english,
 *       check: async () => (await import('./en/check.js')).check,
 *       amending: async () => (await import('./en/amending.js')).amending,
 *       search: async () => (await import('./en/search.js')).search,
 *     },
 *
 * With a letter of that language in `letters` of `scripts/build.mjs`, the program also keeps V8's code of it.
 */
export const languageFolders: Readonly<Record<string, LanguageFolder>> = {
  fr: french,
  en: english,
  es: {
    pack: async () => (await import('./es/index.js')).spanish,
    check: async () => (await import('./es/check.js')).check,
    amending: async () => (await import('./es/amending.js')).amending,
    search: async () => (await import('./es/search.js')).search,
  },
  // A beginning, without meetings, people and texts cited.
  ru: {
    pack: async () => (await import('./ru/index.js')).russian,
    check: async () => (await import('./ru/check.js')).check,
    amending: async () => (await import('./und/amending.js')).amending,
    search: async () => (await import('./und/search.js')).search,
  },
};

/** What stands in any language, for a document in one that has no folder. */
export const otherwise: LanguageFolder = {
  pack: async () => (await import('./und/index.js')).undetermined,
  check: async () => (await import('./und/check.js')).check,
  amending: async () => (await import('./und/amending.js')).amending,
  search: async () => (await import('./und/search.js')).search,
};

/** Numbers in words, which Word counts in where a list asks for them, whatever else is known of the language. */
export const numberWords: Readonly<Record<string, () => Promise<NumberWords>>> = {
  fr: async () => (await import('./fr/number-words.js')).numberWords,
  en: async () => (await import('./en/number-words.js')).numberWords,
  es: async () => (await import('./es/number-words.js')).numberWords,
};
