import { bestAssignment, type Candidate } from './assignment.js';
import { findDivisions } from './divisions.js';
import { Likeness } from './likeness.js';
import { Matching, openBelow } from './matching.js';
import type { Tree, Unit } from './units.js';
import type { Sameness } from './variants.js';

/** A text of fewer characters may stand in many places and mean another thing in each. */
const tellingLength = 20;
/** As above, in words. */
const tellingWords = 4;
/** Least likeness of one paragraph in two versions: under one heading, and anywhere. */
const likeInPlace = 0.25;
const likeAnywhere = 0.5;
/** Of two that stand at the same place between neighbours that answer each other. */
const likeBetweenNeighbours = 0.15;
const likeSections = 0.35;
/** Up to so many pairs all are weighed, above it those with rare words in common. */
const weighedPairs = 4096;

/**
 * Which paragraph of the left is which of the right, on the tree: by topic, heading, label and likeness of text together.
 * Equal texts first, then sections from the top, then what is left, each time the choice that is best as a whole.
 */
export function align(left: Tree, right: Tree, same: Sameness): Matching {
  return new Aligner(left, right, same).run();
}

class Aligner {
  readonly #matching: Matching;
  readonly #likeness: Likeness;
  readonly #keys = new Map<Unit, string>();
  readonly #leftMatched = (unit: Unit): boolean => this.#matching.rightOf(unit) !== undefined;
  readonly #rightMatched = (unit: Unit): boolean => this.#matching.leftOf(unit) !== undefined;

  constructor(left: Tree, right: Tree, same: Sameness) {
    this.#matching = new Matching(left, right);
    this.#likeness = new Likeness(left, right);
    for (const unit of [...left.units, ...right.units]) this.#keys.set(unit, same(unit.text));
  }

  run(): Matching {
    const { left, right } = this.#matching;
    this.#pairSlots(left.root, right.root);
    this.#pairUniqueTexts();
    this.#pairSections();
    for (const [a, b] of this.#parents())
      this.#pairEqualTexts(openBelow(a, this.#leftMatched), openBelow(b, this.#rightMatched), 0);
    this.#pairEqualTexts(this.#openLeft(), this.#openRight(), tellingLength);
    this.#pairLikeTexts();
    this.#pairBetweenNeighbours();
    findDivisions(this.#matching, this.#likeness, this.#keys);
    return this.#matching;
  }

  #key(unit: Unit): string {
    return this.#keys.get(unit) as string;
  }

  #parents(): [Unit, Unit][] {
    return this.#matching.pairs().filter(([a, b]) => a.children.length > 0 && b.children.length > 0);
  }

  #openLeft(): Unit[] {
    return this.#matching.left.units.filter((unit) => !this.#leftMatched(unit));
  }

  #openRight(): Unit[] {
    return this.#matching.right.units.filter((unit) => !this.#rightMatched(unit));
  }

  /** Parts that there is one of answer each other whatever they say. */
  #pairSlots(left: Unit, right: Unit): void {
    this.#matching.pair(left, right);
    for (const child of left.children) {
      const partner = child.slot && right.children.find(({ slot }) => slot === child.slot);
      if (partner) this.#pairSlots(child, partner);
    }
  }

  /** Texts that stand once on each side, and from there what is equal before and behind them. */
  #pairUniqueTexts(): void {
    const { left, right } = this.#matching;
    const once = (units: readonly Unit[]): Map<string, Unit | null> => {
      const found = new Map<string, Unit | null>();
      for (const unit of units) {
        const key = this.#key(unit);
        if (unit.slot === null && key.length >= tellingLength) found.set(key, found.has(key) ? null : unit);
      }
      return found;
    };
    const rights = once(right.units);
    const anchors: [Unit, Unit][] = [];
    for (const [key, unit] of once(left.units)) {
      const partner = rights.get(key);
      if (!unit || !partner || this.#leftMatched(unit) || this.#rightMatched(partner)) continue;
      this.#matching.pair(unit, partner);
      anchors.push([unit, partner]);
    }
    for (const [a, b] of anchors) {
      for (const step of [1, -1]) this.#extend(a.index + step, b.index + step, step);
    }
  }

  #extend(from: number, to: number, step: number): void {
    const { left, right } = this.#matching;
    for (let [i, j] = [from, to]; ; i += step, j += step) {
      const [a, b] = [left.units[i], right.units[j]];
      if (!a || !b || a.slot || b.slot || this.#leftMatched(a) || this.#rightMatched(b)) return;
      if (this.#key(a) !== this.#key(b) || a.label !== b.label) return;
      this.#matching.pair(a, b);
    }
  }

  /** Paragraphs with others below them, from the top down; those left over then wherever they went. */
  #pairSections(): void {
    const waiting = this.#parents();
    for (let at = 0; at < waiting.length; at++) {
      const [left, right] = waiting[at] as [Unit, Unit];
      const lefts = left.children.filter((unit) => !this.#leftMatched(unit));
      const rights = right.children.filter((unit) => !this.#rightMatched(unit));
      waiting.push(...this.#assignSections(lefts, rights, likeSections));
    }
    const far = this.#assignSections(
      this.#openLeft().filter(({ children }) => children.length > 0),
      this.#openRight().filter(({ children }) => children.length > 0),
      likeAnywhere,
    );
    for (let at = 0; at < far.length; at++) {
      const [left, right] = far[at] as [Unit, Unit];
      const lefts = left.children.filter((unit) => !this.#leftMatched(unit));
      const rights = right.children.filter((unit) => !this.#rightMatched(unit));
      far.push(...this.#assignSections(lefts, rights, likeSections));
    }
  }

  #assignSections(lefts: readonly Unit[], rights: readonly Unit[], least: number): [Unit, Unit][] {
    const candidates: Candidate[] = [];
    for (const [a, b] of this.#plausible(lefts, rights, true)) {
      if (a.children.length === 0 && b.children.length === 0) continue;
      const score = this.#sectionScore(a, b) - 0.02 * distance(a, b);
      if (score >= least) candidates.push({ left: a.index, right: b.index, score });
    }
    return this.#settle(candidates);
  }

  #sectionScore(a: Unit, b: Unit): number {
    const likeness = this.#likeness;
    const score =
      0.6 * likeness.of(likeness.whole(a), likeness.whole(b)) +
      0.25 * likeness.of(likeness.own(a), likeness.own(b)) +
      (a.label !== null && a.label === b.label ? 0.15 : 0);
    const topics = a.topic !== null && b.topic !== null;
    if ((topics && a.topic === b.topic) || this.#key(a) === this.#key(b)) return 0.6 + 0.4 * score;
    return topics ? score / 2 : score;
  }

  #settle(candidates: readonly Candidate[]): [Unit, Unit][] {
    const { left, right } = this.#matching;
    return bestAssignment(candidates).map((chosen): [Unit, Unit] => {
      const pair: [Unit, Unit] = [left.units[chosen.left] as Unit, right.units[chosen.right] as Unit];
      this.#matching.pair(...pair);
      return pair;
    });
  }

  /** Equal texts that stand several times, in their order. */
  #pairEqualTexts(lefts: readonly Unit[], rights: readonly Unit[], shortest: number): void {
    const waiting = new Map<string, Unit[]>();
    for (const unit of rights) {
      const key = this.#key(unit);
      if (key.length < shortest) continue;
      const queue = waiting.get(key);
      if (queue) queue.push(unit);
      else waiting.set(key, [unit]);
    }
    for (const queue of waiting.values()) queue.reverse();
    for (const unit of lefts) {
      const partner = waiting.get(this.#key(unit))?.pop();
      if (partner) this.#matching.pair(unit, partner);
    }
  }

  #pairLikeTexts(): void {
    const likeness = this.#likeness;
    const scores = new Map<string, Candidate>();
    const weigh = (a: Unit, b: Unit, least: number, bonus: number): void => {
      const value = likeness.of(likeness.own(a), likeness.own(b));
      if (value < least) return;
      const label = a.label !== null && a.label === b.label ? 0.05 : 0;
      const key = `${a.index} ${b.index}`;
      if (!scores.has(key)) scores.set(key, { left: a.index, right: b.index, score: value + label + bonus });
    };
    for (const [left, right] of this.#parents()) {
      const lefts = openBelow(left, this.#leftMatched);
      const rights = openBelow(right, this.#rightMatched);
      for (const [a, b] of this.#plausible(lefts, rights, false))
        weigh(a, b, likeInPlace, 0.15 - 0.03 * distance(a, b));
    }
    const telling = (unit: Unit): boolean => likeness.own(unit).length >= tellingWords;
    for (const [a, b] of this.#plausible(this.#openLeft().filter(telling), this.#openRight().filter(telling), false))
      weigh(a, b, likeAnywhere, 0);
    this.#settle([...scores.values()]);
  }

  /** All pairs of two lists, or where they are long those that share their rarest words or stand at one place. */
  *#plausible(lefts: readonly Unit[], rights: readonly Unit[], whole: boolean): Generator<[Unit, Unit]> {
    if (lefts.length * rights.length <= weighedPairs) {
      for (const a of lefts) for (const b of rights) yield [a, b];
      return;
    }
    const likeness = this.#likeness;
    const bagOf = (unit: Unit) =>
      whole && likeness.own(unit).length < tellingWords ? likeness.whole(unit) : likeness.own(unit);
    const rarest = (unit: Unit): number[] =>
      [...new Set(bagOf(unit))].toSorted((a, b) => likeness.frequency(a) - likeness.frequency(b)).slice(0, 12);
    const holders = new Map<number, Unit[]>();
    for (const unit of rights) {
      for (const word of rarest(unit)) {
        const list = holders.get(word);
        if (list) list.push(unit);
        else holders.set(word, [unit]);
      }
    }
    for (const a of lefts) {
      const shares = new Map<Unit, number>();
      for (const word of rarest(a)) {
        const list = holders.get(word) ?? [];
        if (list.length > 40) continue;
        for (const b of list) shares.set(b, (shares.get(b) ?? 0) + 1);
      }
      for (const [b] of [...shares].toSorted((x, y) => y[1] - x[1] || x[0].index - y[0].index).slice(0, 8))
        yield [a, b];
    }
  }

  /** What was rewritten: alone between neighbours that answer each other, or all that its section holds. */
  #pairBetweenNeighbours(): void {
    const likeness = this.#likeness;
    for (const [left, right] of this.#parents()) {
      const only = left.children.length === 1 && right.children.length === 1;
      const gaps = openGaps(right.children, this.#rightMatched);
      for (const [before, lefts] of openGaps(left.children, this.#leftMatched)) {
        const rights = gaps.get(before ? (this.#matching.rightOf(before) ?? null) : null);
        const [a, b] = [lefts[0], rights?.[0]];
        if (!a || !b || lefts.length > 1 || (rights?.length ?? 0) > 1) continue;
        const alike = likeness.of(likeness.own(a), likeness.own(b));
        if (only || alike >= likeBetweenNeighbours) this.#matching.pair(a, b);
      }
    }
  }
}

/** Runs of open siblings by the sibling before them. */
function openGaps(children: readonly Unit[], isMatched: (unit: Unit) => boolean): Map<Unit | null, Unit[]> {
  const gaps = new Map<Unit | null, Unit[]>();
  let before: Unit | null = null;
  for (const child of children) {
    if (isMatched(child)) before = child;
    else {
      const gap = gaps.get(before);
      if (gap) gap.push(child);
      else gaps.set(before, [child]);
    }
  }
  return gaps;
}

/** How far apart two stand among their siblings, 0 to 1. */
function distance(a: Unit, b: Unit): number {
  const place = ({ parent, index }: Unit): number => {
    const siblings = parent?.children;
    const [first, last] = [siblings?.[0]?.index ?? 0, siblings?.at(-1)?.index ?? 0];
    return last === first ? 0 : (index - first) / (last - first);
  };
  return Math.abs(place(a) - place(b));
}
