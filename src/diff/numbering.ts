import { readLabel } from '../text/label.js';
import type { Matching } from './matching.js';
import type { Unit } from './units.js';

export interface Renumbered {
  readonly left: Unit;
  readonly right: Unit;
  /** Its label only repeats that of a renumbered or moved paragraph above it. */
  readonly follows: boolean;
}

/** Paragraphs renumbered in one go, as by an insertion before the first of them; those that follow stand among them. */
export type RenumberedRun = readonly Renumbered[];

/** `3)`, `3.` and `(3)` are one number; strictly each is its own. */
const numberOf = (label: string | null, strict: boolean): string =>
  strict ? (label ?? '') : (label ?? '').replace(/^\(/, '').replace(/[.)]+$/, '');

/** Whether a label only changed with the one above: `5.1` to `6.1` under `5` to `6`. */
function followsParent(left: Unit, right: Unit, matching: Matching): boolean {
  const [above, rightAbove] = [left.parent, right.parent];
  if (!above?.label || !rightAbove?.label || matching.rightOf(above) !== rightAbove) return false;
  const rest = (label: string | null, parent: string): string | null => {
    const start = `${numberOf(parent, false)}.`;
    return label?.startsWith(start) ? label.slice(start.length) : null;
  };
  const own = rest(left.label, above.label);
  return own !== null && own === rest(right.label, rightAbove.label);
}

function ordinal(label: string | null): number {
  return (label && readLabel(`${label}\tx`)?.readings[0].ordinal) || Number.NaN;
}

/** Whether a run of numbers goes on: the same list, or one that counts through headings without a number. */
function goesOn(last: Renumbered, next: Renumbered): boolean {
  const open = (unit: Unit | null): boolean => unit !== null && unit.label === null && unit.slot === null;
  const [above, lastAbove] = [next.right.parent, last.right.parent];
  if (above !== lastAbove && !(open(above) && open(lastAbove))) return false;
  return (
    !(ordinal(next.right.label) <= ordinal(last.right.label)) && !(ordinal(next.left.label) <= ordinal(last.left.label))
  );
}

/** What was renumbered in its place, by run; what moved has a new number for that reason and is not among it. */
export function renumberedRuns(matching: Matching, moved: ReadonlySet<Unit>, strict: boolean): RenumberedRun[] {
  const runs: Renumbered[][] = [];
  const openRuns = new Map<number, Renumbered[]>();
  const runOf = new Map<Unit, Renumbered[]>();
  for (const right of matching.right.units) {
    const left = matching.leftOf(right);
    if (!left || moved.has(left)) continue;
    if (numberOf(left.label, strict) === numberOf(right.label, strict)) {
      if (right.label !== null) openRuns.delete(right.depth);
      continue;
    }
    const follows = followsParent(left, right, matching);
    const one: Renumbered = { left, right, follows };
    if (follows) {
      const above = runOf.get(left.parent as Unit);
      above?.push(one);
      if (above) runOf.set(left, above);
      continue;
    }
    let run = openRuns.get(right.depth);
    const last = run?.findLast((entry) => !entry.follows);
    if (!run || !last || !goesOn(last, one)) {
      run = [];
      runs.push(run);
      openRuns.set(right.depth, run);
    }
    run.push(one);
    runOf.set(left, run);
  }
  return runs;
}
