import { plain } from './variants.js';
import type { Tree, Unit } from './units.js';

/** Sorted word numbers, each as often as the word occurs. */
export type Bag = Int32Array;

/** The words of both trees, and what each says: a word that stands everywhere tells nothing apart. */
export class Likeness {
  readonly #numbers = new Map<string, number>();
  readonly #frequencies: number[] = [];
  readonly #own = new Map<Unit, Bag>();
  readonly #whole = new Map<Unit, Bag>();
  readonly #weights: Float64Array;

  constructor(left: Tree, right: Tree) {
    const units = [...left.units, ...right.units];
    for (const unit of units) {
      const bag = this.#read(unit.text);
      this.#own.set(unit, bag);
      for (let at = 0; at < bag.length; at++) {
        const word = bag[at] as number;
        if (word !== bag[at - 1]) this.#frequencies[word] = (this.#frequencies[word] ?? 0) + 1;
      }
    }
    this.#weights = Float64Array.from(this.#frequencies, (frequency) => Math.log(1 + units.length / frequency));
  }

  #read(text: string): Bag {
    const found = plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
    const bag = new Int32Array(found.length);
    for (const [at, word] of found.entries()) {
      let number = this.#numbers.get(word);
      if (number === undefined) {
        number = this.#numbers.size;
        this.#numbers.set(word, number);
      }
      bag[at] = number;
    }
    return bag.sort();
  }

  own(unit: Unit): Bag {
    return this.#own.get(unit) as Bag;
  }

  /** The words of a unit and all below it. */
  whole(unit: Unit): Bag {
    const known = this.#whole.get(unit);
    if (known) return known;
    const bag = joined([this.own(unit), ...unit.children.map((child) => this.whole(child))]);
    this.#whole.set(unit, bag);
    return bag;
  }

  frequency(word: number): number {
    return this.#frequencies[word] ?? 0;
  }

  weight(bag: Bag): number {
    let sum = 0;
    for (const word of bag) sum += this.#weights[word] as number;
    return sum;
  }

  /** The weight of the words that both have. */
  shared(a: Bag, b: Bag): number {
    let sum = 0;
    for (let i = 0, j = 0; i < a.length && j < b.length; ) {
      const [left, right] = [a[i] as number, b[j] as number];
      if (left === right) {
        sum += this.#weights[left] as number;
        i++;
        j++;
      } else if (left < right) i++;
      else j++;
    }
    return sum;
  }

  /** From 0 (no word in common) to 1 (the same words). */
  of(a: Bag, b: Bag): number {
    const both = this.weight(a) + this.weight(b);
    return both === 0 ? 1 : (2 * this.shared(a, b)) / both;
  }

  /** How much of `part` stands in `whole`, 0 to 1. */
  containment(part: Bag, whole: Bag): number {
    const weight = this.weight(part);
    return weight === 0 ? 0 : this.shared(part, whole) / weight;
  }
}

export function joined(bags: readonly Bag[]): Bag {
  if (bags.length === 1) return bags[0] as Bag;
  const all = new Int32Array(bags.reduce((sum, bag) => sum + bag.length, 0));
  let at = 0;
  for (const bag of bags) {
    all.set(bag, at);
    at += bag.length;
  }
  return all.sort();
}
