import type { RuleContent } from './rule.js';
import { searchedTexts } from './searched-text.js';
import { shortened } from './shortening.js';

/** For a longer document rules are compiled as they are: little of them could be left out. */
const mostCharacters = 1 << 16;

/** The document that is about to be read: what rules are shortened to, as most of their ways to say a thing stand nowhere in it. */
class ExpectedTexts {
  private words: ReadonlySet<number> = new Set();
  private documents = 0;

  /** Of a further document nothing is expected: its words differ, and rules are to be compiled once more at most. */
  expect(texts: readonly string[]): void {
    const characters = texts.reduce((sum, { length }) => sum + length, 0);
    const isShortened = this.documents++ === 0 && characters <= mostCharacters;
    this.words = new Set(isShortened ? texts.flatMap((text) => searchedTexts.wordsIn(text)) : []);
  }

  /** Whether rules that were shortened serve for a text. */
  holds(text: string): boolean {
    return searchedTexts.hasOnly(text, this.words);
  }

  /** A rule's expression for texts of the document; `null` where the text has words that stand nowhere in it. */
  shortened(text: string, { expression, required, to }: RuleContent): string | null {
    if (this.words.size === 0 || required.numbers[to] === 0 || !this.holds(text)) return null;
    return shortened(expression.source, { required, at: to }, this.words);
  }
}

export const expectedTexts = new ExpectedTexts();
