import type { Alternation, Branch } from './branches.js';
import {
  anyOpening,
  type Beginnings,
  beginningsOf,
  beyondAscii,
  eitherOpening,
  noOpening,
  type Opening,
  openingIn,
  openingInTurn,
  openingOf,
  repeatedOpening,
} from './openings.js';
import { anyLetter } from './short-forms.js';
import { best, distinct, oneOf, type RequiredSet, type RequiredWords } from './required-sets.js';
import { withoutFigures, writtenEdges } from './word-forms.js';

/** What a part of an expression matches. */
interface Part {
  /** Every text that it can match, where they are few; else `null`. */
  readonly exact: readonly string[] | null;
  /** What stands in every match, beside what it matches exactly, or around it. */
  readonly required: RequiredWords;
  /** Worked out where it is asked for: only rules that are tied to the beginning of a text have use for it. */
  readonly opening: () => Opening;
}

const nothingKnown: Part = { exact: null, required: [], opening: () => anyOpening };
/** An edge, a look-around: matches no character itself. */
const empty: Part = { exact: [''], required: [], opening: () => noOpening };
const beginning: Part = { ...empty, opening: () => ({ ...noOpening, anchored: true }) };
const exactly = (exact: readonly string[]): Part => ({ exact, required: [], opening: () => openingOf(exact) });
const anyFigure: Part = { exact: ['0'], required: [], opening: () => openingIn('0-9') };
const mostTexts = 48;
/** What may stand more often in a row is not written out. */
const mostTimes = 4;
/** So many sets are asked for. */
const mostSets = 4;

/** What every match of a part holds, in sets; the texts it matches are one. */
const setsOf = ({ exact, required }: Part): RequiredWords => (exact ? [exact, ...required] : required);

function sequence(parts: readonly Part[]): Part {
  const required: RequiredSet[] = [];
  let run: readonly string[] = [''];
  let whole = true;
  for (const part of parts) {
    const joined = part.exact && run.flatMap((head) => (part.exact ?? []).map((tail) => head + tail));
    required.push(...part.required);
    if (joined && joined.length <= mostTexts) run = joined;
    else {
      required.push(run);
      run = part.exact ?? [''];
      whole = false;
    }
  }
  const opening = (): Opening => openingInTurn(parts.map((part) => part.opening));
  return whole
    ? { exact: distinct(run), required: best(required, mostSets), opening }
    : { exact: null, required: best([...required, run], mostSets), opening };
}

/** What one branch adds to the set of all: its one set, or all of its sets together. */
const asItems = (sets: RequiredWords): RequiredSet => (sets.length === 1 ? (sets[0] ?? []) : [sets]);

function alternatives(branches: readonly Part[]): Part {
  if (branches.length === 1) return branches[0] as Part;
  const opening = (): Opening => eitherOpening(branches.map((branch) => branch.opening()));
  if (branches.every(({ exact }) => exact)) {
    const exact = distinct(branches.flatMap((branch) => branch.exact ?? []));
    return exact.length <= mostTexts
      ? { exact, required: [], opening }
      : { exact: null, required: best([exact], 1), opening };
  }
  const ofEach = (most: number): RequiredWords => {
    const chosen = branches.map((branch) => best(setsOf(branch), most));
    return chosen.some((sets) => sets.length === 0) ? [] : best([chosen.flatMap(asItems)], 1);
  };
  const two = ofEach(2);
  return { exact: null, required: two.length > 0 ? two : ofEach(1), opening };
}

/** A few texts, so many times one behind the other; `null` where that makes too many. */
function exactlyRepeated(texts: readonly string[], least: number, most: number): readonly string[] | null {
  if (most > mostTimes) return null;
  const all: string[] = [];
  let run: readonly string[] = [''];
  for (let times = 0; times <= most; times++) {
    if (times >= least) all.push(...run);
    run = distinct(run.flatMap((head) => texts.map((tail) => head + tail)));
    if (all.length > mostTexts || run.length > mostTexts) return null;
  }
  return distinct(all);
}

function repeated(part: Part, least: number, most: number): Part {
  if (least === 1 && most === 1) return part;
  const opening = (): Opening => repeatedOpening(part.opening(), least, most);
  if (least === 0 && most === 1 && part.exact) return { exact: distinct(['', ...part.exact]), required: [], opening };
  if (least === 0) return { exact: null, required: [], opening };
  const severalTimes = part.exact && exactlyRepeated(part.exact, least, most);
  if (severalTimes) return { exact: severalTimes, required: [], opening };
  return { exact: null, required: best(setsOf(part), mostSets), opening };
}

/** Reads the source of a regular expression without flags that change its meaning. */
class Reader {
  #at = 0;
  /** The alternations in what is being read. */
  #alternations: Alternation[] = [];

  /** `wordsOf` tells the words of a branch, which those who ask for the whole have no use for. */
  constructor(
    readonly source: string,
    private readonly wordsOf: (branch: Part) => readonly string[] = () => [],
  ) {}

  alternation(): Part {
    const outer = this.#alternations;
    const parts: Part[] = [];
    const branches: Branch[] = [];
    do {
      this.#alternations = [];
      const start = this.#at;
      parts.push(this.#sequence());
      const words = this.wordsOf(parts.at(-1) as Part);
      branches.push({ start, end: this.#at, words, inner: this.#alternations });
    } while (this.#take('|'));
    this.#alternations = [...outer, { branches, dispensable: null }];
    return alternatives(parts);
  }

  /** The expression's own alternation, with all in it. */
  branches(): Alternation {
    this.alternation();
    return this.#alternations[0] ?? { branches: [], dispensable: null };
  }

  #sequence(): Part {
    const parts: Part[] = [];
    while (this.#at < this.source.length && !'|)'.includes(this.#here())) parts.push(this.#quantified());
    return sequence(parts);
  }

  #here(): string {
    return this.source[this.#at] ?? '';
  }

  #take(words: string): boolean {
    if (!this.source.startsWith(words, this.#at)) return false;
    this.#at += words.length;
    return true;
  }

  /** What the expression has here, taken. */
  #takeMatch(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.#at;
    const match = sticky.exec(this.source);
    if (match) this.#at += match[0].length;
    return match;
  }

  #quantified(): Part {
    const start = this.#at;
    const before = this.#alternations.length;
    const part = this.#atom();
    const match = this.#takeMatch(/(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/y);
    if (!match) return part;
    const [, sign, from = '0', comma, to] = match;
    if (sign !== '+' && Number(from) === 0) this.#dispenseWith(before, start);
    if (sign) return repeated(part, sign === '+' ? 1 : 0, sign === '?' ? 1 : Infinity);
    return repeated(part, Number(from), comma ? (to ? Number(to) : Infinity) : Number(from));
  }

  /** Says of the alternation that was read last, if one was, that all from a place on may be left out with it. */
  #dispenseWith(before: number, start: number): void {
    const last = this.#alternations[before];
    if (last) this.#alternations[before] = { ...last, ...this.#dispensable(last, start) };
  }

  /** A group that captures stays, and so that its own branches do, one of them. */
  #dispensable({ branches }: Alternation, start: number): Partial<Alternation> {
    const captures = /^\((?:[^?]|\?<\w)/.test(this.source.slice(start, start + 4));
    if (!captures) return { dispensable: { start, end: this.#at } };
    return { branches: branches.map((branch, index) => (index === 0 ? { ...branch, words: [], inner: [] } : branch)) };
  }

  /** The edge of a word. */
  #edge(): string | null {
    for (const [written, edge] of writtenEdges) if (this.#take(written)) return edge;
    return null;
  }

  #atom(): Part {
    const word = this.#takeMatch(/[A-Za-z\d',;:/-]+(?![*+?{])/y);
    if (word) return this.#written(word[0]);
    const start = this.#at;
    const edge = this.#edge();
    if (edge !== null) return { ...empty, exact: [edge] };
    const around = this.#takeMatch(/\(\?<?([=!])/y);
    if (around) {
      const before = this.#alternations.length;
      const part = this.alternation();
      this.#take(')');
      if (around[1] === '!') this.#dispenseWith(before, start);
      // What must stand before or behind stands in the text as well.
      return around[1] === '=' ? { ...empty, required: best(setsOf(part), mostSets) } : empty;
    }
    if (this.#takeMatch(/\((?:\?:|\?<\w+>)?/y)) {
      const part = this.alternation();
      this.#take(')');
      return part;
    }
    if (this.#take('^')) return beginning;
    if (this.#takeMatch(/[$]|\\[bB]/y)) return empty;
    if (this.#take('\\d')) return anyFigure;
    const set = this.#takeMatch(/\[((?:\\.|[^\\\]])*)\]/y);
    if (set) return this.#class(set[1] ?? '');
    if (this.#takeMatch(/\\k<\w+>|\\[pP]\{\w+\}|\\u\w{4}|\\x\w\w|\\[A-Za-z0-9]|\./y)) return nothingKnown;
    return this.#character(this.#takeMatch(/\\?([^])/y)?.[1] ?? '');
  }

  /** A class of a few characters is one of them. */
  #class(content: string): Part {
    const part = this.#listed(content);
    return part.exact ? part : { ...part, opening: () => openingIn(content) };
  }

  #listed(content: string): Part {
    if (/^(?:\d-\d|\d+)$/.test(content)) return { ...anyFigure, opening: () => openingIn(content) };
    const characters = content.replace(/\\([^\w])/g, '$1');
    const listed = !content.startsWith('^') && !/\\\w|[^\\]-./.test(content) && characters.length <= 8;
    return listed ? alternatives([...characters].map((each) => this.#character(each))) : nothingKnown;
  }

  /** Beyond ASCII a letter's lower case may be several, or another's too. */
  #character(character: string): Part {
    if (character > '\u007f' || character === anyLetter) return { ...nothingKnown, opening: () => beyondAscii };
    return this.#written(character);
  }

  /** ASCII as it stands; figures are told apart where a text begins, and nowhere else. */
  #written(characters: string): Part {
    const lower = characters.toLowerCase();
    return { ...exactly([withoutFigures(lower)]), opening: () => openingOf([lower]) };
  }
}

/** A few sets, each in ASCII and lower case; none where nothing can be said. */
export const requiredWords = (source: string): RequiredWords =>
  best(setsOf(new Reader(source).alternation()), mostSets);

/**
 * The beginnings of texts in which an expression matches that is tied to the beginning (`beginningsOf`): `null` where it may match
 * further on, or where nothing can be said.
 */
export const openingBeginnings = (source: string): Beginnings | null =>
  source.includes('^') ? beginningsOf(new Reader(source).alternation().opening()) : null;

/** The branches of an expression, and what each requires. */
export const branchesOf = (source: string): Alternation =>
  new Reader(source, (branch) => oneOf(setsOf(branch))).branches();
