/** Cells that hold a list, narrower than the room that their column seems to have: how far their lines reach tells where they were broken. */
import { isBullet, labelOf } from './labels.js';
import type { Line } from './lines.js';
import { textOf } from './page-ends.js';

const fewestLines = 4;
/** A short word leaves a line open. */
const openEnd = /\s\p{Ll}{1,3}$/u;

export const beginsItem = (line: Line): boolean => isBullet(labelOf(line)?.label ?? '');

/** Where the lines of a cell end at the latest, if items with dashes take several lines each and sentences go on in some of them. */
export function listWidth(lines: readonly Line[]): number | undefined {
  const further = lines.flatMap((line, index) =>
    index > 0 && !beginsItem(line) ? [[lines[index - 1] as Line, line] as const] : [],
  );
  if (lines.length < fewestLines || further.length === 0 || lines.length - further.length < 2) return undefined;
  const broken = further.filter(([above, line]) => /^\p{Ll}/u.test(textOf(line)) || openEnd.test(textOf(above)));
  if (3 * broken.length < further.length) return undefined;
  return Math.max(...lines.map(({ right }) => right));
}

/** Whether a line may be the rest of the item above it. */
export const isItemRest = (first: Line, last: Line, line: Line): boolean =>
  beginsItem(first) && !beginsItem(line) && !/[:;.]\s*$/.test(textOf(last)) && !textOf(line).endsWith(':');
