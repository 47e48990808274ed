import { joined, type Likeness } from './likeness.js';
import type { Division, Matching } from './matching.js';
import type { Tree, Unit } from './units.js';

/** Least likeness of a text and those it was divided into, taken together. */
const likeTogether = 0.7;
/** What a further part must bring. */
const gain = 0.05;
/** How much of a part must stand in the whole. */
const contained = 0.6;

/** Finds the texts of one side that are several on the other: split on the left, merged on the right. */
export function findDivisions(matching: Matching, likeness: Likeness, keys: ReadonlyMap<Unit, string>): void {
  const { left, right } = matching;
  const taken = new Set<Unit>();
  const search = (
    wholes: Tree,
    partOf: (whole: Unit) => Unit | undefined,
    parts: Tree,
    isFree: (part: Unit) => boolean,
  ): Division[] => {
    const divisions: Division[] = [];
    for (const whole of wholes.units) {
      const part = partOf(whole);
      if (!part || part.slot !== null || keys.get(whole) === keys.get(part)) continue;
      const run = runAround(whole, part, parts, isFree, likeness);
      if (run.length < 2) continue;
      for (const unit of run) taken.add(unit);
      divisions.push({ whole, parts: run });
    }
    return divisions;
  };
  matching.splits.push(
    ...search(
      left,
      (whole) => matching.rightOf(whole),
      right,
      (unit) => !matching.leftOf(unit) && !taken.has(unit),
    ),
  );
  const divided = new Set(matching.splits.map(({ whole }) => whole));
  const partner = (whole: Unit): Unit | undefined => {
    const unit = matching.leftOf(whole);
    return unit && !divided.has(unit) ? unit : undefined;
  };
  matching.mergers.push(...search(right, partner, left, (unit) => !matching.rightOf(unit) && !taken.has(unit)));
  for (const { whole, parts } of matching.splits) matching.pair(whole, parts[0] as Unit);
  for (const { whole, parts } of matching.mergers) matching.pair(parts[0] as Unit, whole);
}

/** The part that answers the whole, with those before and behind it that belong to the whole too. */
function runAround(whole: Unit, part: Unit, tree: Tree, isFree: (unit: Unit) => boolean, likeness: Likeness): Unit[] {
  const bag = likeness.own(whole);
  let run = [part];
  let reached = likeness.of(bag, likeness.own(part));
  for (const step of [1, -1]) {
    for (let at = part.index + step; ; at += step) {
      const unit = tree.units[at];
      if (!unit || unit.slot !== null || !isFree(unit) || unit.text === '') break;
      if (likeness.containment(likeness.own(unit), bag) < contained) break;
      const longer = step > 0 ? [...run, unit] : [unit, ...run];
      const together = likeness.of(bag, joined(longer.map((one) => likeness.own(one))));
      if (together < reached + gain) break;
      [run, reached] = [longer, together];
    }
  }
  return reached >= likeTogether ? run : [part];
}
