import type { Matching } from './matching.js';
import type { Unit } from './units.js';

/** One line of the two documents side by side. */
export interface ReadingRow {
  readonly left: Unit | null;
  readonly right: Unit | null;
  /** `origin`: where a moved paragraph stood, its new place having a row of its own. */
  readonly role: 'whole' | 'origin';
}

/**
 * Both documents in the reading order of the right. What the right has not stands behind what preceded it on the left;
 * parts of the document without a text of their own, and all parts of a division but the first, have no row.
 */
export function readingRows(matching: Matching, moved: ReadonlySet<Unit>): ReadingRow[] {
  const further = new Set([...matching.splits, ...matching.mergers].flatMap(({ parts }) => parts.slice(1)));
  const behind = new Map<Unit | null, ReadingRow[]>();
  let anchor: Unit | null = null;
  let carried: Unit | null = null;
  for (const left of matching.left.units) {
    const right = matching.rightOf(left);
    const isCarried: boolean = carried !== null && isBelow(left, carried);
    if (!isCarried) carried = moved.has(left) ? left : null;
    if (right && carried === null) anchor = right;
    else if ((right && carried !== left) || further.has(left) || isSilent(left)) continue;
    else {
      const place = placeBehind(anchor, left, matching);
      const rows = behind.get(place) ?? [];
      rows.push({ left, right: null, role: right ? 'origin' : 'whole' });
      behind.set(place, rows);
    }
  }
  const rows: ReadingRow[] = [...(behind.get(null) ?? [])];
  for (const right of matching.right.units) {
    const left = matching.leftOf(right) ?? null;
    if (!further.has(right) && !(isSilent(right) && (!left || isSilent(left))))
      rows.push({ left, right, role: 'whole' });
    rows.push(...(behind.get(right) ?? []));
  }
  return rows;
}

/** The right unit behind which a left one is shown: the one that answers what precedes it, or the last one below that. */
function placeBehind(anchor: Unit | null, left: Unit, matching: Matching): Unit | null {
  let before = anchor && matching.leftOf(anchor);
  if (!before || isBelow(left, before)) return anchor;
  while (before.parent && !isBelow(left, before.parent)) before = before.parent;
  let last = matching.rightOf(before) ?? anchor;
  for (let next = last?.children.at(-1); next; next = next.children.at(-1)) last = next;
  return last;
}

const isSilent = ({ text, slot, label }: Unit): boolean => text === '' && (slot !== null || label === null);

function isBelow(unit: Unit, above: Unit): boolean {
  for (let at: Unit | null = unit; at; at = at.parent) if (at === above) return true;
  return false;
}
