import type { Ending, SearchWords } from '../../model/locale/search.js';
import { type Stemmer, stemmers } from './stemmers.js';

/** A language with what leads its words to what they are looked up by. */
export interface SearchLanguage {
  /** BCP 47; `und` where its words are looked for as they stand. */
  readonly tag: string;
  readonly words: SearchWords;
  /** A folded word, in small letters → what all its forms have in common. */
  readonly lexeme: (word: string) => string;
}

/** More forms than letters of a year bring: then it is begun anew. */
const mostKept = 200_000;

const fits = (word: string, { from, behind }: Ending): boolean =>
  word.length >= from.length + behind && word.endsWith(from);

const firstForm = (word: string, endings: SearchWords['endings']): string =>
  endings.reduce((form, step) => {
    const ending = step.find((each) => fits(form, each));
    return ending === undefined ? form : form.slice(0, form.length - ending.from.length) + ending.to;
  }, word);

function lexemeOf(word: string, { sameAs, endings }: SearchWords, stem: Stemmer): string {
  const known = sameAs.get(word);
  const form = known ?? firstForm(word, endings);
  // A plural whose singular is known by itself: `vice-presidentes`.
  return stem(sameAs.get(form) ?? form);
}

const asItIs: Stemmer = (word) => word;

/** A language made ready to search in. */
export async function searchLanguage(tag: string, words: SearchWords): Promise<SearchLanguage> {
  const stem = words.stemmer === null ? asItIs : await stemmers[words.stemmer]();
  const kept = new Map<string, string>();
  return {
    tag,
    words,
    lexeme(word) {
      const known = kept.get(word);
      if (known !== undefined) return known;
      if (kept.size > mostKept) kept.clear();
      const lexeme = lexemeOf(word, words, stem);
      kept.set(word, lexeme);
      return lexeme;
    },
  };
}
