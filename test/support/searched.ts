import { matchesIn } from '../../src/archive/search/matches.js';
import { questionIn } from '../../src/archive/search/question.js';
import { searchLanguageOf } from '../../src/index.js';

/** Whether a letter in a language answers to a question, and what is marked in it. */
export async function searched(
  language: string,
  text: string,
  asked: string,
): Promise<{ readonly found: boolean; readonly marked: readonly string[] }> {
  const searchLanguage = await searchLanguageOf(language);
  const question = questionIn(asked, searchLanguage);
  return {
    found: question.length > 0 && question.every((item) => matchesIn(text, [item], searchLanguage).length > 0),
    marked: matchesIn(text, question, searchLanguage).map(({ start, end }) => text.slice(start, end)),
  };
}
