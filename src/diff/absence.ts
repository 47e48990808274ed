import type { Fact, OneSidedPart } from '../model/comparison.js';
import type { Matching } from './matching.js';
import type { Tree, Unit } from './units.js';

/** The innermost unit that holds a place. */
function unitAt({ units }: Tree, { start }: { readonly start: number }): Unit | undefined {
  return units.findLast(({ span }) => span !== null && span.start <= start && start < span.end);
}

/**
 * Why one side does not say a fact. Only where the text that says it on the other side has its counterpart, or stood in a
 * part that both have, is the fact known to be gone or new; elsewhere its place was not found.
 */
export function withAbsence(fact: Fact, { left, right }: Matching, oneSided: readonly OneSidedPart[]): Fact {
  if (fact.left !== null && fact.right !== null) return fact;
  const side = fact.left === null ? 'right' : 'left';
  const place = fact.evidence[side];
  let unit = place === null ? undefined : unitAt(side === 'left' ? left : right, place);
  let isFound = unit !== undefined;
  for (; unit; unit = unit.parent ?? undefined) {
    const { address } = unit;
    if (oneSided.some((part) => part.side === side && part.address === address)) isFound = false;
  }
  return { ...fact, absence: isFound ? 'unsaid' : 'not-found' };
}
