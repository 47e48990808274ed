import { markOf, type MarkedText } from './marked-text.js';

/** A branch of an alternation: where it stands in its expression, and what stands in all that it matches. */
export interface Branch {
  readonly start: number;
  readonly end: number;
  /** Words of which one stands in every match, in lower case; none where nothing can be said. */
  readonly words: readonly string[];
  readonly inner: readonly Alternation[];
}

export interface Alternation {
  readonly branches: readonly Branch[];
  /** What may be left out where no branch can match: an optional group, a look-around that wants nothing to stand there. */
  readonly dispensable: { readonly start: number; readonly end: number } | null;
}

/**
 * The branches of an expression as numbers. Of an alternation: how many numbers follow, where it begins, from where to where it can be left
 * out (0 where it cannot), and its branches. Of a branch: where it ends; how many words it has, and what else is to be known of it
 * (`withGroups`, `withInner`); their marks; with inner alternations, how many numbers they take, and these.
 */
export type BranchNumbers = Uint16Array;

const withGroups = 1 << 14;
const withInner = 1 << 15;
const mostWords = withGroups - 1;

const capturing = /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?<([A-Za-z]\w*)>|(?!\?))/g;

/** The groups of a branch, each empty: so those behind it keep their numbers. */
const groupsOf = (branch: string): string =>
  Array.from(branch.matchAll(capturing), ([whole, name]) =>
    whole.startsWith('(') ? `(${name === undefined ? '' : `?<${name}>`})` : '',
  ).join('');

/** None where one of the words is too short: it might stand in a text unnoticed. */
function marksOf(words: readonly string[]): readonly number[] {
  const marks = words.flatMap((word) => markOf(word) ?? []);
  return marks.length === words.length && marks.length <= mostWords ? [...new Set(marks)] : [];
}

const mayBeShortened = (alternation: Alternation): boolean =>
  alternation.branches.some(({ words, inner }) => marksOf(words).length > 0 || inner.some(mayBeShortened));

/** Whether a branch is kept in every text, if without some of what is in it. */
const isAlwaysKept = ({ words, inner }: Branch): boolean =>
  marksOf(words).length === 0 && inner.every((each) => each.dispensable !== null || !mayBeShortened(each));

/** Branches next to each other that are always kept are as one. */
function joined(alternation: readonly Branch[]): Branch[] {
  const branches: Branch[] = [];
  for (const branch of alternation) {
    const before = branches.at(-1);
    if (!before || !isAlwaysKept(before) || !isAlwaysKept(branch)) branches.push(branch);
    else branches.splice(-1, 1, { ...before, end: branch.end, inner: [...before.inner, ...branch.inner] });
  }
  return branches;
}

function numbersOf(source: string, { branches, dispensable }: Alternation): number[] {
  const numbers = joined(branches).flatMap(({ start, end, words, inner }) => {
    const marks = marksOf(words);
    const within = inner.filter(mayBeShortened).flatMap((each) => numbersOf(source, each));
    const groups = groupsOf(source.slice(start, end)) === '' ? 0 : withGroups;
    const head = [end, marks.length + groups + (within.length > 0 ? withInner : 0), ...marks];
    return within.length > 0 ? [...head, within.length, ...within] : head;
  });
  const places = [branches[0]?.start ?? 0, dispensable?.start ?? 0, dispensable?.end ?? 0];
  return [numbers.length + places.length, ...places, ...numbers];
}

/** None for an expression of which no branch can be left out. */
export const branchNumbers = (source: string, expression: Alternation): BranchNumbers =>
  Uint16Array.from(mayBeShortened(expression) ? numbersOf(source, expression) : []);

/** What matches nothing. */
const never = '(?!)';

/** Writes an expression without the branches whose words a text lacks. */
class Shortening {
  /** Where the alternation ends that was written last. */
  private end = 0;

  constructor(
    private readonly source: string,
    private readonly numbers: BranchNumbers,
    private readonly text: MarkedText,
  ) {}

  /** `null` where no branch can match. */
  alternation(from: number): string | null {
    const { numbers, text } = this;
    const to = from + 1 + (numbers[from] as number);
    let start = numbers[from + 1] as number;
    let kept: string | null = null;
    for (let at = from + 4; at < to; ) {
      const end = numbers[at] as number;
      const about = numbers[at + 1] as number;
      const marks = at + 2;
      const inner = marks + (about & mostWords);
      const next = about < withInner ? inner : inner + 1 + (numbers[inner] as number);
      let branch: string | null = null;
      if (inner === marks || text.hasOne(numbers, marks, inner))
        branch = next === inner ? this.source.slice(start, end) : this.branch(start, end, inner);
      if (branch === null && (about & withGroups) !== 0) branch = never + groupsOf(this.source.slice(start, end));
      if (branch !== null) kept = kept === null ? branch : `${kept}|${branch}`;
      start = end + 1;
      at = next;
    }
    this.end = start - 1;
    return kept;
  }

  private branch(start: number, end: number, inner: number): string | null {
    const { source, numbers } = this;
    let written = '';
    let cursor = start;
    const to = inner + 1 + (numbers[inner] as number);
    for (let at = inner + 1; at < to; at += 1 + (numbers[at] as number)) {
      const alternation = this.alternation(at);
      const dispensableTo = numbers[at + 3] as number;
      if (alternation !== null) {
        written += source.slice(cursor, numbers[at + 1]) + alternation;
        cursor = this.end;
      } else if (dispensableTo > 0) {
        written += source.slice(cursor, numbers[at + 2]);
        cursor = dispensableTo;
      } else return null;
    }
    return written + source.slice(cursor, end);
  }
}

/**
 * An expression without the branches whose words a text lacks, by the numbers from a place on: in this text it matches what the whole
 * matches. `null` where none is left.
 */
export const shortened = (source: string, numbers: BranchNumbers, from: number, text: MarkedText): string | null =>
  new Shortening(source, numbers, text).alternation(from);
