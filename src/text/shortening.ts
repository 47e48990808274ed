import { type RequiredNumbers, together } from './required-numbers.js';
import { short } from './word-index.js';

/**
 * The pieces of an expression that may be left out, as numbers: of each its kind with its distance from the piece before (or from where
 * the piece around it begins), its length, how many numbers tell the words it requires and how many the pieces within it, then these.
 */
const header = 4;
/** The kind stands above this many bits. */
export const distanceBits = 14;
/** An optional piece or one that must not stand there, or one of several branches; all but the first begin with their sign. */
export const kinds = { optional: 0, first: 1, further: 2, last: 3 } as const;

const mostDistance = (1 << distanceBits) - 1;
/** Matches nowhere: stands where no branch is left. */
const never = '(?!)';

/** Leaves the pieces of an expression out whose words do not stand in a document. */
class Shortening {
  private text = '';
  /** What stands before this place in the source is in the text, as far as it is not left out. */
  private copied = 0;
  private readonly numbers: Uint16Array;
  private readonly first: number;

  constructor(
    private readonly source: string,
    required: RequiredNumbers,
    private readonly words: ReadonlySet<number>,
  ) {
    this.numbers = required.numbers;
    this.first = required.first;
  }

  /** What is left; the numbers of the pieces stand from one place to another. */
  of(from: number, to: number): string {
    this.walk(0, from, to);
    return this.text + this.source.slice(this.copied);
  }

  private walk(start: number, from: number, to: number): void {
    const { numbers } = this;
    let reached = start;
    let begun = false;
    for (let at = from; at < to; ) {
      const head = numbers[at] as number;
      const kind = head >> distanceBits;
      const begin = reached + (head & mostDistance);
      const inner = at + header + (numbers[at + 2] as number);
      const end = inner + (numbers[at + 3] as number);
      const sign = kind > kinds.first ? 1 : 0;
      reached = begin + (numbers[at + 1] as number);
      if (kind === kinds.first) begun = false;
      if (this.holdsAll(at + header, inner)) {
        if (sign > 0 && !begun) this.leaveOut(begin, begin + sign);
        if (inner < end) this.walk(begin + sign, inner, end);
        begun = true;
      } else {
        this.leaveOut(begin, reached);
        if (kind === kinds.last && !begun) this.text += never;
      }
      at = end;
    }
  }

  private leaveOut(start: number, end: number): void {
    this.text += this.source.slice(this.copied, start);
    this.copied = end;
  }

  private holdsAll(from: number, to: number): boolean {
    for (let at = from; at < to; ) {
      const end = at + 1 + (this.numbers[at] as number);
      if (!this.holdsOne(at + 1, end)) return false;
      at = end;
    }
    return true;
  }

  /** A word that is too short for the index is taken to stand there. */
  private holdsOne(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const number = this.numbers[at] as number;
      if (number >= short) return true;
      if (number < together) {
        if (this.words.has(number + this.first)) return true;
      } else {
        const start = at + 1;
        at += number - together;
        if (this.holdsAll(start, at + 1)) return true;
      }
    }
    return false;
  }
}

/**
 * A rule's expression without the pieces whose words do not stand in a document. Most rules say a thing in a hundred ways, of which a letter
 * has one: what is left compiles in half the time. At a place among the numbers stands how many follow that tell the pieces.
 */
export function shortened(
  source: string,
  { required, at }: { readonly required: RequiredNumbers; readonly at: number },
  words: ReadonlySet<number>,
): string {
  const end = at + 1 + (required.numbers[at] as number);
  return new Shortening(source, required, words).of(at + 1, end);
}
