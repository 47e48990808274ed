import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { deskWords } from '../../library/desk-words.js';
import type { DeskWords } from '../../model/locale/interface/desk.js';
import { counted, filled } from '../../render/filled.js';
import type { DeskLanguage } from '../protocol.js';

export const deskLanguages = ['fr', 'en', 'es'] as const satisfies readonly DeskLanguage[];

export const nameOfLanguage = (language: DeskLanguage): string => deskWords[language].language;

/** The first of the languages that the browser is set to and the page speaks. */
export function languageOfBrowser(wanted: readonly string[]): DeskLanguage {
  const primary = wanted.map((each) => each.slice(0, 2).toLowerCase());
  return primary.flatMap((each) => deskLanguages.filter((known) => known === each))[0] ?? 'en';
}

export const Language = createContext<DeskLanguage>('en');

interface Speaking {
  readonly language: DeskLanguage;
  readonly words: DeskWords;
  readonly say: (word: keyof DeskWords['desk'], fillings?: Readonly<Record<string, string>>) => string;
  readonly count: (word: keyof DeskWords['counted'], n: number) => string;
}

export function speaking(language: DeskLanguage): Speaking {
  const words = deskWords[language];
  return {
    language,
    words,
    say: (word, fillings = {}) => filled(words.desk[word], fillings),
    count: (word, n) => counted(words.counted[word], n, language),
  };
}

/** The words of the page in the language that it speaks now. */
export const useWords = (): Speaking => speaking(useContext(Language));
