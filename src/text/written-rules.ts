import type { RequiredPlaces } from './grams.js';
import { type Pattern, Rule, type RuleContent, type RuleExpression } from './rule.js';
import { letterRanges } from './short-forms.js';

/** Stands for the ranges of letters, which most expressions have several times. */
export const anyLetter = '\u0001';

/** A rule as the build writes it into the program: a piece of a text and of a list that all have in common. */
class WrittenContent implements RuleContent {
  constructor(
    private readonly text: string,
    private readonly start: number,
    private readonly end: number,
    readonly places: RequiredPlaces,
    readonly from: number,
    readonly to: number,
  ) {}

  get expression(): RuleExpression {
    const [mark, flags = '', source = ''] = this.text.slice(this.start, this.end).split('\t');
    return { source: source.replaceAll(anyLetter, letterRanges), flags, lowered: mark === 'lowered' };
  }
}

/** Gives rules back from what the build has written. `places` are bytes of 16-bit numbers, in base 64. */
export function writtenRules(
  text: string,
  places: string,
): (start: number, end: number, from: number, to: number) => Pattern {
  const bytes = Buffer.from(places, 'base64');
  const all = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);
  return (start, end, from, to) => new Rule(new WrittenContent(text, start, end, all, from, to));
}
