/**
 * A rule of language: a regular expression over folded text (no accents, straight quotes and apostrophes,
 * ASCII hyphens, every white space a space) that carries its own proof.
 */
export interface Pattern {
  /** `fr.subject.label` */
  readonly id: string;
  readonly regex: RegExp;
  readonly matches: readonly [string, ...string[]];
  readonly rejects: readonly [string, ...string[]];
}

export interface PatternSource {
  readonly id: string;
  /**
   * Source of the expression, written for folded text. A space stands for a run of spaces (text is hard-wrapped,
   * noise is blanked), `<` and `>` for the beginning and the end of a word (`\b` does not know accents);
   * `(?<name>` and look-behinds are left as they are.
   */
  readonly source: string;
  /** `g` and `u` are always on; `i` is the default, as capitals vary from letter to letter. */
  readonly flags?: '' | 'i' | 'm' | 'im';
  /** Whole-text strings, unfolded, as they stand in letters. Each must match. */
  readonly matches: readonly [string, ...string[]];
  readonly rejects: readonly [string, ...string[]];
}

const wordStart = '(?:(?<![\\p{L}\\p{N}]))';
const wordEnd = '(?:(?![\\p{L}\\p{N}]))';

/** What keeps its meaning (escapes, classes, group heads), and the short forms among them. */
const tokens = /\\k<[^>]*>|\\.|\[(?:\\.|[^\]\\])*\]|\(\?<(?:[=!]|[A-Za-z][A-Za-z0-9]*>)|<|>| (?![*+?{])/g;

/** Spells out the short forms of a pattern's source. */
export function expand(source: string): string {
  return source.replace(tokens, (token) => (token === '<' ? wordStart : token === '>' ? wordEnd : token === ' ' ? ' +' : token));
}

/** Makes a rule of language; the expression is global and Unicode-aware. */
export function pattern({ id, source, flags = 'i', matches, rejects }: PatternSource): Pattern {
  return { id, regex: new RegExp(expand(source), `gu${flags}`), matches, rejects };
}

/** Every match of a rule in a folded text, with offsets in it. */
export function* matchesOf(rule: Pattern, text: string): Generator<RegExpExecArray & { groups: Record<string, string | undefined> }> {
  const regex = rule.regex;
  regex.lastIndex = 0;
  for (let match = regex.exec(text); match; match = regex.exec(text)) {
    const end = regex.lastIndex;
    yield match as RegExpExecArray & { groups: Record<string, string | undefined> };
    regex.lastIndex = end > match.index ? end : end + 1;
  }
}

/** The first match of a rule in a folded text. */
export function firstMatch(rule: Pattern, text: string): RegExpExecArray | null {
  rule.regex.lastIndex = 0;
  return rule.regex.exec(text);
}
