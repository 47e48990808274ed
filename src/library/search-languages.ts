import type { SearchLanguage } from '../archive/search/lexemes.js';
import { languageFolders, otherwise } from '../locales/index.js';

const ready = new Map<string, Promise<SearchLanguage>>();

/** Languages whose words are searched by rules of their own; others by their words as they stand. */
export const searchedLanguages: readonly string[] = Object.keys(languageFolders);

/** The language that letters in it are searched by: `fr` for `fr-CH`, `und` where there are no rules. */
export const searchedAs = (tag: string): string => {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(languageFolders, primary) ? primary : 'und';
};

/** How the words of letters in a language are looked for (BCP 47). */
export function searchLanguageOf(tag: string): Promise<SearchLanguage> {
  const key = searchedAs(tag);
  const known = ready.get(key);
  if (known) return known;
  const made = madeReady(key);
  ready.set(key, made);
  return made;
}

async function madeReady(language: string): Promise<SearchLanguage> {
  const { searchLanguage } = await import('../archive/search/lexemes.js');
  return searchLanguage(language, await (languageFolders[language] ?? otherwise).search());
}
