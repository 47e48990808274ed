import type { List } from 'mdast';

/** Spaces by which a sub-list is typed further in; ` 9.` over `10.` differ by one. */
const leastStep = 2;

/**
 * The level of each item of a list by where it is typed. CommonMark nests a sub-list of `1. ` from three spaces on; those who type two, or
 * programs that always write two, get items of one list whose numbers begin at 1 again.
 */
export function typedLevels({ children, ordered }: List, listLevel = 0): number[] {
  const columns: number[] = [];
  return children.map(({ position }) => {
    const column = position?.start.column ?? 1;
    while (columns.length > 1 && column <= (columns.at(-1) as number) - leastStep) columns.pop();
    const last = columns.at(-1);
    if (last === undefined || (ordered && column >= last + leastStep)) columns.push(column);
    return listLevel + columns.length - 1;
  });
}
