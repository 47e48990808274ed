import type { Matching } from './matching.js';
import type { Unit } from './units.js';

/** The left units that stand elsewhere on the right: under another heading, or in another order. */
export function movedUnits(matching: Matching): Set<Unit> {
  const leftOwner = owners(matching.mergers);
  const rightOwner = owners(matching.splits);
  const moved = new Set<Unit>();
  const families = new Map<Unit, [Unit, Unit][]>();
  for (const [left, right] of matching.pairs()) {
    if (left.slot !== null || right.slot !== null) continue;
    const [above, rightAbove] = [
      matchedAbove(left, (unit) => matching.rightOf(leftOwner.get(unit) ?? unit) !== undefined),
      matchedAbove(right, (unit) => matching.leftOf(rightOwner.get(unit) ?? unit) !== undefined),
    ];
    const expected = matching.rightOf(leftOwner.get(above) ?? above);
    if (expected !== (rightOwner.get(rightAbove) ?? rightAbove)) moved.add(left);
    else {
      const family = families.get(above);
      if (family) family.push([left, right]);
      else families.set(above, [[left, right]]);
    }
  }
  for (const family of families.values()) {
    const kept = heaviestInOrder(
      family.map(([left, right]) => ({ place: right.index, weight: weightOf(left) + weightOf(right) })),
    );
    for (const [at, [left]] of family.entries()) if (!kept.has(at)) moved.add(left);
  }
  return moved;
}

/** Every part of a division by its first, which stands for all. */
function owners(divisions: Matching['splits']): Map<Unit, Unit> {
  return new Map(divisions.flatMap(({ parts }) => parts.map((part): [Unit, Unit] => [part, parts[0] as Unit])));
}

/** The nearest above that has a partner: a heading put over paragraphs moves none of them. */
function matchedAbove(unit: Unit, isMatched: (unit: Unit) => boolean): Unit {
  let above = unit.parent as Unit;
  while (above.parent && !isMatched(above)) above = above.parent;
  return above;
}

const weights = new WeakMap<Unit, number>();

/** What a reader would have to move: the characters of a unit and all below it. */
function weightOf(unit: Unit): number {
  let weight = weights.get(unit);
  if (weight === undefined) {
    weight = unit.children.reduce((sum, child) => sum + weightOf(child), unit.text.length + 1);
    weights.set(unit, weight);
  }
  return weight;
}

/** Indices of the heaviest run of rising places; all places differ. O(n log n). */
function heaviestInOrder(items: readonly { readonly place: number; readonly weight: number }[]): Set<number> {
  const ranks = new Map(
    items
      .map(({ place }) => place)
      .toSorted((a, b) => a - b)
      .map((place, rank) => [place, rank + 1]),
  );
  const size = items.length + 1;
  // A Fenwick tree: the item that ends the heaviest run among places up to a rank, -1 for none.
  const best = new Int32Array(size).fill(-1);
  const sums = new Float64Array(items.length);
  const before = new Int32Array(items.length).fill(-1);
  for (const [at, { place, weight }] of items.entries()) {
    const rank = ranks.get(place) as number;
    let last = -1;
    for (let node = rank - 1; node > 0; node -= node & -node) {
      const found = best[node] as number;
      if (found >= 0 && (last < 0 || (sums[found] as number) > (sums[last] as number))) last = found;
    }
    before[at] = last;
    const sum = weight + (sums[last] ?? 0);
    sums[at] = sum;
    for (let node = rank; node < size; node += node & -node) {
      const found = best[node] as number;
      if (found < 0 || (sums[found] as number) < sum) best[node] = at;
    }
  }
  const kept = new Set<number>();
  let heaviest = -1;
  for (const at of sums.keys()) if (heaviest < 0 || (sums[at] as number) > (sums[heaviest] as number)) heaviest = at;
  for (let at = heaviest; at >= 0; at = before[at] as number) kept.add(at);
  return kept;
}
