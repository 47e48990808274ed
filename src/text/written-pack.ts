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

/** What the build writes of a language. */
export interface WrittenPack {
  /** The expressions, one after another. */
  readonly text: string;
  /** The words that they require, each on a line. */
  readonly words: string;
  /**
   * Bytes of 16-bit numbers in base 64: where each word is rarest, and what stands there; of each rule how long its piece of the text is
   * and how many numbers its words take, twice that, and one where it has an opening; then the sets of words that the rules require.
   */
  readonly numbers: string;
  /** How many rules there are. */
  readonly rules: number;
  /** JSON of what the modules of the language export. */
  readonly values: string;
}

/** From here on a number of the values stands for a rule, and from there on for what several of them hold. */
const firstRule = 1 << 24;
const firstShared = 1 << 25;

type Values = Record<string, unknown>;

/** Puts rules, sets and what is shared into values that JSON gave. */
class Revival {
  readonly shared: unknown[] = [];

  constructor(private readonly rules: readonly Pattern[]) {}

  revived(value: unknown): unknown {
    if (typeof value === 'number') return this.meant(value);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) {
      const items: unknown[] = value;
      for (let at = 0; at < items.length; at++) if (typeof items[at] !== 'string') items[at] = this.revived(items[at]);
      return items;
    }
    return this.object(value as Values);
  }

  private meant(value: number): unknown {
    if (value < firstRule) return value;
    return value < firstShared ? this.rules[value - firstRule] : this.shared[value - firstShared];
  }

  private object(value: Values): unknown {
    for (const key in value) {
      const each = value[key];
      if (typeof each === 'string') continue;
      value[key] = this.revived(each);
      if (key === '$set') return new Set(value[key] as unknown[]);
      if (key === '$map') return new Map(value[key] as [unknown, unknown][]);
      if (key === '$expression') return new RegExp(...(value[key] as [string, string]));
    }
    return value;
  }
}

function rulesOf({ text, rules }: WrittenPack, pieces: Uint16Array, required: RequiredNumbers): Pattern[] {
  let end = 0;
  let to = 0;
  return Array.from({ length: rules }, (_, index) => {
    const [start, from] = [end, to];
    const words = pieces[2 * index + 1] as number;
    end += pieces[2 * index] as number;
    to += words >> 1;
    return new Rule(new WrittenContent(text, start, end, required, from, to, (words & 1) === 1));
  });
}

/** Gives back what the modules of a language export from what the build has written. */
export function writtenPack(written: WrittenPack): Values {
  const bytes = fromBase64(written.numbers);
  const numbers = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);
  const words = written.words.split('\n');
  const [places, marks] = [numbers.subarray(0, words.length), numbers.subarray(words.length, 2 * words.length)];
  const first = requiredIndex.addAll({ words, places, marks });
  const pieces = numbers.subarray(2 * words.length);
  const required = pieces.subarray(2 * written.rules);
  if (first > 0) renumber(required, first);
  const revival = new Revival(rulesOf(written, pieces, required));
  const { shared, exported } = JSON.parse(written.values) as { shared: unknown[]; exported: Values };
  for (const each of shared) revival.shared.push(revival.revived(each));
  return revival.revived(exported) as Values;
}
