import { PartlyCompiled } from './partly-compiled.js';
import { beginsWith, calls, isLookedThrough, lowerCase, mayHold } from './searched-text.js';
import type { RuleContent } from './rule-content.js';
import type { WordIndex } from './word-index.js';

/** A rule of language: a regular expression over folded text. */
export interface Pattern {
  /** The first match in a folded text from an offset on; its words are those of the text. */
  exec(text: string, from: number): RegExpExecArray | null;
  /** False where the text, folded, lacks words without which there is no match. */
  mayMatch(text: string): boolean;
}

type Place = readonly [start: number, end: number];

/** Puts the words of the text, in their own case, into a match of its lower case. */
function restoreCase(match: RegExpExecArray, text: string): void {
  match.input = text;
  match[0] = text.slice(match.index, match.index + match[0].length);
  for (const [index, place] of (match.indices ?? []).entries()) {
    if (index > 0 && place) match[index] = text.slice(...(place as Place));
  }
  for (const [name, place] of Object.entries(match.indices?.groups ?? {})) {
    if (place && match.groups) match.groups[name] = text.slice(...(place as Place));
  }
}

/** Compiled when a text first has its words, as most rules of a language have nothing to do in a run. */
export class Rule implements Pattern {
  private whole: RegExp | null = null;
  private partly: PartlyCompiled | null = null;
  private isLowered = false;

  // Asked in most calls, and so of the rule itself.
  private readonly index: WordIndex;
  private readonly calledAt: number;

  constructor(readonly content: RuleContent) {
    this.index = content.index;
    this.calledAt = content.calledAt;
  }

  mayMatch(text: string): boolean {
    const { index, calledAt } = this;
    // To look at one bit takes least, and to look for words most.
    if (calledAt !== 0 && isLookedThrough(text, index) && !calls(text, index, calledAt)) return false;
    const { content } = this;
    if (content.isTied && content.opening !== null && !beginsWith(text, content.opening)) return false;
    if (calledAt !== 0 && !calls(text, index, calledAt)) return false;
    return content.from === content.to || mayHold(text, content);
  }

  exec(text: string, from: number): RegExpExecArray | null {
    if (from === 0 && !this.mayMatch(text)) return null;
    const regex = this.whole ?? this.compiledFor(text);
    if (regex === null) return null;
    regex.lastIndex = from;
    const match = regex.exec(this.isLowered ? lowerCase(text) : text);
    if (match && this.isLowered) restoreCase(match, text);
    return match;
  }

  private compiledFor(text: string): RegExp | null {
    if (this.partly === null) {
      const { expression, branches } = this.content;
      this.isLowered = expression.lowered;
      if (branches === 0) return (this.whole = new RegExp(expression.source, expression.flags));
      this.partly = new PartlyCompiled(this.content, expression);
    }
    const regex = this.partly.forText(text);
    if (!this.partly.isWhole) return regex;
    this.partly = null;
    return (this.whole = regex);
  }
}

const none: readonly RegExpExecArray[] = [];

/** Every match of a rule in a folded text, with offsets in it. Most rules match nothing in most texts: that costs nothing more. */
export function matchesOf(rule: Pattern, text: string): Iterable<RegExpExecArray> {
  const first = rule.exec(text, 0);
  return first ? matchesFrom(first, rule, text) : none;
}

function* matchesFrom(first: RegExpExecArray, rule: Pattern, text: string): Generator<RegExpExecArray> {
  for (let match: RegExpExecArray | null = first; match; ) {
    const end: number = match.index + match[0].length;
    const next: number = end > match.index ? end : end + 1;
    yield match;
    match = rule.exec(text, next);
  }
}

/** A folded text with each match of a rule a space. */
export function withoutMatches(rule: Pattern, text: string): string {
  let rest = '';
  let at = 0;
  for (const match of matchesOf(rule, text)) {
    rest += `${text.slice(at, match.index)} `;
    at = match.index + match[0].length;
  }
  return rest + text.slice(at);
}

/** The first match of a rule in a folded text. */
export const firstMatch = (rule: Pattern, text: string): RegExpExecArray | null => rule.exec(text, 0);
