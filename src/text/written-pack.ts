import { fromBase64 } from '../platform/bytes.js';
import { type BranchNumbers, shortened } from './branches.js';
import type { MarkedText } from './marked-text.js';
import type { Beginnings } from './openings.js';
import type { RequiredNumbers } from './required-numbers.js';
import { type Pattern, Rule } from './rule.js';
import type { RuleContent } from './rule-content.js';
import type { RuleExpression } from './rule-content.js';
import { anyLetter, letterRanges } from './short-forms.js';
import { headCount, WordIndex } from './word-index.js';

/** A rule as the build writes it into the program: a piece of a text and of a list that all have in common. */
class WrittenContent implements RuleContent {
  private beginnings: Beginnings | null | undefined;

  constructor(
    readonly index: WordIndex,
    private readonly text: string,
    private readonly start: number,
    private readonly end: number,
    readonly required: RequiredNumbers,
    readonly from: number,
    readonly to: number,
    readonly calledAt: number,
    readonly isTied: boolean,
    private readonly numbers: BranchNumbers,
    private readonly branchesFrom: number,
    readonly branches: number,
  ) {
    this.beginnings = isTied ? undefined : null;
  }

  get expression(): RuleExpression {
    const [, mark, flags = '', source = ''] = this.text.slice(this.start, this.end).split('\t');
    return { source: source.replaceAll(anyLetter, letterRanges), flags, lowered: mark === 'lowered' };
  }

  sourceFor(text: MarkedText): string | null {
    const source = this.text.slice(this.text.lastIndexOf('\t', this.end - 1) + 1, this.end);
    return shortened(source, this.numbers, this.branchesFrom, text)?.replaceAll(anyLetter, letterRanges) ?? null;
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
   * Bytes of 16-bit numbers in base 64: what the index of the words has (`IndexedWords`); of each rule how long its piece of the text is, how many
   * numbers its words take (four times that, two where its words call it, and one where it has an opening), and how many its branches; then the sets of
   * words that the rules require.
   */
  readonly numbers: string;
  /** The same of the branches of their expressions. */
  readonly branches: string;
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

function sixteenBits(inBase64: string): Uint16Array {
  const bytes = fromBase64(inBase64);
  return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);
}

/** Takes lists of numbers, one behind the other, out of one. */
class Lists {
  private at = 0;

  constructor(private readonly numbers: Uint16Array) {}

  take(count: number): Uint16Array {
    this.at += count;
    return this.numbers.subarray(this.at - count, this.at);
  }

  rest(): Uint16Array {
    return this.numbers.subarray(this.at);
  }
}

function indexOf({ words: written, rules }: WrittenPack, lists: Lists): WordIndex {
  const words = written.split('\n');
  const places = lists.take(words.length);
  const previous = lists.take(words.length);
  const heads = lists.take(headCount);
  const calls = lists.take(words.length + 1);
  return new WordIndex(
    { words, places, heads, previous, calls, called: lists.take(calls[words.length] as number) },
    rules,
  );
}

function rulesOf(written: WrittenPack): Pattern[] {
  const { text, rules } = written;
  const lists = new Lists(sixteenBits(written.numbers));
  const index = indexOf(written, lists);
  const pieces = lists.take(3 * rules);
  const required = lists.rest();
  const numbers = sixteenBits(written.branches);
  let end = 0;
  let to = 0;
  let branchesTo = 0;
  const made: Pattern[] = [];
  for (let rule = 0; rule < rules; rule++) {
    const [start, from, branchesFrom] = [end, to, branchesTo];
    const words = pieces[3 * rule + 1] as number;
    const branches = pieces[3 * rule + 2] as number;
    end += pieces[3 * rule] as number;
    to += words >> 2;
    branchesTo += branches;
    const calledAt = (words & 2) === 0 ? 0 : index.bitOfRule(rule);
    const isTied = (words & 1) === 1;
    made.push(
      new Rule(
        new WrittenContent(
          index,
          text,
          start,
          end,
          required,
          from,
          to,
          calledAt,
          isTied,
          numbers,
          branchesFrom,
          branches,
        ),
      ),
    );
  }
  return made;
}

/** Gives back what the modules of a language export from what the build has written. */
export function writtenPack(written: WrittenPack): Values {
  const revival = new Revival(rulesOf(written));
  const { shared, exported } = JSON.parse(written.values) as { shared: unknown[]; exported: Values };
  for (const each of shared) revival.shared.push(revival.revived(each));
  return revival.revived(exported) as Values;
}
