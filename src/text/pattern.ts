import { type BranchNumbers, branchNumbers, shortened } from './branches.js';
import type { MarkedText } from './marked-text.js';
import type { Beginnings } from './openings.js';
import { type RequiredNumbers, requiredNumbers } from './required-numbers.js';
import { branchesOf, openingBeginnings, requiredWords } from './required-words.js';
import { type Pattern, Rule } from './rule.js';
import type { RuleContent } from './rule-content.js';
import type { RuleExpression } from './rule-content.js';
import { expand } from './short-forms.js';
import { requiredIndex } from './word-index.js';

export { firstMatch, matchesOf, type Pattern, withoutMatches } from './rule.js';

export interface PatternSource {
  readonly id: string;
  /**
   * Source of the expression, written for folded text (no accents, straight quotes and apostrophes, ASCII hyphens, every
   * white space a space). A space stands for a run of spaces (text is hard-wrapped, noise is blanked), ` ?` for a short
   * run or none (a line end may be two characters and the next line indented), `<` and `>` for the beginning and the end
   * of a word (`\b` does not know accents); `(?<name>` and look-behinds are left as they are.
   */
  readonly source: string;
  /** `g` and `u` are always on; `i` is the default, as capitals vary from letter to letter. */
  readonly flags?: '' | 'i' | 'm' | 'im';
  /** Whole-text strings, unfolded, as they stand in letters. Each must match. */
  readonly matches: readonly [string, ...string[]];
  readonly rejects: readonly [string, ...string[]];
}

/** A rule that carries its own proof. */
export interface ProvenPattern extends Rule {
  /** `fr.subject.label` */
  readonly id: string;
  readonly matches: PatternSource['matches'];
  readonly rejects: PatternSource['rejects'];
}

function expressionOf({ source, flags = 'i' }: SourceContent['source']): RuleExpression {
  const lowered = flags.includes('i');
  const captures = lowered && /\((?!\?)|\(\?<[A-Za-z]/.test(source) ? 'd' : '';
  return { source: expand(source, lowered), flags: `g${flags.replace('i', '')}${captures}`, lowered };
}

/** None for an expression so short that it is not worth while. @public the build asks */
export const branchNumbersOf = (source: string): BranchNumbers =>
  source.length < 200 ? new Uint16Array() : branchNumbers(source, branchesOf(source));

class SourceContent implements RuleContent {
  readonly index = requiredIndex;
  readonly from = 0;
  readonly calledAt = 0;
  readonly isTied = true;
  #expression: RuleExpression | undefined;
  #required: RequiredNumbers | undefined;
  #opening: Beginnings | null | undefined;
  #branches: BranchNumbers | undefined;

  constructor(readonly source: Pick<PatternSource, 'source' | 'flags'>) {}

  get expression(): RuleExpression {
    return (this.#expression ??= expressionOf(this.source));
  }

  get required(): RequiredNumbers {
    return (this.#required ??= requiredNumbers(requiredWords(this.expression.source), (word) =>
      requiredIndex.number(word),
    ));
  }

  get opening(): Beginnings | null {
    if (this.#opening === undefined) {
      const { source, flags } = this.expression;
      this.#opening = flags.includes('m') ? null : openingBeginnings(source);
    }
    return this.#opening;
  }

  get to(): number {
    return this.required.length;
  }

  get branches(): number {
    return this.branchNumbers.length;
  }

  sourceFor(text: MarkedText): string | null {
    return shortened(this.expression.source, this.branchNumbers, 0, text);
  }

  private get branchNumbers(): BranchNumbers {
    return (this.#branches ??= branchNumbersOf(this.expression.source));
  }
}

class ProvenRule extends Rule implements ProvenPattern {
  readonly id: string;
  readonly matches: ProvenPattern['matches'];
  readonly rejects: ProvenPattern['rejects'];

  constructor(source: PatternSource) {
    super(new SourceContent(source));
    this.id = source.id;
    this.matches = source.matches;
    this.rejects = source.rejects;
  }
}

/**
 * A rule as it was written, whose proof stays behind.
 *
 * @public the build writes it into the page that reads letters (`scripts/short-locales.mjs`)
 */
export const unprovenRule = (source: string, flags: NonNullable<PatternSource['flags']> = 'i'): Pattern =>
  new Rule(new SourceContent({ source, flags }));

/** What a pack gives for a pattern that its language has no words for: it matches nothing. */
export const noPattern: Pattern = new Rule({
  expression: { source: '(?!)', flags: 'g', lowered: false },
  index: requiredIndex,
  required: new Uint16Array(),
  from: 0,
  to: 0,
  calledAt: 0,
  isTied: false,
  opening: null,
  branches: 0,
  sourceFor: () => null,
});

/** Makes a rule of language; case does not matter unless its flags say so. */
export const pattern = (source: PatternSource): ProvenPattern => new ProvenRule(source);

/**
 * An expression that is the same in every language (the shape of a name, of an address), written like the source of a
 * rule; case counts.
 */
export const shape = (source: string, flags: '' | 'g' | 'gi' = ''): RegExp => new RegExp(expand(source), flags);
