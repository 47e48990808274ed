import { MarkedText } from './marked-text.js';
import type { RuleContent } from './rule-content.js';
import type { RuleExpression } from './rule-content.js';
import { lowerCase } from './searched-text.js';

/** The text that expressions are being shortened for: rules are run on one after another, and on each several. */
const marked = new MarkedText();

/** In a longer text most branches have their words. */
const longestText = 400;
/** To go through so many numbers takes as long as to compile one character. */
const numbersOfCharacter = 16;

/**
 * A rule that is compiled for each text with no more of its expression than may match there, as long as that is less work than to compile
 * all of it: most rules of a language are run on a few short texts of a letter, and have hundreds of branches.
 */
export class PartlyCompiled {
  private readonly known = new Map<string, RegExp>();
  private text: string | null = null;
  private regex: RegExp | null = null;
  /** Characters of expressions that were compiled, or took as long. */
  private work = 0;
  isWhole = false;

  constructor(
    private readonly content: RuleContent,
    private readonly expression: RuleExpression,
  ) {}

  /** What matches in a text as the whole does; `null` where nothing does. */
  forText(text: string): RegExp | null {
    if (text === this.text) return this.regex;
    this.text = text;
    return (this.regex = this.compiledFor(text));
  }

  private compiledFor(text: string): RegExp | null {
    const { source } = this.expression;
    this.work += this.content.branches / numbersOfCharacter;
    if (text.length > longestText || this.work > source.length) return this.compileWhole();
    const shortened = this.content.sourceFor(marked.take(lowerCase(text)));
    if (shortened === null) return null;
    const known = this.known.get(shortened);
    if (known) return known;
    this.work += shortened.length;
    if (this.work > source.length) return this.compileWhole();
    const regex = new RegExp(shortened, this.expression.flags);
    this.known.set(shortened, regex);
    return regex;
  }

  private compileWhole(): RegExp {
    this.isWhole = true;
    this.known.clear();
    return new RegExp(this.expression.source, this.expression.flags);
  }
}
