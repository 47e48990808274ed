import { fromBase64 } from '../platform/bytes.js';
import type { Beginnings } from './openings.js';
import { type RequiredNumbers, renumber } from './required-numbers.js';
import { type Pattern, Rule, type RuleContent, type RuleExpression } from './rule.js';
import { letterRanges } from './short-forms.js';
import { requiredIndex } from './word-index.js';

/** Stands for the ranges of letters, which most expressions have several times. */
export const anyLetter = '\u0001';

/** A rule as the build writes it into the program: a piece of a text and of a list that all have in common. */
class WrittenContent implements RuleContent {
  private beginnings: Beginnings | null | undefined;

  constructor(
    private readonly text: string,
    private readonly start: number,
    private readonly end: number,
    readonly required: RequiredNumbers,
    readonly from: number,
    readonly to: number,
    opens: boolean,
  ) {
    this.beginnings = opens ? undefined : null;
  }

  get expression(): RuleExpression {
    const [, mark, flags = '', source = ''] = this.text.slice(this.start, this.end).split('\t');
    return { source: source.replaceAll(anyLetter, letterRanges), flags, lowered: mark === 'lowered' };
  }

  get opening(): Beginnings | null {
    return this.beginnings === undefined ? (this.beginnings = this.writtenBeginnings()) : this.beginnings;
  }

  private writtenBeginnings(): Beginnings {
    const texts = this.text.indexOf('\n', this.start);
    return {
      characters: this.text.slice(this.start, texts),
      texts: this.text.slice(texts, this.text.indexOf('\t', texts)),
    };
  }
}

/** What the build writes of the rules of a language. */
export interface WrittenRules {
  /** The expressions, one after another. */
  readonly text: string;
  /** The words that they require, each on a line. */
  readonly words: string;
  /** Bytes of 16-bit numbers in base 64: where each word is rarest, then the sets of words that the rules require. */
  readonly numbers: string;
}

/** Gives rules back from what the build has written. */
export function writtenRules(
  written: WrittenRules,
): (start: number, end: number, from: number, to: number, opens?: 1) => Pattern {
  const bytes = fromBase64(written.numbers);
  const numbers = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);
  const words = written.words.split('\n');
  const first = requiredIndex.addAll({ words, places: numbers.subarray(0, words.length) });
  const required = numbers.subarray(words.length);
  if (first > 0) renumber(required, first);
  return (start, end, from, to, opens) =>
    new Rule(new WrittenContent(written.text, start, end, required, from, to, opens === 1));
}
