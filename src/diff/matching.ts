import type { Tree, Unit } from './units.js';

/** One text on one side that is several on the other. */
export interface Division {
  readonly whole: Unit;
  /** At least two, in reading order. */
  readonly parts: readonly Unit[];
}

/** Which unit of the left is which of the right. */
export class Matching {
  readonly #right = new Map<Unit, Unit>();
  readonly #left = new Map<Unit, Unit>();
  /** Left texts that were split. */
  readonly splits: Division[] = [];
  /** Right texts that were merged from several. */
  readonly mergers: Division[] = [];

  constructor(
    readonly left: Tree,
    readonly right: Tree,
  ) {}

  /** Ends what either was paired with before. */
  pair(left: Unit, right: Unit): void {
    const [oldRight, oldLeft] = [this.#right.get(left), this.#left.get(right)];
    if (oldRight) this.#left.delete(oldRight);
    if (oldLeft) this.#right.delete(oldLeft);
    this.#right.set(left, right);
    this.#left.set(right, left);
  }

  rightOf(left: Unit): Unit | undefined {
    return this.#right.get(left);
  }

  leftOf(right: Unit): Unit | undefined {
    return this.#left.get(right);
  }

  /** In the left's reading order. */
  pairs(): [Unit, Unit][] {
    return this.left.units.flatMap((left): [Unit, Unit][] => {
      const right = this.#right.get(left);
      return right ? [[left, right]] : [];
    });
  }

  /** The same seen from the other side. */
  mirrored(): Matching {
    const mirror = new Matching(this.right, this.left);
    for (const [left, right] of this.#right) mirror.pair(right, left);
    mirror.splits.push(...this.mergers);
    mirror.mergers.push(...this.splits);
    return mirror;
  }
}

/** The units below one that have no partner, down to the first that has. */
export function openBelow(unit: Unit, isMatched: (unit: Unit) => boolean): Unit[] {
  const open: Unit[] = [];
  const walk = (children: readonly Unit[]): void => {
    for (const child of children) {
      if (isMatched(child)) continue;
      open.push(child);
      walk(child.children);
    }
  };
  walk(unit.children);
  return open;
}
