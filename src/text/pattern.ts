/**
 * A rule of language: a regular expression over folded text (no accents, straight quotes and apostrophes,
 * ASCII hyphens, every white space a space) that carries its own proof.
 */
export interface Pattern {
  /** `fr.subject.label` */
  readonly id: string;
  /** The expression by itself, for what `firstMatch` and `matchesOf` cannot do. It costs more than they do. */
  readonly regex: RegExp;
  /** The first match in a folded text from an offset on; its words are those of the text. */
  exec(text: string, from: number): RegExpExecArray | null;
  readonly matches: readonly [string, ...string[]];
  readonly rejects: readonly [string, ...string[]];
}

export interface PatternSource {
  readonly id: string;
  /**
   * Source of the expression, written for folded text. A space stands for a run of spaces (text is hard-wrapped,
   * noise is blanked), ` ?` for a short run or none (a line end may be two characters and the next line indented),
   * `<` and `>` for the beginning and the end of a word (`\b` does not know accents); `(?<name>` and look-behinds
   * are left as they are.
   */
  readonly source: string;
  /** `g` and `u` are always on; `i` is the default, as capitals vary from letter to letter. */
  readonly flags?: '' | 'i' | 'm' | 'im';
  /** Whole-text strings, unfolded, as they stand in letters. Each must match. */
  readonly matches: readonly [string, ...string[]];
  readonly rejects: readonly [string, ...string[]];
}

/**
 * Classes of characters in folded text: ASCII, letters without a base (`œ`, `ß`), other scripts. `\p{L}` itself has
 * 600 ranges: an expression with it takes ten times as long to compile, and hundreds are compiled in each run.
 */
const classes: Readonly<Record<string, string>> = {
  L: 'A-Za-z\\u00c0-\\u1fff\\u2c00-\\ud7ff',
  Lu: 'A-Z\\u00c0-\\u00de\\u0152',
  Ll: 'a-z\\u00df-\\u00ff\\u0153',
  N: '0-9',
};
const wordCharacter = `[${classes['L']}${classes['N']}]`;
// Grouped, so that an edge may be optional.
const wordStart = `(?:(?<!${wordCharacter}))`;
const wordEnd = `(?:(?!${wordCharacter}))`;

/** Case does not matter where the text is in lower case: neither does the kind of letter. */
function rangesOf(property: string, lowered: boolean): string {
  const ranges = classes[lowered && property.startsWith('L') ? 'L' : property];
  if (ranges === undefined) throw new Error(`a pattern cannot say \\p{${property}}`);
  return ranges;
}

/** Where what begins at `at` and keeps its form ends: an escape, the head of a group; `at` where there is none. */
function endOfFixed(source: string, at: number): number {
  if (source.startsWith('\\k<', at)) return source.indexOf('>', at) + 1;
  if (source.startsWith('\\u', at)) return at + 6;
  if (source[at] === '\\') return at + 2;
  if (!source.startsWith('(?<', at)) return at;
  return '=!'.includes(source[at + 3] ?? '') ? at + 4 : source.indexOf('>', at) + 1;
}

/** Spells out the short forms of a pattern's source; `lowered` makes it fit for a text in lower case. */
export function expand(source: string, lowered = false): string {
  const literals = lowered ? source.toLowerCase() : source;
  let expanded = '';
  let inClass = false;
  for (let at = 0; at < source.length; at++) {
    const character = source[at] as string;
    const end = character === '\\' || (character === '(' && !inClass) ? endOfFixed(source, at) : at;
    if (source.startsWith('\\p{', at)) {
      const close = source.indexOf('}', at);
      const ranges = rangesOf(source.slice(at + 3, close), lowered);
      expanded += inClass ? ranges : `[${ranges}]`;
      at = close;
    } else if (end > at) {
      expanded += source.slice(at, end);
      at = end - 1;
    } else if (inClass || !'<> '.includes(character)) {
      expanded += literals[at];
      inClass = inClass ? character !== ']' : character === '[';
    } else if (character !== ' ') expanded += character === '<' ? wordStart : wordEnd;
    else if (source[at + 1] === '?') {
      expanded += ' {0,9}';
      at++;
    } else expanded += '*+{'.includes(source[at + 1] ?? '.') ? ' ' : ' +';
  }
  return expanded;
}

/** A text and its lower case: many rules run on one text in turn. */
interface Lowered {
  text: string;
  lower: string;
}

/** The last long text, and the last short one: the few words beside a match do not take the place of the text around it. */
const lastLong: Lowered = { text: '', lower: '' };
const lastShort: Lowered = { text: '', lower: '' };
const longestShort = 256;

/** The text in lower case, character for character. */
function lowerCase(text: string): string {
  const last = text.length > longestShort ? lastLong : lastShort;
  if (text !== last.text) {
    last.text = text;
    last.lower = lowered(text);
  }
  return last.lower;
}

function lowered(text: string): string {
  const whole = text.toLowerCase();
  if (whole.length === text.length) return whole;
  // A few letters have a lower case of two characters (`İ`).
  return text.replace(/[^]/g, (letter) => (letter.toLowerCase().length === 1 ? letter.toLowerCase() : letter));
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

/**
 * Made when it is first needed, as most rules of a language are not in every run. Where case does not matter it runs on the
 * text in lower case: an expression that ignores case takes six times as long to compile.
 */
class Rule implements Pattern {
  readonly id: string;
  readonly matches: Pattern['matches'];
  readonly rejects: Pattern['rejects'];
  readonly #source: string;
  readonly #flags: string;
  #compiled: RegExp | undefined;

  constructor({ id, source, flags = 'i', matches, rejects }: PatternSource) {
    this.id = id;
    this.matches = matches;
    this.rejects = rejects;
    this.#source = source;
    this.#flags = flags;
  }

  get regex(): RegExp {
    return new RegExp(expand(this.#source), `g${this.#flags}`);
  }

  exec(text: string, from: number): RegExpExecArray | null {
    const lowered = this.#flags.includes('i');
    const expression = (this.#compiled ??= this.#compile(lowered));
    expression.lastIndex = from;
    const match = expression.exec(lowered ? lowerCase(text) : text);
    if (match && lowered) restoreCase(match, text);
    return match;
  }

  #compile(lowered: boolean): RegExp {
    const captures = lowered && /\((?!\?)|\(\?<[A-Za-z]/.test(this.#source) ? 'd' : '';
    return new RegExp(expand(this.#source, lowered), `g${this.#flags.replace('i', '')}${captures}`);
  }
}

/** Makes a rule of language; case does not matter unless its flags say so. */
export const pattern = (source: PatternSource): Pattern => new Rule(source);

/**
 * An expression that is the same in every language (the shape of a name, of an address), written like the source of a
 * rule; case counts.
 */
export const shape = (source: string, flags: '' | 'g' | 'gi' = ''): RegExp => new RegExp(expand(source), flags);

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

/** The first match of a rule in a folded text. */
export const firstMatch = (rule: Pattern, text: string): RegExpExecArray | null => rule.exec(text, 0);
