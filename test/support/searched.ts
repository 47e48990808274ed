import { matchesIn } from '../../src/archive/search/matches.js';
import { questionIn } from '../../src/archive/search/question.js';
import { wordsOf } from '../../src/archive/search/words.js';
import { searchLanguageOf } from '../../src/index.js';

/** Whether a letter in a language answers to a question, and what is marked in it. */
export async function searched(
  language: string,
  text: string,
  asked: string,
): Promise<{ readonly found: boolean; readonly marked: readonly string[] }> {
  const searchLanguage = await searchLanguageOf(language);
  const question = questionIn(asked, searchLanguage);
  const words = wordsOf(text, searchLanguage);
  return {
    found: question.length > 0 && question.every((item) => matchesIn(words, [item]).length > 0),
    marked: matchesIn(words, question).map(({ start, end }) => text.slice(start, end)),
  };
}
